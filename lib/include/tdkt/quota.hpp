#pragma once

#include "tdkt/nomination.hpp"
#include "tdkt/provisions.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// Where a nomination stands to the line of a quota. Tied: some of its equals fit and not all, and nothing
/// settles which. Open: the quota is not known.
enum class Standing { above, tied, below, open };
template <>
inline constexpr auto words<Standing> = word_list("above", "tied", "below", "open");

/// What put a nomination before the next ones: its votes, the law's preference among equals, its place in the
/// list of its unit.
enum class SettledBy { votes, preference, order };
template <>
inline constexpr auto words<SettledBy> = word_list("votes", "preference", "order");

/// A nomination that waits for a decision under a quota.
struct QuotaCandidate {
    Nomination nomination;
    std::optional<Ballot> ballot;
    std::optional<bool> preferred; ///< a woman, or a collective mostly of women; absent where nobody knows
    std::int64_t list = 0;         ///< the import that brought it, within which the lines are in order
    std::int64_t line = 0;
    Standing standing = Standing::open;
    std::optional<SettledBy> settled_by; ///< absent for the last of its kind, and where nothing settled it
};

/// One quota in one scope: how many it allows, how many were decided, who waits, best first.
struct QuotaStatus {
    QuotaRule rule;
    std::string scope;                 ///< code of the unit or cluster; empty for the whole register
    std::int64_t counted = 0;          ///< the denominator: those who have it
    std::int64_t counted_eligible = 0; ///< and those who are eligible for it and not decided
    std::optional<std::int64_t> quota; ///< absent where nothing is recorded to take a share of
    std::int64_t used = 0;
    std::optional<std::int64_t> left;         ///< below zero where too many were decided
    std::vector<QuotaCandidate> candidates;   ///< without those that are ineligible
    std::optional<PreferenceRule> preference; ///< among equals
    /// Of a campaign's plan, which is for all its years: from which, and until which. Otherwise absent.
    std::optional<int> first_year = {};
    std::optional<int> last_year = {};
};

struct QuotaFilter {
    int year = 0;
    Date day{}; ///< on which the rules hold
    std::optional<std::string> award = {};
    std::optional<std::string> unit = {};    ///< code: only scopes within it
    std::optional<std::string> cluster = {}; ///< code: only this one
};

/// Every quota that holds on the day, in every scope where it counts something. Throws NotFound (the unit).
[[nodiscard]] TDKT_EXPORT std::vector<QuotaStatus>
quota_status(Database& database, const Configuration& configuration, const QuotaFilter& filter);

} // namespace tdkt
