#include "importing/cell.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace tdkt::importing {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view without_brackets(std::string_view text) {
    constexpr std::string_view around = " ()\r\n\t";
    const std::size_t begin = text.find_first_not_of(around);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(around) - begin + 1);
}

// The number that a column is given: 3 for "3" and for "3=(4+5)", 0 if the text begins otherwise.
int column_number(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool sum = end != text.data() + text.size() && (*end == '=' || *end == ' ');
    return error == std::errc{} && (end == text.data() + text.size() || sum) ? number : 0;
}

} // namespace

bool is_blank(std::string_view text) {
    if (!text.empty() && text.front() > ' ') {
        return false;
    }
    constexpr std::string_view no_break_space = "\xC2\xA0";
    while (!text.empty()) {
        if (text.starts_with(no_break_space)) {
            text.remove_prefix(no_break_space.size());
        } else if (text.front() >= '\0' && text.front() <= ' ') {
            text.remove_prefix(1);
        } else {
            return false;
        }
    }
    return true;
}

bool is_plain_number(std::string_view text) {
    text = without_brackets(text);
    if (text.ends_with('.')) {
        text.remove_suffix(1);
    }
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_formula_error(std::string_view text) {
    constexpr std::array<std::string_view, 7> errors{"#N/A",    "#REF!",  "#VALUE!", "#NAME?",
                                                     "#DIV/0!", "#NULL!", "#NUM!"};
    return text.starts_with('#') && std::find(errors.begin(), errors.end(), text) != errors.end();
}

bool is_column_numbers(std::span<const csv::Cell> cells) {
    int numbers = 0;
    char letter = 'A';
    for (const csv::Cell& cell : cells) {
        const std::string_view text = without_brackets(cell.text);
        if (text.empty()) {
            continue;
        }
        if (numbers == 0 && text.size() == 1 && text.front() == letter) {
            ++letter;
        } else if (column_number(text) == numbers + 1) {
            ++numbers;
        } else {
            return false;
        }
    }
    return numbers + (letter - 'A') >= 2;
}

} // namespace tdkt::importing
