#pragma once

#include "tdkt/diagnostics.hpp"
#include "tdkt/registry.hpp"
#include "tdkt/rules.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// A unit's proposal to honour a subject with one award for one year.
struct Nomination {
    std::int64_t id = 0;
    Subject subject;
    std::string unit; ///< code of the unit that proposes
    std::string award;
    Category category = Category::merit;
    int year = 0;
    std::optional<std::string> campaign; ///< code
    std::optional<std::string> achievement;
    std::optional<Grade> grade;
    std::optional<std::string> initiative;
    std::optional<InitiativeScope> initiative_scope;
    std::optional<std::string> basis;
    Date received{};            ///< the date that governs which rules hold
    bool received_known = true; ///< false: nobody said, the day of the import stands in
    std::optional<std::string> note;
    NominationState state = NominationState::submitted;
    std::optional<Verdict> verdict; ///< of the last check
};

/// Which nominations a verb is about; all that is given must hold.
struct NominationFilter {
    std::vector<std::int64_t> ids;
    std::optional<std::string> award;
    std::optional<int> year;
    std::optional<std::string> unit; ///< code; with all units below it
    std::optional<NominationState> state;
    std::optional<Verdict> verdict;
    /// Only where the subject has another nomination that year, of another unit or for the same award.
    bool repeated = false;
};

TDKT_EXPORT void list_nominations(Database& database, const NominationFilter& filter,
                                  const std::function<void(const Nomination&)>& sink);

/// A vote of the council. `members` is all members, present or not: the law's thresholds are shares of all
/// members.
struct Ballot {
    int members = 0;
    int in_favour = 0;
    int against = 0;
    int written = 0;                 ///< of the votes, how many were given in writing
    std::optional<int> present = {}; ///< members at the session, where the minutes say it
    int recused = 0;                 ///< members who stood aside and have no vote
    std::string recusal = {};        ///< who, and why

    bool operator==(const Ballot&) const = default;
};

/// What a decision says of itself.
struct Decision {
    std::string number;
    Date date{};
    std::string signer;
    std::optional<std::string> authority;

    bool operator==(const Decision&) const = default;
};

/// A nomination and what was done with it.
struct NominationDetail {
    Nomination nomination;
    std::optional<std::string> checked_by; ///< rule set of the last check
    std::optional<Ballot> ballot;
    std::optional<Decision> decision;
    std::optional<std::int64_t> award_record;
};

/// Throws NotFound.
[[nodiscard]] TDKT_EXPORT NominationDetail find_nomination(Database& database, std::int64_t id);

/// The answer for one nomination. `frozen`: it is decided, and this is what the register would say today; the
/// check that the decision rested on stays as it was.
struct CheckedNomination {
    Nomination nomination;
    Judgement judgement;
    bool frozen = false;
};

struct CheckSummary {
    std::int64_t eligible = 0;
    std::int64_t ineligible = 0;
    std::int64_t needs_review = 0;
    std::int64_t frozen = 0;           ///< decided already; not counted above
    std::int64_t received_assumed = 0; ///< nobody said when they were received
    std::optional<std::int64_t> operation;
};

/// Checks nominations against the rules in force on the day each was received, and keeps verdict, failing and
/// unknown rules and evidence. One pass over the histories in the order of subjects. `sink`, if given, gets
/// every answer with all its reasons.
TDKT_EXPORT CheckSummary check_nominations(Database& database, const Configuration& configuration,
                                           const Actor& actor, const NominationFilter& filter,
                                           const std::function<void(const CheckedNomination&)>& sink);

/// The answer for one nomination as the register stands, without changing anything. `today` matters where the
/// law has changed since the receipt: its transition says what then holds. Throws NotFound.
[[nodiscard]] TDKT_EXPORT CheckedNomination explain_nomination(Database& database,
                                                               const Configuration& configuration,
                                                               std::int64_t id, Date today);

/// Records the council's vote on every nomination that the filter selects; a vote recorded before is
/// replaced, with its change kept. Throws UsageError (more votes than members), NotFound (nothing selected),
/// StateError (already decided).
TDKT_EXPORT std::int64_t vote(Database& database, const Actor& actor, const NominationFilter& filter,
                              const Ballot& ballot);

struct DecisionResult {
    std::int64_t decided = 0;
    std::optional<std::int64_t> operation;
    Diagnostics remarks; ///< what does not stand in the way and should be looked at, each once
};

/// Decides every nomination that the filter selects and enters the awards into the register: all or none. An
/// award with a legal threshold needs its vote; an authority that may not decide it is refused; what needs
/// review is decided only with a reason in `confirm`, which is kept. Throws NotFound (nothing selected),
/// StateError (obstacles, in its diagnostics).
TDKT_EXPORT DecisionResult decide(Database& database, const Configuration& configuration, const Actor& actor,
                                  const NominationFilter& filter, const Decision& decision,
                                  const std::optional<std::string>& confirm);

/// A row of a file that waits for a person to settle what it is.
struct Suspect {
    std::int64_t id = 0;
    std::string reason; ///< a code from the published list
    std::string name;
    std::string file;
    std::int64_t line = 0;
    std::vector<std::string> candidates; ///< `person:12`, `nomination:7`
};

[[nodiscard]] TDKT_EXPORT std::vector<Suspect> list_suspects(Database& database);

/// The nomination that a settled suspect has become or is, and what its row says otherwise than the register.
struct Confirmation {
    std::int64_t nomination = 0;
    Diagnostics problems;
};

/// Settles a suspect: without `same_as` it is somebody new, else the person of that number (where the same
/// nomination came from another unit, the nomination of that number). What the register leaves blank of that
/// person is taken from the row. Throws NotFound, StateError if it was settled already, or if the nomination
/// stands already.
TDKT_EXPORT Confirmation confirm_suspect(Database& database, const Actor& actor, std::int64_t id,
                                         std::optional<std::int64_t> same_as);

} // namespace tdkt
