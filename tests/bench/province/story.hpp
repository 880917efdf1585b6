#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::bench {

/// What became of a number of people, or of some units, from 2020 to 2025, short enough to be read as a
/// table. The law's ladders and where they break are in these tables; everything else is drawn.
struct Story {
    int people = 0;            // how many; 0 for units
    std::string_view units{};  // codes of the collectives, with spaces
    std::string_view titles{}; // a letter a year 2020-2024: L LDTT, C CSTDCS, T TTLDTT, X TTLDXS, - none
    std::string_view grades{}; // a letter a year 2020-2025: e excellent, g good, d done, - not recorded
    std::string_view
        awards{}; // other awards held: "BKTINH 2019; GKHEN 2023 adhoc"; merit unless another word follows
    std::string_view initiatives{}; // "2024 base; 2025 province"
    std::string_view nominations{}; // for 2025: "LDTT; BKTINH campaign CD-NTM"; see the words below
    std::string_view also{};        // other records: "discipline 2025-04-01 2026-03-31 reprimand"
};

// Words after a nomination's award: a category (merit unless said), a campaign's code, `basis` (what a person
// attests is given), `saved` (the initiative is kept for another nomination), `same` (the achievement is word
// for word that of the nomination before), `declared` (the list says "good" where no register does).

[[nodiscard]] std::span<const Story> people_stories();
[[nodiscard]] std::span<const Story> household_stories();
[[nodiscard]] std::span<const Story> unit_stories();

/// The parts of "a; b; c", and the words of each.
using Phrase = std::vector<std::string_view>;
[[nodiscard]] std::vector<Phrase> phrases(std::string_view text);

} // namespace tdkt::bench
