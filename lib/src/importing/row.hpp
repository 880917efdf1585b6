#pragma once

#include "importing/number.hpp"
#include "importing/sheet.hpp"
#include "tdkt/catalogue.hpp"
#include "tdkt/date.hpp"
#include "tdkt/decimal.hpp"
#include "tdkt/diagnostics.hpp"
#include "tdkt/import.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace tdkt::importing {

/// A cursor over the rows of a sheet that reads cells as values. A cell that is not what it should be becomes
/// a diagnostic with its place, and the value is absent: a row is read to its end, so that all of its
/// problems are told at once.
///
///     Row row(sheet, wordings, catalogue, diagnostics);
///     while (row.next()) {
///         const auto kind = row.subject_kind();
///         ...
///         if (!row.ok()) { rejects.add(row); }
///     }
class Row {
public:
    Row(Sheet& sheet, const Wordings& wordings, const Catalogue& catalogue, Diagnostics& diagnostics);

    /// The next data row. One that is too long or too short comes with its problem: it is not ok() and reads
    /// as empty.
    bool next();

    [[nodiscard]] const Sheet& sheet() const { return sheet_; }

    [[nodiscard]] std::int64_t line() const { return row_->line; }

    /// As they stand in the file.
    [[nodiscard]] std::span<const csv::Cell> cells() const { return row_->cells; }

    /// No error was found in this row so far.
    [[nodiscard]] bool ok() const { return ok_; }

    /// The problems of this row so far.
    [[nodiscard]] std::span<const Diagnostic> problems() const;

    /// Adds a problem of the caller's (an unknown unit, a duplicate) at a field of this row.
    void problem(Field field, Message message, Severity severity = Severity::error);

    /// Tells that a cell of this row was read, or used, as something that it does not show.
    /// Cells that were read alike are told by the first of them; where `value` is given, only those with it.
    void note(Field field, Message how, std::string_view value = {});

    /// How cells of the rows so far were read as something else than they show.
    [[nodiscard]] const std::vector<CellReading>& readings() const { return readings_; }

    /// Which words of the office's map were met, with what they stand for.
    [[nodiscard]] const std::map<std::string, std::string>& mapped() const { return mapped_; }

    /// Whether a date so far had its month first. Then 10/11 may be a day of either month, in any row.
    [[nodiscard]] bool has_month_first() const { return month_first_; }

    [[nodiscard]] bool has(Field field) const;

    /// Whether it is the line of a section above that says it, and no cell of the row.
    [[nodiscard]] bool is_by_section(Field field) const;

    /// The cell as it stands in the file, or what a section, a heading or an option says instead.
    [[nodiscard]] std::string_view raw(Field field) const;

    /// Tidied (NFC, single spaces); empty if nothing is said.
    [[nodiscard]] std::string text(Field field);
    [[nodiscard]] std::string required_text(Field field);
    /// A code or a name of a unit, as the office's map has it where it has one.
    [[nodiscard]] std::string required_unit(Field field);

    /// A person's name without Ông, Bà, ranks and degrees before it.
    [[nodiscard]] std::string person_name(Field field);

    /// A day, see read_date_cell.
    [[nodiscard]] std::optional<Date> date(Field field);
    [[nodiscard]] std::optional<Date> required_date(Field field);
    /// The same, or a month or a year without its day.
    [[nodiscard]] std::optional<PartialDate> partial_date(Field field);
    /// Four digits from 1900 to 2100.
    [[nodiscard]] std::optional<int> year(Field field);
    [[nodiscard]] std::optional<int> required_year(Field field);
    [[nodiscard]] std::optional<std::int64_t> integer(Field field);
    [[nodiscard]] std::optional<std::int64_t> required_integer(Field field);
    /// At most three decimals, see read_decimal.
    [[nodiscard]] std::optional<Decimal> decimal(Field field);
    [[nodiscard]] std::optional<Decimal> required_decimal(Field field);
    [[nodiscard]] std::optional<bool> yes_no(Field field);

    /// A word of a closed vocabulary, in English or as offices write it.
    template <typename E>
    [[nodiscard]] std::optional<E> word(Field field) {
        const std::optional<std::size_t> index = word_index(field, words<E>);
        return index ? std::optional(static_cast<E>(*index)) : std::nullopt;
    }

    template <typename E>
    [[nodiscard]] std::optional<E> required_word(Field field) {
        return require(field) ? word<E>(field) : std::nullopt;
    }

    /// Person, collective or household: as the row, its section or the heading of the names says, else as the
    /// only kind that the row's award goes to.
    [[nodiscard]] std::optional<SubjectKind> subject_kind();

    /// The awards that the row names: usually one, in one column or two; several where a cell lists several.
    /// Empty, with a problem, if there is none or one of them is not known, could be several, or does not go
    /// to this kind of subject.
    [[nodiscard]] std::vector<const Award*> awards(std::optional<SubjectKind> subject);
    /// The same where the file holds one award a row; null with a problem.
    [[nodiscard]] const Award* award(std::optional<SubjectKind> subject);

    /// Twelve digits whose century, gender and year of birth agree with what the row says; empty if nothing
    /// is said.
    [[nodiscard]] std::string citizen_id(Field field, std::optional<Gender> gender,
                                         const std::optional<PartialDate>& birth);

private:
    [[nodiscard]] std::optional<std::size_t> column_of(Field field) const;
    [[nodiscard]] std::string_view cell(std::size_t column) const;
    void add(std::optional<std::size_t> column, Message message, Severity severity, std::string_view raw);
    void problem_at(std::size_t column, Message message);
    [[nodiscard]] std::string_view said_by_place(Field field) const;
    void read_births();
    void compare_gender(std::size_t birth);
    void read_ticks();
    [[nodiscard]] std::optional<SubjectKind> ticked_kind() const;
    [[nodiscard]] std::vector<const Award*> ticked_awards(std::optional<SubjectKind> subject);
    [[nodiscard]] std::string name_of(Field field) const;
    [[nodiscard]] std::optional<std::string> filled(Field field);
    [[nodiscard]] bool require(Field field);
    [[nodiscard]] bool require_award();
    void refuse_other_year(Field field, int stated);
    [[nodiscard]] std::optional<std::size_t> word_index(Field field, Vocabulary vocabulary);
    [[nodiscard]] std::vector<Field> award_fields() const;
    [[nodiscard]] bool is_number(Field field) const;
    void doubt_former(Field field, const std::string& text, std::string_view word);
    void number_problem(Field field, const std::string& text, NumberProblem problem_found);

    Sheet& sheet_;
    const Wordings& wordings_;
    const Catalogue& catalogue_;
    Diagnostics& diagnostics_;
    std::optional<char> decimal_sign_;
    std::vector<CellReading> readings_;
    std::map<std::tuple<int, std::string, std::string>, std::size_t> reading_of_; ///< column, code, value
    std::map<std::string, std::string> mapped_;
    const SheetRow* row_ = nullptr;
    std::size_t first_problem_ = 0;
    std::optional<std::size_t> birth_column_; // where births have a column for each gender
    std::vector<std::size_t> ticked_;         // columns of the awards that are ticked
    bool unclear_tick_ = false;
    bool month_first_ = false;
    bool ok_ = true;
};

} // namespace tdkt::importing
