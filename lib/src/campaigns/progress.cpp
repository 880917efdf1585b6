#include "campaigns/progress.hpp"

#include "base/json.hpp"
#include "campaigns/period.hpp"

#include <map>
#include <set>
#include <utility>

namespace tdkt::campaigns {

namespace {

Period period_of(const Progress& progress) {
    return parse_period(progress.period).value_or(Period{});
}

// A plan for a period to come says less than what was reached before it.
bool is_newer(const Progress& a, const Progress& b) {
    if (a.actual.has_value() != b.actual.has_value()) {
        return a.actual.has_value();
    }
    return is_later(period_of(a), period_of(b));
}

/// Months since year 0: a period is a range of them.
int month_number(int year, unsigned month) {
    return year * 12 + static_cast<int>(month) - 1;
}

int first_month(const Period& period) {
    return month_number(period.year, period.first_month);
}

int last_month(const Period& period) {
    return month_number(period.year, period.last_month);
}

using Figures = std::vector<const Progress*>;

/// The longest of the periods that hold a month and end by another.
const Progress* longest(const Figures& figures, int month, int end) {
    const Progress* found = nullptr;
    for (const Progress* const one : figures) {
        const Period period = period_of(*one);
        if (first_month(period) <= month && month <= last_month(period) && last_month(period) <= end &&
            (found == nullptr || last_month(period) > last_month(period_of(*found)))) {
            found = one;
        }
    }
    return found;
}

/// What a unit reached from a month to the end of a period, by its figures of every period. The plan is known
/// where every period has one.
Progress added_up(const Figures& figures, int from, const Progress& last) {
    const int end = last_month(period_of(last));
    Progress sum = last;
    sum.plan = Decimal{};
    sum.actual = Decimal{};
    for (int month = from; month <= end;) {
        const Progress* const next = longest(figures, month, end);
        if (next == nullptr) {
            sum.plan = last.plan;
            sum.actual = std::nullopt;
            return sum;
        }
        sum.plan = sum.plan && next->plan ? std::optional(*sum.plan + *next->plan) : std::nullopt;
        add_known(sum.actual, next->actual);
        month = last_month(period_of(*next)) + 1;
    }
    return sum;
}

} // namespace

bool ran_in(const Campaign& campaign, int year) {
    return year_of(campaign.start) <= year && year <= year_of(campaign.end);
}

std::vector<Progress> so_far(const std::vector<Progress>& progress, const std::vector<Indicator>& indicators,
                             Date from) {
    std::set<std::string> per_period;
    for (const Indicator& indicator : indicators) {
        if (indicator.progress == Counting::per_period) {
            per_period.insert(indicator.code);
        }
    }
    std::map<std::pair<std::string, std::string>, Figures> reported;
    for (const Progress& one : progress) {
        if (one.actual && per_period.contains(one.indicator)) {
            reported[{one.unit, one.indicator}].push_back(&one);
        }
    }
    const int first = month_number(year_of(from), static_cast<unsigned>(from.month()));
    std::vector<Progress> list;
    list.reserve(progress.size());
    for (const Progress& one : progress) {
        const bool is_part = one.actual && per_period.contains(one.indicator);
        list.push_back(is_part ? added_up(reported[{one.unit, one.indicator}], first, one) : one);
    }
    return list;
}

std::vector<Progress> latest(const std::vector<Progress>& progress) {
    std::map<std::pair<std::string, std::string>, Progress> newest;
    for (const Progress& value : progress) {
        const auto [place, added] = newest.try_emplace({value.unit, value.indicator}, value);
        if (!added && is_newer(value, place->second)) {
            place->second = value;
        }
    }
    std::vector<Progress> list;
    list.reserve(newest.size());
    for (auto& [key, value] : newest) {
        list.push_back(std::move(value));
    }
    return list;
}

std::string frozen_figures(const CampaignDetail& campaign) {
    auto values = nlohmann::ordered_json::array();
    for (const Progress& value : campaign.progress) {
        values.push_back({{"unit", value.unit},
                          {"indicator", value.indicator},
                          {"period", value.period},
                          {"plan", json::number(value.plan)},
                          {"actual", json::number(value.actual)}});
    }
    const nlohmann::ordered_json figures{{"registered_units", campaign.overview.registered_units},
                                         {"reporting_units", campaign.overview.reporting_units},
                                         {"values", std::move(values)}};
    return figures.dump();
}

void add_known(std::optional<Decimal>& sum, const std::optional<Decimal>& value) {
    if (value) {
        sum = sum.value_or(Decimal{}) + *value;
    }
}

} // namespace tdkt::campaigns
