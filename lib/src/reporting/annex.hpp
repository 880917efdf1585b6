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

/// What a column counts: awards that were given, or nominations that were submitted; or what no register
/// holds.
enum class AnnexFigures { awards, nominations, unknown };

/// What a column says of a campaign in place of a figure.
enum class AnnexText { none, scope, authority };

struct AnnexColumn {
    TableColumn shown;
    AnnexFigures figures = AnnexFigures::awards;
    Condition counts = {};
    std::string each = {};               ///< award or category: stands for one column each
    std::vector<std::string> ratio = {}; ///< numbers of the columns of its part and its whole
    AnnexText text = AnnexText::none;
};

/// Rows of units of some kinds, with their sum; of no kinds those that no other group takes.
struct AnnexGroup {
    std::string key;
    std::string title;
    std::vector<UnitKind> unit_kinds = {};
};

/// A unit under which reports count.
struct AnnexUnit {
    std::string code;
    std::string name;
    UnitKind kind = UnitKind::other;
};

struct Annex {
    std::string id;
    std::string title;
    std::string year_line;
    std::string note = {};
    std::string note_unknown = {}; ///< where a cell is empty because no register holds its figure
    std::string label_title;
    AnnexRows rows = AnnexRows::award;
    Condition counts = {};
    std::vector<AnnexColumn> columns = {};
    std::vector<AnnexGroup> groups = {}; ///< of rows that are units
};

/// From config/annexes/*.toml; a later directory replaces an annex of the same id. Throws RulesError with
/// every problem.
[[nodiscard]] std::vector<Annex> load_annexes(const config::Directories& directories);

struct AnnexFigureLists {
    int year = 0;
    std::string organisation = {};
    std::vector<AwardName> catalogue = {};
    std::vector<AnnexUnit> units = {};          ///< in the order of rows
    std::vector<CampaignFigure> campaigns = {}; ///< likewise
    std::vector<AwardTally> awards = {};        ///< with units, and campaigns if the rows are
    std::vector<AwardTally> nominations = {};
};

/// Rows that count nothing are left out; the last row is the total. Where nothing at all was submitted for a
/// row, the register does not know of it: the cells are empty.
[[nodiscard]] Report fill(const Annex& annex, const AnnexFigureLists& figures, const Titles& titles);

} // namespace tdkt::reporting

template <>
inline constexpr auto tdkt::words<tdkt::reporting::AnnexRows> =
    tdkt::word_list("award", "unit", "category", "campaign");
template <>
inline constexpr auto tdkt::words<tdkt::reporting::AnnexFigures> =
    tdkt::word_list("awards", "nominations", "unknown");
template <>
inline constexpr auto tdkt::words<tdkt::reporting::AnnexText> = tdkt::word_list("none", "scope", "authority");
