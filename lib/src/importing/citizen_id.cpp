#include "importing/citizen_id.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::importing {

namespace {

constexpr std::size_t id_length = 12;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// 7.91E+11: Excel has thrown the last digits away.
bool is_scientific(std::string_view text) {
    const std::size_t e = text.find_first_of("eE");
    return e != std::string_view::npos && e > 0 && e + 1 < text.size() && is_digit(text[e - 1]) &&
           (text[e + 1] == '+' || is_digit(text[e + 1]));
}

int digit(char c) {
    return c - '0';
}

CitizenId refused(Message problem) {
    return {.digits = {}, .problem = std::move(problem)};
}

} // namespace

CitizenId read_citizen_id(std::string_view text, std::optional<Gender> gender,
                          const std::optional<PartialDate>& birth) {
    std::string digits = text::tidy(text);
    digits.erase(0, digits.starts_with('\'') ? 1 : 0);
    if (is_scientific(digits)) {
        return refused(Message("unrecoverable_id", {{"id", digits}}));
    }
    std::erase(digits, ' ');
    if (digits.size() != id_length || !std::all_of(digits.begin(), digits.end(), is_digit)) {
        return refused(
            Message("bad_citizen_id", {{"id", digits}, {"length", std::to_string(digits.size())}}));
    }
    const int century = digit(digits[3]);
    const Gender said = century % 2 == 0 ? Gender::male : Gender::female;
    if (gender && *gender != said) {
        return refused(
            Message("id_contradicts_gender", {{"id", digits}, {"gender_word", std::string(to_word(said))}}));
    }
    const int year = 1900 + 100 * (century / 2) + 10 * digit(digits[4]) + digit(digits[5]);
    if (birth && birth->year != year) {
        return refused(Message("id_contradicts_birth",
                               {{"id", digits}, {"year", std::to_string(year)}, {"birth", to_iso(*birth)}}));
    }
    return {.digits = std::move(digits), .problem = std::nullopt};
}

} // namespace tdkt::importing
