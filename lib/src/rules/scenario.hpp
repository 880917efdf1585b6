#pragma once

#include "tdkt/forecast.hpp"

#include "rules/facts.hpp"
#include "rules/ladder.hpp"

#include <algorithm>
#include <vector>

namespace tdkt::rules {

using Steps = std::vector<ForecastStep>;

template <typename Fact>
[[nodiscard]] bool is_recorded(const std::vector<Fact>& facts, int year) {
    return std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) { return fact.year == year; });
}

/// The same day some years later; of a 29 February the 28th.
[[nodiscard]] Date later(Date day, int years);

/// When an award that is imagined is taken to be decided.
[[nodiscard]] Date assumed_decision(int year);

/// What is known about a nomination, and what would be known if some steps came true. What is recorded keeps
/// its ids; what is imagined has none.
class Scenario {
public:
    /// Extraordinary achievements that nobody attested are not counted on: as if none were to come.
    explicit Scenario(const Facts& asked);

    [[nodiscard]] Facts& recorded() { return recorded_; }

    [[nodiscard]] const Facts& recorded() const { return recorded_; }

    /// The facts for a nomination of that year with that aim. Its dossier comes on the same day of the year
    /// as the one that was asked about.
    [[nodiscard]] Facts facts(int year, const Aim& aim, const Steps& steps, const Ladder& ladder) const;

private:
    Facts recorded_;
};

} // namespace tdkt::rules
