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
};

/// Twelve digits (Law on Identification): three of the province, one of century and gender, two of the year
/// of birth, six more. What else is known of the person must agree with them. Excel's apostrophe before a
/// text is dropped.
[[nodiscard]] CitizenId read_citizen_id(std::string_view text, std::optional<Gender> gender,
                                        const std::optional<PartialDate>& birth);

} // namespace tdkt::importing
