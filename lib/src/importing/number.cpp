#include "importing/number.hpp"

#include <algorithm>
#include <string>

namespace tdkt::importing {

namespace {

constexpr std::size_t most_digits = 15;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool are_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

// The digits of 1.234.567, or nothing if they are not in groups of three.
std::optional<std::string> ungroup(std::string_view text, char sign) {
    std::string digits;
    for (bool first = true;; first = false) {
        const std::size_t end = text.find(sign);
        const std::string_view group = text.substr(0, end);
        const bool fits = first ? group.size() <= 3 && !group.starts_with('0') : group.size() == 3;
        if (!fits || !are_digits(group)) {
            return std::nullopt;
        }
        digits += group;
        if (end == std::string_view::npos) {
            return digits;
        }
        text.remove_prefix(end + 1);
    }
}

struct Parts {
    std::string whole;
    std::string decimals;
    bool negative = false;
    bool grouped = false;
};

// Which of the signs stands before the decimals; none if all of them stand between thousands.
struct Signs {
    std::optional<char> group;
    std::optional<char> decimal;
    bool ambiguous = false;
};

std::optional<Signs> signs_of(std::string_view text) {
    const std::size_t last = text.find_last_of(".,");
    const bool spaces = text.find(' ') != std::string_view::npos;
    Signs signs;
    signs.group = spaces ? std::optional(' ') : std::nullopt;
    if (last == std::string_view::npos) {
        return signs;
    }
    const char sign = text[last];
    const char other = sign == '.' ? ',' : '.';
    const bool has_other = text.find(other) != std::string_view::npos;
    const bool repeated = text.find(sign) != last;
    if ((has_other || spaces) && repeated) {
        return std::nullopt;
    }
    if (has_other && spaces) {
        return std::nullopt;
    }
    if (repeated) {
        signs.group = sign;
        return signs;
    }
    signs.decimal = sign;
    if (has_other) {
        signs.group = other;
    }
    signs.ambiguous =
        !signs.group && last >= 1 && last <= 3 && text.front() != '0' && text.size() - last == 4;
    return signs;
}

std::optional<Parts> split(std::string_view text, const Signs& signs) {
    Parts parts;
    std::string_view whole = text;
    if (signs.decimal) {
        const std::size_t at = text.rfind(*signs.decimal);
        parts.decimals = text.substr(at + 1);
        whole = text.substr(0, at);
        if (!are_digits(parts.decimals)) {
            return std::nullopt;
        }
    }
    if (signs.group) {
        const auto digits = ungroup(whole, *signs.group);
        if (!digits) {
            return std::nullopt;
        }
        parts.whole = *digits;
        parts.grouped = true;
    } else {
        parts.whole = whole;
    }
    if (!are_digits(parts.whole) || parts.whole.size() + parts.decimals.size() > most_digits) {
        return std::nullopt;
    }
    return parts;
}

// Without its sign, which is returned beside it.
bool take_sign(std::string_view& text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    return negative;
}

template <typename T>
NumberReading<T> refused(NumberProblem problem) {
    return {.value = std::nullopt, .problem = problem, .grouped = false};
}

std::int64_t to_integer(std::string_view digits) {
    std::int64_t value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

NumberReading<std::int64_t> read_integer(std::string_view text) {
    const bool negative = take_sign(text);
    if (are_digits(text) && text.size() <= most_digits) { // as in almost every cell
        const std::int64_t value = to_integer(text);
        return {.value = negative ? -value : value, .problem = NumberProblem::none, .grouped = false};
    }
    auto signs = signs_of(text);
    if (signs && signs->ambiguous) {
        if (signs->decimal == ',') {
            return refused<std::int64_t>(NumberProblem::ambiguous);
        }
        *signs = {.group = '.', .decimal = std::nullopt, .ambiguous = false};
    }
    const auto parts = signs ? split(text, *signs) : std::nullopt;
    if (!parts || parts->decimals.find_first_not_of('0') != std::string::npos) {
        return refused<std::int64_t>(NumberProblem::not_a_number);
    }
    const std::int64_t value = to_integer(parts->whole);
    return {.value = negative ? -value : value, .problem = NumberProblem::none, .grouped = parts->grouped};
}

NumberReading<Decimal> read_decimal(std::string_view text, std::optional<char> decimal_sign) {
    const bool negative = take_sign(text);
    auto signs = signs_of(text);
    if (signs && signs->ambiguous && signs->decimal != decimal_sign) {
        if (!decimal_sign) {
            return refused<Decimal>(NumberProblem::ambiguous);
        }
        *signs = {.group = signs->decimal, .decimal = std::nullopt, .ambiguous = false};
    }
    const auto parts = signs ? split(text, *signs) : std::nullopt;
    if (!parts || parts->decimals.find_first_not_of('0', 3) != std::string::npos) {
        return refused<Decimal>(NumberProblem::not_a_number);
    }
    std::string decimals = parts->decimals;
    decimals.resize(3, '0');
    const std::string milli = parts->whole + decimals;
    const std::int64_t value = to_integer(milli);
    return {.value = Decimal::from_milli(negative ? -value : value),
            .problem = NumberProblem::none,
            .grouped = parts->grouped};
}

NumberReading<std::int64_t> read_whole(std::string_view text) {
    const NumberReading<Decimal> number = read_decimal(text, '.');
    if (!number.value || number.value->milli() % 1000 != 0) {
        return refused<std::int64_t>(NumberProblem::not_a_number);
    }
    return {.value = number.value->milli() / 1000, .problem = NumberProblem::none, .grouped = number.grouped};
}

} // namespace tdkt::importing
