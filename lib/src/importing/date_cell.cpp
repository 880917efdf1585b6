#include "importing/date_cell.hpp"

#include "base/text.hpp"
#include "importing/number.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tdkt::importing {

namespace {

// Nobody in a list was born, and nothing in one was signed, outside of these.
constexpr int first_year = 1800;
constexpr int last_year = 2100;

// Numbers of five digits, 1927-05-18 to 2099-12-31: with four they would be years.
constexpr std::int64_t first_serial = 10'000;
constexpr std::int64_t last_serial = 73'050;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool are_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::optional<PartialDate> plausible_date(std::string_view text) {
    const auto date = parse_partial_date(text);
    return date && date->year >= first_year && date->year <= last_year ? date : std::nullopt;
}

PartialDate partial(Date date) {
    return {.year = year_of(date),
            .month = static_cast<unsigned>(date.month()),
            .day = static_cast<unsigned>(date.day())};
}

// 29327, 29327.0 and, with a time of the day, 29327.75
std::optional<PartialDate> day_of_serial(std::string_view text) {
    const std::size_t sign = text.find_first_of(".,");
    const std::string_view whole = text.substr(0, sign);
    const bool fraction = sign == std::string_view::npos || are_digits(text.substr(sign + 1));
    if (whole.size() != 5 || !are_digits(whole) || !fraction) {
        return std::nullopt;
    }
    const std::int64_t serial = read_integer(whole).value.value_or(0);
    if (serial < first_serial || serial > last_serial) {
        return std::nullopt;
    }
    // Counted from one day earlier than 1900-01-00, for Excel believes in a 29 February 1900.
    const std::chrono::sys_days epoch = std::chrono::December / 30 / 1899;
    return partial(Date{epoch + std::chrono::days{serial}});
}

std::string_view without_fraction(std::string_view time) {
    const std::size_t sign = time.find_first_of(".,");
    return sign != std::string_view::npos && are_digits(time.substr(sign + 1)) ? time.substr(0, sign) : time;
}

// 7:30, 07:30:00, 07:30:00.000, 12:00:00 AM
bool is_time(std::string_view text) {
    constexpr std::array<std::string_view, 4> halves{" AM", " PM", " SA", " CH"};
    for (const std::string_view half : halves) {
        if (text.ends_with(half)) {
            text.remove_suffix(half.size());
            break;
        }
    }
    text = without_fraction(text);
    int parts = 0;
    for (; parts < 3; ++parts) {
        const std::size_t colon = text.find(':');
        const std::string_view part = text.substr(0, colon);
        if (part.empty() || part.size() > 2 || !are_digits(part)) {
            return false;
        }
        if (colon == std::string_view::npos) {
            return parts >= 1;
        }
        text.remove_prefix(colon + 1);
    }
    return false;
}

// A time of another zone may belong to another day here; only midnight is a mere date that a program wrote.
bool is_time_of_zone(std::string_view text) {
    if (!text.ends_with('Z')) {
        return false;
    }
    text.remove_suffix(1);
    return is_time(text) && text.find_first_not_of("0:.") == std::string_view::npos;
}

// 1980.0 and 1980,0: a year, by a program that writes decimals behind every number.
std::string_view without_zeros(std::string_view text) {
    const bool zeros = text.size() > 5 && (text[4] == '.' || text[4] == ',') &&
                       text.find_first_not_of('0', 5) == std::string_view::npos;
    return zeros && are_digits(text.substr(0, 4)) ? text.substr(0, 4) : text;
}

std::string_view without_time(std::string_view text) {
    const std::size_t gap = text.find_first_of(" T");
    if (gap == std::string_view::npos || gap < 6) {
        return text;
    }
    const std::string_view time = text.substr(gap + 1);
    return is_time(time) || is_time_of_zone(time) ? text.substr(0, gap) : text;
}

// "Ngày 05 tháng 7 năm 1985", "tháng 7/1985", "sinh năm 1985" -> 05/7/1985, 7/1985, 1985
std::string without_words(std::string_view text) {
    std::string key = ' ' + text::plain_key(text);
    const auto replace = [&](std::string_view word, std::string_view by) {
        if (const std::size_t at = key.find(word); at != std::string::npos) {
            key.replace(at, word.size(), by);
        }
    };
    replace(" sinh ", " ");
    replace(" ngay ", "");
    replace(" thang ", "/");
    replace(" nam ", "/");
    const std::size_t begin = key.find_first_not_of("/ ");
    key.erase(0, begin == std::string::npos ? key.size() : begin);
    std::replace(key.begin(), key.end(), ' ', '/'); // what plain_key has made of a slash or a point
    return key;
}

// 5 / 7 / 1985 and '05/07/1985
std::string without_spaces(std::string_view text) {
    std::string bare(text);
    bare.erase(0, bare.starts_with('\'') ? 1 : 0);
    std::string close;
    for (std::size_t i = 0; i < bare.size(); ++i) {
        const bool gap = bare[i] == ' ';
        const bool after_sign = !close.empty() && !is_digit(close.back());
        const std::size_t next = bare.find_first_not_of(' ', i);
        const bool before_sign = next != std::string::npos && !is_digit(bare[next]);
        if (!gap || !(after_sign || before_sign)) {
            close += bare[i];
        }
    }
    return close;
}

bool has_short_year(std::string_view text) {
    const std::size_t first = text.find_first_of("/-.");
    const std::size_t last = text.find_last_of("/-.");
    return first != std::string_view::npos && first != last && first <= 2 && last - first <= 3 &&
           text.size() - last == 3 && are_digits(text.substr(0, first)) &&
           are_digits(text.substr(first + 1, last - first - 1)) && are_digits(text.substr(last + 1));
}

// 01/25/1990: a program with the customs of another country has written it.
bool has_month_first(std::string_view text) {
    const std::size_t first = text.find_first_of("/-.");
    const std::size_t second = first == std::string_view::npos ? first : text.find_first_of("/-.", first + 1);
    if (second == std::string_view::npos || second - first > 3) {
        return false;
    }
    const std::string month(text.substr(0, first));
    const std::string day(text.substr(first + 1, second - first - 1));
    const auto date = plausible_date(day + '/' + month + '/' + std::string(text.substr(second + 1)));
    return first <= 2 && date && date->day > 12;
}

bool opens_with_word(std::string_view text) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !text.empty() && letter(text.front()); // sinh, ngày, tháng, năm
}

} // namespace

DateReading read_date_cell(std::string_view text) {
    DateReading reading;
    reading.date = plausible_date(text);
    if (reading.date) {
        return reading;
    }
    const std::string bare = without_spaces(without_time(text));
    reading.date = plausible_date(without_zeros(bare));
    if (!reading.date) {
        reading.date = day_of_serial(bare);
        reading.serial = reading.date.has_value();
    }
    if (!reading.date && opens_with_word(text)) {
        reading.date = plausible_date(without_words(text));
    }
    if (!reading.date) {
        const std::string value(text);
        reading.problem = has_short_year(bare) ? Message("short_year", {{"value", value}})
                                               : Message("bad_date", {{"value", value}});
        if (has_month_first(bare)) {
            reading.month_first = true;
            reading.problem = Message("month_first", {{"value", value}});
        }
    }
    return reading;
}

} // namespace tdkt::importing
