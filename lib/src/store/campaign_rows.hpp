#pragma once

#include "store/connection.hpp"
#include "tdkt/campaign.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

/// A row of the register with its id.
template <typename Value>
struct Stored {
    std::int64_t id = 0;
    Value value;
};

/// Registrations, indicators and progress in bulk: their statements are compiled once. Values that are found
/// carry no name of a unit.
class CampaignRows {
public:
    explicit CampaignRows(Connection& connection);

    [[nodiscard]] std::optional<Stored<Registration>> registration(std::int64_t campaign, std::int64_t unit);
    /// Gives the new id.
    std::int64_t insert(std::int64_t campaign, std::int64_t unit, const Registration& registration,
                        std::int64_t operation);
    void update(std::int64_t id, const Registration& registration, std::int64_t operation);

    /// What a registered unit pledged to reach.
    [[nodiscard]] std::optional<Stored<Decimal>> own_target(std::int64_t registration,
                                                            std::int64_t indicator);
    void insert_own_target(std::int64_t registration, std::int64_t indicator, Decimal target,
                           std::int64_t operation);
    void update_own_target(std::int64_t id, Decimal target, std::int64_t operation);

    [[nodiscard]] std::optional<Stored<Indicator>> indicator(std::int64_t campaign, const std::string& code);
    void insert(std::int64_t campaign, const Indicator& indicator, std::int64_t operation);
    void update(std::int64_t id, const Indicator& indicator, std::int64_t operation);

    [[nodiscard]] std::optional<Stored<Progress>> progress(std::int64_t indicator, std::int64_t unit,
                                                           const std::string& period);
    /// Of every period.
    [[nodiscard]] std::vector<Progress> progress(std::int64_t indicator, std::int64_t unit);
    void insert(std::int64_t indicator, std::int64_t unit, const Progress& progress, std::int64_t operation);
    void update(std::int64_t id, const Progress& progress, std::int64_t operation);

private:
    Connection& connection_;
    SQLite::Statement find_registration_;
    SQLite::Statement insert_registration_;
    SQLite::Statement update_registration_;
    SQLite::Statement find_own_target_;
    SQLite::Statement insert_own_target_;
    SQLite::Statement update_own_target_;
    SQLite::Statement find_indicator_;
    SQLite::Statement insert_indicator_;
    SQLite::Statement update_indicator_;
    SQLite::Statement find_progress_;
    SQLite::Statement list_progress_;
    SQLite::Statement insert_progress_;
    SQLite::Statement update_progress_;
};

} // namespace tdkt::store
