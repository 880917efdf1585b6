#pragma once

#include "reporting/figures.hpp"
#include "tdkt/diagnostics.hpp"
#include "tdkt/report.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::config {
class Table;
struct Directories;
} // namespace tdkt::config

/// State forms as data: what rows and columns a circular asks for and which figures each of them counts.
/// Numbers of rows are the form's own and skip as it does.
namespace tdkt::reporting {

/// Counted from the registers, or entered by hand.
enum class FormFigures { awards, campaigns, entered };

/// Which campaigns of a year are counted: those that ran in it, or those that began in it.
enum class CampaignsCounted { running, launched };

/// How long a campaign lasts, in months; what is over n months by a day is over n months. "1 năm" is
/// exactly 12.
struct DurationRange {
    std::optional<std::int64_t> at_least = {};
    std::optional<std::int64_t> over = {};
    std::optional<std::int64_t> at_most = {};
    std::optional<std::int64_t> under = {};

    bool operator==(const DurationRange&) const = default;
};

/// What a row or a column counts: a figure that is in every list that is not empty.
struct Condition {
    std::vector<std::string> awards = {};
    std::vector<AwardLevel> levels = {};
    std::vector<SubjectKind> kinds = {};
    std::vector<PersonClass> classes = {};
    std::optional<bool> classified = {}; ///< whether a class is recorded
    std::vector<Gender> genders = {};
    std::vector<Category> categories = {};
    std::vector<UnitKind> unit_kinds = {};
    std::optional<bool> remote = {};
    std::vector<Submitter> submitters = {};
    std::vector<CampaignScope> scopes = {};
    std::vector<CampaignForm> forms = {};
    std::optional<DurationRange> duration = {};

    bool operator==(const Condition&) const = default;
};

struct FormRow {
    std::string code; ///< empty: a heading, or a rest
    std::string label;
    std::string measure = {}; ///< đơn vị tính
    std::string adds_to = {}; ///< code of the row that this one, with the others of its section, adds up to
    std::string section = {};
    std::string part_of = {}; ///< code of the row of which this is some ("trong đó")
    RowRole role = RowRole::plain;
    int level = 0;
    /// Takes what no other row of its section takes (persons without a class), and is shown only if there is
    /// any.
    bool rest = false;
    Condition counts = {};
};

struct FormColumn {
    TableColumn shown;
    std::string award =
        {};             ///< of a column for one award: its name is put before the other titles when filled
    bool split = false; ///< stands for one kind of subject, which is its title
    bool rest = false;  ///< takes what no other column takes
    std::string part_of = {}; ///< number of the column of which this is some ("trong đó")
    Condition counts = {};
};

struct Form {
    std::string id;            ///< as people ask for it: `0602`
    std::string version;       ///< the year of its circular, as people ask for it
    std::string replaces = {}; ///< id of the form of an older circular that it took the place of
    bool newest = true;        ///< no other of the same configuration took its place
    std::string code;          ///< `0602.N/BNV-TĐKT`
    std::string circular;
    std::optional<Date> from = {};
    std::optional<Date> to = {};
    int deadline_month = 12;
    int deadline_day = 15;
    std::string title;
    std::string measure = {}; ///< the unit line
    FormFigures figures = FormFigures::awards;
    CampaignsCounted campaigns = CampaignsCounted::running;
    Condition counts = {}; ///< the figures that the form is about at all
    std::string label_title = {};
    std::string code_title = {};
    std::string measure_title = {}; ///< empty: the form has no column C
    std::vector<FormColumn> columns = {};
    std::vector<FormRow> rows = {};
    /// Sentences of the notes, with {count}, {row}, {award} to be filled in.
    std::string note_rest = {};
    std::string note_outside = {};
    std::string note_rule = {};
    std::string note_outdated = {};   ///< of the newest form where it is not in force
    std::string note_superseded = {}; ///< of any other where it is not in force
    std::string note_missing = {};
    std::string year_line = {}; ///< `Năm {year}`
    std::vector<std::string> head =
        {}; ///< lines above the title, with {code}, {circular}, {deadline}, {organisation}
    std::vector<std::string> head_right = {};
    std::string date_line = {};
    std::vector<std::string> signatures = {};
};

/// Reads the lists of a condition from the table that has them beside its own keys.
[[nodiscard]] Condition read_condition(config::Table& table);

/// Reads a form; its problems go to the diagnostics, and it is good only if none is an error. The names serve
/// as titles of columns that stand for one award each.
[[nodiscard]] Form read_form(config::Table& file);

/// All the forms of the configuration; a later directory replaces a form of the same id, code and version.
/// Throws RulesError with every problem.
[[nodiscard]] std::vector<Form> load_forms(const config::Directories& directories);

[[nodiscard]] bool in_force(const Form& form, Date day);

/// The day by which the form of a year's figures is due.
[[nodiscard]] Date deadline_of(const Form& form, int year);

/// The form of this id, or of the older or newer ids that replaced each other, in force on a day (for a
/// year's report its deadline), else the newest of this id; nothing if there is none.
[[nodiscard]] const Form* find_form(const std::vector<Form>& forms, std::string_view id, Date day);

/// The same in a named version; nothing if there is none.
[[nodiscard]] const Form* find_version(const std::vector<Form>& forms, std::string_view id,
                                       std::string_view version);

/// A figure of a form that somebody entered.
struct EnteredFigure {
    std::string row;
    std::string column;
    std::int64_t value = 0;
};

struct FormFigureLists {
    int year = 0;
    std::string organisation = {};              ///< who reports
    std::vector<AwardName> catalogue = {};      ///< names for the columns of single awards
    std::vector<AwardTally> awards = {};        ///< decided within the year
    std::vector<CampaignFigure> campaigns = {}; ///< any; the form picks those of the year
    std::vector<EnteredFigure> entered = {};    ///< for a form of entered figures
};

/// The filled form. Every plain cell is counted by its row's and column's own condition; what fits no row or
/// no column of the form is named in the notes.
[[nodiscard]] Report fill(const Form& form, const FormFigureLists& figures);

/// Whether the form counts this figure in the cell; throws NotFound if it has no such row or column.
[[nodiscard]] bool counts_in(const Form& form, const CellName& cell, const AwardTally& tally);
[[nodiscard]] bool counts_in(const Form& form, const CellName& cell, const CampaignFigure& campaign,
                             int year);

/// The identities that the structure of the form demands of its figures (facts of TT 02/2023): sums of rows
/// and columns, parts no greater than their whole. Codes: `row_sum_differs`, `column_sum_differs`,
/// `column_part_exceeds`, `part_exceeds_whole`. Where a figure was not entered the whole is compared with
/// what is known of its parts, which is no more. The number of comparisons made is added to `compared`.
[[nodiscard]] Diagnostics check_identities(const Form& form, const Table& table, std::int64_t& compared);
[[nodiscard]] Diagnostics check_identities(const Form& form, const Table& table);

} // namespace tdkt::reporting
