#pragma once

#include "tdkt/nomination.hpp"
#include "tdkt/provisions.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// Of a paper of the dossier: there in time, there after the deadline of the award, not there, or not there
/// and needed only in a case that a person judges.
enum class PaperState { present, late, missing, conditional };
template <>
inline constexpr auto words<PaperState> = word_list("present", "late", "missing", "conditional");

struct DossierPaper {
    std::string paper; ///< code
    std::string name;  ///< empty for a paper that no rule names
    std::string when;  ///< in which case it is needed; empty for always
    PaperState state = PaperState::missing;
    std::optional<Date> date; ///< when it came
    std::string cite;
    std::optional<Certainty> certainty;
};

/// The papers of one nomination: those that the rules in force at its receipt ask for, in their order, and
/// what else is recorded.
struct Dossier {
    Nomination nomination;
    std::optional<Date> deadline;
    std::vector<DossierPaper> papers;
};

/// Throws NotFound.
[[nodiscard]] TDKT_EXPORT Dossier dossier_of(Database& database, const Configuration& configuration,
                                             std::int64_t id);

/// Records papers as there since a day, and others as not there; what was recorded before is kept among the
/// changes. Throws NotFound (the nomination, a paper that its rules do not know), StateError (decided).
TDKT_EXPORT void record_papers(Database& database, const Configuration& configuration, const Actor& actor,
                               std::int64_t id, const std::vector<std::string>& have, Date date,
                               const std::vector<std::string>& lacks);

} // namespace tdkt
