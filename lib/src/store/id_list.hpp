#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tdkt::store {

/// A list of ids as one parameter, for `in (select value from json_each(:ids))`.
[[nodiscard]] inline std::string id_list(const std::vector<std::int64_t>& ids) {
    std::string list = "[";
    for (const std::int64_t id : ids) {
        list += (list.size() > 1 ? "," : "") + std::to_string(id);
    }
    return list + "]";
}

} // namespace tdkt::store
