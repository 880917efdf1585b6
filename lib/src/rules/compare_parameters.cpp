// The numbers and words of rules that differ, for people to read.

#include "rules/compare.hpp"
#include "rules/own_changes.hpp"
#include "rules/test_parameters.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace tdkt::rules {

namespace {

template <typename T>
void add(std::vector<ParameterChange>& changes, const char* name, const T& before, const T& after) {
    if (before != after) {
        changes.push_back({.name = name, .before = said(before), .after = said(after)});
    }
}

// What a guard asks for beside its being there. A new kind of guard says here which way it gets stricter.

void add_parameters(const OneAwardPerAchievement& /*before*/, const OneAwardPerAchievement& /*after*/,
                    OwnChanges& /*changes*/) {}

void add_parameters(const CountsAfterDiscipline& /*before*/, const CountsAfterDiscipline& /*after*/,
                    OwnChanges& /*changes*/) {}

void add_parameters(const IgnoredCategories& before, const IgnoredCategories& after, OwnChanges& changes) {
    changes.add_list("ignored", before.ignored, after.ignored, Strictness::stricter);
    changes.add_list("in", before.in, after.in, Strictness::stricter);
}

void add_parameters(const NoOpenHold& before, const NoOpenHold& after, OwnChanges& changes) {
    changes.add_list("holds", before.holds, after.holds, Strictness::stricter);
}

void add_parameters(const HeadWithUnit& before, const HeadWithUnit& after, OwnChanges& changes) {
    changes.add_list("classes", before.classes, after.classes, Strictness::stricter);
    changes.add_list("in", before.in, after.in, Strictness::stricter);
}

void add_parameters(const WomensTimeInPost& before, const WomensTimeInPost& after, OwnChanges& changes) {
    const int less_before = before.less * after.of;
    const int less_after = after.less * before.of;
    changes.add("less", fmt::format("{}/{}", before.less, before.of),
                fmt::format("{}/{}", after.less, after.of),
                less_after > less_before ? Strictness::looser : Strictness::stricter);
    changes.add("less_years", before.less_years, after.less_years,
                after.less_years > before.less_years ? Strictness::looser : Strictness::stricter);
    changes.add_list("in", before.in, after.in, Strictness::looser);
    changes.add("except", before.except, after.except, Strictness::incomparable);
}

void add_parameters(const HigherPostsCount& before, const HigherPostsCount& after, OwnChanges& changes) {
    changes.add_list("in", before.in, after.in, Strictness::looser);
}

void add_parameters(const PostsWithoutDiscipline& before, const PostsWithoutDiscipline& after,
                    OwnChanges& changes) {
    changes.add_list("in", before.in, after.in, Strictness::stricter);
}

void add_parameters(const LeaveAsWork& before, const LeaveAsWork& after, OwnChanges& changes) {
    changes.add_list("leaves", before.leaves, after.leaves, Strictness::looser);
}

void add_parameters(const InitiativeOnce& before, const InitiativeOnce& after, OwnChanges& changes) {
    changes.add("titles", before.titles, after.titles, Strictness::incomparable);
    changes.add("forms", before.forms, after.forms, Strictness::incomparable);
}

/// The days on which a rule holds; an open end lies beyond every day.
Strictness by_start(const std::optional<Date>& before, const std::optional<Date>& after) {
    const bool earlier = !after || (before && *after < *before);
    return earlier ? Strictness::looser : Strictness::stricter;
}

Strictness by_end(const std::optional<Date>& before, const std::optional<Date>& after) {
    const bool later = !after || (before && *before < *after);
    return later ? Strictness::looser : Strictness::stricter;
}

} // namespace

std::vector<ParameterChange> parameter_changes(const Condition& before, const Condition& after) {
    std::vector<ParameterChange> changes;
    if (before.test.index() == after.test.index()) {
        std::visit(
            [&](const auto& test) {
                using Kind = std::remove_cvref_t<decltype(test)>;
                const auto* const other = std::get_if<Kind>(&after.test);
                std::apply(
                    [&](const auto&... one) {
                        (add(changes, one.name, test.*one.member, other->*one.member), ...);
                    },
                    parameters<Kind>);
            },
            before.test);
    }
    add(changes, "certainty", before.certainty, after.certainty);
    add(changes, "only_part_seen", before.only_part_seen, after.only_part_seen);
    return changes;
}

std::vector<OwnChange> own_changes(const Criterion& before, const Criterion& after) {
    OwnChanges changes;
    changes.add_list("subjects", before.subjects, after.subjects, Strictness::looser);
    changes.add_list("categories", before.categories, after.categories, Strictness::looser);
    changes.add("from", before.from, after.from, by_start(before.from, after.from));
    changes.add("to", before.to, after.to, by_end(before.to, after.to));
    return changes.take();
}

std::vector<OwnChange> own_changes(const Guard& before, const Guard& after) {
    OwnChanges changes;
    changes.add_certainty(before.certainty, after.certainty);
    if (before.rule.index() != after.rule.index()) {
        changes.add("kind", static_cast<int>(before.rule.index()), static_cast<int>(after.rule.index()),
                    Strictness::incomparable);
    } else {
        std::visit(
            [&](const auto& rule) {
                using Kind = std::remove_cvref_t<decltype(rule)>;
                add_parameters(rule, std::get<Kind>(after.rule), changes);
            },
            before.rule);
    }
    return changes.take();
}

std::vector<OwnChange> own_changes(const Vote& before, const Vote& after) {
    OwnChanges changes;
    changes.add("percent", before.rule.percent, after.rule.percent,
                after.rule.percent < before.rule.percent ? Strictness::looser : Strictness::stricter);
    return changes.take();
}

std::vector<OwnChange> own_changes(const Reading& before, const Reading& after) {
    OwnChanges changes;
    changes.add("consecutive_years", before.consecutive_years, after.consecutive_years,
                after.consecutive_years == ConsecutiveYears::sliding ? Strictness::looser
                                                                     : Strictness::stricter);
    return changes.take();
}

} // namespace tdkt::rules
