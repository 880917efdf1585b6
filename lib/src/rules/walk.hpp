#pragma once

#include "rules/evaluate.hpp"
#include "rules/history.hpp"
#include "rules/report.hpp"
#include "rules/rule_set.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::rules {

/// Walks down the guards and conditions of one nomination. The summary gets the ids of those rules only that
/// decide (a failing branch of an `any` that passes is nobody's concern); explanations are filled on the way
/// where a text is given.
class Walk {
public:
    Walk(const RuleSet& rules, const Facts& facts, Summary& summary);

    Outcome guard(const Guard& guard, Explanation* text);
    Outcome criterion(const Criterion& criterion, Explanation* text);

    /// A nomination that no criterion covers is for a person to judge.
    void no_criterion(Explanation* text);

private:
    /// How much the summary held at some moment.
    struct Mark {
        std::size_t failed;
        std::size_t unknown;
        std::size_t evidence;
    };

    /// Where the years after an earlier award may begin; without an award: with one that the register may not
    /// hold.
    struct Start {
        const AwardFact* award = nullptr;
        int after = since_ever;
        bool is_certain = true;
        Outcome outcome = Outcome::fail;
    };

    Outcome condition(const Condition& condition, int after, Explanation* text);
    Outcome part(const Condition& part, int after, Explanation* text);
    Outcome all_parts(const Condition& condition, int after, Explanation* text);

    // One function a kind of test; all tests without parts are measured alike.
    template <typename Leaf>
    Outcome run(const Leaf& test, const Condition& condition, int after, Explanation* text);
    Outcome run(const All& test, const Condition& condition, int after, Explanation* text);
    Outcome run(const Any& test, const Condition& condition, int after, Explanation* text);
    Outcome run(const Not& test, const Condition& condition, int after, Explanation* text);
    Outcome run(const Meets& test, const Condition& condition, int after, Explanation* text);
    Outcome run(const Since& test, const Condition& condition, int after, Explanation* text);

    [[nodiscard]] std::vector<Start> starts(const Since& test, Report& report) const;
    [[nodiscard]] Outcome tried(const Start& start, const Since& test, const Condition& condition);
    [[nodiscard]] Outcome elapsed(const AwardFact& award, const Since& test, Report& report) const;
    Outcome from_start(const Start& start, const Since& test, const Condition& condition, Explanation* text);

    Outcome by_certainty(const std::string& id, Certainty certainty, Outcome outcome, const Mark& mark,
                         Explanation* text);
    Outcome by_unseen_text(const Continuation& continues, const Mark& mark, Explanation* text);
    Outcome by_seen_part(const Condition& condition, Outcome outcome, Explanation* text);

    [[nodiscard]] Mark here() const;
    void name(const std::string& id, Outcome outcome);
    void settle(const Mark& mark, Outcome outcome);
    void forget(const Mark& mark);
    void list_evidence(const Mark& mark, Explanation* text) const;
    [[nodiscard]] Message without_criterion(const std::string& award) const;

    const RuleSet& rules_;
    const Facts& facts_;
    History history_;
    Summary& summary_;
    bool is_continued_ = false; // the criterion itself is another law's: then nothing in it decides anyway
};

} // namespace tdkt::rules
