#pragma once

#include "tdkt/dossier.hpp"
#include "tdkt/procedure.hpp"
#include "tdkt/rules.hpp"

#include <optional>
#include <string>

namespace tdkt {

/// What is wrong with the code of a paper, if the rules ask no such paper of the nomination.
[[nodiscard]] std::optional<Message> paper_problem(const RuleBook& rules, const Nomination& nomination,
                                                   const std::string& paper);

} // namespace tdkt
