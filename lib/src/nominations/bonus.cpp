#include "nominations/bonus.hpp"

#include "base/contains.hpp"
#include "nominations/authority.hpp"
#include "rules/provisions.hpp"

#include <algorithm>

namespace tdkt::nominations {

namespace {

/// The one provision of its kind that holds on the day and decides, or null.
template <typename Rule>
const Rule* one_in_force(const RuleBook& book, std::vector<Rule> Provisions::* kind, Date day) {
    const std::vector<const Rule*> found =
        rules::in_force(book, kind, day, [](const Rule& rule) { return rules::decides(rule.certainty); });
    return found.empty() ? nullptr : found.front();
}

void leave_open(Bonus& bonus, Message reason) {
    bonus.state = BonusState::unknown;
    bonus.amount.reset();
    bonus.reason = std::move(reason);
}

} // namespace

Decimal bonus_amount(Decimal multiple, std::int64_t base_salary, AmountRounding mode, std::int64_t step) {
    const std::int64_t exact = multiple.milli() * base_salary; // thousandths of a VND
    if (mode == AmountRounding::none) {
        return Decimal::from_milli(exact);
    }
    const std::int64_t step_milli = step * 1000;
    const std::int64_t added = mode == AmountRounding::ceil ? step_milli - 1 : step_milli / 2;
    return Decimal::from_milli((exact + added) / step_milli * step_milli);
}

const BonusReckoner::Rules& BonusReckoner::rules_for(const AwardRecord& award, Date day) {
    const auto [known, is_new] = known_.try_emplace({award.award, award.subject.kind, day});
    if (is_new) {
        const auto is_for = [&](const BonusRule& rule) {
            return rule.award == award.award && contains(rule.subjects, award.subject.kind);
        };
        known->second = {.multiples = rules::in_force(book_, &Provisions::bonuses, day, is_for),
                         .base_salary = one_in_force(book_, &Provisions::base_salaries, day),
                         .rounding = one_in_force(book_, &Provisions::bonus_roundings, day),
                         .titles = one_in_force(book_, &Provisions::bonus_titles, day)};
    }
    return known->second;
}

const std::vector<std::string>& BonusReckoner::meant_by(const std::string& authority) {
    const auto [known, is_new] = meant_.try_emplace(authority);
    if (is_new) {
        known->second = authorities_meant(book_, authority);
    }
    return known->second;
}

/// The multiple of the authority that decided goes before the general one. Where who decided makes a
/// difference and the register does not say it, there is none.
const BonusRule* BonusReckoner::multiple_for(const AwardRecord& award, const Rules& rules) {
    const BonusRule* general = nullptr;
    const BonusRule* special = nullptr;
    bool differs = false;
    const std::vector<std::string>& meant = meant_by(award.authority.value_or(""));
    for (const BonusRule* const rule : rules.multiples) {
        if (!rule->authority) {
            general = rule;
        } else if (contains(meant, *rule->authority)) {
            special = rule;
        } else {
            differs = true;
        }
    }
    if (special != nullptr) {
        return meant.size() == 1 ? special : nullptr;
    }
    return differs && meant.empty() ? nullptr : general;
}

void BonusReckoner::reckon_one(Bonus& bonus) {
    bonus.counted_from = bonus.award.year;
    if (!bonus.award.decision_date) {
        leave_open(bonus, Message("bonus_no_date"));
        return;
    }
    const Rules& rules = rules_for(bonus.award, *bonus.award.decision_date);
    const BonusRule* const rule = multiple_for(bonus.award, rules);
    if (rule == nullptr) {
        leave_open(bonus,
                   rules.multiples.empty() ? Message("bonus_no_multiple") : Message("bonus_by_authority"));
        return;
    }
    bonus.multiple = rule->multiple;
    bonus.cite = rule->cite;
    bonus.certainty = rule->certainty;
    bonus.counted_from = bonus.award.year - rule->period_years + 1;
    if (rules.base_salary == nullptr) {
        leave_open(bonus, Message("bonus_no_base_salary"));
        return;
    }
    bonus.base_salary = rules.base_salary->amount;
    bonus.salary_cite = rules.base_salary->cite;
    if (!rules::decides(rule->certainty)) {
        leave_open(bonus,
                   Message("bonus_not_sure", {{"certainty_word", std::string(to_word(rule->certainty))}}));
        return;
    }
    if (rule->at_most) {
        leave_open(bonus, Message("bonus_ceiling"));
        return;
    }
    const bool is_law = rules.rounding != nullptr;
    bonus.rounding = rounding_.value_or(is_law ? rules.rounding->mode : AmountRounding::none);
    if (!is_law && bonus.rounding != AmountRounding::none) {
        leave_open(bonus, Message("bonus_no_step"));
        return;
    }
    bonus.amount =
        bonus_amount(rule->multiple, *bonus.base_salary, *bonus.rounding, is_law ? rules.rounding->step : 1);
    bonus.state = BonusState::paid;
}

/// Titles for the same years. Forms are paid beside titles and beside each other.
bool BonusReckoner::compete(const Bonus& a, const Bonus& b) const {
    const Award* const one = catalogue_.find(a.award.award);
    const Award* const other = catalogue_.find(b.award.award);
    return one != nullptr && other != nullptr && one->kind == AwardKind::title &&
           other->kind == AwardKind::title && a.award.year == b.award.year &&
           a.counted_from == b.counted_from;
}

void BonusReckoner::suppress(std::vector<Bonus>& bonuses) {
    std::vector<Bonus*> by_amount;
    by_amount.reserve(bonuses.size());
    for (Bonus& bonus : bonuses) {
        by_amount.push_back(&bonus);
    }
    // What is not known may be the highest, so it stands first and leaves the others open.
    std::stable_sort(by_amount.begin(), by_amount.end(), [](const Bonus* a, const Bonus* b) {
        return (!a->amount && b->amount) || (a->amount && b->amount && *a->amount > *b->amount);
    });
    for (std::size_t i = 1; i < by_amount.size(); ++i) {
        Bonus& lower = *by_amount[i];
        const auto higher =
            std::find_if(by_amount.begin(), by_amount.begin() + static_cast<std::ptrdiff_t>(i),
                         [&](const Bonus* other) { return compete(*other, lower); });
        const std::optional<Date> decided = lower.award.decision_date;
        if (higher == by_amount.begin() + static_cast<std::ptrdiff_t>(i) || lower.state != BonusState::paid ||
            !decided) {
            continue;
        }
        const BonusTitles* const titles = rules_for(lower.award, *decided).titles;
        const std::string& award = (*higher)->award.award;
        if (titles == nullptr) {
            leave_open(lower, Message("bonus_titles_open", {{"award", award}}));
        } else if (!(*higher)->amount) {
            leave_open(lower, Message("bonus_other_title_open", {{"award", award}}));
        } else if (titles->same_period == PaidTitles::highest) {
            lower.state = BonusState::suppressed;
            lower.suppressed_by = (*higher)->award.id;
            lower.reason = Message("bonus_higher_title", {{"award", award}, {"cite", titles->cite}});
        }
    }
}

void BonusReckoner::reckon(std::vector<Bonus>& of_one_subject) {
    for (Bonus& bonus : of_one_subject) {
        reckon_one(bonus);
    }
    if (of_one_subject.size() > 1) {
        suppress(of_one_subject);
    }
}

} // namespace tdkt::nominations
