// A law whose text was not seen takes over what the law before it said.

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>

#include "base/sha256.hpp"
#include "rules/draft.hpp"

namespace tdkt::rules {

namespace {

const std::string& id_of(const Guard& guard) {
    return guard.id;
}

const std::string& id_of(const Vote& vote) {
    return vote.rule.award;
}

const std::string& id_of(const Post& post) {
    return post.code;
}

const std::string& id_of(const Criterion& criterion) {
    return criterion.when.id;
}

template <typename Rule>
bool has(const std::vector<Rule>& rules, const std::string& id) {
    return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) { return id_of(rule) == id; });
}

/// Adds what the law before has and this one has not, in front.
template <typename Rule>
void inherit(std::vector<Rule>& own, const std::vector<Rule>& before) {
    std::vector<Rule> all;
    all.reserve(own.size() + before.size());
    std::copy_if(before.begin(), before.end(), std::back_inserter(all),
                 [&](const Rule& rule) { return !has(own, id_of(rule)); });
    std::move(own.begin(), own.end(), std::back_inserter(all));
    own = std::move(all);
}

/// The criteria that held on the last day before the new law.
std::vector<Criterion> last_criteria(const RuleSet& before, Date last) {
    std::vector<Criterion> found;
    for (const Criterion& criterion : before.criteria) {
        if ((!criterion.from || *criterion.from <= last) && (!criterion.to || *criterion.to >= last)) {
            found.push_back(criterion);
            found.back().from.reset();
            found.back().to.reset();
            found.back().continued = true;
        }
    }
    return found;
}

void take_over(RuleSet& rules, const RuleSet& before) {
    const Date last = before.info.to.value_or(std::chrono::sys_days(rules.info.from) - std::chrono::days(1));
    inherit(rules.guards, before.guards);
    inherit(rules.criteria, last_criteria(before, last));
    inherit(rules.votes, before.votes);
    inherit(rules.posts, before.posts);
    if (rules.reading.cite.empty()) {
        rules.reading = before.reading;
    }
    rules.info.hash = sha256(rules.info.hash + before.info.hash);
}

class Continuing {
public:
    Continuing(std::vector<RuleSet>& sets, Diagnostics& diagnostics)
        : sets_(sets), diagnostics_(diagnostics) {}

    void complete(RuleSet& rules) {
        if (!rules.continues || !begun_.insert(rules.info.id).second) {
            return;
        }
        const auto before = std::find_if(sets_.begin(), sets_.end(), [&](const RuleSet& other) {
            return other.info.id == rules.continues->law;
        });
        if (before == sets_.end()) {
            problem(rules.continues->at, Message("continues_nothing", {{"law", rules.continues->law}}));
        } else if (leads_back(rules)) {
            problem(rules.continues->at, Message("continues_itself", {{"law", rules.info.id}}));
        } else {
            complete(*before);
            take_over(rules, *before);
        }
    }

private:
    bool leads_back(const RuleSet& start) const {
        std::set<std::string> seen;
        const RuleSet* rules = &start;
        while (rules != nullptr && rules->continues) {
            if (!seen.insert(rules->info.id).second) {
                return true;
            }
            const auto next = std::find_if(sets_.begin(), sets_.end(), [&](const RuleSet& other) {
                return other.info.id == rules->continues->law;
            });
            rules = next == sets_.end() ? nullptr : &*next;
        }
        return false;
    }

    void problem(const Location& at, Message message) {
        diagnostics_.push_back(
            {.severity = Severity::error, .at = at, .message = std::move(message), .raw = {}});
    }

    std::vector<RuleSet>& sets_;
    Diagnostics& diagnostics_;
    std::set<std::string> begun_;
};

} // namespace

void continue_rules(std::vector<RuleSet>& sets, Diagnostics& diagnostics) {
    Continuing continuing(sets, diagnostics);
    for (RuleSet& rules : sets) {
        continuing.complete(rules);
    }
}

} // namespace tdkt::rules
