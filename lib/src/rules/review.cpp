#include "rules/review.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>

#include "rules/compare.hpp"
#include "rules/provisions.hpp"

namespace tdkt::rules {

namespace {

void add(Diagnostics& diagnostics, Severity severity, const Location& at, Message message) {
    diagnostics.push_back({.severity = severity, .at = at, .message = std::move(message), .raw = {}});
}

/// Everything that must hold together, however the groups are nested.
void collect_parts(const Condition& condition, std::vector<const Condition*>& found) {
    for (const Condition& part : condition.parts) {
        if (std::holds_alternative<All>(part.test)) {
            collect_parts(part, found);
        } else {
            found.push_back(&part);
        }
    }
}

template <typename Value>
bool are_disjoint(const std::vector<Value>& a, const std::vector<Value>& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) == a.end();
}

/// Can nobody meet both?
bool exclude_each_other(const Condition& a, const Condition& b) {
    if (std::holds_alternative<Not>(b.test)) {
        return implies(a, b.parts.front());
    }
    if (const auto* const classes = std::get_if<OfClass>(&a.test)) {
        const auto* const other = std::get_if<OfClass>(&b.test);
        return other != nullptr && are_disjoint(classes->classes, other->classes);
    }
    if (const auto* const kinds = std::get_if<OfUnitKind>(&a.test)) {
        const auto* const other = std::get_if<OfUnitKind>(&b.test);
        return other != nullptr && are_disjoint(kinds->kinds, other->kinds);
    }
    return false;
}

void check_together(const Condition& condition, Diagnostics& diagnostics) {
    std::vector<const Condition*> parts;
    collect_parts(condition, parts);
    for (auto one = parts.begin(); one != parts.end(); ++one) {
        for (auto other = parts.begin(); other != one; ++other) {
            if (exclude_each_other(**one, **other) || exclude_each_other(**other, **one)) {
                add(diagnostics, Severity::error, (*one)->at,
                    Message("contradictory_parts", {{"rule", (*one)->id}, {"other", (*other)->id}}));
            }
        }
    }
}

bool asks_for_members(const Condition& condition) {
    return std::holds_alternative<MembersShare>(condition.test) ||
           std::holds_alternative<MembersCount>(condition.test) ||
           std::holds_alternative<MembersDisciplined>(condition.test);
}

void check_condition(const Condition& condition, const Criterion& owner, Diagnostics& diagnostics) {
    if (std::holds_alternative<All>(condition.test) || std::holds_alternative<Since>(condition.test)) {
        check_together(condition, diagnostics);
    }
    const auto& subjects = owner.subjects;
    if (asks_for_members(condition) &&
        std::find(subjects.begin(), subjects.end(), SubjectKind::collective) == subjects.end()) {
        add(diagnostics, Severity::error, condition.at,
            Message("members_of_no_collective", {{"rule", condition.id}}));
    }
    if (condition.cite.find_first_not_of(' ') == std::string::npos) {
        add(diagnostics, Severity::error, condition.at, Message("uncited_rule", {{"rule", condition.id}}));
    }
    for (const Condition& part : condition.parts) {
        if (!std::holds_alternative<All>(condition.test) || !std::holds_alternative<All>(part.test)) {
            check_condition(part, owner, diagnostics);
            continue;
        }
        for (const Condition& below : part.parts) { // its parts were looked at together with the others
            check_condition(below, owner, diagnostics);
        }
    }
}

void check_cite(const std::string& id, const std::string& cite, const Location& at,
                Diagnostics& diagnostics) {
    if (cite.find_first_not_of(' ') == std::string::npos) {
        add(diagnostics, Severity::error, at, Message("uncited_rule", {{"rule", id}}));
    }
}

bool covers(const RuleSet& rules, const std::string& award, SubjectKind subject) {
    return std::any_of(rules.criteria.begin(), rules.criteria.end(), [&](const Criterion& criterion) {
        const auto& subjects = criterion.subjects;
        return criterion.award == award &&
               std::find(subjects.begin(), subjects.end(), subject) != subjects.end();
    });
}

} // namespace

void review_conditions(const RuleSet& rules, Diagnostics& diagnostics) {
    for (const Guard& guard : rules.guards) {
        check_cite(guard.id, guard.cite, guard.at, diagnostics);
    }
    for (const Criterion& criterion : rules.criteria) {
        check_condition(criterion.when, criterion, diagnostics);
    }
    for (const Vote& vote : rules.votes) {
        check_cite("vote." + vote.rule.award, vote.rule.cite, vote.at, diagnostics);
    }
    for_each_kind(rules.provisions, [&](const auto& provisions, RuleKind /*kind*/) {
        for (const Provision& provision : provisions) {
            check_cite(provision.id, provision.cite, provision.at, diagnostics);
        }
    });
}

void review_coverage(const RuleSet& rules, const Catalogue& catalogue, Diagnostics& diagnostics) {
    const std::string file = rules.criteria.empty() ? "" : rules.criteria.front().when.at.file;
    const Location at{.file = std::filesystem::path(file).parent_path().string()};
    for (const SubjectKind subject : {SubjectKind::person, SubjectKind::collective, SubjectKind::household}) {
        std::string awards;
        for (const Award& award : catalogue.awards()) {
            if (award.allows(subject) && !covers(rules, award.code, subject)) {
                awards.append(awards.empty() ? "" : " ").append(award.code);
            }
        }
        if (!awards.empty()) {
            add(diagnostics, Severity::warning, at,
                Message("awards_not_covered", {{"law", rules.info.id},
                                               {"awards", awards},
                                               {"subject_word", std::string(to_word(subject))}}));
        }
    }
}

} // namespace tdkt::rules
