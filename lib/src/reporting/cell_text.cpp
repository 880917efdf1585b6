#include "reporting/cell_text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace tdkt::reporting {

namespace {

// Points between thousands and a comma before decimals: 1.234,5.
std::string vietnamese(std::string plain) {
    const std::size_t point = std::min(plain.find('.'), plain.size());
    if (point < plain.size()) {
        plain[point] = ',';
    }
    const std::size_t first_digit = plain.starts_with('-') ? 1 : 0;
    for (std::size_t i = point; i > first_digit + 3; i -= 3) {
        plain.insert(i - 3, 1, '.');
    }
    return plain;
}

} // namespace

std::string to_text(const Cell& cell, NumberStyle style) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return *text;
    }
    std::string number;
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        number = fmt::to_string(*whole);
    } else if (const auto* decimal = std::get_if<Decimal>(&cell)) {
        number = to_string(*decimal);
    }
    return style == NumberStyle::vietnamese ? vietnamese(std::move(number)) : number;
}

bool is_nonzero(const Cell& cell) {
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        return *whole != 0;
    }
    const auto* decimal = std::get_if<Decimal>(&cell);
    return decimal != nullptr && *decimal != Decimal{};
}

} // namespace tdkt::reporting
