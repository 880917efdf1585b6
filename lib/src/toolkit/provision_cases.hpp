#pragma once

#include "tdkt/catalogue.hpp"
#include "tdkt/rules.hpp"

#include "config/table.hpp"
#include "rules/coverage.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// Runs the cases of what the law says beside its criteria, each a table of one line:
///
///     quota_case      award, on, counted -> allowed       (of: of what, where the award has several quotas)
///     vote_case       award, on, members, in_favour -> carries       (present, written, recused)
///     preference_case on, members, women -> preferred
///     deadline_case   award, year, received -> late       (sector, receiver)
///     authority_case  authority, on -> may_decide: awards       (ended: it decides nothing any more)
///     route_case      awards, received -> levels
///     dossier_case    awards, received -> papers, conditional: their codes
///     bonus_case      award, subject, decided -> amount, or at_most       (authority; year -> counted_from)
///     salary_case     on -> amount
///
/// Provisions that are only recalled decide nothing, unless the case says `as_if_seen = true`. A case without
/// a `name` is called by what it is about; an empty list says that there is none.
class ProvisionCases {
public:
    /// Shows the coverage which provisions cases are about; null for nothing. Both must outlive it.
    ProvisionCases(const RuleBook& book, rules::CaseCoverage* coverage) : book_(book), coverage_(coverage) {}

    /// All such cases of a file; takes the problems that reading found over into the results.
    void run(config::Table& file, Diagnostics& problems, std::vector<CaseResult>& results);

private:
    void quota(config::Table& table);
    void vote(config::Table& table);
    void preference(config::Table& table);
    void deadline(config::Table& table);
    void authority(config::Table& table);
    void route(config::Table& table);
    void dossier(config::Table& table);
    void bonus(config::Table& table);
    void salary(config::Table& table);

    [[nodiscard]] const RuleBook& book(config::Table& table);

    void see(const Location& provision);
    void see_threshold(const RuleBook& book, const std::string& award, Date day);

    /// That the case is about each of these.
    template <typename Rule>
    void see(const std::vector<const Rule*>& rules) {
        for (const Rule* const rule : rules) {
            see(rule->at);
        }
    }

    const RuleBook& book_;
    rules::CaseCoverage* coverage_;
    std::optional<RuleBook> seen_; ///< as if the text of each rule had been read
};

} // namespace tdkt
