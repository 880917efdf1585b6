#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <type_traits>

#include "tdkt/date.hpp"
#include "tdkt/decimal.hpp"
#include "tdkt/vocabulary.hpp"

/// The values of the program as the text of a cell, the way an import reads them: absent is empty.
namespace tdkt::cli {

[[nodiscard]] inline std::string cell(const std::string& value) {
    return value;
}

[[nodiscard]] inline std::string cell(const char* value) {
    return value;
}

[[nodiscard]] inline std::string cell(std::integral auto value) {
    return std::to_string(value);
}

[[nodiscard]] inline std::string cell(Date value) {
    return to_iso(value);
}

[[nodiscard]] inline std::string cell(Decimal value) {
    return to_string(value);
}

template <typename E>
    requires std::is_enum_v<E>
[[nodiscard]] std::string cell(E value) {
    return std::string(to_word(value));
}

template <typename T>
[[nodiscard]] std::string cell(const std::optional<T>& value) {
    return value ? cell(*value) : std::string();
}

} // namespace tdkt::cli
