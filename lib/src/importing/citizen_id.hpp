#pragma once

#include "tdkt/date.hpp"
#include "tdkt/message.hpp"
#include "tdkt/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tdkt::importing {

/// A citizen id, or what is wrong with it.
struct CitizenId {
    std::string digits;
    std::optional<Message> problem;
    bool restored = false; // leading zeros that a spreadsheet dropped were put back
};

/// Twelve digits (Law on Identification): three of the province, one of century and gender, two of the year
/// of birth, six more. What else is known of the person must agree with them. Excel's apostrophe before a
/// text and signs between groups of digits are dropped; leading zeros that are lost are put back if gender
/// and birth prove it.
[[nodiscard]] CitizenId read_citizen_id(std::string_view text, std::optional<Gender> gender,
                                        const std::optional<PartialDate>& birth);

} // namespace tdkt::importing
