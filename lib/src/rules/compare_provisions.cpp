#include "rules/compare_provisions.hpp"

#include "rules/own_changes.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include <fmt/format.h>

namespace tdkt::rules {

namespace {

template <typename Value>
bool share(const std::vector<Value>& a, const std::vector<Value>& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

/// Stricter if true; for what differs only.
Strictness stricter_if(bool condition) {
    return condition ? Strictness::stricter : Strictness::looser;
}

/// What a rule covers; an empty list is everything. It refuses, so that more is stricter.
template <typename Value>
void add_covered(OwnChanges& changes, const char* name, const std::vector<Value>& before,
                 const std::vector<Value>& after) {
    if (before.empty() || after.empty()) {
        changes.add(name, before, after, stricter_if(after.empty()));
    } else {
        changes.add_list(name, before, after, Strictness::stricter);
    }
}

std::string part(const QuorumRule& rule) {
    return rule.denominator == 100 ? fmt::format("{}%", rule.numerator)
                                   : fmt::format("{}/{}", rule.numerator, rule.denominator);
}

/// From the fewest that it leaves to the most.
int generosity(Rounding rounding) {
    switch (rounding) {
    case Rounding::down:
        return 0;
    case Rounding::nearest:
        return 1;
    case Rounding::up:
        break;
    }
    return 2;
}

} // namespace

bool overlap(const Provision& a, const Provision& b) {
    return (!a.to || b.from <= *a.to) && (!b.to || a.from <= *b.to);
}

bool answer_the_same(const QuotaRule& a, const QuotaRule& b) {
    const bool same_categories =
        a.categories.empty() || b.categories.empty() || share(a.categories, b.categories);
    const bool same_units = a.unit_kinds.empty() || b.unit_kinds.empty() || share(a.unit_kinds, b.unit_kinds);
    return a.award == b.award && a.of == b.of && a.scope == b.scope && same_categories && same_units;
}

bool answer_the_same(const QuorumRule& a, const QuorumRule& b) {
    return a.awards.empty() ? b.awards.empty() : share(a.awards, b.awards);
}

bool answer_the_same(const AuthorityRule& a, const AuthorityRule& b) {
    return a.code == b.code && share(a.awards, b.awards);
}

bool answer_the_same(const RouteRule& a, const RouteRule& b) {
    return share(a.awards, b.awards);
}

bool answer_the_same(const DeadlineRule& a, const DeadlineRule& b) {
    const bool same_sector = a.sectors.empty() ? b.sectors.empty() : share(a.sectors, b.sectors);
    return same_sector && a.receiver == b.receiver && share(a.awards, b.awards);
}

bool answer_the_same(const PaperRule& a, const PaperRule& b) {
    return a.paper == b.paper && share(a.awards, b.awards);
}

bool answer_the_same(const BonusRule& a, const BonusRule& b) {
    return a.award == b.award && a.authority == b.authority && share(a.subjects, b.subjects);
}

std::vector<OwnChange> own_changes(const QuotaRule& before, const QuotaRule& after) {
    OwnChanges changes;
    changes.add("award", before.award, after.award, Strictness::incomparable);
    if (before.count.has_value() != after.count.has_value()) {
        changes.add("percent", before.percent, after.percent, Strictness::incomparable);
        changes.add("count", before.count, after.count, Strictness::incomparable);
    } else {
        changes.add("percent", before.percent, after.percent, stricter_if(after.percent < before.percent));
        changes.add("count", before.count, after.count, stricter_if(after.count < before.count));
    }
    changes.add("of", before.of, after.of, Strictness::incomparable);
    changes.add("scope", before.scope, after.scope, Strictness::incomparable);
    changes.add("unit_kinds", before.unit_kinds, after.unit_kinds, Strictness::incomparable);
    changes.add("rounding", before.rounding, after.rounding,
                stricter_if(generosity(after.rounding) < generosity(before.rounding)));
    add_covered(changes, "categories", before.categories, after.categories);
    changes.add_certainty(before.certainty, after.certainty);
    return changes.take();
}

std::vector<OwnChange> own_changes(const PreferenceRule& before, const PreferenceRule& after) {
    OwnChanges changes;
    changes.add("women_percent", before.women_percent, after.women_percent, Strictness::incomparable);
    changes.add_certainty(before.certainty, after.certainty);
    return changes.take();
}

std::vector<OwnChange> own_changes(const QuorumRule& before, const QuorumRule& after) {
    OwnChanges changes;
    changes.add("present", part(before), part(after),
                stricter_if(after.numerator * before.denominator > before.numerator * after.denominator));
    changes.add("written_counts", before.written_counts, after.written_counts,
                stricter_if(!after.written_counts));
    changes.add("without_recused", before.without_recused, after.without_recused,
                stricter_if(!after.without_recused));
    add_covered(changes, "awards", before.awards, after.awards);
    changes.add_certainty(before.certainty, after.certainty);
    return changes.take();
}

std::vector<OwnChange> own_changes(const AuthorityRule& before, const AuthorityRule& after) {
    OwnChanges changes;
    changes.add("code", before.code, after.code, Strictness::incomparable);
    changes.add("name", before.name, after.name, Strictness::same);
    changes.add("aliases", before.aliases, after.aliases, Strictness::same);
    changes.add_list("awards", before.awards, after.awards, Strictness::looser);
    changes.add_certainty(before.certainty, after.certainty);
    return changes.take();
}

std::vector<OwnChange> own_changes(const RouteRule& before, const RouteRule& after) {
    OwnChanges changes;
    add_covered(changes, "awards", before.awards, after.awards);
    changes.add_list("levels", before.levels, after.levels, Strictness::stricter);
    changes.add_certainty(before.certainty, after.certainty);
    return changes.take();
}

std::vector<OwnChange> own_changes(const DeadlineRule& before, const DeadlineRule& after) {
    OwnChanges changes;
    const auto day = [](const DeadlineRule& rule) {
        return std::tuple(rule.years_after, rule.month, rule.day);
    };
    const Strictness strictness = stricter_if(day(after) < day(before));
    changes.add("day", fmt::format("{}/{}", before.day, before.month),
                fmt::format("{}/{}", after.day, after.month), strictness);
    changes.add("years_after", before.years_after, after.years_after, strictness);
    changes.add("receiver", before.receiver, after.receiver, Strictness::incomparable);
    changes.add("sectors", before.sectors, after.sectors, Strictness::incomparable);
    changes.add("refuses", before.refuses, after.refuses, stricter_if(after.refuses));
    add_covered(changes, "awards", before.awards, after.awards);
    changes.add_certainty(before.certainty, after.certainty);
    return changes.take();
}

std::vector<OwnChange> own_changes(const PaperRule& before, const PaperRule& after) {
    OwnChanges changes;
    changes.add("paper", before.paper, after.paper, Strictness::incomparable);
    changes.add("name", before.name, after.name, Strictness::same);
    const bool both_conditional = !before.when.empty() && !after.when.empty();
    changes.add("when", before.when, after.when,
                both_conditional ? Strictness::incomparable : stricter_if(after.when.empty()));
    add_covered(changes, "awards", before.awards, after.awards);
    changes.add_certainty(before.certainty, after.certainty);
    return changes.take();
}

namespace {

/// What is paid is neither strict nor loose; whether it is sure is a change of its own.
std::vector<OwnChange> with_certainty(OwnChanges changes, const Provision& before, const Provision& after) {
    changes.add("certainty", before.certainty, after.certainty, Strictness::incomparable);
    return changes.take();
}

} // namespace

std::vector<OwnChange> own_changes(const BonusRule& before, const BonusRule& after) {
    OwnChanges changes;
    changes.add("award", before.award, after.award, Strictness::incomparable);
    changes.add("subjects", before.subjects, after.subjects, Strictness::incomparable);
    changes.add("multiple", to_string(before.multiple), to_string(after.multiple), Strictness::same);
    changes.add("period_years", before.period_years, after.period_years, Strictness::incomparable);
    changes.add("authority", before.authority, after.authority, Strictness::incomparable);
    changes.add("at_most", before.at_most, after.at_most, Strictness::incomparable);
    return with_certainty(std::move(changes), before, after);
}

std::vector<OwnChange> own_changes(const BaseSalary& before, const BaseSalary& after) {
    OwnChanges changes;
    changes.add("amount", before.amount, after.amount, Strictness::same);
    return with_certainty(std::move(changes), before, after);
}

std::vector<OwnChange> own_changes(const BonusRounding& before, const BonusRounding& after) {
    OwnChanges changes;
    changes.add("mode", before.mode, after.mode, Strictness::incomparable);
    changes.add("step", before.step, after.step, Strictness::incomparable);
    return with_certainty(std::move(changes), before, after);
}

std::vector<OwnChange> own_changes(const BonusTitles& before, const BonusTitles& after) {
    OwnChanges changes;
    changes.add("same_period", before.same_period, after.same_period, Strictness::same);
    return with_certainty(std::move(changes), before, after);
}

} // namespace tdkt::rules
