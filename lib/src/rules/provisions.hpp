#pragma once

#include "tdkt/provisions.hpp"

#include "rules/rule_set.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::rules {

/// The provisions of one kind that hold on a day and are wanted, by the newest instrument that has any: what
/// an older one says on the same matter is superseded. The pointers live as long as the book.
template <typename Rule, typename Wanted>
[[nodiscard]] std::vector<const Rule*> in_force(const RuleBook& book, std::vector<Rule> Provisions::* kind,
                                                Date day, const Wanted& wanted) {
    std::vector<const Rule*> found;
    Date newest{};
    for (const auto& set : book.sets()) {
        for (const Rule& rule : set->provisions.*kind) {
            if (!rule.holds_on(day) || !wanted(rule)) {
                continue;
            }
            if (found.empty() || set->info.from > newest) {
                found.clear();
                newest = set->info.from;
            }
            if (set->info.from == newest) {
                found.push_back(&rule);
            }
        }
    }
    return found;
}

/// Calls a function with the provisions of each kind and what the kind is called, in the order of listings.
template <typename Lists, typename Function>
void for_each_kind(Lists& provisions, const Function& function) {
    function(provisions.quotas, RuleKind::quota);
    function(provisions.preferences, RuleKind::preference);
    function(provisions.quorums, RuleKind::quorum);
    function(provisions.authorities, RuleKind::authority);
    function(provisions.routes, RuleKind::route);
    function(provisions.deadlines, RuleKind::deadline);
    function(provisions.papers, RuleKind::dossier);
    function(provisions.bonuses, RuleKind::bonus);
    function(provisions.base_salaries, RuleKind::base_salary);
    function(provisions.bonus_roundings, RuleKind::bonus_rounding);
    function(provisions.bonus_titles, RuleKind::bonus_titles);
}

/// Every provision as a listing shows it.
void append_infos(const Provisions& provisions, std::vector<RuleInfo>& list);

} // namespace tdkt::rules
