#include "campaigns/standing.hpp"

#include "base/contains.hpp"
#include "base/text.hpp"
#include "campaigns/period.hpp"
#include "campaigns/progress.hpp"

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <string_view>
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

// What was reached in the period of each figure alone.
std::optional<Decimal> in_period(const Figures& all, const Figures& now) {
    std::optional<Decimal> sum;
    for (const Progress& one : now) {
        const auto found = std::ranges::find_if(
            all, [&](const Progress& other) { return other.unit == one.unit && other.period == one.period; });
        add_known(sum, found->actual);
    }
    return sum;
}

IndicatorStanding standing_of(const Campaign& campaign, const Indicator& indicator, const Figures& progress) {
    IndicatorStanding standing{.indicator = indicator};
    const Figures all = of_indicator(progress, indicator.code);
    Figures now = latest(so_far(all, {indicator}, campaign.start));
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
        standing.in_period = indicator.progress == Counting::per_period ? in_period(all, now) : std::nullopt;
        standing.forecast = forecast(campaign, standing, period_of(newest).last_day());
    }
    return standing;
}

/// The last day of the latest period for which a unit, or anybody, reported.
std::optional<Date> last_day(const Figures& progress, const std::string& unit = {}) {
    std::optional<Date> last;
    for (const Progress& one : progress) {
        if (one.actual && (unit.empty() || one.unit == unit)) {
            last = std::max(last.value_or(Date{}), period_of(one).last_day());
        }
    }
    return last;
}

// Behind is whoever reported something, but not everything up to the latest period for which anybody did.
void add_reporters(CampaignStanding& standing, const std::vector<Registration>& registrations,
                   const Figures& reported, const Figures& known) {
    const std::optional<Date> newest = last_day(reported);
    for (const Registration& registration : registrations) {
        if (!last_day(reported, registration.unit)) {
            standing.missing_units.push_back(registration.unit);
        } else if (last_day(known, registration.unit) < newest) {
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
    add_reporters(standing, registrations, progress, so_far(progress, indicators, campaign.start));
    return standing;
}

namespace {

bool opens_with(const std::string& measure, std::initializer_list<std::string_view> words) {
    const std::string key = text::plain_key(measure);
    return std::ranges::any_of(words, [&](std::string_view word) { return key.starts_with(word); });
}

} // namespace

bool is_share(const Indicator& indicator) {
    const std::string& measure = indicator.unit_of_measure;
    return measure.find('%') != std::string::npos || opens_with(measure, {"phan tram", "ty le", "ti le"});
}

bool adds_up(const Indicator& indicator) {
    const std::string& measure = indicator.unit_of_measure;
    return !is_share(indicator) && measure.find("‰") == std::string::npos &&
           !opens_with(measure, {"phan nghin", "binh quan"});
}

std::vector<DueReview> open_reviews(const CampaignOverview& overview, std::vector<DueReview> planned) {
    if (overview.final_review) {
        return {};
    }
    if (std::ranges::count(planned, ReviewKind::final, &DueReview::kind) == 0) {
        planned.push_back({.kind = ReviewKind::final, .due = overview.campaign.end});
        std::ranges::stable_sort(planned, {}, &DueReview::due);
    }
    std::vector<DueReview> open;
    auto held = overview.interim_reviews.begin();
    Date before{}; // the day of the review planned before
    for (const DueReview& review : planned) {
        held = std::find_if(held, overview.interim_reviews.end(), [&](Date day) { return day > before; });
        if (review.kind == ReviewKind::final || held == overview.interim_reviews.end()) {
            open.push_back(review);
            continue;
        }
        ++held;
        before = review.due;
    }
    return open;
}

bool is_overdue(const CampaignOverview& overview, Date today) {
    return !overview.campaign.closed &&
           std::ranges::any_of(overview.due, [&](const DueReview& review) { return review.due < today; });
}

bool is_meant(const Participants& participants, const registry::UnitTree& units, const Unit& unit) {
    const auto& [kinds, below] = participants;
    const Unit* const top = below ? units.find_code(*below) : nullptr;
    return (kinds.empty() || contains(kinds, unit.kind)) &&
           (top == nullptr || (unit.code != top->code && units.is_within(unit, *top)));
}

std::vector<Unit> unregistered(const CampaignPlan& plan, const registry::UnitTree& units,
                               const std::vector<Registration>& registrations) {
    std::vector<Unit> missing;
    if (!plan.participants) {
        return missing;
    }
    for (const Unit& unit : units.units()) {
        const bool is_wanted =
            is_meant(*plan.participants, units, unit) && registry::existed(unit, plan.campaign.end);
        if (is_wanted && !std::ranges::binary_search(registrations, unit.code, {}, &Registration::unit)) {
            missing.push_back(unit);
        }
    }
    std::ranges::sort(missing, {}, &Unit::code);
    return missing;
}

} // namespace tdkt::campaigns
