#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "tdkt/date.hpp"
#include "tdkt/decimal.hpp"
#include "tdkt/vocabulary.hpp"

/// The text of an option or argument read as what it means. Each throws UsageError naming the option when it
/// cannot be.
namespace tdkt::cli {

template <typename E>
concept VocabularyWord = std::is_enum_v<E> && (words<E>.size() > 0);

void read_value(const std::string& option, const std::string& text, std::string& value);
void read_value(const std::string& option, const std::string& text, std::filesystem::path& value);
void read_value(const std::string& option, const std::string& text, int& value);
void read_value(const std::string& option, const std::string& text, std::int64_t& value);
void read_value(const std::string& option, const std::string& text, Date& value);
void read_value(const std::string& option, const std::string& text, Decimal& value);

[[noreturn]] void refuse_choice(const std::string& option, const std::string& text,
                                const std::vector<std::string>& choices);

template <VocabularyWord E>
[[nodiscard]] std::vector<std::string> word_choices() {
    return {words<E>.begin(), words<E>.end()};
}

template <VocabularyWord E>
void read_value(const std::string& option, const std::string& text, E& value) {
    const std::optional<E> read = from_word<E>(text);
    if (!read) {
        refuse_choice(option, text, word_choices<E>());
    }
    value = *read;
}

template <typename T>
void read_value(const std::string& option, const std::string& text, std::optional<T>& value) {
    read_value(option, text, value.emplace());
}

template <typename T>
void read_value(const std::string& option, const std::string& text, std::vector<T>& values) {
    read_value(option, text, values.emplace_back());
}

template <typename T>
inline constexpr bool is_list = false;
template <typename T>
inline constexpr bool is_list<std::vector<T>> = true;
template <typename T>
inline constexpr bool is_optional = false;
template <typename T>
inline constexpr bool is_optional<std::optional<T>> = true;

/// What the values of a list or an optional are; other types are their own.
template <typename T>
struct Element {
    using type = T;
};

template <typename T>
struct Element<std::vector<T>> {
    using type = T;
};

template <typename T>
struct Element<std::optional<T>> {
    using type = T;
};

} // namespace tdkt::cli
