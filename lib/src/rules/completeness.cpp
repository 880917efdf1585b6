#include "rules/completeness.hpp"

namespace tdkt::rules {

namespace {

/// Registers that are complete unless somebody declares otherwise.
bool is_complete_by_nature(std::string_view what) {
    return what == "discipline" || what == "hold";
}

} // namespace

Complete complete(const Coverage& coverage, std::string_view what, int from, int to) {
    bool is_declared = false;
    for (const CompleteFact& declaration : coverage.declared) {
        if (declaration.what != what) {
            continue;
        }
        is_declared = true;
        if (declaration.from <= from && to <= declaration.to) {
            return {.why = Completeness::declared, .declaration = &declaration};
        }
    }
    if (is_declared) {
        return {};
    }
    if (is_complete_by_nature(what)) {
        return {.why = Completeness::by_nature};
    }
    if (what == "award" && coverage.awards_from && *coverage.awards_from <= from) {
        return {.why = Completeness::from_first_award};
    }
    return {};
}

} // namespace tdkt::rules
