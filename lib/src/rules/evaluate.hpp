#pragma once

#include "tdkt/rules.hpp"

#include "rules/facts.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::rules {

struct RuleSet;

/// A record that an answer used.
struct Evidence {
    enum class Kind { award, record, nomination };

    Kind kind = Kind::record;
    std::int64_t id = 0;

    bool operator==(const Evidence&) const = default;
};

[[nodiscard]] std::string to_string(Evidence evidence);

/// The answer without its words, for checking many nominations. The views live as long as the rule set.
struct Summary {
    Verdict verdict = Verdict::needs_review;
    std::vector<std::string_view> failed;  // ids of the rules that decided "no"
    std::vector<std::string_view> unknown; // ids of the rules that left it open
    std::vector<Evidence> evidence;
};

/// Judges a nomination by a rule set, or by none (null). Pure; both forms walk the same conditions.
[[nodiscard]] Judgement judge(const RuleSet* rules, const Facts& facts);

/// Clears and fills `summary`, so that its memory is used again.
void summarise(const RuleSet* rules, const Facts& facts, Summary& summary);

} // namespace tdkt::rules
