#pragma once

#include "registry/unit_tree.hpp"
#include "rules/evaluate.hpp"
#include "store/checks.hpp"
#include "store/histories.hpp"
#include "store/nominations.hpp"
#include "tdkt/forecast.hpp"
#include "tdkt/rules.hpp"

namespace tdkt {

/// Judges nominations by the rules in force on the day each was received and, where those have changed by
/// today, by their transition.
class Checker {
public:
    Checker(store::Connection& connection, const RuleBook& rules, const registry::UnitTree& units);

    /// Reads what is known about the nomination; the references last until the next call.
    void load(const store::CheckCase& loaded);

    /// The full answer about the nomination that was loaded.
    [[nodiscard]] Judgement judge(Date today) const;

    /// When what was loaded can be met at the earliest.
    [[nodiscard]] Forecast forecast(const ForecastOptions& options) const;

    /// The answer without words, as it is kept.
    [[nodiscard]] store::StoredCheck summarise(Date today);

    /// What was read about the nomination that was loaded.
    [[nodiscard]] rules::Facts& facts() { return facts_; }

private:
    const RuleBook& rules_;
    const registry::UnitTree& units_;
    store::Histories histories_;
    rules::Facts facts_;
    rules::Summary summary_;
};

} // namespace tdkt
