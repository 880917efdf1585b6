#pragma once

#include "json.hpp"
#include "session.hpp"
#include "tdkt/nomination.hpp"

/// The answers of the rules, in words and in the document `tdkt.check/1`.
namespace tdkt::cli {

[[nodiscard]] Json json_of(const Words& words, const CheckedNomination& checked);

/// The ids of the top rules with this outcome, separated by spaces.
[[nodiscard]] std::string rules_that(Outcome outcome, const Judgement& judgement);

} // namespace tdkt::cli
