#pragma once

#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "tdkt/date.hpp"
#include "tdkt/decimal.hpp"
#include "tdkt/vocabulary.hpp"

/// The values of the program as JSON: keys in the order in which they are written, absent is null, dates ISO.
namespace tdkt::cli {

using Json = nlohmann::ordered_json;

template <typename T>
[[nodiscard]] Json or_null(const std::optional<T>& value) {
    if (!value) {
        return nullptr;
    }
    if constexpr (std::is_enum_v<T>) {
        return to_word(*value);
    } else if constexpr (std::is_same_v<T, Date>) {
        return to_iso(*value);
    } else {
        return *value;
    }
}

/// What a function makes of each.
template <typename Values, typename Make>
[[nodiscard]] Json list_of(const Values& values, const Make& make) {
    Json list = Json::array();
    for (const auto& value : values) {
        list.push_back(make(value));
    }
    return list;
}

/// For texts that are never empty where there is one.
[[nodiscard]] inline Json text_or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

/// The digits of the decimal as they are.
[[nodiscard]] inline Json number(Decimal value) {
    return Json::parse(to_string(value));
}

/// For numbers of lines and columns, where 0 stands for none.
[[nodiscard]] inline Json number_or_null(int number) {
    return number > 0 ? Json(number) : Json();
}

} // namespace tdkt::cli
