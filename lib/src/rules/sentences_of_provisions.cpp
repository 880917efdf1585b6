// What the law says beside its criteria, in sentences.

#include "rules/sentences.hpp"

#include <string>
#include <utility>

#include <fmt/format.h>

namespace tdkt::rules {

namespace {

ConditionText text(const Provision& rule, Message required, std::vector<Message> more = {}) {
    return {.rule = rule.id,
            .required = std::move(required),
            .more = std::move(more),
            .cite = rule.cite,
            .certainty = rule.certainty,
            .parts = {}};
}

std::string joined(const std::vector<std::string>& texts, const char* between) {
    return fmt::format("{}", fmt::join(texts, between));
}

template <typename E>
std::string words_of(const std::vector<E>& values) {
    std::string words;
    for (const E value : values) {
        words += (words.empty() ? "" : " ") + std::string(to_word(value));
    }
    return words;
}

void add_if(bool holds, Message message, std::vector<Message>& more) {
    if (holds) {
        more.push_back(std::move(message));
    }
}

/// `2340000` as `2 340 000`.
std::string grouped(std::int64_t amount) {
    std::string digits = std::to_string(amount);
    for (std::size_t end = digits.size(); end > 3; end -= 3) {
        digits.insert(end - 3, 1, ' ');
    }
    return digits;
}

} // namespace

ConditionText text_of(const QuotaRule& rule) {
    const std::string scope(to_word(rule.scope));
    std::vector<Message> more;
    if (!rule.categories.empty()) {
        more.push_back(Message("rule_categories", {{"categories_words", words_of(rule.categories)}}));
    }
    if (!rule.unit_kinds.empty()) {
        more.push_back(Message("rule_unit_kinds", {{"kinds_words", words_of(rule.unit_kinds)}}));
    }
    if (rule.count) {
        return text(
            rule,
            Message("rule_quota_count", {{"count", std::to_string(*rule.count)}, {"scope_word", scope}}),
            std::move(more));
    }
    return text(rule,
                Message("rule_quota_share", {{"percent", std::to_string(rule.percent)},
                                             {"of_word", rule.of},
                                             {"scope_word", scope},
                                             {"rounding_word", std::string(to_word(rule.rounding))}}),
                std::move(more));
}

ConditionText text_of(const PreferenceRule& rule) {
    return text(rule, Message("rule_preference", {{"percent", std::to_string(rule.women_percent)}}));
}

ConditionText text_of(const QuorumRule& rule) {
    std::vector<Message> more;
    add_if(rule.written_counts, Message("rule_written_counts"), more);
    add_if(rule.without_recused, Message("rule_without_recused"), more);
    const std::string part = rule.denominator == 100 ? fmt::format("{} %", rule.numerator)
                                                     : fmt::format("{}/{}", rule.numerator, rule.denominator);
    return text(rule, Message("rule_quorum", {{"part", part}}), std::move(more));
}

ConditionText text_of(const AuthorityRule& rule) {
    return text(rule, rule.awards.empty() ? Message("rule_authority_ended", {{"authority", rule.name}})
                                          : Message("rule_authority", {{"authority", rule.name}}));
}

ConditionText text_of(const RouteRule& rule) {
    return text(rule, Message("rule_route", {{"levels", joined(rule.levels, " → ")}}));
}

namespace {

Message last_day(const DeadlineRule& rule) {
    const std::string day = fmt::format("{}/{}", rule.day, rule.month);
    switch (rule.years_after) {
    case 0:
        return Message("rule_deadline", {{"receiver", rule.receiver}, {"day", day}});
    case 1:
        return Message("rule_deadline_next", {{"receiver", rule.receiver}, {"day", day}});
    default:
        return Message(
            "rule_deadline_after",
            {{"receiver", rule.receiver}, {"day", day}, {"years", std::to_string(rule.years_after)}});
    }
}

} // namespace

ConditionText text_of(const DeadlineRule& rule) {
    std::vector<Message> more;
    if (!rule.sectors.empty()) {
        more.push_back(Message("rule_sectors", {{"sectors", joined(rule.sectors, ", ")}}));
    }
    add_if(rule.refuses, Message("rule_late_refused"), more);
    return text(rule, last_day(rule), std::move(more));
}

ConditionText text_of(const PaperRule& rule) {
    return text(rule, rule.when.empty()
                          ? Message("rule_paper", {{"paper", rule.name}})
                          : Message("rule_paper_when", {{"paper", rule.name}, {"when", rule.when}}));
}

ConditionText text_of(const BonusRule& rule, const std::string& authority) {
    std::vector<Message> more = {Message("rule_for", {{"subjects_words", words_of(rule.subjects)}})};
    if (rule.authority) {
        more.push_back(Message("rule_decided_by", {{"authority", authority}}));
    }
    if (rule.period_years != 1) {
        more.push_back(Message("rule_period_years", {{"years", std::to_string(rule.period_years)}}));
    }
    const std::string multiple = to_string(rule.multiple);
    return text(rule,
                rule.at_most ? Message("rule_bonus_at_most", {{"multiple", multiple}})
                             : Message("rule_bonus", {{"multiple", multiple}}),
                std::move(more));
}

ConditionText text_of(const BaseSalary& rule) {
    return text(rule, Message("rule_base_salary", {{"amount", grouped(rule.amount)}}));
}

ConditionText text_of(const BonusRounding& rule) {
    const std::string step = grouped(rule.step);
    switch (rule.mode) {
    case AmountRounding::ceil:
        return text(rule, Message("rule_rounded_up", {{"step", step}}));
    case AmountRounding::nearest:
        return text(rule, Message("rule_rounded_to_nearest", {{"step", step}}));
    case AmountRounding::none:
        break;
    }
    return text(rule, Message("rule_not_rounded"));
}

ConditionText text_of(const BonusTitles& rule) {
    return text(rule, rule.same_period == PaidTitles::highest ? Message("rule_titles_highest")
                                                              : Message("rule_titles_each"));
}

} // namespace tdkt::rules
