// Rule sets against each other, rule by rule.

#include <algorithm>
#include <concepts>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "rules/compare_provisions.hpp"
#include "rules/provisions.hpp"
#include "rules/rule_set.hpp"
#include "rules/sentences.hpp"
#include "tdkt/error.hpp"
#include "tdkt/rule_tools.hpp"

namespace tdkt {

namespace {

using rules::Criterion;
using rules::RuleSet;

/// One of the two rule sets, with what the book lists of it.
class Side {
public:
    Side(const RuleBook& book, const RuleSet& rules) : set(rules), book_(book) {
        for (RuleInfo& info : book.rules_of(rules.info.id)) {
            std::string id = info.id;
            infos_.emplace(std::move(id), std::move(info));
        }
    }

    [[nodiscard]] RuleText text(const Criterion& criterion) const {
        return {.info = info(criterion.when.id), .text = rules::text_of(set, criterion)};
    }

    [[nodiscard]] RuleText text(const rules::Guard& guard) const {
        return {.info = info(guard.id), .text = rules::text_of(set, guard)};
    }

    [[nodiscard]] RuleText text(const rules::Vote& vote) const {
        return {.info = info("vote." + vote.rule.award), .text = rules::text_of(vote)};
    }

    [[nodiscard]] RuleText text(const rules::Reading& reading) const {
        return {.info = info("reading.consecutive_years." + std::string(to_word(reading.consecutive_years))),
                .text = rules::text_of(reading)};
    }

    template <typename Rule>
        requires std::derived_from<Rule, Provision>
    [[nodiscard]] RuleText text(const Rule& rule) const {
        if constexpr (std::same_as<Rule, BonusRule>) {
            return {.info = info(rule.id),
                    .text = rules::text_of(rule, authority_name(rule.authority.value_or("")))};
        } else {
            return {.info = info(rule.id), .text = rules::text_of(rule)};
        }
    }

    const RuleSet& set;

private:
    [[nodiscard]] RuleInfo info(const std::string& id) const {
        const auto found = infos_.find(id);
        return found == infos_.end() ? RuleInfo{} : found->second;
    }

    /// Any instrument may say what an office is called.
    [[nodiscard]] std::string authority_name(const std::string& code) const {
        for (const auto& rules : book_.sets()) {
            for (const AuthorityRule& rule : rules->provisions.authorities) {
                if (rule.code == code) {
                    return rule.name;
                }
            }
        }
        return code;
    }

