#include "tdkt/rules.hpp"

#include <algorithm>
#include <utility>

#include "rules/provisions.hpp"
#include "rules/rule_set.hpp"
#include "tdkt/error.hpp"

namespace tdkt {

namespace {

RuleInfo info_of(const rules::Guard& guard) {
    return {.id = guard.id,
            .kind = RuleKind::guard,
            .award = {},
            .awards = {},
            .subjects = {},
            .categories = {},
            .from = {},
            .to = {},
            .cite = guard.cite,
            .certainty = guard.certainty,
            .at = guard.at};
}

RuleInfo info_of(const rules::Criterion& criterion) {
    return {.id = criterion.when.id,
            .kind = RuleKind::criterion,
            .award = criterion.award,
            .awards = {},
            .subjects = criterion.subjects,
            .categories = criterion.categories,
            .from = criterion.from,
            .to = criterion.to,
            .cite = criterion.when.cite,
            .certainty = criterion.when.certainty,
            .at = criterion.when.at};
}

RuleInfo info_of(const rules::Vote& vote) {
    return {.id = "vote." + vote.rule.award,
            .kind = RuleKind::vote,
            .award = vote.rule.award,
            .awards = {},
            .subjects = {},
            .categories = {},
            .from = {},
            .to = {},
            .cite = vote.rule.cite,
            .certainty = vote.rule.certainty,
            .at = vote.at};
}

RuleInfo info_of(const rules::Reading& reading) {
    return {.id = "reading.consecutive_years." + std::string(to_word(reading.consecutive_years)),
            .kind = RuleKind::reading,
            .award = {},
            .awards = {},
            .subjects = {},
            .categories = {},
            .from = {},
            .to = {},
            .cite = reading.cite,
            .certainty = reading.certainty,
            .at = reading.at};
}

} // namespace

RuleBook::RuleBook() = default;

RuleBook::RuleBook(std::vector<std::shared_ptr<const rules::RuleSet>> sets) : sets_(std::move(sets)) {}

std::vector<RuleSetInfo> RuleBook::rule_sets() const {
    std::vector<RuleSetInfo> list;
    list.reserve(sets_.size());
    for (const auto& set : sets_) {
        list.push_back(set->info);
    }
    return list;
}

std::vector<RuleInfo> RuleBook::rules_of(std::string_view rule_set) const {
    const rules::RuleSet* const set = find(rule_set);
    if (set == nullptr) {
        throw NotFound(Message("unknown_rule_set", {{"law", std::string(rule_set)}}));
    }
    std::vector<RuleInfo> list;
    list.reserve(set->guards.size() + set->criteria.size() + set->votes.size() + 1);
    for (const rules::Guard& guard : set->guards) {
        list.push_back(info_of(guard));
    }
    for (const rules::Criterion& criterion : set->criteria) {
        list.push_back(info_of(criterion));
    }
    for (const rules::Vote& vote : set->votes) {
        list.push_back(info_of(vote));
    }
    list.push_back(info_of(set->reading));
    rules::append_infos(set->provisions, list);
    for (RuleInfo& rule : list) {
        rule.law = set->info.id;
    }
    return list;
}

std::optional<VoteRule> RuleBook::vote_for(std::string_view award, Date day) const {
    const rules::RuleSet* const set = rule_set_for(day);
    if (set == nullptr) {
        return std::nullopt;
    }
    for (const rules::Vote& vote : set->votes) {
        if (vote.rule.award == award) {
            return vote.rule;
        }
    }
    return std::nullopt;
}

const rules::RuleSet* RuleBook::rule_set_for(Date day) const {
    const auto found = std::find_if(sets_.begin(), sets_.end(), [&](const auto& set) {
        return set->info.from <= day && (!set->info.to || day <= *set->info.to);
    });
    return found == sets_.end() ? nullptr : found->get();
}

const rules::RuleSet* RuleBook::find(std::string_view rule_set) const {
    const auto found =
        std::find_if(sets_.begin(), sets_.end(), [&](const auto& set) { return set->info.id == rule_set; });
    return found == sets_.end() ? nullptr : found->get();
}

} // namespace tdkt
