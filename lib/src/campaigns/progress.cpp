#include "campaigns/progress.hpp"

#include "base/json.hpp"
#include "campaigns/period.hpp"

#include <map>
#include <utility>

namespace tdkt::campaigns {

namespace {

// A plan for a period to come says less than what was reached before it.
bool is_newer(const Progress& a, const Progress& b) {
    if (a.actual.has_value() != b.actual.has_value()) {
        return a.actual.has_value();
    }
    return is_later(parse_period(a.period).value_or(Period{}), parse_period(b.period).value_or(Period{}));
}

} // namespace

bool ran_in(const Campaign& campaign, int year) {
    return year_of(campaign.start) <= year && year <= year_of(campaign.end);
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
