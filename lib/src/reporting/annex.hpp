#pragma once

#include "reporting/form.hpp"
#include "reporting/titles.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The annex tables of a year-end report, as data: rows by one attribute of the awards, columns by
/// conditions.
namespace tdkt::reporting {

enum class AnnexRows { award, unit, category, campaign };

/// What a column counts: awards that were given, or nominations that were submitted.
enum class AnnexFigures { awards, nominations };

struct AnnexColumn {
    TableColumn shown;
    AnnexFigures figures = AnnexFigures::awards;
    Condition counts = {};
    std::string each = {};               ///< award or category: stands for one column each
    std::vector<std::string> ratio = {}; ///< numbers of the columns of its part and its whole
};

struct Annex {
    std::string id;
    std::string title;
    std::string year_line;
    std::string note = {};
    std::string label_title;
    AnnexRows rows = AnnexRows::award;
    Condition counts = {};
    std::vector<AnnexColumn> columns = {};
};

/// From config/annexes/*.toml; a later directory replaces an annex of the same id. Throws RulesError with
/// every problem.
[[nodiscard]] std::vector<Annex> load_annexes(const config::Directories& directories);

struct AnnexFigureLists {
    int year = 0;
    std::string organisation = {};
    std::vector<AwardName> catalogue = {};
    std::vector<std::pair<std::string, std::string>> units = {};     ///< code and name, in the order of rows
    std::vector<std::pair<std::string, std::string>> campaigns = {}; ///< likewise
    std::vector<AwardTally> awards = {}; ///< with units, and campaigns if the rows are
    std::vector<AwardTally> nominations = {};
};

/// Rows that count nothing are left out; the last row is the total.
[[nodiscard]] Report fill(const Annex& annex, const AnnexFigureLists& figures, const Titles& titles);

} // namespace tdkt::reporting

template <>
inline constexpr auto tdkt::words<tdkt::reporting::AnnexRows> =
    tdkt::word_list("award", "unit", "category", "campaign");
template <>
inline constexpr auto tdkt::words<tdkt::reporting::AnnexFigures> = tdkt::word_list("awards", "nominations");
