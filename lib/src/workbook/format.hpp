#pragma once

#include <string_view>

namespace tdkt::workbook {

/// What a number format shows of a number.
struct Format {
    enum class Kind { general, number, date };

    Kind kind = Kind::general;
    // Of a number.
    int decimals = 0;
    int least_digits = 1; // before the decimal point
    bool percent = false;
    // Of a date.
    bool year = false;
    bool month = false;
    bool day = false;
    bool time = false;

    bool operator==(const Format&) const = default;
};

/// One of those that have a number and no code in the file.
[[nodiscard]] Format builtin_format(int number);

/// By its code, such as 0.00, dd/mm/yyyy;@ or [$-42A]"ngày "d" tháng "m.
[[nodiscard]] Format parse_format(std::string_view code);

} // namespace tdkt::workbook
