#pragma once

#include "registry/unit_tree.hpp"
#include "rules/facts.hpp"
#include "store/connection.hpp"
#include "store/coverage.hpp"
#include "store/subject_rows.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tdkt::store {

/// A nomination of the subject for a merit award, as far as it is not withdrawn.
struct MeritNomination {
    std::string award;
    int year = 0;
    std::optional<Grade> grade;
    std::string initiative; // key
    std::optional<InitiativeScope> initiative_scope;
    std::string basis;
};

/// Reads what is known about subjects when their nominations are judged. Asked in the order of subjects
/// within one transaction it walks the indexes from front to back.
class Histories {
public:
    Histories(Connection& connection, const registry::UnitTree& units);

    /// Fills everything but the nomination itself: clears the vectors first and uses their memory again.
    /// `unit` is the subject's.
    void read(std::int64_t subject, SubjectKind kind, std::int64_t unit, std::int64_t nomination,
              rules::Facts& facts);

    /// The merit nominations of the subject that was read last, but for the one that was named.
    [[nodiscard]] const std::vector<MeritNomination>& merit_nominations() const { return merit_; }

    [[nodiscard]] std::optional<rules::CampaignFact> campaign(std::int64_t id);

    /// The grades of the unit as a collective, in the order of years.
    [[nodiscard]] const std::vector<rules::GradeFact>& unit_grades(std::int64_t unit);

private:
    /// The registers of awards and of records, each at its own place in the row of subjects.
    struct Registers {
        SubjectRows awards;
        SubjectRows records;
    };

    void read_awards(Registers& registers, std::int64_t subject, rules::Origin origin,
                     std::int64_t nomination, rules::Facts& facts);
    void read_records(Registers& registers, std::int64_t subject, rules::Origin origin, rules::Facts& facts);
    [[nodiscard]] std::string campaign_code(const SubjectRows& row, int column) const;
    [[nodiscard]] std::string achievement(std::int64_t nomination);
    /// Whether another collective has the same place in the cluster.
    [[nodiscard]] bool is_tied(std::int64_t subject, const SubjectRows& rank);
    void read_other_nominations(std::int64_t subject, std::int64_t nomination, rules::Facts& facts);
    void read_heritage(std::int64_t unit, std::int64_t nomination, rules::Facts& facts);
    void read_founding(std::int64_t unit, rules::Origin origin, rules::Facts& facts) const;

    Connection& connection_;
    const registry::UnitTree& units_;
    Registers own_;
    Registers inherited_; ///< of predecessors, which stand elsewhere
    SubjectRows nominations_;
    SQLite::Statement collective_;
    SQLite::Statement grades_;      // of a unit as a collective
    SQLite::Statement achievement_; // of a nomination
    SQLite::Statement tied_;
    std::vector<MeritNomination> merit_;
    Coverages coverages_;
    std::unordered_map<std::int64_t, std::string> campaign_codes_;
    std::unordered_map<std::int64_t, rules::CampaignFact> campaigns_;
    std::unordered_map<std::int64_t, std::vector<rules::GradeFact>> unit_grades_; ///< once it was asked for
};

} // namespace tdkt::store
