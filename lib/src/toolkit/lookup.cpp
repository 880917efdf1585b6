#include "toolkit/lookup.hpp"

#include "base/text.hpp"
#include "tdkt/error.hpp"

namespace tdkt {

std::string codes_of(const std::vector<const Unit*>& units) {
    std::string codes;
    for (const Unit* const unit : units) {
        codes += (codes.empty() ? "" : ", ") + unit->code;
    }
    return codes;
}

Unit require_unit(const registry::UnitTree& units, const std::string& code_or_name) {
    const registry::UnitMatch match = units.match(code_or_name);
    if (match.unit != nullptr) {
        return *match.unit;
    }
    if (match.candidates.empty()) {
        throw NotFound(Message("unknown_unit", {{"unit", code_or_name}, {"suggestion", match.suggestion}}));
    }
    throw NotFound(
        Message("ambiguous_unit", {{"unit", code_or_name}, {"candidates", codes_of(match.candidates)}}));
}

void require_award(const Catalogue& catalogue, const std::string& code) {
    if (catalogue.find(code) == nullptr) {
        throw NotFound(
            Message("unknown_award", {{"award", code}, {"suggestion", catalogue.match(code).suggestion}}));
    }
}

void require_reason(const std::string& reason) {
    if (text::tidy(reason).empty()) {
        throw UsageError(Message("reason_missing"));
    }
}

} // namespace tdkt
