#include "rules/evaluate.hpp"
#include "rules/rule_set.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "tdkt/rule_tools.hpp"
#include "toolkit/checker.hpp"
#include "toolkit/nomination_query.hpp"

#include <algorithm>

namespace tdkt {

namespace {

/// How good an answer is for who waits for it.
int rank(Verdict verdict) {
    switch (verdict) {
    case Verdict::eligible:
        return 2;
    case Verdict::needs_review:
        return 1;
    case Verdict::ineligible:
        break;
    }
    return 0;
}

/// Judges facts by one side.
class Judge {
public:
    Judge(const RuleSide& side, Date today) : book_(side.book), today_(today) {
        if (side.rule_set) {
            set_ = book_.find(*side.rule_set);
            if (set_ == nullptr) {
                throw NotFound(Message("unknown_rule_set", {{"law", *side.rule_set}}));
            }
        }
    }

    /// Changes the day of receipt of the facts while it judges: a criterion holds on days of its instrument.
    Verdict judge(rules::Facts& facts) {
        const Date received = facts.nomination.received;
        if (set_ != nullptr) {
            facts.nomination.received = nearest(received, set_->info);
        }
        const rules::Laws laws = set_ != nullptr ? rules::Laws{.governing = set_, .newer = nullptr}
                                                 : rules::laws_for(book_, received, today_);
        rules::summarise(laws, facts, summary_);
        facts.nomination.received = received;
        return summary_.verdict;
    }

    /// Of the last nomination: what refused it, else what left it open.
    [[nodiscard]] std::vector<std::string> rules() const {
        const auto& ids = summary_.failed.empty() ? summary_.unknown : summary_.failed;
        return {ids.begin(), ids.end()};
    }

private:
    static Date nearest(Date day, const RuleSetInfo& info) {
        const Date not_before = std::max(day, info.from);
        return info.to ? std::min(not_before, *info.to) : not_before;
    }

    const RuleBook& book_;
    Date today_;
    const rules::RuleSet* set_ = nullptr;
    rules::Summary summary_;
};

} // namespace

bool VerdictChange::gains() const {
    return rank(after) > rank(before);
}

VerdictChanges compare_on_data(Database& database, const RuleSide& before, const RuleSide& after,
                               const NominationFilter& filter, Date today,
                               const std::function<void(const VerdictChange&)>& sink) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const registry::UnitTree units = store::unit_tree(connection);
        Checker checker(connection, before.book, units);
        Judge one(before, today);
        Judge other(after, today);
        VerdictChanges changes;
        store::check_cases(connection, query_of(connection, filter), [&](const store::CheckCase& loaded) {
            checker.load(loaded);
            rules::Facts& facts = checker.facts();
            VerdictChange change{.nomination = loaded.nomination,
                                 .before = one.judge(facts),
                                 .after = other.judge(facts),
                                 .rules_before = {},
                                 .rules_after = {}};
            if (change.before == change.after) {
                ++changes.same;
                return;
            }
            change.gains() ? ++changes.gain : ++changes.lose;
            change.rules_before = one.rules();
            change.rules_after = other.rules();
            sink(change);
        });
        return changes;
    });
}

} // namespace tdkt
