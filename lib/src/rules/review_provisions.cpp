// What an overlay makes looser of what the law says beside its criteria.

#include <algorithm>
#include <string>
#include <utility>

#include "base/contains.hpp"
#include "rules/compare_provisions.hpp"
#include "rules/provisions.hpp"
#include "rules/review.hpp"

namespace tdkt::rules {

namespace {

template <typename Rule>
concept HasAwards = requires(const Rule& rule) { rule.awards; };

std::string said(const ParameterChange& change) {
    const auto or_dash = [](const std::string& text) { return text.empty() ? "-" : text; };
    return change.name + ' ' + or_dash(change.before) + " -> " + or_dash(change.after);
}

// Whether an award's bonus gets more (1), less (-1) or neither. The decree grants the amount: less of it is
// less than the law. More makes nobody eligible, but somebody must have the money, so that it is named.

int direction(bool more, bool less) {
    return more ? 1 : less ? -1 : 0;
}

int paid(const BonusRule& law, const BonusRule& own) {
    return direction(own.multiple > law.multiple, own.multiple < law.multiple);
}

int paid(const BaseSalary& law, const BaseSalary& own) {
    return direction(own.amount > law.amount, own.amount < law.amount);
}

int paid(const BonusTitles& law, const BonusTitles& own) {
    return direction(own.same_period == PaidTitles::each && law.same_period != PaidTitles::each,
                     own.same_period != PaidTitles::each && law.same_period == PaidTitles::each);
}

int paid(const Provision& /*law*/, const Provision& /*own*/) {
    return 0;
}

/// Is a rule about an award, or about all where none is named?
template <typename Rule>
bool is_about(const Rule& rule, const std::string& award) {
    if constexpr (HasAwards<Rule>) {
        return rule.awards.empty() || contains(rule.awards, award);
    }
    return true;
}

/// The awards that a rule names; one without a name where it is about all.
template <typename Rule>
std::vector<std::string> awards_of(const Rule& rule) {
    if constexpr (HasAwards<Rule>) {
        if (!rule.awards.empty()) {
            return rule.awards;
        }
    }
    return {std::string()};
}

/// The first day of the law's rule on which none of these is about the award.
template <typename Rule>
std::optional<Date> first_gap(const Rule& law, const std::string& award,
                              const std::vector<const Rule*>& now) {
    Date day = law.from;
    while (!law.to || day <= *law.to) {
        const auto covering = std::find_if(now.begin(), now.end(), [&](const Rule* rule) {
            return rule->holds_on(day) && is_about(*rule, award);
        });
        if (covering == now.end()) {
            return day;
        }
        const std::optional<Date>& last = (*covering)->to;
        if (!last) {
            return std::nullopt;
        }
        day = std::chrono::sys_days(*last) + std::chrono::days(1);
    }
    return std::nullopt;
}

class ProvisionReview {
public:
    explicit ProvisionReview(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    template <typename Rule>
    void kind(const std::vector<Rule>& law, const std::vector<Rule>& own) {
        for (const Rule& rule : law) {
            if (!decides(rule.certainty)) {
                continue; // what is only recalled an office may replace
            }
            std::vector<const Rule*> now;
            for (const Rule& other : own) {
                if (other.id == rule.id || answer_the_same(rule, other)) {
                    now.push_back(&other);
                }
            }
            for (const Rule* const other : now) {
                if (other->at != rule.at && overlap(rule, *other)) {
                    compare(rule, *other);
                }
            }
            gaps(rule, now);
        }
    }

    /// Who decides is looked at award by award: an office that the law does not name is too many.
    void authorities(const std::vector<AuthorityRule>& law, const std::vector<AuthorityRule>& own) {
        for (const AuthorityRule& rule : own) {
            std::string more;
            for (const std::string& award : rule.awards) {
                more += is_left_to_others(law, rule, award) ? (more.empty() ? "" : " ") + award : "";
            }
            if (rule.layer > 0 && !more.empty()) {
                error(rule.at, Message("overlay_authority_added", {{"rule", rule.id}, {"awards", more}}));
            }
        }
    }

    /// A sector's own day goes before the general one, and so may not be later.
    void sectors(const std::vector<DeadlineRule>& law, const std::vector<DeadlineRule>& own) {
        for (const DeadlineRule& rule : own) {
            for (const DeadlineRule& general : law) {
                const bool is_new = rule.layer > 0 && !rule.sectors.empty() && general.sectors.empty() &&
                                    std::none_of(law.begin(), law.end(), [&](const DeadlineRule& known) {
                                        return answer_the_same(known, rule);
                                    });
                DeadlineRule same = rule;
                same.sectors.clear();
                if (is_new && decides(general.certainty) && overlap(general, rule) &&
                    answer_the_same(general, same)) {
                    compare(general, same);
                }
            }
        }
    }

private:
    static bool is_left_to_others(const std::vector<AuthorityRule>& law, const AuthorityRule& own,
                                  const std::string& award) {
        bool others = false;
        for (const AuthorityRule& rule : law) {
            if (overlap(rule, own) && contains(rule.awards, award)) {
                if (rule.code == own.code) {
                    return false;
                }
                others = others || decides(rule.certainty);
            }
        }
        return others;
    }

    template <typename Rule>
    void compare(const Rule& law, const Rule& own) {
        const int more = paid(law, own);
        for (const OwnChange& found : own_changes(law, own)) {
            const std::string change = said(found.change);
            if (found.change.name == "awards") {
                continue; // looked at award by award, for one rule may be split into several
            }
            if (found.strictness == Strictness::looser) {
                error(own.at, Message("overlay_provision_looser", {{"rule", own.id}, {"change", change}}));
            } else if (found.strictness == Strictness::incomparable) {
                warning(own.at,
                        Message("overlay_not_compared", {{"rule", own.id + '.' + found.change.name}}));
            } else if (found.strictness == Strictness::same && more < 0) {
                error(own.at, Message("overlay_pays_less", {{"rule", own.id}, {"change", change}}));
            } else if (found.strictness == Strictness::same && more > 0) {
                warning(own.at, Message("overlay_pays_more", {{"rule", own.id}, {"change", change}}));
            }
        }
    }

    template <typename Rule>
    void gaps(const Rule& law, const std::vector<const Rule*>& now) {
        for (const std::string& award : awards_of(law)) {
            if (const std::optional<Date> day = first_gap(law, award, now)) {
                const Location& at = now.empty() ? law.at : now.front()->at;
                error(at, Message("overlay_provision_gone",
                                  {{"rule", award.empty() ? law.id : law.id + " (" + award + ')'},
                                   {"date", to_iso(*day)}}));
            }
        }
    }

    void error(const Location& at, Message message) { add(Severity::error, at, std::move(message)); }

    void warning(const Location& at, Message message) { add(Severity::warning, at, std::move(message)); }

    void add(Severity severity, const Location& at, Message message) {
        diagnostics_.push_back({.severity = severity, .at = at, .message = std::move(message), .raw = {}});
    }

    Diagnostics& diagnostics_;
};

} // namespace

void review_provisions(const Provisions& law, const Provisions& own, Diagnostics& diagnostics) {
    ProvisionReview review(diagnostics);
    review.kind(law.quotas, own.quotas);
    review.kind(law.preferences, own.preferences);
    review.kind(law.quorums, own.quorums);
    review.authorities(law.authorities, own.authorities);
    review.kind(law.routes, own.routes);
    review.kind(law.deadlines, own.deadlines);
    review.sectors(law.deadlines, own.deadlines);
    review.kind(law.papers, own.papers);
    review.kind(law.bonuses, own.bonuses);
    review.kind(law.base_salaries, own.base_salaries);
    review.kind(law.bonus_roundings, own.bonus_roundings);
    review.kind(law.bonus_titles, own.bonus_titles);
}

} // namespace tdkt::rules
