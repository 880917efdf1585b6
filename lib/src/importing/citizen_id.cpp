#include "importing/citizen_id.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::importing {

namespace {

constexpr std::size_t id_length = 12;
constexpr std::size_t most_zeros = 2; // of the province: 001 to 099

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// 7.91E+11: Excel has thrown the last digits away.
bool is_scientific(std::string_view text) {
    const std::size_t e = text.find_first_of("eE");
    return e != std::string_view::npos && e > 0 && e + 1 < text.size() && is_digit(text[e - 1]) &&
           (text[e + 1] == '+' || is_digit(text[e + 1]));
}

// Without the apostrophe of a text, the ".0" of a number and the signs between groups of digits.
std::string bare_digits(std::string text) {
    constexpr std::string_view right_quote = "\xE2\x80\x99";
    if (text.starts_with('\'')) {
        text.erase(0, 1);
    } else if (text.starts_with(right_quote)) {
        text.erase(0, right_quote.size());
    }
    if (text.ends_with(".0")) {
        text.erase(text.size() - 2);
    }
    std::erase_if(text, [](char c) { return c == ' ' || c == '.'; });
    return text;
}

int digit(char c) {
    return c - '0';
}

Gender gender_of(std::string_view id) {
    return digit(id[3]) % 2 == 0 ? Gender::male : Gender::female;
}

int birth_year_of(std::string_view id) {
    return 1900 + 100 * (digit(id[3]) / 2) + 10 * digit(id[4]) + digit(id[5]);
}

CitizenId refused(Message problem) {
    return {.digits = {}, .problem = std::move(problem), .restored = false};
}

// A number has no leading zeros: the provinces up to 099 lose one, those up to 009 two. That it was so is
// only certain if the digits then say what the row says of gender and birth.
CitizenId restore(const std::string& digits, std::optional<Gender> gender,
                  const std::optional<PartialDate>& birth) {
    const std::string whole = std::string(id_length - digits.size(), '0') + digits;
    if (!gender || !birth) {
        return refused(Message("zero_not_proved", {{"id", digits}, {"whole", whole}}));
    }
    if (*gender != gender_of(whole) || birth->year != birth_year_of(whole)) {
        return refused(Message("zero_contradicted", {{"id", digits}, {"whole", whole}}));
    }
    return {.digits = whole, .problem = std::nullopt, .restored = true};
}

} // namespace

CitizenId read_citizen_id(std::string_view text, std::optional<Gender> gender,
                          const std::optional<PartialDate>& birth) {
    std::string digits = text::tidy(text);
    if (is_scientific(digits)) {
        return refused(Message("unrecoverable_id", {{"id", digits}}));
    }
    digits = bare_digits(std::move(digits));
    const bool all_digits = std::all_of(digits.begin(), digits.end(), is_digit);
    if (all_digits && digits.size() < id_length && digits.size() + most_zeros >= id_length &&
        !digits.starts_with('0')) {
        return restore(digits, gender, birth);
    }
    if (digits.size() != id_length || !all_digits) {
        return refused(
            Message("bad_citizen_id", {{"id", digits}, {"length", std::to_string(digits.size())}}));
    }
    if (const Gender said = gender_of(digits); gender && *gender != said) {
        return refused(
            Message("id_contradicts_gender", {{"id", digits}, {"gender_word", std::string(to_word(said))}}));
    }
    if (const int year = birth_year_of(digits); birth && birth->year != year) {
        return refused(Message("id_contradicts_birth",
                               {{"id", digits}, {"year", std::to_string(year)}, {"birth", to_iso(*birth)}}));
    }
    return {.digits = std::move(digits), .problem = std::nullopt, .restored = false};
}

} // namespace tdkt::importing