    const RuleBook& book_;
    std::map<std::string, RuleInfo> infos_;
};

template <typename Value>
bool overlap(const std::vector<Value>& a, const std::vector<Value>& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

bool covers_the_same(const Criterion& a, const Criterion& b) {
    return a.award == b.award && overlap(a.subjects, b.subjects) && overlap(a.categories, b.categories);
}

bool is_same_id(const Criterion& a, const Criterion& b) {
    return a.when.id == b.when.id;
}

bool is_same_id(const rules::Guard& a, const rules::Guard& b) {
    return a.id == b.id;
}

bool is_same_id(const rules::Vote& a, const rules::Vote& b) {
    return a.rule.award == b.rule.award;
}

bool is_same_id(const Provision& a, const Provision& b) {
    return a.id == b.id;
}

/// The days of a provision where they are not those of its instrument.
std::string own_days(const Provision& rule, const RuleSetInfo& set) {
    if (rule.from == set.from && rule.to == set.to) {
        return {};
    }
    return to_iso(rule.from) + " .. " + (rule.to ? to_iso(*rule.to) : "");
}

/// What is different between two rule sets.
class Comparison {
public:
    Comparison(const Side& before, const Side& after) : before_(before), after_(after) {}

    std::vector<RuleChange> take() { return std::move(changes_); }

    void look() {
        lists(before_.set.guards, after_.set.guards);
        criteria();
        lists(before_.set.votes, after_.set.votes);
        rules::for_each_kind(before_.set.provisions, [&](const auto& before, RuleKind kind) {
            rules::for_each_kind(after_.set.provisions, [&](const auto& after, RuleKind other) {
                if constexpr (std::same_as<decltype(before), decltype(after)>) {
                    if (kind == other) {
                        lists(before, after);
                    }
                }
            });
        });
        changed(before_.set.reading, after_.set.reading);
    }

private:
    template <typename Rule>
    void lists(const std::vector<Rule>& before, const std::vector<Rule>& after) {
        for (const Rule& rule : before) {
            const Rule* const same = find(after, rule);
            same == nullptr ? gone(rule) : changed(rule, *same);
        }
        for (const Rule& rule : after) {
            if (find(before, rule) == nullptr) {
                added(rule);
            }
        }
    }

    template <typename Rule>
    static const Rule* find(const std::vector<Rule>& rules, const Rule& wanted) {
        const auto found = std::find_if(rules.begin(), rules.end(),
                                        [&](const Rule& rule) { return is_same_id(rule, wanted); });
        return found == rules.end() ? nullptr : &*found;
    }

    /// By id; what is left, with every criterion of the other side that covers the same and has no partner of
    /// its own id. So a criterion of three versions is compared to one that had only one.
    void criteria() {
        std::set<const Criterion*> seen;
        for (const Criterion& one : before_.set.criteria) {
            const Criterion* const same = find(after_.set.criteria, one);
            if (same != nullptr) {
                changed(one, *same);
                seen.insert(same);
                continue;
            }
            bool any = false;
            for (const Criterion& other : after_.set.criteria) {
                if (covers_the_same(one, other) && find(before_.set.criteria, other) == nullptr) {
                    changed(one, other);
                    seen.insert(&other);
                    any = true;
                }
            }
            if (!any) {
                gone(one);
            }
        }
        for (const Criterion& other : after_.set.criteria) {
            if (!seen.contains(&other)) {
                added(other);
            }
        }
    }

    template <typename Rule>
    void gone(const Rule& rule) {
        changes_.push_back({.before = before_.text(rule), .after = {}, .parts = {}, .parameters = {}});
    }

    template <typename Rule>
    void added(const Rule& rule) {
        changes_.push_back({.before = {}, .after = after_.text(rule), .parts = {}, .parameters = {}});
    }

    void changed(const Criterion& before, const Criterion& after) {
        RuleChange change = own(before, after);
        const Strictness when = rules::compare(before.when, after.when);
        change.strictness = rules::together(change.strictness, when);
        const std::vector<rules::Difference> found = rules::differences(before.when, after.when);
        if (found.empty() && change.parameters.empty()) {
            return;
        }
        change.before = before_.text(before);
        change.after = after_.text(after);
        for (const rules::Difference& difference : found) {
            change.parts.push_back(part(difference, *change.before, *change.after));
        }
        changes_.push_back(std::move(change));
    }

    template <typename Rule>
    void changed(const Rule& before, const Rule& after) {
        RuleChange change = own(before, after);
        if constexpr (std::derived_from<Rule, Provision>) {
            const std::string days = own_days(before, before_.set.info);
            const std::string days_now = own_days(after, after_.set.info);
            if (days != days_now) {
                change.strictness = rules::together(change.strictness, Strictness::incomparable);
                change.parameters.push_back({.name = "days", .before = days, .after = days_now});
            }
        }
        if (!change.parameters.empty()) {
            change.before = before_.text(before);
            change.after = after_.text(after);
            changes_.push_back(std::move(change));
        }
    }

    template <typename Rule>
    static RuleChange own(const Rule& before, const Rule& after) {
        RuleChange change;
        change.strictness = Strictness::same;
        for (rules::OwnChange& found : rules::own_changes(before, after)) {
            change.strictness = rules::together(change.strictness, found.strictness);
            change.parameters.push_back(std::move(found.change));
        }
        return change;
    }

    static PartChange part(const rules::Difference& difference, const RuleText& before,
                           const RuleText& after) {
        PartChange change;
        change.strictness = difference.strictness;
        if (difference.before != nullptr) {
            change.rule = difference.before->id;
            change.at = difference.before->at;
            change.before = rules::text_of(before.text, *difference.before);
        }
        if (difference.after != nullptr) {
            change.rule = difference.after->id;
            change.at = difference.after->at;
            change.after = rules::text_of(after.text, *difference.after);
        }
        if (difference.before != nullptr && difference.after != nullptr) {
            change.parameters = rules::parameter_changes(*difference.before, *difference.after);
        }
        return change;
    }

    const Side& before_;
    const Side& after_;
    std::vector<RuleChange> changes_;
};

const RuleSet& require(const RuleBook& book, const std::string& id) {
    const RuleSet* const set = book.find(id);
    if (set == nullptr) {
        throw NotFound(Message("unknown_rule_set", {{"law", id}}));
    }
    return *set;
}

RuleSetChange compare_sets(const RuleBook& before_book, const RuleSet& before, const RuleBook& after_book,
                           const RuleSet& after) {
    const Side one(before_book, before);
    const Side other(after_book, after);
    Comparison comparison(one, other);
    comparison.look();
    return {.before = before.info, .after = after.info, .changes = comparison.take()};
}

/// Every instrument of either book with that of the same id, or those of one id only.
std::vector<RuleSetChange> compare_books(const RuleBook& before, const RuleBook& after,
                                         const std::optional<std::string>& only) {
    std::vector<RuleSetChange> changes;
    for (const RuleSetInfo& info : before.rule_sets()) {
        if (only && *only != info.id) {
            continue;
        }
        if (const RuleSet* const same = after.find(info.id)) {
            changes.push_back(compare_sets(before, require(before, info.id), after, *same));
        } else {
            changes.push_back({.before = info, .after = {}, .changes = {}});
        }
    }
    for (const RuleSetInfo& info : after.rule_sets()) {
        if ((!only || *only == info.id) && before.find(info.id) == nullptr) {
            changes.push_back({.before = {}, .after = info, .changes = {}});
        }
    }
    return changes;
}

} // namespace

std::vector<RuleSetChange> compare_rules(const RuleSide& before, const RuleSide& after) {
    if (before.rule_set && after.rule_set) {
        return {compare_sets(before.book, require(before.book, *before.rule_set), after.book,
                             require(after.book, *after.rule_set))};
    }
    for (const RuleSide* const side : {&before, &after}) {
        if (side->rule_set) {
            (void)require(side->book, *side->rule_set);
        }
    }
    return compare_books(before.book, after.book, before.rule_set ? before.rule_set : after.rule_set);
}

std::vector<RuleText> rules_in_words(const RuleBook& book, std::string_view rule_set) {
    const RuleSet& set = require(book, std::string(rule_set));
    const Side side(book, set);
    std::vector<RuleText> texts;
    texts.reserve(set.guards.size() + set.criteria.size() + set.votes.size() + 1);
    for (const rules::Guard& guard : set.guards) {
        texts.push_back(side.text(guard));
    }
    for (const Criterion& criterion : set.criteria) {
        texts.push_back(side.text(criterion));
    }
    for (const rules::Vote& vote : set.votes) {
        texts.push_back(side.text(vote));
    }
    texts.push_back(side.text(set.reading));
    rules::for_each_kind(set.provisions, [&](const auto& provisions, RuleKind /*kind*/) {
        for (const auto& provision : provisions) {
            texts.push_back(side.text(provision));
        }
    });
    return texts;
}

} // namespace tdkt
