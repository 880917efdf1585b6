#include "store/integrity.hpp"

#include "base/sha256.hpp"
#include "store/closings.hpp"
#include "store/journal.hpp"
#include "store/rankings.hpp"
#include "store/tallies.hpp"
#include "tdkt/error.hpp"

#include <system_error>

namespace tdkt::store {

namespace fs = std::filesystem;

std::vector<Finding> findings(Connection& connection) {
    std::vector<Finding> found;
    SQLite::Statement integrity(connection.database(), "pragma integrity_check");
    while (integrity.executeStep()) {
        if (const std::string line = integrity.getColumn(0).getString(); line != "ok") {
            found.push_back({Message("damaged", {{"detail", line}})});
        }
    }
    SQLite::Statement keys(connection.database(), "pragma foreign_key_check");
    while (keys.executeStep()) {
        found.push_back({Message("dangling_reference", {{"table", keys.getColumn(0).getString()},
                                                        {"row", keys.getColumn(1).getString()},
                                                        {"target", keys.getColumn(2).getString()}})});
    }
    for (const std::int64_t id : broken_links(connection)) {
        found.push_back({Message("journal_broken", {{"operation", std::to_string(id)}})});
    }
    for (const TallyDifference& difference : tally_differences(connection)) {
        found.push_back({Message("tally_differs", {{"month", std::to_string(difference.month)},
                                                   {"award", difference.award},
                                                   {"count", std::to_string(difference.count)}})});
    }
    for (const FinalRanking& ranking : final_rankings(connection, std::nullopt, std::nullopt)) {
        if (sha256(ranking.sheet + ranking.scores + ranking.result) != ranking.hash) {
            found.push_back({Message(
                "ranking_altered", {{"cluster", ranking.cluster}, {"year", std::to_string(ranking.year)}})});
        }
    }
    for (const Closing& closing : closings(connection)) {
        if (hash_of(kept_reports(connection, closing.id)) != closing.hash) {
            found.push_back({Message("closing_altered", {{"year", std::to_string(closing.year)}})});
        }
    }
    return found;
}

void backup(Connection& connection, const fs::path& target) {
    if (fs::exists(target)) {
        throw StateError(Message("file_exists"), {.file = target.string()});
    }
    // `vacuum into` copies one state, also while others write, into a file that is whole or not there.
    std::error_code ignored;
    try {
        SQLite::Statement copy(connection.database(), "vacuum into :target");
        copy.bind(":target", target.string());
        copy.exec();
        fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write);
    } catch (const std::exception& error) {
        fs::remove(target, ignored);
        throw SystemError(Message("cannot_create_file", {{"reason", error.what()}}),
                          {.file = target.string()});
    }
}

} // namespace tdkt::store
