#include <algorithm>
#include <string>
#include <utility>

#include "rules/compare.hpp"
#include "rules/review.hpp"

namespace tdkt::rules {

namespace {

std::string listed(const std::vector<ParameterChange>& changes) {
    std::string text;
    for (const ParameterChange& change : changes) {
        text += (text.empty() ? "" : ", ") + change.name + ' ' +
                (change.before.empty() ? "-" : change.before) + " -> " +
                (change.after.empty() ? "-" : change.after);
    }
    return text;
}

class OverlayReview {
public:
    explicit OverlayReview(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void criterion(const Criterion& law, const Criterion& own) {
        // What is not of an overlay is the law's own; what the law only carries on an office may replace.
        if (law.when.at != own.when.at && !law.continued) {
            own_numbers(law.when.id, own.when.at, own_changes(law, own));
            condition(law, own);
        }
    }

    void condition(const Criterion& law, const Criterion& own) {
        const Strictness strictness = compare(law.when, own.when);
        const bool is_kept = strictness == Strictness::same || strictness == Strictness::stricter;
        if (is_kept || !decides(law.when.certainty)) { // what is only recalled an office may replace
            return;
        }
        const std::size_t before = diagnostics_.size();
        for (const Difference& difference : differences(law.when, own.when)) {
            part(difference, own.when);
        }
        if (diagnostics_.size() == before) {
            // The two are built so differently that no part can be named.
            strictness == Strictness::looser
                ? error(own.when.at, Message("overlay_looser", {{"rule", own.when.id}}))
                : warning(own.when.at, Message("overlay_not_compared", {{"rule", own.when.id}}));
        }
    }

    void own_numbers(const std::string& rule, const Location& at, const std::vector<OwnChange>& changes) {
        for (const OwnChange& own : changes) {
            Message message("overlay_asks_less", {{"rule", rule}, {"change", listed({own.change})}});
            if (own.strictness == Strictness::looser) {
                error(at, std::move(message));
            } else if (own.strictness == Strictness::incomparable) {
                warning(at, Message("overlay_not_compared", {{"rule", rule + '.' + own.change.name}}));
            }
        }
    }

    void warning(const Location& at, Message message) { add(Severity::warning, at, std::move(message)); }

private:
    void part(const Difference& difference, const Condition& own) {
        const Condition* const law = difference.before;
        const Condition* const now = difference.after;
        if (law != nullptr && (!decides(law->certainty) || implies(own, *law))) {
            return; // the law does not decide here, or another part of the overlay asks for as much
        }
        const Location& at = now != nullptr ? now->at : own.at;
        if (difference.strictness == Strictness::incomparable) {
            const Condition& named = now != nullptr ? *now : law != nullptr ? *law : own;
            warning(at, Message("overlay_not_compared", {{"rule", named.id}}));
        } else if (difference.strictness == Strictness::looser) {
            error(at, looser(law, now));
        }
    }

    static Message looser(const Condition* law, const Condition* now) {
        if (law == nullptr) {
            return Message("overlay_part_added", {{"rule", now->id}});
        }
        if (now == nullptr) {
            return Message("overlay_part_gone", {{"rule", law->id}});
        }
        const std::vector<ParameterChange> changes = parameter_changes(*law, *now);
        return changes.empty()
                   ? Message("overlay_looser", {{"rule", now->id}})
                   : Message("overlay_asks_less", {{"rule", now->id}, {"change", listed(changes)}});
    }

    void error(const Location& at, Message message) { add(Severity::error, at, std::move(message)); }

    void add(Severity severity, const Location& at, Message message) {
        diagnostics_.push_back({.severity = severity, .at = at, .message = std::move(message), .raw = {}});
    }

    Diagnostics& diagnostics_;
};

template <typename Value>
bool overlap(const std::vector<Value>& a, const std::vector<Value>& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

/// Do both decide about some nomination on some day?
bool cover_the_same(const Criterion& a, const Criterion& b) {
    const bool a_ends_first = a.to && b.from && *a.to < *b.from;
    const bool b_ends_first = b.to && a.from && *b.to < *a.from;
    return a.award == b.award && overlap(a.subjects, b.subjects) && overlap(a.categories, b.categories) &&
           !a_ends_first && !b_ends_first;
}

template <typename Rule, typename Same>
const Rule* find(const std::vector<Rule>& rules, const Same& same) {
    const auto found = std::find_if(rules.begin(), rules.end(), same);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

void review_overlay(const RuleSet& law, const RuleSet& own, Diagnostics& diagnostics) {
    OverlayReview review(diagnostics);
    for (const Guard& guard : law.guards) {
        if (const Guard* const now =
                find(own.guards, [&](const Guard& other) { return other.id == guard.id; })) {
            review.own_numbers(guard.id, now->at, own_changes(guard, *now));
        }
    }
    for (const Criterion& criterion : law.criteria) {
        if (const Criterion* const now = find(
                own.criteria, [&](const Criterion& other) { return other.when.id == criterion.when.id; })) {
            review.criterion(criterion, *now);
        }
    }
    // A criterion with an id of its own may have taken over days that the law's would cover.
    for (const Criterion& criterion : own.criteria) {
        const auto has_id = [&](const Criterion& other) { return other.when.id == criterion.when.id; };
        if (find(law.criteria, has_id) == nullptr) {
            for (const Criterion& other : law.criteria) {
                if (!other.continued && cover_the_same(other, criterion)) {
                    review.condition(other, criterion);
                }
            }
        }
    }
    for (const Vote& vote : law.votes) {
        if (const Vote* const now =
                find(own.votes, [&](const Vote& other) { return other.rule.award == vote.rule.award; })) {
            review.own_numbers("vote." + vote.rule.award, now->at, own_changes(vote, *now));
        }
    }
    review_provisions(law.provisions, own.provisions, diagnostics);
    if (law.reading.consecutive_years != own.reading.consecutive_years) {
        // The law is silent here: another reading is a choice, not less than the law.
        review.warning(own.reading.at, Message("overlay_other_reading"));
    }
}

} // namespace tdkt::rules
