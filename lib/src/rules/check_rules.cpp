#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "rules/draft.hpp"

namespace tdkt::rules {

namespace {

void add(Diagnostics& diagnostics, const Location& at, Message message) {
    diagnostics.push_back({.severity = Severity::error, .at = at, .message = std::move(message), .raw = {}});
}

template <typename Value>
bool overlap(const std::vector<Value>& a, const std::vector<Value>& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

bool overlap(const std::optional<Date>& from_a, const std::optional<Date>& to_a,
             const std::optional<Date>& from_b, const std::optional<Date>& to_b) {
    const bool a_ends_first = to_a && from_b && *to_a < *from_b;
    const bool b_ends_first = to_b && from_a && *to_b < *from_a;
    return !a_ends_first && !b_ends_first;
}

bool overlap(const Criterion& a, const Criterion& b) {
    return a.award == b.award && overlap(a.subjects, b.subjects) && overlap(a.categories, b.categories) &&
           overlap(a.from, a.to, b.from, b.to);
}

void check_criterion_dates(const Criterion& criterion, const RuleSetInfo& law, Diagnostics& diagnostics) {
    const std::optional<Date>& from = criterion.from;
    const std::optional<Date>& to = criterion.to;
    const bool backwards = from && to && *to < *from;
    const bool too_early = from && *from < law.from;
    const bool too_late = to && law.to && *law.to < *to;
    if (backwards || too_early || too_late) {
        add(diagnostics, criterion.when.at,
            Message("bad_rule_dates", {{"rule", criterion.when.id}, {"law", law.id}}));
    }
}

void check_criteria_dates(const RuleSet& rules, Diagnostics& diagnostics) {
    for (auto it = rules.criteria.begin(); it != rules.criteria.end(); ++it) {
        check_criterion_dates(*it, rules.info, diagnostics);
        for (auto earlier = rules.criteria.begin(); earlier != it; ++earlier) {
            if (overlap(*earlier, *it)) {
                add(diagnostics, it->when.at,
                    Message("overlapping_criteria", {{"rule", it->when.id}, {"other", earlier->when.id}}));
            }
        }
    }
}

/// The awards that a condition leans on, each with the place that says so.
void prerequisites(const Condition& condition, std::map<std::string, Location>& found) {
    if (const auto* meets = std::get_if<Meets>(&condition.test)) {
        found.emplace(meets->award, condition.at);
    } else if (const auto* since = std::get_if<Since>(&condition.test)) {
        found.emplace(since->award, condition.at);
    } else if (const auto* streak = std::get_if<AwardStreak>(&condition.test)) {
        found.emplace(streak->award, condition.at);
    } else if (const auto* count = std::get_if<AwardCount>(&condition.test)) {
        found.emplace(count->award, condition.at);
    }
    if (std::holds_alternative<Not>(condition.test)) {
        return; // what must not be is no prerequisite
    }
    for (const Condition& part : condition.parts) {
        prerequisites(part, found);
    }
}

using Graph = std::map<std::string, std::map<std::string, Location>>;

bool leads_to(const Graph& graph, const std::string& from, const std::string& wanted,
              std::set<std::string>& seen) {
    if (from == wanted) {
        return true;
    }
    const auto node = graph.find(from);
    if (!seen.insert(from).second || node == graph.end()) {
        return false;
    }
    return std::any_of(node->second.begin(), node->second.end(),
                       [&](const auto& next) { return leads_to(graph, next.first, wanted, seen); });
}

void check_cycles(const RuleSet& rules, Diagnostics& diagnostics) {
    Graph graph;
    for (const Criterion& criterion : rules.criteria) {
        prerequisites(criterion.when, graph[criterion.award]);
    }
    for (const auto& [award, needs] : graph) {
        for (const auto& [needed, at] : needs) {
            std::set<std::string> seen;
            if (leads_to(graph, needed, award, seen)) {
                add(diagnostics, at, Message("circular_rules", {{"award", award}, {"other_award", needed}}));
            }
        }
    }
}

void check_meets(const Condition& condition, const Criterion& owner, const RuleSet& rules,
                 Diagnostics& diagnostics) {
    if (const auto* meets = std::get_if<Meets>(&condition.test)) {
        const bool known =
            std::any_of(rules.criteria.begin(), rules.criteria.end(), [&](const Criterion& other) {
                return other.award == meets->award && overlap(other.subjects, owner.subjects);
            });
        if (!known) {
            add(diagnostics, condition.at, Message("meets_no_criterion", {{"award", meets->award}}));
        }
    }
    for (const Condition& part : condition.parts) {
        check_meets(part, owner, rules, diagnostics);
    }
}

void check_post(const std::string& code, const Condition& condition, const RuleSet& rules,
                Diagnostics& diagnostics) {
    if (!code.empty() && rules.post(code) == nullptr) {
        std::vector<std::string> known;
        known.reserve(rules.posts.size());
        for (const Post& post : rules.posts) {
            known.push_back(post.code);
        }
        add(diagnostics, condition.at,
            Message("unknown_post_in_rule",
                    {{"post", code}, {"suggestion", text::nearest(code, known).value_or("")}}));
    }
}

void check_posts(const Condition& condition, const RuleSet& rules, Diagnostics& diagnostics) {
    if (const auto* time = std::get_if<TimeInPost>(&condition.test)) {
        check_post(time->post, condition, rules, diagnostics);
    } else if (const auto* held = std::get_if<HeldPost>(&condition.test)) {
        for (const std::string& code : held->posts) {
            check_post(code, condition, rules, diagnostics);
        }
    }
    for (const Condition& part : condition.parts) {
        check_posts(part, rules, diagnostics);
    }
}

} // namespace

void check_rule_set(const RuleSet& rules, Diagnostics& diagnostics) {
    check_criteria_dates(rules, diagnostics);
    check_cycles(rules, diagnostics);
    for (const Criterion& criterion : rules.criteria) {
        check_meets(criterion.when, criterion, rules, diagnostics);
        check_posts(criterion.when, rules, diagnostics);
    }
    check_provisions(rules.provisions, diagnostics);
}

void check_transitions(const std::vector<const RuleSet*>& sets, Diagnostics& diagnostics) {
    for (const RuleSet* const set : sets) {
        if (!set->transition) {
            continue;
        }
        const auto from = std::find_if(sets.begin(), sets.end(), [&](const RuleSet* other) {
            return other->info.id == set->transition->law;
        });
        if (from == sets.end() || (*from)->info.from >= set->info.from) {
            add(diagnostics, set->transition->at,
                Message("transition_from_nothing", {{"law", set->transition->law}}));
        }
    }
}

void check_dates(const std::vector<const RuleSet*>& sets, Diagnostics& diagnostics) {
    for (auto it = sets.begin(); it != sets.end(); ++it) {
        for (auto earlier = sets.begin(); earlier != it; ++earlier) {
            const RuleSetInfo& a = (*earlier)->info;
            const RuleSetInfo& b = (*it)->info;
            if (overlap(a.from, a.to, b.from, b.to)) {
                const Location at = (*it)->criteria.empty() ? Location{} : (*it)->criteria.front().when.at;
                add(diagnostics, {.file = at.file},
                    Message("overlapping_rule_sets", {{"law", b.id}, {"other", a.id}}));
            }
        }
    }
}

} // namespace tdkt::rules
