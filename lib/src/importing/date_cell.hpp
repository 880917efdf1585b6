#pragma once

#include "tdkt/date.hpp"
#include "tdkt/message.hpp"

#include <optional>
#include <string_view>

namespace tdkt::importing {

/// A date, or what is wrong with it.
struct DateReading {
    std::optional<PartialDate> date;
    std::optional<Message> problem;
    bool serial = false;      // the cell holds the number by which spreadsheets count days
    bool month_first = false; // it would be a date that way: other dates beside it may be so too, unseen
};

/// A date as lists hold it: what parse_partial_date reads, with the time of a day behind it, in words ("ngày
/// 5 tháng 7 năm 1985"), with an apostrophe before it, or as the number of a day since 1899-12-30. Years of
/// two digits are refused: nobody can say which century.
[[nodiscard]] DateReading read_date_cell(std::string_view text);

} // namespace tdkt::importing
