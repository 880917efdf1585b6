#pragma once

#include "tdkt/catalogue.hpp"
#include "tdkt/rules.hpp"

#include "config/table.hpp"

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
///     bonus_case      award, subject, decided -> amount, or at_most       (authority; year -> counted_from)
///     salary_case     on -> amount
///
/// Provisions that are only recalled decide nothing, unless the case says `as_if_seen = true`. A case without
/// a `name` is called by what it is about.
class ProvisionCases {
public:
    /// The book must outlive it.
    explicit ProvisionCases(const RuleBook& book) : book_(book) {}

    /// All such cases of a file; takes the problems that reading found over into the results.
    void run(config::Table& file, Diagnostics& problems, std::vector<CaseResult>& results);

private:
    void quota(config::Table& table);
    void vote(config::Table& table);
    void preference(config::Table& table);
    void deadline(config::Table& table);
    void bonus(config::Table& table);
    void salary(config::Table& table);

    [[nodiscard]] const RuleBook& book(config::Table& table);

    const RuleBook& book_;
    std::optional<RuleBook> seen_; ///< as if the text of each rule had been read
};

} // namespace tdkt
