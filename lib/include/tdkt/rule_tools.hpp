#pragma once

#include "tdkt/nomination.hpp"
#include "tdkt/rules.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt {

/// A condition as a person reads it: the sentence that an explanation gives for it, what that sentence leaves
/// out, and the parts that it is made of.
struct ConditionText {
    std::string rule;
    Message required;
    std::vector<Message> more;
    std::string cite;
    Certainty certainty = Certainty::verified;
    std::vector<ConditionText> parts;
};

struct RuleText {
    RuleInfo info;
    ConditionText text;
};

/// Every rule of one instrument in sentences, in the order of its files. Throws NotFound for an unknown id.
[[nodiscard]] TDKT_EXPORT std::vector<RuleText> rules_in_words(const RuleBook& book,
                                                               std::string_view rule_set);

/// How what is asked for now compares to what was asked for before, for any facts whatever. `incomparable`:
/// neither certainly asks for more.
enum class Strictness { same, stricter, looser, incomparable };
template <>
inline constexpr auto words<Strictness> = word_list("same", "stricter", "looser", "incomparable");

/// A number, a grade, an award that a condition names, on both sides; absent where it is not said.
struct ParameterChange {
    std::string name;
    std::string before;
    std::string after;
};

/// One part of a criterion that is not as it was: changed, added (no before) or gone (no after).
struct PartChange {
    std::string rule;
    Strictness strictness = Strictness::incomparable;
    std::optional<ConditionText> before;
    std::optional<ConditionText> after;
    std::vector<ParameterChange> parameters;
    Location at; ///< of what is there now, else of what was there
};

/// A rule that is not as it was: changed, added (no before) or gone (no after).
struct RuleChange {
    std::optional<RuleText> before;
    std::optional<RuleText> after;
    Strictness strictness = Strictness::incomparable;
    std::vector<PartChange> parts;           ///< of a criterion
    std::vector<ParameterChange> parameters; ///< of the rule itself: dates, subjects, percentages
};

struct RuleSetChange {
    std::optional<RuleSetInfo> before;
    std::optional<RuleSetInfo> after;
    std::vector<RuleChange> changes;
};

/// One side of a comparison: the rules of a configuration, or one instrument of them.
struct RuleSide {
    RuleBook book;
    std::optional<std::string> rule_set;
};

/// The rules of one side against those of the other: two instruments where both name one, else every
/// instrument with that of the same id. Criteria belong together by their id, else by award, subject and
/// category. Throws NotFound for an unknown id.
[[nodiscard]] TDKT_EXPORT std::vector<RuleSetChange> compare_rules(const RuleSide& before,
                                                                   const RuleSide& after);

/// One nomination whose answer the two sides do not share, with the rules that decide on each side.
struct VerdictChange {
    Nomination nomination;
    Verdict before{};
    Verdict after{};
    std::vector<std::string> rules_before;
    std::vector<std::string> rules_after;

    [[nodiscard]] TDKT_EXPORT bool gains() const;
};

struct VerdictChanges {
    std::int64_t gain = 0;
    std::int64_t lose = 0;
    std::int64_t same = 0;
};

/// Judges nominations by both sides in one pass over the register; `sink` gets those that come out
/// differently. An instrument that is named judges all of them, each as if received within its dates (on the
/// nearest day); else the date of receipt chooses. Nothing is changed.
TDKT_EXPORT VerdictChanges compare_on_data(Database& database, const RuleSide& before, const RuleSide& after,
                                           const NominationFilter& filter, Date today,
                                           const std::function<void(const VerdictChange&)>& sink);

/// Runs the cases of each directory by the rules up to it: the cases of the law hold by the law, whatever a
/// province lays over it. What the cases saw of the rules is counted only if asked for.
[[nodiscard]] TDKT_EXPORT TestedRules test_configuration(const Configuration& configuration, bool coverage);

/// What is wrong or doubtful with rules that do load, beside check_configuration. Errors: an overlay that
/// asks for less than the law, conditions that no facts can meet, rules without an article. Warnings: parts
/// of an overlay that cannot be compared, awards of the catalogue that no criterion covers for a subject.
[[nodiscard]] TDKT_EXPORT Diagnostics review_rules(const Configuration& configuration);

} // namespace tdkt
