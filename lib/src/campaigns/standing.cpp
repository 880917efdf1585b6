#include "campaigns/standing.hpp"

#include "base/contains.hpp"
#include "base/text.hpp"
#include "campaigns/period.hpp"
#include "campaigns/progress.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace tdkt::campaigns {

namespace {

using Figures = std::vector<Progress>;

Period period_of(const Progress& progress) {
    return parse_period(progress.period).value_or(Period{});
}

Figures of_indicator(const Figures& progress, const std::string& indicator) {
    Figures list;
    std::ranges::copy_if(progress, std::back_inserter(list),
                         [&](const Progress& one) { return one.indicator == indicator; });
    return list;
}

// What the same units had reached in the same period of the year before; nothing unless all of them said so.
std::optional<Decimal> year_before(const Figures& all, const Figures& now) {
    std::optional<Decimal> sum;
    for (const Progress& one : now) {
        Period before = period_of(one);
        --before.year;
        const auto found = std::ranges::find_if(all, [&](const Progress& other) {
            return other.unit == one.unit && other.actual && period_of(other) == before;
        });
        if (found == all.end()) {
            return std::nullopt;
        }
        add_known(sum, found->actual);
    }
    return sum;
}

// As fast as until now to the last day.
std::optional<Decimal> forecast(const Campaign& campaign, const IndicatorStanding& standing,
                                Date reached_by) {
    using std::chrono::sys_days;
    const auto days = [&](Date to) { return (sys_days{to} - sys_days{campaign.start}).count() + 1; };
    const auto elapsed = days(std::min(reached_by, campaign.end));
    if (!standing.actual || elapsed <= 0 || standing.indicator.direction == Direction::down) {
        return std::nullopt;
    }
    return scale(*standing.actual, Decimal::from_integer(days(campaign.end)), Decimal::from_integer(elapsed));
}

bool is_met(const Indicator& indicator, const Progress& one) {
    return one.plan && one.actual &&
           (indicator.direction == Direction::up ? *one.actual >= *one.plan : *one.actual <= *one.plan);
}

IndicatorStanding standing_of(const Campaign& campaign, const Indicator& indicator, const Figures& progress) {
    IndicatorStanding standing{.indicator = indicator};
    const Figures all = of_indicator(progress, indicator.code);
    Figures now = latest(all);
    std::erase_if(now, [](const Progress& one) { return !one.actual; });
    if (now.empty()) {
        return standing;
    }
    const Progress& newest = *std::ranges::max_element(
        now, [](const Progress& a, const Progress& b) { return is_later(period_of(b), period_of(a)); });
    standing.period = newest.period;
    standing.reporting_units = static_cast<std::int64_t>(now.size());
    standing.meeting_units =
        std::ranges::count_if(now, [&](const Progress& one) { return is_met(indicator, one); });
    if (adds_up(indicator)) {
        for (const Progress& one : now) {
            add_known(standing.plan, one.plan);
            add_known(standing.actual, one.actual);
        }
        standing.year_before = year_before(all, now);
        standing.forecast = forecast(campaign, standing, period_of(newest).last_day());
    }
    return standing;
}

// Behind is whoever reported something, but not up to the latest period for which anybody did.
void add_reporters(CampaignStanding& standing, const std::vector<Registration>& registrations,
                   const Figures& progress) {
    const auto last_of = [&](const std::string& unit) {
        std::optional<Date> last;
        for (const Progress& one : progress) {
            if (one.actual && (unit.empty() || one.unit == unit)) {
                last = std::max(last.value_or(Date{}), period_of(one).last_day());
            }
        }
        return last;
    };
    const std::optional<Date> newest = last_of({});
    for (const Registration& registration : registrations) {
        const std::optional<Date> last = last_of(registration.unit);
        if (!last) {
            standing.missing_units.push_back(registration.unit);
        } else if (newest && *last < *newest) {
            standing.late_units.push_back(registration.unit);
        }
    }
}

} // namespace

CampaignStanding standing_of(const Campaign& campaign, const std::vector<Indicator>& indicators,
                             const std::vector<Registration>& registrations, const Figures& progress) {
    CampaignStanding standing;
    for (const Indicator& indicator : indicators) {
        standing.indicators.push_back(standing_of(campaign, indicator, progress));
    }
    add_reporters(standing, registrations, progress);
    return standing;
}

bool adds_up(const Indicator& indicator) {
    constexpr std::array<std::string_view, 5> shares{"phan tram", "phan nghin", "ty le", "ti le",
                                                     "binh quan"};
    const std::string& measure = indicator.unit_of_measure;
    const std::string key = text::plain_key(measure);
    return measure.find('%') == std::string::npos && measure.find("‰") == std::string::npos &&
           std::ranges::none_of(shares, [&](std::string_view share) { return key.starts_with(share); });
}

namespace {

/// Whether a day is nearer to the later of two days.
bool is_nearer(Date day, Date earlier, Date later) {
    using std::chrono::sys_days;
    return sys_days{later} - sys_days{day} < sys_days{day} - sys_days{earlier};
}

} // namespace

std::optional<DueReview> next_review(const CampaignOverview& overview,
                                     const std::vector<DueReview>& planned) {
    if (overview.final_review) {
        return std::nullopt;
    }
    DueReview final{.kind = ReviewKind::final, .due = overview.campaign.end};
    std::optional<Date> before;
    for (const DueReview& review : planned) {
        if (review.kind == ReviewKind::final) {
            final = review;
            continue;
        }
        if (!overview.interim_review ||
            (before && !is_nearer(*overview.interim_review, *before, review.due))) {
            return review;
        }
        before = review.due;
    }
    return final;
}

bool is_overdue(const CampaignOverview& overview, Date today) {
    return !overview.campaign.closed && overview.due && overview.due->due < today;
}

std::vector<Unit> unregistered(const CampaignPlan& plan, const registry::UnitTree& units,
                               const std::vector<Registration>& registrations) {
    std::vector<Unit> missing;
    if (!plan.participants) {
        return missing;
    }
    const auto& [kinds, below] = *plan.participants;
    const Unit* const top = below ? units.find_code(*below) : nullptr;
    for (const Unit& unit : units.units()) {
        const bool is_meant = (kinds.empty() || contains(kinds, unit.kind)) &&
                              (top == nullptr || (unit.code != top->code && units.is_within(unit, *top))) &&
                              registry::existed(unit, plan.campaign.end);
        if (is_meant && !std::ranges::binary_search(registrations, unit.code, {}, &Registration::unit)) {
            missing.push_back(unit);
        }
    }
    std::ranges::sort(missing, {}, &Unit::code);
    return missing;
}

} // namespace tdkt::campaigns
