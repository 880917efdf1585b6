#include "workbook/format.hpp"

#include <algorithm>
#include <string>

namespace tdkt::workbook {

namespace {

constexpr int most_digits = 30; // that the programs let a format have

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// The first section of a code with nothing but what has a meaning: without words, colours, conditions and
// languages. Elapsed times ([h], [mm], [ss]) lose their brackets.
std::string meaning_of(std::string_view code) {
    std::string meaning;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
            ++i;
        } else if (code[i] == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos) {
                std::transform(inside.begin(), inside.end(), std::back_inserter(meaning), lower);
            }
            i = end;
        } else {
            meaning += lower(code[i]);
        }
    }
    return meaning;
}

// Months and minutes have the same letter: minutes stand behind hours or before seconds.
bool is_minutes(std::string_view meaning, std::size_t at) {
    constexpr std::string_view units = "ymdhs";
    const std::size_t before = at == 0 ? std::string_view::npos : meaning.find_last_of(units, at - 1);
    const std::size_t after = meaning.find_first_of(units, meaning.find_first_not_of('m', at));
    return (before != std::string_view::npos && meaning[before] == 'h') ||
           (after != std::string_view::npos && meaning[after] == 's');
}

Format date_format(std::string_view meaning) {
    Format format{.kind = Format::Kind::date};
    for (std::size_t i = 0; i < meaning.size(); ++i) {
        const char c = meaning[i];
        if (c == 'm') {
            (is_minutes(meaning, i) ? format.time : format.month) = true;
            i = std::min(meaning.find_first_not_of('m', i), meaning.size()) - 1;
        }
        format.year = format.year || c == 'y';
        format.day = format.day || c == 'd';
        format.time = format.time || c == 'h' || c == 's';
    }
    return format;
}

Format number_format(std::string_view meaning) {
    const std::size_t point = std::min(meaning.find('.'), meaning.size());
    const auto count = [](std::string_view text, std::string_view of) {
        return static_cast<int>(
            std::count_if(text.begin(), text.end(), [&](char c) { return of.find(c) != std::string::npos; }));
    };
    const std::size_t last = meaning.find_last_of("0#?");
    const bool scaled = last != std::string_view::npos && meaning.find(',', last) != std::string_view::npos;
    if (last == std::string_view::npos || scaled || meaning.find_first_of("e/@") != std::string_view::npos) {
        return {};
    }
    return {.kind = Format::Kind::number,
            .decimals = std::min(count(meaning.substr(point), "0#?"), most_digits),
            .least_digits = std::clamp(count(meaning.substr(0, point), "0"), 1, most_digits),
            .percent = meaning.find('%') != std::string_view::npos};
}

} // namespace

Format parse_format(std::string_view code) {
    std::string meaning = meaning_of(code);
    for (const std::string_view word : {"general", "standard"}) { // the second as LibreOffice may write it
        if (meaning.find(word) != std::string::npos) {
            return {};
        }
    }
    for (const std::string_view noon : {"am/pm", "a/p"}) {
        if (const std::size_t at = meaning.find(noon); at != std::string::npos) {
            meaning.replace(at, noon.size(), "h");
        }
    }
    const bool date = meaning.find_first_of("ymdhs") != std::string::npos;
    return date ? date_format(meaning) : number_format(meaning);
}

Format builtin_format(int number) {
    const auto is = [=](int first, int last) { return number >= first && number <= last; };
    if (is(14, 16) || is(27, 31) || is(34, 36) || is(50, 54) || is(57, 58)) {
        return {.kind = Format::Kind::date, .year = true, .month = true, .day = true};
    }
    switch (number) {
    case 1:
    case 3:
    case 37:
    case 38:
    case 41:
    case 42:
        return parse_format("0");
    case 2:
    case 4:
    case 39:
    case 40:
    case 43:
    case 44:
        return parse_format("0.00");
    case 9:
        return parse_format("0%");
    case 10:
        return parse_format("0.00%");
    case 17:
    case 55:
        return parse_format("mm/yyyy");
    case 22:
        return parse_format("m/d/yyyy h:mm");
    default:
        return is(18, 21) || is(32, 33) || is(45, 47) || number == 56 ? parse_format("h:mm:ss") : Format{};
    }
}

} // namespace tdkt::workbook
