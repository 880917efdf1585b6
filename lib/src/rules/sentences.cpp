#include "rules/sentences.hpp"

#include "rules/walk.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace tdkt::rules {

namespace {

/// A nomination of nobody by nobody: what is asked for does not depend on it.
Facts nobody(const RuleSet& rules) {
    Facts facts;
    facts.nomination.received = rules.info.from;
    facts.nomination.year = static_cast<int>(rules.info.from.year());
    return facts;
}

template <typename E>
std::string listed(const std::vector<E>& values) {
    std::string words;
    for (const E value : values) {
        words += (words.empty() ? "" : " ") + std::string(to_word(value));
    }
    return words;
}

// What the sentence of a test leaves out.

template <typename Test>
std::vector<Message> left_out(const Test& /*test*/) {
    return {};
}

std::vector<Message> left_out(const OfClass& test) {
    return {Message("rule_classes", {{"classes_words", listed(test.classes)}})};
}

std::vector<Message> left_out(const OfUnitKind& test) {
    return {Message("rule_unit_kinds", {{"kinds_words", listed(test.kinds)}})};
}

std::vector<Message> left_out(const AwardStreak& test) {
    if (test.apart == 1) {
        return {};
    }
    return {Message("rule_apart", {{"years", std::to_string(test.apart)}})};
}

std::vector<Message> left_out(const Initiatives& test) {
    switch (test.reuse.value_or(Reuse::free)) {
    case Reuse::never:
        return {Message("rule_reuse_never")};
    case Reuse::review:
        return {Message("rule_reuse_review")};
    case Reuse::free:
        break;
    }
    return {};
}

std::optional<Message> asked_of(Review review) {
    switch (review) {
    case Review::any:
        return Message("rule_any_review");
    case Review::final:
        return Message("rule_final_review");
    case Review::none:
        break;
    }
    return std::nullopt;
}

std::vector<Message> left_out(const CampaignLasting& test) {
    std::vector<Message> more;
    if (test.form) {
        more.push_back(Message("rule_campaign_form", {{"form_word", std::string(to_word(*test.form))}}));
    }
    if (auto review = asked_of(test.review)) {
        more.push_back(std::move(*review));
    }
    return more;
}

std::vector<Message> left_out(const Attested& /*test*/) {
    return {Message("rule_by_attestation")};
}

std::vector<Message> left_out(const Submitted& /*test*/) {
    return {Message("confirmed_by_submitting")};
}

ConditionText text_of(const Condition& condition, const Explanation& explained) {
    ConditionText text{.rule = condition.id,
                       .required = explained.required,
                       .more = std::visit([](const auto& test) { return left_out(test); }, condition.test),
                       .cite = condition.cite,
                       .certainty = condition.certainty,
                       .parts = {}};
    if (condition.only_part_seen) {
        text.more.emplace_back("only_part_seen");
    }
    const std::size_t explained_parts = std::min(condition.parts.size(), explained.rules.size());
    text.parts.reserve(explained_parts);
    for (std::size_t i = 0; i < explained_parts; ++i) {
        text.parts.push_back(text_of(condition.parts[i], explained.rules[i]));
    }
    return text;
}

} // namespace

ConditionText text_of(const RuleSet& rules, const Criterion& criterion) {
    Facts facts = nobody(rules);
    facts.nomination.award = criterion.award;
    facts.nomination.kind = criterion.subjects.empty() ? SubjectKind::person : criterion.subjects.front();
    facts.nomination.category = criterion.categories.empty() ? Category::merit : criterion.categories.front();
    Summary summary;
    Explanation explained;
    Walk(rules, facts, summary).criterion(criterion, &explained);
    return text_of(criterion.when, explained);
}

ConditionText text_of(const RuleSet& rules, const Guard& guard) {
    const Facts facts = nobody(rules);
    Summary summary;
    Explanation explained;
    Walk(rules, facts, summary).guard(guard, &explained);
    return {.rule = guard.id,
            .required = explained.required,
            .more = {},
            .cite = guard.cite,
            .certainty = guard.certainty,
            .parts = {}};
}

ConditionText text_of(const Vote& vote) {
    return {.rule = "vote." + vote.rule.award,
            .required = Message("rule_vote", {{"percent", std::to_string(vote.rule.percent)}}),
            .more = {},
            .cite = vote.rule.cite,
            .certainty = vote.rule.certainty,
            .parts = {}};
}

ConditionText text_of(const Reading& reading) {
    return {.rule = "reading",
            .required = reading.consecutive_years == ConsecutiveYears::restart
                            ? Message("rule_reading_restart")
                            : Message("rule_reading_sliding"),
            .more = {},
            .cite = reading.cite,
            .certainty = reading.certainty,
            .parts = {}};
}

ConditionText text_of(const ConditionText& whole, const Condition& part) {
    if (whole.rule == part.id) {
        return whole;
    }
    for (const ConditionText& below : whole.parts) {
        if (part.id == below.rule || part.id.starts_with(below.rule + '.')) {
            return text_of(below, part);
        }
    }
    return {.rule = part.id,
            .required = {},
            .more = {},
            .cite = part.cite,
            .certainty = part.certainty,
            .parts = {}};
}

} // namespace tdkt::rules
