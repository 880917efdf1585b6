#pragma once

#include "tdkt/nomination.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// What could be proposed: everybody who meets the criterion of a merit award of the year by the rules in
/// force today, and was neither given it nor nominated for it.
struct SuggestionQuery {
    int year = 0;
    Date today{};
    std::optional<std::string> award;
    std::optional<std::string> unit; ///< code; with all units below it
    std::optional<PersonClass> person_class;
    /// Also those who only lack what a person attests or, while the text of the law was not seen, says of it.
    bool needs_review = false;
};

struct Suggestion {
    Subject subject;
    std::string award;
    Verdict verdict = Verdict::eligible; ///< or needs_review, where that was asked for
};

/// How many of a class meet the criterion of an award at least, and how many of them are nominated for one,
/// or were given it. The class is a word of PersonClass, `collective`, `household`, or empty where it is not
/// known.
struct SuggestionCount {
    std::string group;
    std::int64_t eligible = 0;
    std::int64_t nominated = 0;
    std::int64_t suggestions = 0;
};

struct SuggestionSummary {
    std::string law;
    std::optional<std::string> continued; ///< the law that was shown instead, where the text was not seen
    std::vector<SuggestionCount> counts;  ///< direct workers first
};

/// One pass over the whole register, in the order of subjects. `sink`, if given, gets the suggestions: direct
/// workers first, then by class, unit and name. That the unit confirms what it confirms by submitting is
/// taken for granted. Throws NotFound for a unit that nobody knows, or if no rules are in force today.
TDKT_EXPORT SuggestionSummary suggest(Database& database, const Configuration& configuration,
                                      const SuggestionQuery& query,
                                      const std::function<void(const Suggestion&)>& sink);

} // namespace tdkt
