#pragma once

#include "tdkt/date.hpp"
#include "tdkt/decimal.hpp"
#include "tdkt/diagnostics.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the law says beside its criteria, as the rule files hold it: how many may be chosen, who decides, by
/// which way and until when, with which papers, and for how much money. No number of the law stands in C++.
namespace tdkt {

/// What every provision says of itself. It holds from `from` to `to`, both included, or without an end: the
/// days of its instrument, or its own, which may outlast the instrument (a decree goes on after the law that
/// it details).
struct Provision {
    std::string id;
    Date from{};
    std::optional<Date> to;
    std::string cite;
    Certainty certainty = Certainty::verified;
    Location at;
    int layer = 0; ///< of the directory of configuration that it came from

    [[nodiscard]] bool holds_on(Date day) const { return from <= day && (!to || day <= *to); }
};

enum class QuotaScope { unit, cluster, province };
enum class Rounding { down, up, nearest };

/// Not more than a share of something, or than a number, in each scope and year. The law is silent about
/// rounding, so the rule declares it.
struct QuotaRule : Provision {
    std::string award;
    std::vector<Category> categories; ///< empty for all
    int percent = 0;                  ///< of the denominator, or 0 where `count` says all
    std::optional<int> count;
    std::string of; ///< an award (who has it, or is eligible for it), `cluster_leaders` or `members`
    QuotaScope scope = QuotaScope::province;
    std::vector<UnitKind> unit_kinds; ///< scope `unit` is the nearest unit upwards of such a kind
    Rounding rounding = Rounding::down;
};

/// Whom to prefer among equals: a woman, or a collective with at least so many women among its members.
struct PreferenceRule : Provision {
    int women_percent = 0;
};

/// Which part of all members must be there for a vote to count.
struct QuorumRule : Provision {
    std::vector<std::string> awards; ///< empty for all
    int numerator = 0;
    int denominator = 1;
    bool written_counts = false;  ///< who was absent and voted in writing counts as present
    bool without_recused = false; ///< who stood aside is not counted among all members
};

/// Who decides: an office, how people write it, and the awards it may decide.
struct AuthorityRule : Provision {
    std::string code;
    std::string name;
    std::vector<std::string> aliases;
    std::vector<std::string> awards;
};

/// The levels through which an award goes up to the decision, in their order.
struct RouteRule : Provision {
    std::vector<std::string> awards;
    std::vector<std::string> levels;
};

/// The last day of receipt: a day of the award's year or of a later one.
struct DeadlineRule : Provision {
    std::vector<std::string> awards;
    std::vector<std::string> sectors; ///< of the proposing unit; empty for all that no other rule names
    int month = 0;
    int day = 0;
    int years_after = 0;
    std::string receiver;
    bool refuses = false; ///< a late dossier is not decided; else it is only told

    [[nodiscard]] Date for_year(int year) const {
        return std::chrono::year(year + years_after) / month / day;
    }
};

/// A paper of the dossier, a written opinion among them; `when` says in words when it is needed, blank for
/// always.
struct PaperRule : Provision {
    std::vector<std::string> awards;
    std::string paper; ///< code
    std::string name;
    std::string when;
};

/// The bonus of an award as a multiple of the base salary.
struct BonusRule : Provision {
    std::string award;
    std::vector<SubjectKind> subjects;
    Decimal multiple;
    int period_years = 1;                 ///< the years that a title stands for, the award's year the last
    std::optional<std::string> authority; ///< code: only where this authority decided
    bool at_most = false;                 ///< the multiple is a ceiling, the amount is set by the giver
};

/// Mức lương cơ sở, VND a month.
struct BaseSalary : Provision {
    std::int64_t amount = 0;
};

enum class AmountRounding { ceil, nearest, none };

/// How an amount is rounded, to multiples of `step` VND; halves go up.
struct BonusRounding : Provision {
    AmountRounding mode = AmountRounding::none;
    std::int64_t step = 1;
};

/// Which of several titles for the same years is paid.
enum class PaidTitles { highest, each };

struct BonusTitles : Provision {
    PaidTitles same_period = PaidTitles::each;
};

template <>
inline constexpr auto words<QuotaScope> = word_list("unit", "cluster", "province");
template <>
inline constexpr auto words<Rounding> = word_list("down", "up", "nearest");
template <>
inline constexpr auto words<AmountRounding> = word_list("ceil", "nearest", "none");
template <>
inline constexpr auto words<PaidTitles> = word_list("highest", "each");

/// The provisions of one instrument, or those of several that hold on one day.
struct Provisions {
    std::vector<QuotaRule> quotas;
    std::vector<PreferenceRule> preferences;
    std::vector<QuorumRule> quorums;
    std::vector<AuthorityRule> authorities;
    std::vector<RouteRule> routes;
    std::vector<DeadlineRule> deadlines;
    std::vector<PaperRule> papers;
    std::vector<BonusRule> bonuses;
    std::vector<BaseSalary> base_salaries;
    std::vector<BonusRounding> bonus_roundings;
    std::vector<BonusTitles> bonus_titles;
};

} // namespace tdkt
