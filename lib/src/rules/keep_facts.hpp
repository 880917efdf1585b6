#pragma once

#include "tdkt/message.hpp"

#include "rules/facts.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Facts as they are kept with a decision, so that it can be judged again from what was known then.
namespace tdkt::rules {

/// One line of JSON. What is as it is by default is left out.
[[nodiscard]] std::string facts_to_json(const Facts& facts);

/// The same facts again. Throws InputError if the text was not written so.
[[nodiscard]] Facts facts_from_json(std::string_view text);

/// What the register says otherwise today than when a nomination was judged, a sentence for each fact. What
/// lies in later years than the nomination's does not bear on it and is left out.
[[nodiscard]] std::vector<Message> changes_between(const Facts& then, const Facts& now);

} // namespace tdkt::rules
