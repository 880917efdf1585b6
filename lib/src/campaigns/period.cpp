#include "campaigns/period.hpp"

#include <algorithm>

namespace tdkt::campaigns {

namespace {

/// A number of exactly so many digits.
std::optional<unsigned> digits(std::string_view text, std::size_t count) {
    const bool sound = text.size() == count &&
                       std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
    if (!sound) {
        return std::nullopt;
    }
    unsigned number = 0;
    for (const char digit : text) {
        number = number * 10 + static_cast<unsigned>(digit - '0');
    }
    return number;
}

/// The n-th of so many equal parts of a year.
std::optional<Period> part_of_year(int year, std::optional<unsigned> number, unsigned parts) {
    if (!number || *number < 1 || *number > parts) {
        return std::nullopt;
    }
    const unsigned months = 12 / parts;
    return Period{.year = year, .first_month = (*number - 1) * months + 1, .last_month = *number * months};
}

} // namespace

Date Period::first_day() const {
    return std::chrono::year(year) / std::chrono::month(first_month) / 1;
}

Date Period::last_day() const {
    return std::chrono::year(year) / std::chrono::month(last_month) / std::chrono::last;
}

std::optional<Period> parse_period(std::string_view text) {
    const std::optional<unsigned> year = digits(text.substr(0, 4), 4);
    if (!year || *year < 1900 || *year > 2200) {
        return std::nullopt;
    }
    const int number = static_cast<int>(*year);
    const std::string_view rest = text.substr(4);
    if (rest.empty()) {
        return Period{.year = number};
    }
    if (rest.starts_with("-H")) {
        return part_of_year(number, digits(rest.substr(2), 1), 2);
    }
    if (rest.starts_with("-Q")) {
        return part_of_year(number, digits(rest.substr(2), 1), 4);
    }
    return rest.front() == '-' ? part_of_year(number, digits(rest.substr(1), 2), 12) : std::nullopt;
}

bool is_later(const Period& a, const Period& b) {
    if (a.last_day() != b.last_day()) {
        return a.last_day() > b.last_day();
    }
    return a.first_day() < b.first_day();
}

} // namespace tdkt::campaigns
