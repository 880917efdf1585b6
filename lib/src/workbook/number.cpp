#include "workbook/number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <vector>

#include <fmt/format.h>

namespace tdkt::workbook {

namespace {

constexpr int kept_digits = 15;
constexpr int longest_whole = 18;
constexpr int largest_exponent = 40; // what is larger or smaller is no figure of an office

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// The last day that is a date: 9999-12-31.
constexpr int last_serial = 2'958'465;
constexpr int from_1900_to_1904 = 1462;
constexpr std::int64_t seconds_of_day = 86'400;

// Days are counted from 1900 on as if that had been a leap year.
std::string date_of(std::int64_t serial, const Format& format) {
    namespace chrono = std::chrono;
    if (serial == 0) {
        return "1900-01-00";
    }
    if (serial == 60) {
        return "1900-02-29";
    }
    const chrono::sys_days zero = chrono::year(1899) / 12 / (serial < 60 ? 31 : 30);
    const chrono::year_month_day date(zero + chrono::days(serial));
    const int year = static_cast<int>(date.year());
    const auto month = static_cast<unsigned>(date.month());
    if (format.year && !format.day) {
        return format.month ? fmt::format("{:04}-{:02}", year, month) : fmt::format("{:04}", year);
    }
    return fmt::format("{:04}-{:02}-{:02}", year, month, static_cast<unsigned>(date.day()));
}

std::string time_of(std::int64_t seconds) {
    const std::string minutes = fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0 ? minutes : fmt::format("{}:{:02}", minutes, seconds % 60);
}

std::string date_or_time(const Number& number, const Format& format, bool from_1904) {
    const bool date = format.year || format.month || format.day;
    const double days = number.value() + (from_1904 && date ? from_1900_to_1904 : 0);
    if (days < 0 || days >= last_serial + 1) {
        return number.text();
    }
    const auto seconds = static_cast<std::int64_t>(std::llround(days * seconds_of_day));
    if (!date) {
        return time_of(seconds);
    }
    const std::int64_t of_day = seconds % seconds_of_day;
    const std::string day = date_of(seconds / seconds_of_day, format);
    return format.time && of_day != 0 ? day + ' ' + time_of(of_day) : day;
}

std::string digits_in(std::string_view text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
    return digits;
}

} // namespace

std::optional<Number> Number::parse(std::string_view text) {
    Number number;
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const auto [stop, error] = std::from_chars(begin, end, number.value_);
    if (error != std::errc{} || stop != end || !std::isfinite(number.value_)) {
        return std::nullopt;
    }
    number.negative_ = std::signbit(number.value_) && number.value_ != 0;
    const std::string_view whole = text.substr(number.negative_ ? 1 : 0);
    if (whole.size() <= longest_whole && std::all_of(whole.begin(), whole.end(), is_digit)) {
        number.digits_ = whole;
        number.point_ = static_cast<int>(whole.size());
    } else if (number.value_ != 0) {
        const std::string all = fmt::format("{:.{}e}", std::fabs(number.value_), kept_digits - 1);
        number.digits_ = digits_in(all.substr(0, all.find('e')));
        number.point_ = std::stoi(all.substr(all.find('e') + 1)) + 1;
    }
    const std::size_t zeros = std::min(number.digits_.find_first_not_of('0'), number.digits_.size());
    number.digits_.erase(0, zeros);
    number.point_ -= static_cast<int>(zeros);
    number.digits_.erase(number.digits_.find_last_not_of('0') + 1);
    if (std::abs(number.point_) > largest_exponent) {
        return std::nullopt;
    }
    return number;
}

std::string Number::text() const {
    return text(std::max(static_cast<int>(digits_.size()) - point_, 0));
}

std::string Number::text(int decimals) const {
    // The digits from the place before the first one to the last decimal that is shown.
    const int before = std::max(point_, 0) + 1;
    std::string digits(static_cast<std::size_t>(before - point_), '0');
    digits += digits_;
    const std::size_t end = static_cast<std::size_t>(before) + static_cast<std::size_t>(decimals);
    digits.resize(std::max(digits.size(), end + 1), '0');
    const bool up = digits[end] >= '5';
    digits.resize(end);
    if (up) {
        std::size_t at = end - 1;
        for (; digits[at] == '9'; --at) {
            digits[at] = '0';
        }
        ++digits[at];
    }
    const auto point = static_cast<std::size_t>(before);
    const std::size_t first = std::min(digits.find_first_not_of('0'), point - 1);
    std::string text = digits.substr(first, point - first);
    if (decimals > 0) {
        text += '.' + digits.substr(point);
    }
    const bool zero = text.find_first_not_of("0.") == std::string::npos;
    return negative_ && !zero ? '-' + text : text;
}

Number Number::percent() const {
    Number number = *this;
    number.value_ *= 100;
    number.point_ += 2;
    return number;
}

std::string shown(const Number& number, const Format& format, bool from_1904) {
    switch (format.kind) {
    case Format::Kind::date:
        return date_or_time(number, format, from_1904);
    case Format::Kind::number: {
        if (format.percent) {
            return number.percent().text(format.decimals) + '%';
        }
        std::string text = number.text(format.decimals);
        const std::size_t whole = std::min(text.find('.'), text.size());
        const auto least = static_cast<std::size_t>(format.least_digits);
        if (number.value() >= 0 && whole < least) {
            text.insert(0, least - whole, '0');
        }
        return text;
    }
    default:
        return number.text();
    }
}

std::string shown_as(const Number& number, std::string_view text) {
    std::string digits = digits_in(text);
    for (int decimals = 0; decimals <= kept_digits; ++decimals) {
        std::string candidate = number.text(decimals);
        const std::string own = digits_in(candidate);
        if (own == digits) {
            return candidate;
        }
        const bool filled_up = decimals == 0 && digits == text && digits.size() > own.size() &&
                               digits.ends_with(own) &&
                               digits.find_first_not_of('0') + own.size() == digits.size();
        if (filled_up) {
            return digits;
        }
    }
    return number.text();
}

std::string shown_date(std::string_view iso, std::string_view seen) {
    const std::size_t end_of_date = std::min(iso.find('T'), iso.size());
    const std::string_view date = iso.substr(0, end_of_date);
    std::string_view time = iso.substr(std::min(end_of_date + 1, iso.size()));
    time = time.substr(0, time.find('.'));
    std::vector<std::string_view> numbers; // that the person sees
    for (std::size_t at = seen.find_first_of("0123456789"); at < seen.size();) {
        const std::size_t end = std::min(seen.find_first_not_of("0123456789", at), seen.size());
        numbers.push_back(seen.substr(at, end - at));
        at = seen.find_first_of("0123456789", end);
    }
    if (date.size() == 10 && !numbers.empty() && numbers.back() == date.substr(0, 4)) {
        if (numbers.size() == 1 && seen.size() == 4) {
            return std::string(date.substr(0, 4));
        }
        if (numbers.size() == 2 && std::string("0").append(numbers[0]).ends_with(date.substr(5, 2)) &&
            seen.size() == numbers[0].size() + 5) {
            return std::string(date.substr(0, 7));
        }
    }
    const bool midnight = time.find_first_not_of("0:") == std::string_view::npos;
    const bool timed = !midnight && seen.find(':') != std::string_view::npos;
    time = time.ends_with(":00") && time.size() == 8 ? time.substr(0, 5) : time;
    return timed ? std::string(date) + ' ' + std::string(time) : std::string(date);
}

} // namespace tdkt::workbook
