#include "tdkt/decisions.hpp"

#include "rules/evaluate.hpp"
#include "rules/keep_facts.hpp"
#include "rules/rule_set.hpp"
#include "store/bases.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "toolkit/checker.hpp"
#include "toolkit/law.hpp"

namespace tdkt {

namespace {

/// Goes over the decisions one after the other.
class Recomputation {
public:
    Recomputation(store::Connection& connection, const RuleBook& rules, const registry::UnitTree& units,
                  const std::function<void(const RecomputedDecision&)>& sink)
        : rules_(rules), bases_(connection), checker_(connection, rules, units), sink_(sink) {}

    void look_at(const store::CheckCase& decided) {
        const std::optional<store::DecisionBasis> basis = bases_.of(decided.nomination.id);
        if (!basis) {
            ++summary_.without_basis;
            return;
        }
        RecomputedDecision answer{.nomination = decided.nomination,
                                  .finding = DecisionFinding::altered,
                                  .law = basis->check.rule_set,
                                  .then = basis->check.verdict,
                                  .now = basis->check.verdict,
                                  .changes = {}};
        const std::optional<rules::Facts> kept = basis->altered ? std::nullopt : facts_of(*basis);
        if (!kept) {
            tell(answer);
            return;
        }
        judge_again(*kept, *basis, decided, answer);
    }

    [[nodiscard]] const RecomputeSummary& summary() const { return summary_; }

private:
    static std::optional<rules::Facts> facts_of(const store::DecisionBasis& basis) {
        try {
            return rules::facts_from_json(basis.facts);
        } catch (const InputError&) {
            return std::nullopt; // nobody writes it so
        }
    }

    void judge_again(const rules::Facts& kept, const store::DecisionBasis& basis,
                     const store::CheckCase& decided, RecomputedDecision& answer) {
        const rules::RuleSet* const law = rules_.find(answer.law);
        if (law == nullptr && !answer.law.empty()) {
            ++summary_.rules_missing;
            return;
        }
        ++summary_.recomputed;
        const rules::Laws laws = laws_of(law, kept, basis.check.checked);
        by_rules(laws, kept, basis.check.rules_hash, answer);
        by_register(laws, kept, decided, answer);
    }

    /// The laws that the decision was judged by: on the day it was judged a newer one may have had its say.
    rules::Laws laws_of(const rules::RuleSet* law, const rules::Facts& kept,
                        const std::string& judged) const {
        const Date received = kept.nomination.received;
        const rules::Laws laws = rules::laws_for(rules_, received, parse_iso_date(judged).value_or(received));
        return laws.governing == law ? laws : rules::Laws{.governing = law, .newer = nullptr};
    }

    /// (a) What was known then, by the rules of that name as they are today.
    void by_rules(const rules::Laws& laws, const rules::Facts& kept, const std::string& hash,
                  RecomputedDecision& answer) {
        const bool is_same = laws.governing == nullptr || rules::hash_of(laws) == hash;
        summary_.rules_changed += is_same ? 0 : 1;
        answer.finding = is_same ? DecisionFinding::other_verdict : DecisionFinding::rules_changed;
        answer.now = verdict(laws, kept);
        if (answer.now != answer.then) {
            tell(answer);
        }
    }

    /// (b) What the register says today, against what was known then.
    void by_register(const rules::Laws& laws, const rules::Facts& kept, const store::CheckCase& decided,
                     RecomputedDecision& answer) {
        checker_.load(decided);
        answer.changes = rules::changes_between(kept, checker_.facts());
        if (!answer.changes.empty()) {
            ++summary_.drifted;
            answer.finding = DecisionFinding::drift;
            answer.now = verdict(laws, checker_.facts());
            tell(answer);
        }
    }

    Verdict verdict(const rules::Laws& laws, const rules::Facts& facts) {
        rules::summarise(laws, facts, judged_);
        return judged_.verdict;
    }

    void tell(const RecomputedDecision& answer) {
        summary_.faults += answer.is_fault() ? 1 : 0;
        sink_(answer);
    }

    const RuleBook& rules_;
    store::Bases bases_;
    Checker checker_;
    rules::Summary judged_;
    const std::function<void(const RecomputedDecision&)>& sink_;
    RecomputeSummary summary_;
};

} // namespace

RecomputeSummary recompute_decisions(Database& database, const Configuration& configuration,
                                     const std::function<void(const RecomputedDecision&)>& sink) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const RuleBook rules = store::has_bases(connection) ? load_law(configuration) : RuleBook();
        const registry::UnitTree units = store::unit_tree(connection);
        Recomputation recomputation(connection, rules, units, sink);
        store::NominationQuery query;
        query.state = NominationState::decided;
        store::check_cases(connection, query,
                           [&](const store::CheckCase& decided) { recomputation.look_at(decided); });
        return recomputation.summary();
    });
}

} // namespace tdkt
