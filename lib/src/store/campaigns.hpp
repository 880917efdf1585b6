#pragma once

#include "store/connection.hpp"
#include "tdkt/campaign.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

[[nodiscard]] std::vector<CampaignOverview> campaigns(Connection& connection); // by start, then code
[[nodiscard]] std::optional<Campaign> find_campaign(Connection& connection, const std::string& code);

/// Gives the new id. The parent is named by code and must be there.
[[nodiscard]] std::int64_t insert_campaign(Connection& connection, const Campaign& campaign,
                                           std::int64_t operation);

/// Also the way to close a campaign.
void update_campaign(Connection& connection, const Campaign& campaign);

[[nodiscard]] std::vector<Indicator> indicators(Connection& connection, std::int64_t campaign); // by code

/// How many figures of progress and targets of units were entered for an indicator.
[[nodiscard]] std::int64_t entries_for(Connection& connection, std::int64_t campaign,
                                       const std::string& indicator);

/// One for which nothing was entered.
void remove_indicator(Connection& connection, std::int64_t campaign, const std::string& indicator);

[[nodiscard]] std::vector<Registration> registrations(Connection& connection, std::int64_t campaign);
/// By unit, indicator and period.
[[nodiscard]] std::vector<Progress> progress(Connection& connection, std::int64_t campaign);

[[nodiscard]] std::vector<Review> reviews(Connection& connection, std::int64_t campaign); // by date
void insert_review(Connection& connection, std::int64_t campaign, const Review& review,
                   std::int64_t operation);

[[nodiscard]] std::vector<Reopening> reopenings(Connection& connection, std::int64_t campaign); // by date

/// The latest review of a campaign, or the one of that day.
struct ReviewRef {
    std::int64_t id = 0;
    Date date{};
};

[[nodiscard]] std::optional<ReviewRef> find_review(Connection& connection, std::int64_t campaign,
                                                   std::optional<Date> date);
[[nodiscard]] bool has_exemplar(Connection& connection, std::int64_t review, const Exemplar& exemplar,
                                std::int64_t unit);
void insert_exemplar(Connection& connection, std::int64_t review, const Exemplar& exemplar, std::int64_t unit,
                     std::int64_t operation);

/// The plans as files, by campaign.
[[nodiscard]] std::map<std::int64_t, std::string> plan_sources(Connection& connection);
[[nodiscard]] std::optional<std::string> plan_source(Connection& connection, std::int64_t campaign);
void put_plan(Connection& connection, std::int64_t campaign, const std::string& source,
              std::int64_t operation);

void insert_reopening(Connection& connection, std::int64_t campaign, const Reopening& reopening,
                      std::int64_t operation);

} // namespace tdkt::store
