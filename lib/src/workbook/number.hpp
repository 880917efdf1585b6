#pragma once

#include "workbook/format.hpp"

#include <optional>
#include <string>
#include <string_view>

/// Numbers as a person sees them in a cell, with a decimal point and without separators of thousands.
namespace tdkt::workbook {

/// A number in decimal digits, as exact as the programs keep it: fifteen of them.
class Number {
public:
    /// Nothing if the text is no number.
    [[nodiscard]] static std::optional<Number> parse(std::string_view text);

    /// All its digits, never with an exponent; a whole number that the text spells out is kept to its last
    /// digit.
    [[nodiscard]] std::string text() const;

    /// Rounded as the programs show it, halves away from zero.
    [[nodiscard]] std::string text(int decimals) const;

    [[nodiscard]] Number percent() const;

    [[nodiscard]] double value() const { return value_; }

private:
    double value_ = 0;
    bool negative_ = false;
    std::string digits_; // without zeros at either end; none for zero
    int point_ = 0;      // how many of them stand before the decimal point; may lie outside of them
};

/// As the format of its cell shows it: rounded, as a percentage, with leading zeros, as a date
/// (yyyy-mm-dd) or a time of day. Formats that lose digits (1.23E+11) or scale are not followed.
[[nodiscard]] std::string shown(const Number& number, const Format& format, bool from_1904);

/// What a person sees, where the file says both the number and its text in the language of its author: the
/// number, rounded and filled up with zeros like the text.
[[nodiscard]] std::string shown_as(const Number& number, std::string_view text);

/// An ISO date of a cell ("2025-11-28", "2025-11-28T10:30:00"), of which the person may see less: the
/// numbers in `seen` tell.
[[nodiscard]] std::string shown_date(std::string_view iso, std::string_view seen);

} // namespace tdkt::workbook
