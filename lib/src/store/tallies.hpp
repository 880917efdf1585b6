#pragma once

#include "store/connection.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// The tallies of the awards that count. Records are not counted one by one: an operation gathers what it
/// adds and what it takes away, and at its end the sums go into the tallies, so that an import of millions
/// costs one aggregation.
namespace tdkt::store {

/// Makes this connection gather what becomes of awards that were there before an operation: corrections,
/// revocations, mergers, a class or a gender that became known. What an operation adds is counted at its end,
/// and an undo is gathered whole by UndoneTallies.
void gather_tallies(SQLite::Database& database);

/// Adds to the tallies what the operation made and what was gathered; called when its spans are closed.
void settle_tallies(Connection& connection, std::int64_t operation);

/// What an undo takes from and gives to the tallies: counted before it begins and after its end.
class UndoneTallies {
public:
    UndoneTallies(Connection& connection, std::int64_t undone);

    /// Called when the rows are as they were before the operation that is undone.
    void finish();

private:
    Connection& connection_;
};

struct TallyDifference {
    int month = 0;
    std::string award;
    std::int64_t count = 0; ///< of the awards by which tallies and records differ
};

/// Where the tallies are not what the records say.
[[nodiscard]] std::vector<TallyDifference> tally_differences(Connection& connection);

/// How many awards share these attributes.
struct AwardCount {
    int month = 0;         ///< of the decision, 202506
    std::int64_t unit = 0; ///< at the time of the award
    std::string award;
    Category category = Category::merit;
    SubjectKind kind = SubjectKind::person;
    std::optional<PersonClass> person_class; ///< at the time of the award, else as known now
    std::optional<Gender> gender;
    std::int64_t count = 0;
};

using AwardCountSink = std::function<void(const AwardCount&)>;

/// The tallies of the months from one to another, both included.
void read_tallies(Connection& connection, int first_month, int last_month, const AwardCountSink& sink);

/// The same counted from the records themselves.
void count_awards(Connection& connection, int first_month, int last_month, const AwardCountSink& sink);

/// How many nominations of a year, that are not drafts or withdrawn, share these attributes; the unit is that
/// of the subject's own, no month is told.
void count_nominations(Connection& connection, int year, const AwardCountSink& sink);

/// The same nominations one by one, with their numbers.
void each_nomination(Connection& connection, int year,
                     const std::function<void(std::int64_t, const AwardCount&)>& sink);

/// Awards of the months that were given for a campaign, with its code.
void count_campaign_awards(Connection& connection, int first_month, int last_month,
                           const std::function<void(const std::string&, const AwardCount&)>& sink);

/// The last operation of a day or of the days before; 0 if there was none.
[[nodiscard]] std::int64_t last_operation_of(Connection& connection, Date day);

/// An operation that touched awards when the register stood as it was after another, and that was undone
/// since: an undo keeps nothing of what it takes away.
struct UndoneSince {
    std::int64_t operation = 0;
    std::int64_t undo = 0;
    Date date{}; ///< of the undo
};

[[nodiscard]] std::optional<UndoneSince> undone_since(Connection& connection, std::int64_t operation);

/// The same as the register stood after an operation, by the journal. Throws StateError where the journal
/// does not tell it any more (undone_since).
void count_awards_as_of(Connection& connection, std::int64_t operation, int first_month, int last_month,
                        const AwardCountSink& sink);

} // namespace tdkt::store
