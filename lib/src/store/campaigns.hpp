#pragma once

#include "store/connection.hpp"
#include "tdkt/campaign.hpp"

#include <cstdint>
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
[[nodiscard]] std::vector<Registration> registrations(Connection& connection, std::int64_t campaign);
/// By unit, indicator and period.
[[nodiscard]] std::vector<Progress> progress(Connection& connection, std::int64_t campaign);

[[nodiscard]] std::vector<Review> reviews(Connection& connection, std::int64_t campaign); // by date
void insert_review(Connection& connection, std::int64_t campaign, const Review& review,
                   std::int64_t operation);

[[nodiscard]] std::vector<Reopening> reopenings(Connection& connection, std::int64_t campaign); // by date
void insert_reopening(Connection& connection, std::int64_t campaign, const Reopening& reopening,
                      std::int64_t operation);

} // namespace tdkt::store
