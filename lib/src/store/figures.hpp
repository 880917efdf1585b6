#pragma once

#include "store/connection.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the registers hold, counted for reports: each query groups in one pass.
namespace tdkt::store {

/// Awards that are given for achievements of the year and name no day of a decision: no report can place
/// them.
[[nodiscard]] std::int64_t awards_without_date(Connection& connection, int year);

/// How many different subjects these awards went to that are given and were decided within the year.
[[nodiscard]] std::int64_t distinct_recipients(Connection& connection, int year,
                                               const std::vector<std::string>& awards);

struct DecisionCount {
    std::int64_t decisions = 0; ///< distinct numbers with their dates
    std::int64_t awards = 0;    ///< that they gave, whatever became of them later
};

[[nodiscard]] DecisionCount decision_count(Connection& connection, int year);

/// An award that was revoked or corrected within the year; or that was decided within it and came into the
/// register as revoked or corrected, of which no day is known.
struct ChangedAwardRow {
    std::string award;
    std::string subject;
    AwardStatus status = AwardStatus::revoked;
    std::optional<Date> date;
    std::string reason;
    std::int64_t operation = 0; ///< since which the register says so
};

[[nodiscard]] std::vector<ChangedAwardRow> changed_awards(Connection& connection, int year);

struct NominationCount {
    NominationState state = NominationState::submitted;
    std::optional<Verdict> verdict;
    std::int64_t count = 0;
};

[[nodiscard]] std::vector<NominationCount> nomination_counts(Connection& connection, int year);

/// Units that proposed anybody for the year.
[[nodiscard]] std::vector<std::int64_t> proposing_units(Connection& connection, int year);

/// How many of the year's nominations that were submitted share an award, a receipt and the sector of the
/// proposing unit.
struct ReceiptCount {
    std::string award;
    Date received{};
    bool known = false; ///< else the day of the import
    std::optional<std::string> sector;
    std::int64_t count = 0;
};

[[nodiscard]] std::vector<ReceiptCount> receipt_counts(Connection& connection, int year);

/// How many of the year's nominations share a vote.
struct BallotCount {
    std::string award;
    Date received{}; ///< the day that governs
    std::int64_t members = 0;
    std::int64_t in_favour = 0;
    std::int64_t count = 0;
};

[[nodiscard]] std::vector<BallotCount> ballot_counts(Connection& connection, int year);

} // namespace tdkt::store
