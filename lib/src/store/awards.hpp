#pragma once

#include "store/connection.hpp"
#include "tdkt/registry.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

/// An award with what only the store knows of it.
struct StoredAward {
    AwardRecord award;
    std::int64_t unit_id = 0;
    std::optional<std::int64_t> nomination;
    std::optional<std::int64_t> campaign;
};

/// The register of awards in bulk.
class Awards {
public:
    explicit Awards(Connection& connection);

    /// Gives the new id. Of the subject only the id is used.
    std::int64_t insert(const StoredAward& stored, std::int64_t operation);

    /// Those of a subject with this award, category and year: the corrected ones if the award says so of
    /// itself, else the others.
    [[nodiscard]] std::vector<AwardRecord> like(std::int64_t subject, const AwardRecord& award);

    /// Fills in what was blank.
    void complete(const AwardRecord& award);

private:
    Connection& connection_;
    SQLite::Statement insert_;
    SQLite::Statement like_;
};

[[nodiscard]] std::optional<StoredAward> award(Connection& connection, std::int64_t id);

/// From given to revoked or corrected.
void close_award(Connection& connection, std::int64_t id, AwardStatus status, const std::string& reason);

struct AwardQuery {
    std::optional<std::string> award;
    std::optional<int> year;
    std::optional<std::vector<std::int64_t>> units;
    std::optional<std::string> citizen_id;
    std::optional<std::int64_t> subject;
    bool given_only = false;
};

/// In the order of entry.
void awards(Connection& connection, const AwardQuery& query,
            const std::function<void(const AwardRecord&)>& sink);

/// The given awards that were decided in a year, and those for its achievements whose decision has no date;
/// in the order of subjects. Only to these units, if named.
void awards_to_pay(Connection& connection, int year, const std::optional<std::vector<std::int64_t>>& units,
                   const std::function<void(const AwardRecord&)>& sink);

/// The given awards that were decided in a year, in the order of entry.
void awards_decided(Connection& connection, int year, const std::function<void(const AwardRecord&)>& sink);

/// Which of them were given for a campaign, and its code.
[[nodiscard]] std::map<std::int64_t, std::string> campaigns_of_awards(Connection& connection, int year);

/// The whole chain of corrections that an award belongs to, oldest first; empty if there is no such award.
[[nodiscard]] std::vector<AwardRecord> award_history(Connection& connection, std::int64_t id);

} // namespace tdkt::store
