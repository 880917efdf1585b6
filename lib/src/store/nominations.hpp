#pragma once

#include "store/connection.hpp"
#include "store/rows.hpp"
#include "tdkt/nomination.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

/// A nomination with what only the store knows of it. Of the subject only the id is used when it is written.
struct StoredNomination {
    Nomination nomination;
    std::int64_t unit_id = 0;
    std::optional<std::int64_t> campaign_id;
    std::string achievement_key; ///< of ad-hoc ones, else empty
    std::int64_t line = 0;
    std::int64_t operation = 0;
};

class BulkImport;

/// Nominations in bulk.
class Nominations {
public:
    explicit Nominations(Connection& connection);

    /// Looks up and writes by way of `bulk`, which must go before this does.
    void use(BulkImport& bulk) { bulk_ = &bulk; }

    /// The one with the same identity: subject, award, year, category, campaign and, of ad-hoc ones,
    /// achievement.
    [[nodiscard]] std::optional<StoredNomination> like(const StoredNomination& nomination);

    /// Gives the new id.
    std::int64_t insert(const StoredNomination& nomination);

    /// The same where nobody asks for the id, and another thread may write it.
    void append(const StoredNomination& nomination);

    void update(const StoredNomination& stored);

private:
    Connection& connection_;
    BulkImport* bulk_ = nullptr;
    Rows like_;
    Writes insert_;
};

/// Which nominations; ids and units as lists, absent for all.
struct NominationQuery {
    std::optional<std::vector<std::int64_t>> ids;
    std::optional<std::string> award;
    std::optional<int> year;
    std::optional<std::vector<std::int64_t>> units;
    std::optional<NominationState> state;
    std::optional<Verdict> verdict;
    bool repeated = false;
};

/// By number.
void nominations(Connection& connection, const NominationQuery& query,
                 const std::function<void(const Nomination&)>& sink);

/// A nomination with what judging it needs besides.
struct CheckCase {
    Nomination nomination;
    std::int64_t unit_id = 0;         ///< that proposes
    std::int64_t subject_unit_id = 0; ///< of the subject
    std::optional<std::int64_t> campaign_id;
    std::string achievement_key;
};

/// In the order of subjects, which is the order in which histories lie together.
void check_cases(Connection& connection, const NominationQuery& query,
                 const std::function<void(CheckCase&&)>& sink);

[[nodiscard]] std::optional<std::int64_t> campaign_id(Connection& connection, const std::string& code);

void set_state(Connection& connection, std::int64_t nomination, NominationState state);

/// Binds the parameters :ids, :award, :year, :units, :state and :verdict.
void bind_query(SQLite::Statement& statement, const NominationQuery& query);

[[nodiscard]] Nomination nomination_of(Rows& row);

} // namespace tdkt::store
