#include "rules/scenario.hpp"

#include <algorithm>
#include <chrono>
#include <string>

namespace tdkt::rules {

namespace {

constexpr int least_head_count = 100;

template <typename Fact>
void sort_by_year(std::vector<Fact>& facts) {
    std::stable_sort(facts.begin(), facts.end(),
                     [](const Fact& a, const Fact& b) { return a.year < b.year; });
}

/// What the nomination says of its own year holds for that year also when a later one is looked at.
void keep_what_it_says(Facts& facts) {
    const NominationFact& nomination = facts.nomination;
    if (nomination.grade && !is_recorded(facts.grades, nomination.year)) {
        facts.grades.push_back({.id = 0, .year = nomination.year, .grade = *nomination.grade});
        sort_by_year(facts.grades);
    }
    const bool is_known =
        std::any_of(facts.initiatives.begin(), facts.initiatives.end(),
                    [&](const InitiativeFact& fact) { return fact.name == nomination.initiative; });
    if (!nomination.initiative.empty() && nomination.initiative_scope && !is_known) {
        facts.initiatives.push_back({.id = 0,
                                     .year = nomination.year,
                                     .scope = *nomination.initiative_scope,
                                     .name = nomination.initiative});
        sort_by_year(facts.initiatives);
    }
}

/// As the nomination of another year, or for another award of the same year.
void nominate(int year, const Aim& aim, NominationFact& nomination) {
    if (nomination.year != year) {
        nomination.received = later(nomination.received, year - nomination.year);
        nomination.basis.clear();
    }
    nomination.year = year;
    nomination.award = aim.award;
    nomination.category = aim.category;
    nomination.grade.reset();
    nomination.initiative.clear();
    nomination.initiative_scope.reset();
}

/// All members hold what the ladder asks for, and nobody was disciplined.
MembersFact head_count(int year, const Ladder& ladder) {
    MembersFact fact{.id = 0, .year = year, .total = least_head_count};
    for (const auto& [key, least] : ladder.head_counts()) {
        fact.total = std::max(fact.total, least);
    }
    for (const auto& [key, least] : ladder.head_counts()) {
        fact.counts.emplace_back(key, fact.total);
    }
    for (const std::string_view kind : words<Discipline>) {
        fact.counts.emplace_back("discipline_" + std::string(kind), 0);
    }
    return fact;
}

void come_true(const ForecastStep& step, const Ladder& ladder, Facts& facts) {
    switch (step.kind) {
    case ForecastStepKind::grade:
        facts.grades.push_back(
            {.id = 0, .year = step.year, .grade = from_word<Grade>(step.value).value_or(Grade::done)});
        break;
    case ForecastStepKind::initiative:
        facts.initiatives.push_back(
            {.id = 0,
             .year = step.year,
             .scope = from_word<InitiativeScope>(step.value).value_or(InitiativeScope::base),
             .name = std::to_string(step.year)});
        break;
    case ForecastStepKind::members:
        facts.members.push_back(head_count(step.year, ladder));
        break;
    case ForecastStepKind::cluster_rank:
        facts.cluster_ranks.push_back({.id = 0, .year = step.year, .place = 1});
        break;
    case ForecastStepKind::attestation:
        facts.attestations.push_back({.id = 0, .year = step.year, .key = step.value});
        break;
    case ForecastStepKind::award:
    case ForecastStepKind::decision:
        facts.awards.push_back(
            {.id = 0, .award = step.value, .year = step.year, .decided = assumed_decision(step.year)});
        break;
    }
}

} // namespace

Date later(Date day, int years) {
    const Date moved = day + std::chrono::years(years);
    return moved.ok() ? moved : Date(moved.year() / moved.month() / std::chrono::last);
}

Date assumed_decision(int year) {
    return std::chrono::year(year) / std::chrono::December / 31;
}

Scenario::Scenario(const Facts& asked) : recorded_(asked) {
    std::vector<CompleteFact>& declared = recorded_.coverage.declared;
    std::erase_if(declared, [](const CompleteFact& fact) { return fact.what == "attestation"; });
    declared.push_back({.id = 0, .what = "attestation"});
}

Facts Scenario::facts(int year, const Aim& aim, const Steps& steps, const Ladder& ladder) const {
    Facts facts = recorded_;
    const NominationFact& asked = recorded_.nomination;
    if (year != asked.year || aim.award != asked.award || aim.category != asked.category) {
        keep_what_it_says(facts);
        nominate(year, aim, facts.nomination);
    }
    for (const ForecastStep& step : steps) {
        come_true(step, ladder, facts);
    }
    sort_by_year(facts.awards);
    sort_by_year(facts.grades);
    sort_by_year(facts.initiatives);
    // What else is nominated on the way is among the steps if it is counted on.
    std::erase_if(facts.others,
                  [&](const OtherNomination& other) { return year > asked.year || ladder.has(other.award); });
    return facts;
}

} // namespace tdkt::rules
