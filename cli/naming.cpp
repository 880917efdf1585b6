#include "naming.hpp"

#include "register.hpp"
#include "tdkt/error.hpp"
#include "tdkt/registry.hpp"
#include "tdkt/rules.hpp"

namespace tdkt::cli {

std::optional<std::string> unit_code(Database& database, const std::optional<std::string>& wording) {
    return wording ? std::optional(find_unit(database, *wording).code) : std::nullopt;
}

std::optional<std::string> award_code(const Session& session, const std::optional<std::string>& wording) {
    if (!wording) {
        return std::nullopt;
    }
    const Catalogue catalogue = load_awards(configuration_of(session));
    const AwardMatch match = catalogue.match(*wording);
    if (match.award != nullptr) {
        return match.award->code;
    }
    if (match.candidates.empty()) {
        throw NotFound(Message("unknown_award", {{"award", *wording}, {"suggestion", match.suggestion}}));
    }
    std::string candidates;
    for (const Award* candidate : match.candidates) {
        candidates += (candidates.empty() ? "" : ", ") + candidate->code;
    }
    throw NotFound(Message("ambiguous_award", {{"award", *wording}, {"candidates", candidates}}));
}

} // namespace tdkt::cli
