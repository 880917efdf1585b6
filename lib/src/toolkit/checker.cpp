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
    rule_set_ = rules_.rule_set_for(nomination.received);
    if (rule_set_ != nullptr && facts_.nomination.kind == SubjectKind::person &&
        rule_set_->has_guard<rules::HeadWithUnit>()) {
        facts_.unit_grades = histories_.unit_grades(loaded.subject_unit_id);
    }
}

Judgement Checker::judge() const {
    return rules::judge(rule_set_, facts_);
}

Forecast Checker::forecast(const ForecastOptions& options) const {
    return rules::forecast(rules_.rule_set_for(facts_.nomination.received), facts_, options);
}

store::StoredCheck Checker::summarise(Date today) {
    rules::summarise(rule_set_, facts_, summary_);
    return {.checked = to_iso(today),
            .rule_set = rule_set_ != nullptr ? rule_set_->info.id : "",
            .rules_hash = rule_set_ != nullptr ? rule_set_->info.hash : "",
            .verdict = summary_.verdict,
            .failing = joined(summary_.failed),
            .unknown = joined(summary_.unknown),
            .evidence = joined(summary_.evidence)};
}

} // namespace tdkt
