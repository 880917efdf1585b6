#include "tdkt/date.hpp"

#include <array>
#include <charconv>

#include <fmt/compile.h>

namespace tdkt {

namespace {

struct Numbers {
    std::array<int, 3> value{};
    std::array<std::size_t, 3> digits{};
    std::size_t count = 0;
    char separator = 0;
};

// One to three unsigned numbers with the same separator between them.
std::optional<Numbers> split_numbers(std::string_view text) {
    Numbers numbers;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (numbers.count < 3) {
        int value = 0;
        const auto [next, error] = std::from_chars(at, end, value);
        if (error != std::errc{} || *at == '-' || next - at > 4) {
            return std::nullopt;
        }
        numbers.value.at(numbers.count) = value;
        numbers.digits.at(numbers.count) = static_cast<std::size_t>(next - at);
        ++numbers.count;
        at = next;
        if (at == end) {
            return numbers;
        }
        if (numbers.separator != 0 && *at != numbers.separator) {
            return std::nullopt;
        }
        numbers.separator = *at++;
        if (at == end) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<Date> existing(int year, int month, int day) {
    const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                    std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok() || year < 1000) {
        return std::nullopt;
    }
    return date;
}

bool plausible(int year, int month) {
    return year >= 1000 && month >= 1 && month <= 12;
}

} // namespace

std::optional<Date> parse_iso_date(std::string_view text) {
    const auto numbers = split_numbers(text);
    if (!numbers || numbers->count != 3 || numbers->separator != '-' ||
        numbers->digits != std::array<std::size_t, 3>{4, 2, 2}) {
        return std::nullopt;
    }
    return existing(numbers->value[0], numbers->value[1], numbers->value[2]);
}

std::optional<Date> parse_date(std::string_view text) {
    const auto numbers = split_numbers(text);
    if (!numbers || numbers->count != 3) {
        return std::nullopt;
    }
    const auto& [first, second, third] = numbers->value;
    if (numbers->separator == '-' && numbers->digits[0] == 4) {
        return existing(first, second, third);
    }
    const bool usual = numbers->separator == '/' || numbers->separator == '-' || numbers->separator == '.';
    if (!usual || numbers->digits[2] != 4 || numbers->digits[0] > 2 || numbers->digits[1] > 2) {
        return std::nullopt;
    }
    return existing(third, second, first);
}

std::string to_iso(Date date) {
    return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string to_vietnamese(Date date) {
    return fmt::format(FMT_COMPILE("{:02}/{:02}/{:04}"), static_cast<unsigned>(date.day()),
                       static_cast<unsigned>(date.month()), static_cast<int>(date.year()));
}

int months_between(Date from, Date to) {
    const int months = (year_of(to) - year_of(from)) * 12 +
                       static_cast<int>(static_cast<unsigned>(to.month())) -
                       static_cast<int>(static_cast<unsigned>(from.month()));
    const bool incomplete = to.day() < from.day();
    return months - (incomplete ? 1 : 0);
}

std::optional<PartialDate> parse_partial_date(std::string_view text) {
    if (const auto whole = parse_date(text)) {
        return PartialDate{.year = year_of(*whole),
                           .month = static_cast<unsigned>(whole->month()),
                           .day = static_cast<unsigned>(whole->day())};
    }
    const auto numbers = split_numbers(text);
    if (!numbers) {
        return std::nullopt;
    }
    if (numbers->count == 1 && numbers->digits[0] == 4 && plausible(numbers->value[0], 1)) {
        return PartialDate{.year = numbers->value[0]};
    }
    if (numbers->count == 2) {
        const bool year_first = numbers->digits[0] == 4;
        const int year = numbers->value.at(year_first ? 0 : 1);
        const int month = numbers->value.at(year_first ? 1 : 0);
        if (numbers->digits.at(year_first ? 0 : 1) == 4 && plausible(year, month)) {
            return PartialDate{.year = year, .month = static_cast<unsigned>(month)};
        }
    }
    return std::nullopt;
}

std::string to_iso(const PartialDate& date) {
    if (date.month == 0) {
        return fmt::format(FMT_COMPILE("{:04}"), date.year);
    }
    if (date.day == 0) {
        return fmt::format(FMT_COMPILE("{:04}-{:02}"), date.year, date.month);
    }
    return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), date.year, date.month, date.day);
}

} // namespace tdkt
