#pragma once

#include "tdkt/nomination.hpp"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tdkt {

/// What a forecast counts on. `decision`: an award that is nominated and not decided yet is given.
enum class ForecastStepKind { grade, initiative, members, cluster_rank, attestation, award, decision };
template <>
inline constexpr auto words<ForecastStepKind> =
    word_list("grade", "initiative", "members", "cluster_rank", "attestation", "award", "decision");

/// One thing that must come true, and for which year: a grade, the scope of an initiative, the place in the
/// cluster, the key of what a person attests, the code of an award; of a head count nothing. An award that is
/// to come is taken to be decided on the last day of its year; where a rule counts from the decision,
/// `decided` tells that day.
struct ForecastStep {
    int year = 0;
    ForecastStepKind kind = ForecastStepKind::grade;
    std::string value;
    std::optional<Date> decided{};

    bool operator==(const ForecastStep&) const = default;
};

/// `now`: eligible as it stands; `earliest`: in `year`, if all the steps come true; `unknown`: no year can be
/// told, for the reasons that are given; `beyond`: in no year that was looked at.
enum class ForecastAnswer { now, earliest, unknown, beyond };
template <>
inline constexpr auto words<ForecastAnswer> = word_list("now", "earliest", "unknown", "beyond");

/// "Why not, and when?" The best case, by the rules in force when the dossier was received: from the coming
/// year on the subject does its task excellently, brings an initiative of the scope that is needed, is first
/// in its cluster, and is given each award on the way as soon as it meets the criterion; holds and
/// disciplines end as recorded. What a person must attest in any case is taken to be attested; extraordinary
/// achievements that would do instead are not counted on, but named. Where the text of the law was not seen
/// (L2026), the years are those of the law before it, and the verdict will be needs_review all the same.
struct Forecast {
    ForecastAnswer answer = ForecastAnswer::unknown;
    std::optional<int> year;        ///< the first year for which all is met; with `waits_for`: not before it
    std::vector<ForecastStep> path; ///< without any one of these it is not met in that year
    std::optional<int> open_year;   ///< an earlier year in which nothing refuses, but something is not known
    std::vector<std::string> open_rules;    ///< the rules that are open then
    std::vector<std::string> waits_for;     ///< holds without an end: evidence such as record:7
    std::vector<std::string> attested_ways; ///< what a person could attest instead, for the year itself
    std::vector<std::pair<std::string, int>>
        met;                        ///< rules that fail now, and the first year in which they pass
    int through = 0;                ///< the last year that was looked at
    std::string former_law{};       ///< by which law the years are told, if not by the one that governs
    std::optional<Date> law_ends{}; ///< the law that governs ends before a dossier for `year` would come
};

struct ForecastOptions {
    Date today{};           ///< years before it are as they are recorded
    int years = 15;         ///< how far to look
    bool each_rule = false; ///< fill `met`, which takes longer
};

struct ForecastedNomination {
    CheckedNomination checked;
    Forecast forecast;
};

/// Forecasts nominations as the register stands, in the order of subjects; changes nothing. Throws NotFound
/// for a number that is none.
TDKT_EXPORT void forecast_nominations(Database& database, const Configuration& configuration,
                                      const NominationFilter& filter, const ForecastOptions& options,
                                      const std::function<void(const ForecastedNomination&)>& sink);

} // namespace tdkt
