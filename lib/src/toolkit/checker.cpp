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

FactsReader::FactsReader(store::Connection& connection, const RuleBook& rules,
                         const registry::UnitTree& units)
    : rules_(rules), units_(units), histories_(connection, units) {}

void FactsReader::read(const store::CheckCase& loaded, rules::Facts& facts) {
    const Nomination& nomination = loaded.nomination;
    const Unit* const unit = units_.find(loaded.subject_unit_id);
    histories_.read(nomination.subject.id, nomination.subject.kind, loaded.subject_unit_id, nomination.id,
                    facts);
    facts.nomination = {.id = nomination.id,
                        .kind = nomination.subject.kind,
                        .award = nomination.award,
                        .category = nomination.category,
                        .year = nomination.year,
                        .received = nomination.received,
                        .received_known = nomination.received_known,
                        .campaign = nomination.campaign.value_or(""),
                        .achievement = loaded.achievement_key,
                        .grade = nomination.grade,
                        .initiative = nomination.initiative ? text::plain_key(*nomination.initiative) : "",
                        .initiative_scope = nomination.initiative_scope,
                        .basis = nomination.basis.value_or(""),
                        .gender = nomination.subject.gender,
                        .person_class = nomination.subject.person_class,
                        .unit_kind = unit != nullptr ? std::optional(unit->kind) : std::nullopt};
    facts.campaign = loaded.campaign_id ? histories_.campaign(*loaded.campaign_id) : std::nullopt;
    const rules::RuleSet* const law = rules_.rule_set_for(nomination.received);
    if (law != nullptr && facts.nomination.kind == SubjectKind::person &&
        law->guard_of<rules::HeadWithUnit>() != nullptr) {
        facts.unit_grades = histories_.unit_grades(loaded.subject_unit_id);
    }
}

Judgement judgement(const RuleBook& rules, const rules::Facts& facts, Date today) {
    return rules::judge(rules::laws_for(rules, facts.nomination.received, today), facts);
}

Forecast Checker::forecast(const ForecastOptions& options) const {
    return rules::forecast(rules_.rule_set_for(facts_.nomination.received), facts_, options);
}

store::StoredCheck answer(const RuleBook& rules, const rules::Facts& facts, Date today,
                          rules::Summary& summary) {
    const rules::Laws laws = rules::laws_for(rules, facts.nomination.received, today);
    rules::summarise(laws, facts, summary);
    return {.checked = to_iso(today),
            .rule_set = laws.governing != nullptr ? laws.governing->info.id : "",
            .rules_hash = rules::hash_of(laws),
            .verdict = summary.verdict,
            .failing = joined(summary.failed),
            .unknown = joined(summary.unknown),
            .evidence = joined(summary.evidence)};
}

} // namespace tdkt
