#pragma once

#include "tdkt/rules.hpp"

#include "rules/facts.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::rules {

struct Criterion;
struct RuleSet;

/// A record that an answer used.
struct Evidence {
    enum class Kind { award, record, nomination };

    Kind kind = Kind::record;
    std::int64_t id = 0;

    bool operator==(const Evidence&) const = default;
};

[[nodiscard]] std::string to_string(Evidence evidence);

/// How much of an answer is wanted: all that failed or is open, with evidence; the verdict, for which the
/// first "no" is enough, and what is open where nothing failed; or only whether the verdict is "eligible".
enum class Depth { reasons, verdict, eligibility };

/// The answer without its words, for checking many nominations. The views live as long as the rule set.
struct Summary {
    Verdict verdict = Verdict::needs_review;
    std::vector<std::string_view> failed;  // ids of the rules that decided "no"
    std::vector<std::string_view> unknown; // ids of the rules that left it open
    std::vector<Evidence> evidence;
    Depth depth = Depth::reasons;
};

/// The law that governs a nomination, the one in force when its dossier was received; and the one in force
/// when it is judged, where that one has a transition for such dossiers.
struct Laws {
    const RuleSet* governing = nullptr; // null: none was in force
    const RuleSet* newer = nullptr;
};

[[nodiscard]] Laws laws_for(const RuleBook& book, Date received, Date judged);

/// By which laws an answer was made, for tracing it: one hash, or two with a plus sign.
[[nodiscard]] std::string hash_of(const Laws& laws);

/// The day whose rules of a law hold for a nomination: its receipt, but never before the law.
[[nodiscard]] Date day_of(const RuleSet& rules, const Facts& facts);

/// Judges a nomination by a rule set, or by none (null). Pure; both forms walk the same conditions.
[[nodiscard]] Judgement judge(const RuleSet* rules, const Facts& facts);

/// Clears and fills `summary`, so that its memory is used again.
void summarise(const RuleSet* rules, const Facts& facts, Summary& summary);

/// The same by the law that governs and, in a transition, by the newer one: what either allows is allowed. A
/// summary looks at the newer law only where the older one leaves something to gain.
[[nodiscard]] Judgement judge(const Laws& laws, const Facts& facts);
void summarise(const Laws& laws, const Facts& facts, Summary& summary);

/// The same by a criterion that is known already, as deep as `summary` says, but not for the reasons.
void summarise(const RuleSet& rules, const Criterion& criterion, const Facts& facts, Summary& summary);

} // namespace tdkt::rules
