#pragma once

#include "tdkt/provisions.hpp"

#include "rules/compare.hpp"

#include <vector>

namespace tdkt::rules {

/// Do two provisions hold on a common day?
[[nodiscard]] bool overlap(const Provision& a, const Provision& b);

/// Do two provisions answer one question, so that only one of them can hold on a day? Of the kinds that are
/// not named there is one at a time.
[[nodiscard]] bool answer_the_same(const QuotaRule& a, const QuotaRule& b);
[[nodiscard]] bool answer_the_same(const QuorumRule& a, const QuorumRule& b);
[[nodiscard]] bool answer_the_same(const AuthorityRule& a, const AuthorityRule& b);
[[nodiscard]] bool answer_the_same(const RouteRule& a, const RouteRule& b);
[[nodiscard]] bool answer_the_same(const DeadlineRule& a, const DeadlineRule& b);
[[nodiscard]] bool answer_the_same(const PaperRule& a, const PaperRule& b);
[[nodiscard]] bool answer_the_same(const BonusRule& a, const BonusRule& b);

[[nodiscard]] inline bool answer_the_same(const Provision& /*a*/, const Provision& /*b*/) {
    return true;
}

/// What differs, but for the days and the article. How much money there is, is neither strict nor loose:
/// nobody becomes eligible by it.
[[nodiscard]] std::vector<OwnChange> own_changes(const QuotaRule& before, const QuotaRule& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const PreferenceRule& before, const PreferenceRule& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const QuorumRule& before, const QuorumRule& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const AuthorityRule& before, const AuthorityRule& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const RouteRule& before, const RouteRule& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const DeadlineRule& before, const DeadlineRule& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const PaperRule& before, const PaperRule& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const BonusRule& before, const BonusRule& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const BaseSalary& before, const BaseSalary& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const BonusRounding& before, const BonusRounding& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const BonusTitles& before, const BonusTitles& after);

} // namespace tdkt::rules
