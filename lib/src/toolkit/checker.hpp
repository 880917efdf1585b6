#pragma once

#include "registry/unit_tree.hpp"
#include "rules/evaluate.hpp"
#include "store/checks.hpp"
#include "store/histories.hpp"
#include "store/nominations.hpp"
#include "tdkt/forecast.hpp"
#include "tdkt/rules.hpp"

namespace tdkt {

/// Reads what is known about nominations when they are judged.
class FactsReader {
public:
    FactsReader(store::Connection& connection, const RuleBook& rules, const registry::UnitTree& units);

    /// Clears the facts first and uses their memory again.
    void read(const store::CheckCase& loaded, rules::Facts& facts);

private:
    const RuleBook& rules_;
    const registry::UnitTree& units_;
    store::Histories histories_;
};

/// The answer without words, as it is kept; `summary` is memory to work in.
[[nodiscard]] store::StoredCheck answer(const RuleBook& rules, const rules::Facts& facts, Date today,
                                        rules::Summary& summary);

/// The full answer.
[[nodiscard]] Judgement judgement(const RuleBook& rules, const rules::Facts& facts, Date today);

/// Judges nominations by the rules in force on the day each was received and, where those have changed by
/// today, by their transition.
class Checker {
public:
    Checker(store::Connection& connection, const RuleBook& rules, const registry::UnitTree& units)
        : rules_(rules), reader_(connection, rules, units) {}

    /// Reads what is known about the nomination; the references last until the next call.
    void load(const store::CheckCase& loaded) { reader_.read(loaded, facts_); }

    /// The full answer about the nomination that was loaded.
    [[nodiscard]] Judgement judge(Date today) const { return judgement(rules_, facts_, today); }

    /// When what was loaded can be met at the earliest.
    [[nodiscard]] Forecast forecast(const ForecastOptions& options) const;

    /// The answer without words, as it is kept.
    [[nodiscard]] store::StoredCheck summarise(Date today) { return answer(rules_, facts_, today, summary_); }

    /// What was read about the nomination that was loaded.
    [[nodiscard]] rules::Facts& facts() { return facts_; }

private:
    const RuleBook& rules_;
    FactsReader reader_;
    rules::Facts facts_;
    rules::Summary summary_;
};

} // namespace tdkt
