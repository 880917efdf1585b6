#pragma once

#include "tdkt/provisions.hpp"
#include "tdkt/registry.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// Whether the bonus of an award is paid, not paid because a higher title for the same years is, or not
/// known.
enum class BonusState { paid, suppressed, unknown };
template <>
inline constexpr auto words<BonusState> = word_list("paid", "suppressed", "unknown");

/// The bonus that goes with one award: multiple x base salary in force on the day of the decision. What no
/// rule says, or only an unsure one, is unknown and not zero; `reason` says why.
struct Bonus {
    AwardRecord award;
    BonusState state = BonusState::unknown;
    std::optional<Decimal> multiple;
    std::optional<std::int64_t> base_salary;   ///< VND
    std::optional<Decimal> amount;             ///< VND, rounded
    std::optional<AmountRounding> rounding;    ///< how
    std::optional<std::int64_t> suppressed_by; ///< number of the award that is paid instead
    int counted_from = 0;                      ///< the years that the award stands for
    Message reason;                            ///< no code where it is paid
    std::string cite;                          ///< of the multiple
    std::optional<Certainty> certainty;
    std::string salary_cite;
};

/// Of one award, or of all.
struct BonusTotal {
    std::string award;
    std::int64_t awards = 0;
    std::int64_t paid = 0;
    std::int64_t suppressed = 0;
    std::int64_t unknown = 0;
    Decimal amount; ///< VND that are surely to be paid
};

struct BonusFilter {
    int year = 0;                           ///< of the decision, whose day governs
    std::optional<std::string> unit;        ///< code; with all units below it
    std::optional<AmountRounding> rounding; ///< in place of the law's
};

/// The bonus of every award that was decided in the year, subject by subject; those for achievements of the
/// year whose decision has no date are unknown. Gives the totals in the order of the catalogue. Throws
/// NotFound (the unit).
TDKT_EXPORT std::vector<BonusTotal> list_bonuses(Database& database, const Configuration& configuration,
                                                 const BonusFilter& filter,
                                                 const std::function<void(const Bonus&)>& sink);

} // namespace tdkt
