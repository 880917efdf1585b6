#include "rules/ladder.hpp"

#include "base/contains.hpp"

#include <algorithm>
#include <variant>

namespace tdkt::rules {

namespace {

/// Calls `visit` with every test of a condition and of its parts.
template <typename Visit>
void each_test(const Condition& condition, const Visit& visit) {
    std::visit(visit, condition.test);
    for (const Condition& part : condition.parts) {
        each_test(part, visit);
    }
}

template <typename Visit>
void each_test(const Ladder& ladder, const Visit& visit) {
    for (const Criterion* const rung : ladder.rungs) {
        each_test(rung->when, visit);
    }
}

void add_once(std::vector<std::string>& list, const std::string& item) {
    if (!item.empty() && std::find(list.begin(), list.end(), item) == list.end()) {
        list.push_back(item);
    }
}

/// The awards that a condition speaks of, whatever it says about them.
std::vector<std::string> awards_in(const Condition& condition) {
    std::vector<std::string> awards;
    each_test(condition, [&](const auto& test) {
        if constexpr (requires { test.or_award; }) {
            add_once(awards, test.or_award);
        } else if constexpr (requires { test.award; }) {
            add_once(awards, test.award);
        }
    });
    return awards;
}

const Criterion* criterion_of(const RuleSet& rules, const Aim& aim) {
    const auto found =
        std::find_if(rules.criteria.begin(), rules.criteria.end(), [&](const Criterion& criterion) {
            return criterion.award == aim.award && contains(criterion.subjects, aim.kind) &&
                   contains(criterion.categories, aim.category);
        });
    return found == rules.criteria.end() ? nullptr : &*found;
}

/// Puts what the aim rests on below it; an award that several rungs ask for stands once.
void climb(const RuleSet& rules, const Aim& aim, std::vector<std::string>& seen, Ladder& ladder) {
    const Criterion* const criterion = criterion_of(rules, aim);
    if (criterion == nullptr) {
        return;
    }
    seen.push_back(aim.award);
    for (const std::string& award : awards_in(criterion->when)) {
        if (std::find(seen.begin(), seen.end(), award) == seen.end()) {
            climb(rules, {.award = award, .kind = aim.kind, .category = Category::merit}, seen, ladder);
        }
    }
    ladder.rungs.push_back(criterion);
}

} // namespace

RuleSet rules_of_day(const RuleSet& rules, Date day) {
    RuleSet kept = rules;
    std::erase_if(kept.criteria, [&](const Criterion& criterion) {
        return (criterion.from && day < *criterion.from) || (criterion.to && *criterion.to < day);
    });
    for (Criterion& criterion : kept.criteria) {
        criterion.from.reset();
        criterion.to.reset();
    }
    return kept;
}

Ladder ladder_to(const RuleSet& rules_of_day, const Aim& aim) {
    Ladder ladder;
    std::vector<std::string> seen;
    climb(rules_of_day, aim, seen, ladder);
    return ladder;
}

bool Ladder::has(const std::string& award) const {
    return std::any_of(rungs.begin(), rungs.end(),
                       [&](const Criterion* rung) { return rung->award == award; });
}

std::optional<InitiativeScope> Ladder::initiative() const {
    std::optional<InitiativeScope> widest;
    each_test(*this, [&](const auto& test) {
        if constexpr (requires { test.reuse; }) {
            widest = widest ? std::max(*widest, test.scope) : test.scope;
        }
    });
    return widest;
}

std::vector<std::pair<std::string, int>> Ladder::head_counts() const {
    std::vector<std::pair<std::string, int>> counts;
    each_test(*this, [&](const auto& test) {
        if constexpr (requires { test.of; }) {
            if constexpr (requires { test.at_least; }) {
                counts.emplace_back(test.of, test.at_least);
            } else {
                counts.emplace_back(test.of, 1);
            }
        }
    });
    return counts;
}

bool Ladder::asks_for_place() const {
    bool asks = false;
    each_test(*this, [&](const auto& test) { asks = asks || requires { test.place; }; });
    return asks;
}

bool Ladder::counts_from_decision(const std::string& award) const {
    bool counts = false;
    each_test(*this, [&](const auto& test) {
        if constexpr (std::is_same_v<std::decay_t<decltype(test)>, Since>) {
            counts = counts || (test.award == award && test.years > 0);
        }
    });
    return counts;
}

bool Ladder::is_continued() const {
    return std::any_of(rungs.begin(), rungs.end(), [](const Criterion* rung) { return rung->continued; });
}

// Of an `any` whose ways all need an attestation the first way stands for the others.
std::vector<std::string> needed_attestations(const Condition& condition) {
    if (const auto* const attested = std::get_if<Attested>(&condition.test)) {
        return {attested->key};
    }
    std::vector<std::string> needed;
    if (std::holds_alternative<Any>(condition.test)) {
        for (const Condition& way : condition.parts) {
            std::vector<std::string> keys = needed_attestations(way);
            if (keys.empty()) {
                return {};
            }
            needed = needed.empty() ? std::move(keys) : needed;
        }
    } else if (!std::holds_alternative<Not>(condition.test)) {
        for (const Condition& part : condition.parts) {
            for (const std::string& key : needed_attestations(part)) {
                add_once(needed, key);
            }
        }
    }
    return needed;
}

std::vector<std::string> possible_attestations(const Condition& condition) {
    std::vector<std::string> keys;
    each_test(condition, [&](const auto& test) {
        if constexpr (std::is_same_v<std::decay_t<decltype(test)>, Attested>) {
            add_once(keys, test.key);
        }
    });
    return keys;
}

} // namespace tdkt::rules
