#include "toolkit/checker.hpp"

#include "base/text.hpp"
#include "rules/forecast.hpp"
#include "rules/rule_set.hpp"

namespace tdkt {

namespace {

template <typename T>
std::string joined(const T& items) {
    std::string text;
    for (const auto& item : items) {
        text += text.empty() ? "" : " ";
        if constexpr (requires { rules::to_string(item); }) {
            text += rules::to_string(item);
        } else {
            text += item;
        }
    }
    return text;
}

} // namespace

Checker::Checker(store::Connection& connection, const RuleBook& rules, const registry::UnitTree& units)
    : rules_(rules), units_(units), histories_(connection, units) {}

void Checker::load(const store::CheckCase& loaded) {
    const Nomination& nomination = loaded.nomination;
    const Unit* const unit = units_.find(loaded.subject_unit_id);
    histories_.read(nomination.subject.id, nomination.subject.kind, loaded.subject_unit_id, nomination.id,
                    facts_);
    facts_.nomination = {.id = nomination.id,
                         .kind = nomination.subject.kind,
                         .award = nomination.award,
                         .category = nomination.category,
                         .year = nomination.year,
                         .received = nomination.received,
                         .campaign = nomination.campaign.value_or(""),
                         .achievement = loaded.achievement_key,
                         .grade = nomination.grade,
                         .initiative = nomination.initiative ? text::plain_key(*nomination.initiative) : "",
                         .initiative_scope = nomination.initiative_scope,
                         .basis = nomination.basis.value_or(""),
                         .gender = nomination.subject.gender,
                         .person_class = nomination.subject.person_class,
                         .unit_kind = unit != nullptr ? std::optional(unit->kind) : std::nullopt};
    facts_.campaign = loaded.campaign_id ? histories_.campaign(*loaded.campaign_id) : std::nullopt;
    const rules::RuleSet* const rules = rules_.rule_set_for(nomination.received);
    if (rules != nullptr && facts_.nomination.kind == SubjectKind::person &&
        rules->guard_of<rules::HeadWithUnit>() != nullptr) {
        facts_.unit_grades = histories_.unit_grades(loaded.subject_unit_id);
    }
}

Judgement Checker::judge(Date today) const {
    return rules::judge(rules::laws_for(rules_, facts_.nomination.received, today), facts_);
}

Forecast Checker::forecast(const ForecastOptions& options) const {
    return rules::forecast(rules_.rule_set_for(facts_.nomination.received), facts_, options);
}

store::StoredCheck Checker::summarise(Date today) {
    const rules::Laws laws = rules::laws_for(rules_, facts_.nomination.received, today);
    rules::summarise(laws, facts_, summary_);
    return {.checked = to_iso(today),
            .rule_set = laws.governing != nullptr ? laws.governing->info.id : "",
            .rules_hash = rules::hash_of(laws),
            .verdict = summary_.verdict,
            .failing = joined(summary_.failed),
            .unknown = joined(summary_.unknown),
            .evidence = joined(summary_.evidence)};
}

} // namespace tdkt
