#include "nominations/procedure.hpp"

#include "base/contains.hpp"
#include "base/text.hpp"
#include "rules/provisions.hpp"

#include <algorithm>

namespace tdkt::nominations {

namespace {

template <typename Rule>
std::vector<const Rule*> for_nomination(const RuleBook& book, std::vector<Rule> Provisions::* kind,
                                        const Nomination& nomination) {
    return rules::in_force(book, kind, nomination.received,
                           [&](const Rule& rule) { return contains(rule.awards, nomination.award); });
}

template <typename Rule>
std::vector<Rule> copied(const std::vector<const Rule*>& rules) {
    std::vector<Rule> copies;
    copies.reserve(rules.size());
    for (const Rule* const rule : rules) {
        copies.push_back(*rule);
    }
    return copies;
}

bool names_sector(const DeadlineRule& rule, const std::optional<std::string>& sector) {
    return sector && std::any_of(rule.sectors.begin(), rule.sectors.end(), [&](const std::string& one) {
               return text::plain_key(one) == text::plain_key(*sector);
           });
}

std::optional<bool> is_late(const Nomination& nomination, Date day) {
    const bool is_in_time = nomination.received <= day;
    return is_in_time || nomination.received_known ? std::optional(!is_in_time) : std::nullopt;
}

} // namespace

std::vector<Deadline> deadlines_of(const RuleBook& book, const Nomination& nomination,
                                   const std::optional<std::string>& sector) {
    const std::vector<const DeadlineRule*> rules = for_nomination(book, &Provisions::deadlines, nomination);
    std::vector<Deadline> deadlines;
    for (const DeadlineRule* const rule : rules) {
        const bool is_own = names_sector(*rule, sector);
        const bool has_own = std::any_of(rules.begin(), rules.end(), [&](const DeadlineRule* other) {
            return other->receiver == rule->receiver && names_sector(*other, sector);
        });
        if (is_own || (rule->sectors.empty() && !has_own)) {
            const Date day = rule->for_year(nomination.year);
            deadlines.push_back({.rule = *rule, .day = day, .late = is_late(nomination, day)});
        }
    }
    return deadlines;
}

std::vector<const PaperRule*> papers_asked(const RuleBook& book, const Nomination& nomination) {
    return for_nomination(book, &Provisions::papers, nomination);
}

std::vector<RouteRule> routes_of(const RuleBook& book, const Nomination& nomination) {
    return copied(for_nomination(book, &Provisions::routes, nomination));
}

} // namespace tdkt::nominations
