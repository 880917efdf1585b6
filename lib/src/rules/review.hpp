#pragma once

#include "tdkt/catalogue.hpp"
#include "tdkt/diagnostics.hpp"
#include "tdkt/rules.hpp"

#include "rules/rule_set.hpp"

/// What is doubtful about rules that are well formed.
namespace tdkt::rules {

/// What an overlay took less strictly than the law (errors), and what of it cannot be compared (warnings).
/// `own` is the law with the overlay over it.
void review_overlay(const RuleSet& law, const RuleSet& own, Diagnostics& diagnostics);

/// The same of what the law says beside its criteria: more places, a later day, fewer papers or days of the
/// council, other offices. A bonus below the law's is an error, one above it a warning: it makes nobody
/// eligible, but the money is the office's own.
void review_provisions(const Provisions& law, const Provisions& own, Diagnostics& diagnostics);

/// Conditions that no facts can meet, and rules without an article.
void review_conditions(const RuleSet& rules, Diagnostics& diagnostics);

/// Awards of the catalogue that no criterion covers for a subject that the catalogue lists.
void review_coverage(const RuleSet& rules, const Catalogue& catalogue, Diagnostics& diagnostics);

} // namespace tdkt::rules
