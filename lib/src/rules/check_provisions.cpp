#include <algorithm>

#include "rules/draft.hpp"

namespace tdkt::rules {

namespace {

bool overlap(const Provision& a, const Provision& b) {
    return (!a.to || b.from <= *a.to) && (!b.to || a.from <= *b.to);
}

template <typename Value>
bool share(const std::vector<Value>& a, const std::vector<Value>& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

// Two provisions that answer the same question, of which only one can hold on a day.

bool contradict(const BonusRule& a, const BonusRule& b) {
    return a.award == b.award && a.authority == b.authority && share(a.subjects, b.subjects);
}

bool contradict(const DeadlineRule& a, const DeadlineRule& b) {
    const bool same_sector = a.sectors.empty() ? b.sectors.empty() : share(a.sectors, b.sectors);
    return same_sector && a.receiver == b.receiver && share(a.awards, b.awards);
}

bool contradict(const QuorumRule& a, const QuorumRule& b) {
    return a.awards.empty() ? b.awards.empty() : share(a.awards, b.awards);
}

bool contradict(const PaperRule& a, const PaperRule& b) {
    return a.paper == b.paper && share(a.awards, b.awards);
}

bool contradict(const RouteRule& a, const RouteRule& b) {
    return share(a.awards, b.awards);
}

bool contradict(const AuthorityRule& a, const AuthorityRule& b) {
    return a.code == b.code && share(a.awards, b.awards);
}

bool contradict(const Provision& /*a*/, const Provision& /*b*/) {
    return true; // of the others there is one at a time
}

template <typename Rule>
void check(const std::vector<Rule>& rules, Diagnostics& diagnostics) {
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        for (auto earlier = rules.begin(); earlier != it; ++earlier) {
            if (overlap(*earlier, *it) && contradict(*earlier, *it)) {
                diagnostics.push_back(
                    {.severity = Severity::error,
                     .at = it->at,
                     .message = Message("overlapping_criteria", {{"rule", it->id}, {"other", earlier->id}}),
                     .raw = {}});
            }
        }
    }
}

} // namespace

void check_provisions(const Provisions& provisions, Diagnostics& diagnostics) {
    check(provisions.preferences, diagnostics);
    check(provisions.quorums, diagnostics);
    check(provisions.authorities, diagnostics);
    check(provisions.routes, diagnostics);
    check(provisions.deadlines, diagnostics);
    check(provisions.papers, diagnostics);
    check(provisions.bonuses, diagnostics);
    check(provisions.base_salaries, diagnostics);
    check(provisions.bonus_roundings, diagnostics);
    check(provisions.bonus_titles, diagnostics);
}

} // namespace tdkt::rules
