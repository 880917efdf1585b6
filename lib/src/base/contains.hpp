#pragma once

#include <algorithm>

namespace tdkt {

/// Whether a range has a value that equals this one. C++23 has it as std::ranges::contains.
template <typename Range, typename Value>
[[nodiscard]] bool contains(const Range& range, const Value& wanted) {
    return std::find(std::begin(range), std::end(range), wanted) != std::end(range);
}

} // namespace tdkt
