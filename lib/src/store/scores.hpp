#pragma once

#include "store/connection.hpp"
#include "store/raw_rows.hpp"
#include "tdkt/cluster.hpp"
#include "tdkt/score.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

/// A score sheet as it was imported.
struct SheetRow {
    std::int64_t id = 0;
    std::string code;
    int year = 0;
    std::string title;
    std::string source;
};

/// By year, newest first, then code; of one year if named.
[[nodiscard]] std::vector<Cluster> clusters(Connection& connection, std::optional<int> year);

[[nodiscard]] std::vector<SheetRow> score_sheets(Connection& connection); // newest year first

/// Puts the sheet in the place of the one with its code and year; gives the id.
std::int64_t put_score_sheet(Connection& connection, const SheetRow& sheet, std::int64_t operation);

void tie_sheet(Connection& connection, std::int64_t cluster, std::int64_t sheet);

/// The numbers alone, which ranking needs, or also who said them and when.
enum class ScoreDetail { numbers, sayings };

/// All that was entered for one cluster after the other; its statement is compiled once.
class ScoreReader {
public:
    ScoreReader(Connection& connection, ScoreDetail detail);

    /// In the order of the indexes, by the unit's number and the criterion: nothing is sorted for it.
    [[nodiscard]] std::vector<ScoreValue> values(std::int64_t cluster);

private:
    ScoreDetail detail_;
    RawRows rows_;
};

/// The same with its evidence, of every cluster or one; by year, newest first, then cluster.
void scores(Connection& connection, std::optional<int> year, const std::optional<std::string>& cluster,
            const std::function<void(const ClusterScore&)>& sink);

/// What was entered for a member and a criterion or figure; unit and criterion are left out.
struct StoredScore {
    std::int64_t id = 0;
    ScoreValue value = {};
};

/// Clusters, members and scores in bulk: its statements are compiled once.
class ClusterRows {
public:
    explicit ClusterRows(Connection& connection);

    /// Gives the new id.
    std::int64_t insert_cluster(const std::string& code, int year, const std::string& name,
                                std::int64_t operation);
    void rename_cluster(std::int64_t id, const std::string& name, std::int64_t operation);

    void insert_member(std::int64_t cluster, std::int64_t unit, ClusterRole role, std::int64_t operation);
    void set_role(std::int64_t cluster, std::int64_t unit, ClusterRole role, std::int64_t operation);
    [[nodiscard]] std::optional<std::int64_t> member(std::int64_t cluster, std::int64_t unit);
    /// With all its scores; gives how many.
    std::int64_t remove_member(std::int64_t member);

    [[nodiscard]] std::optional<StoredScore> score(std::int64_t member, const std::string& criterion);
    void insert_score(std::int64_t member, const std::string& criterion, const StoredScore& score,
                      std::int64_t operation);
    void update_score(const StoredScore& score, std::int64_t operation);

private:
    Connection& connection_;
    SQLite::Statement insert_cluster_;
    SQLite::Statement rename_cluster_;
    SQLite::Statement insert_member_;
    SQLite::Statement set_role_;
    SQLite::Statement member_;
    SQLite::Statement score_;
    SQLite::Statement insert_score_;
    SQLite::Statement update_score_;
};

} // namespace tdkt::store
