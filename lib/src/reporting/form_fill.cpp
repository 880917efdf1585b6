#include "reporting/form.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "reporting/condition.hpp"
#include "reporting/titles.hpp"
#include "tdkt/error.hpp"

namespace tdkt::reporting {

namespace {

std::int64_t weight(const AwardTally& tally) {
    return tally.count;
}

std::int64_t weight(const CampaignFigure&) {
    return 1;
}

const std::string& name_of(const AwardTally& tally) {
    return tally.award;
}

const std::string& name_of(const CampaignFigure& campaign) {
    return campaign.code;
}

// Counts every figure of the year into the cells where its row and its column meet.
class Counter {
public:
    explicit Counter(const Form& form)
        : form_(form), counts_(form.rows.size(), std::vector<std::int64_t>(form.columns.size())) {}

    template <typename Figure>
    void add(const Figure& figure) {
        if (!matches(form_.counts, figure)) {
            return;
        }
        const std::vector<bool> columns = columns_of(figure);
        if (std::ranges::none_of(columns, [](bool counted) { return counted; })) {
            outside_[name_of(figure)] += weight(figure);
            return;
        }
        const std::vector<bool> rows = rows_of(figure);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < columns.size(); ++column) {
                counts_[row][column] += rows[row] && columns[column] ? weight(figure) : 0;
            }
        }
    }

    [[nodiscard]] std::int64_t count(std::size_t row, std::size_t column) const {
        return counts_[row][column];
    }

    /// Whether the figure is among those of the cell.
    template <typename Figure>
    [[nodiscard]] bool holds(const Figure& figure, const CellName& cell) const {
        const auto row = std::ranges::find_if(form_.rows, [&](const FormRow& one) {
            return one.role != RowRole::heading && (one.code.empty() ? one.label : one.code) == cell.row;
        });
        const auto column = std::ranges::find_if(
            form_.columns, [&](const FormColumn& one) { return one.shown.key == cell.column; });
        if (row == form_.rows.end() || column == form_.columns.end()) {
            throw NotFound(
                Message("no_such_cell", {{"table", form_.id}, {"row", cell.row}, {"column", cell.column}}));
        }
        return matches(form_.counts, figure) &&
               columns_of(figure)[static_cast<std::size_t>(column - form_.columns.begin())] &&
               rows_of(figure)[static_cast<std::size_t>(row - form_.rows.begin())];
    }

    [[nodiscard]] bool any(std::size_t row) const {
        return std::ranges::any_of(counts_[row], [](std::int64_t count) { return count != 0; });
    }

    /// What the form is about and has no column for, by award.
    [[nodiscard]] const std::map<std::string, std::int64_t>& outside() const { return outside_; }

private:
    template <typename Figure>
    std::vector<bool> columns_of(const Figure& figure) const {
        std::vector<bool> counted(form_.columns.size());
        bool own = false;
        for (std::size_t i = 0; i < counted.size(); ++i) {
            const FormColumn& column = form_.columns[i];
            counted[i] = !column.rest && !column.shown.total && matches(column.counts, figure);
            own = own || counted[i];
        }
        for (std::size_t i = 0; i < counted.size() && !own; ++i) {
            counted[i] = form_.columns[i].rest && matches(form_.columns[i].counts, figure);
        }
        const bool any = std::ranges::any_of(counted, [](bool one) { return one; });
        for (std::size_t i = 0; i < counted.size(); ++i) {
            counted[i] = counted[i] || (any && form_.columns[i].shown.total);
        }
        return counted;
    }

    template <typename Figure>
    std::vector<bool> rows_of(const Figure& figure) const {
        std::vector<bool> counted(form_.rows.size());
        for (std::size_t i = 0; i < counted.size(); ++i) {
            const FormRow& row = form_.rows[i];
            counted[i] = row.role != RowRole::heading && !row.rest && matches(row.counts, figure);
        }
        for (std::size_t i = 0; i < counted.size(); ++i) {
            counted[i] = counted[i] || (form_.rows[i].rest && is_left(form_.rows[i], counted));
        }
        return counted;
    }

    // Counted by the row to which this one adds, and by none of the others that add to it in the same
    // section.
    [[nodiscard]] bool is_left(const FormRow& rest, const std::vector<bool>& counted) const {
        bool whole = false;
        bool sibling = false;
        for (std::size_t i = 0; i < counted.size(); ++i) {
            const FormRow& row = form_.rows[i];
            whole = whole || (counted[i] && row.code == rest.adds_to);
            sibling = sibling || (counted[i] && row.adds_to == rest.adds_to && row.section == rest.section);
        }
        return whole && !sibling;
    }

    const Form& form_;
    std::vector<std::vector<std::int64_t>> counts_;
    std::map<std::string, std::int64_t> outside_ = {};
};

// A campaign counts in the year by the form's own rule.
bool in_year(const Form& form, const CampaignFigure& campaign, int year) {
    if (form.campaigns == CampaignsCounted::launched) {
        return year_of(campaign.start) == year;
    }
    return year_of(campaign.start) <= year && (!campaign.end || year_of(*campaign.end) >= year);
}

Counter count(const Form& form, const FormFigureLists& figures) {
    Counter counter(form);
    if (form.figures == FormFigures::awards) {
        std::ranges::for_each(figures.awards, [&](const AwardTally& tally) { counter.add(tally); });
        return counter;
    }
    for (const CampaignFigure& campaign : figures.campaigns) {
        if (in_year(form, campaign, figures.year)) {
            counter.add(campaign);
        }
    }
    return counter;
}

std::string name_of_award(const std::vector<AwardName>& catalogue, const std::string& code) {
    const auto found = std::ranges::find(catalogue, code, &AwardName::code);
    return found == catalogue.end() ? code : found->name;
}

TableColumn shown_column(const FormColumn& column, const std::vector<AwardName>& catalogue) {
    TableColumn shown = column.shown;
    if (!column.award.empty()) {
        const std::string name = name_of_award(catalogue, column.award);
        if (column.split) {
            shown.group.push_back(name);
        } else {
            shown.title = name;
        }
    }
    return shown;
}

Table empty_table(const Form& form, const std::vector<AwardName>& catalogue) {
    Table table{.table = form.id,
                .title = form.title,
                .label_title = form.label_title,
                .code_title = form.code_title,
                .columns = {},
                .label_letter = "A",
                .code_letter = "B"};
    if (!form.measure_title.empty()) {
        table.columns.push_back({.key = "C", .title = form.measure_title, .letter = "C"});
    }
    for (const FormColumn& column : form.columns) {
        table.columns.push_back(shown_column(column, catalogue));
    }
    return table;
}

TableRow opened_row(const Form& form, const FormRow& row) {
    TableRow opened{.code = row.code,
                    .label = row.label,
                    .cells = {},
                    .role = row.role,
                    .level = row.level,
                    .section = row.section};
    if (row.role != RowRole::heading && !form.measure_title.empty()) {
        opened.cells.push_back(row.measure.empty() ? Cell() : Cell(row.measure));
    }
    return opened;
}

// Entered figures stand as they were entered; a total that nobody entered is the sum of its first section, if
// that is complete.
class Entries {
public:
    Entries(const Form& form, const std::vector<EnteredFigure>& entered) : form_(form) {
        for (const EnteredFigure& figure : entered) {
            values_[{figure.row, figure.column}] = figure.value;
        }
    }

    [[nodiscard]] TableRow row(const FormRow& row) const {
        TableRow filled = opened_row(form_, row);
        for (std::size_t i = 0; i < form_.columns.size() && row.role != RowRole::heading; ++i) {
            filled.cells.push_back(value(row, form_.columns[i].shown.key));
        }
        return filled;
    }

    [[nodiscard]] std::int64_t missing(const Table& table) const {
        const auto lead = static_cast<std::ptrdiff_t>(table.columns.size() - form_.columns.size());
        std::int64_t count = 0;
        for (const TableRow& row : table.rows) {
            if (row.role != RowRole::heading) {
                count += std::count_if(row.cells.begin() + lead, row.cells.end(), is_empty);
            }
        }
        return count;
    }

private:
    [[nodiscard]] Cell value(const FormRow& row, const std::string& column) const {
        const auto found = values_.find({row.code, column});
        if (found != values_.end()) {
            return found->second;
        }
        return row.role == RowRole::total ? sum(row, column) : Cell();
    }

    [[nodiscard]] Cell sum(const FormRow& total, const std::string& column) const {
        std::int64_t sum = 0;
        std::string section;
        for (const FormRow& row : form_.rows) {
            if (row.adds_to != total.code || (!section.empty() && row.section != section)) {
                continue;
            }
            section = row.section;
            const auto found = values_.find({row.code, column});
            if (found == values_.end()) {
                return {};
            }
            sum += found->second;
        }
        return section.empty() ? Cell() : Cell(sum);
    }

    const Form& form_;
    std::map<std::pair<std::string, std::string>, std::int64_t> values_ = {};
};

TableRow filled_row(const Form& form, std::size_t index, const Counter& counter) {
    const FormRow& row = form.rows[index];
    TableRow filled = opened_row(form, row);
    if (row.role == RowRole::heading) {
        return filled;
    }
    for (std::size_t column = 0; column < form.columns.size(); ++column) {
        const bool possible = compatible(row.counts, form.columns[column].counts);
        filled.cells.push_back(possible ? Cell(counter.count(index, column)) : Cell());
    }
    return filled;
}

// Only the newest of the forms may say that it is.
std::string note_of_force(const Form& form, int year) {
    if (in_force(form, deadline_of(form, year))) {
        return {};
    }
    return fill_in(form.newest ? form.note_outdated : form.note_superseded, {{"circular", form.circular}});
}

std::size_t total_column(const Form& form) {
    const auto found = std::ranges::find_if(form.columns, [](const FormColumn& c) { return c.shown.total; });
    return found == form.columns.end() ? 0 : static_cast<std::size_t>(found - form.columns.begin());
}

std::vector<std::string> notes(const Form& form, const FormFigureLists& figures, const Counter& counter) {
    std::vector<std::string> notes = {form.note_rule};
    for (std::size_t row = 0; row < form.rows.size(); ++row) {
        if (form.rows[row].rest && counter.any(row)) {
            notes.push_back(
                fill_in(form.note_rest, {{"count", fmt::to_string(counter.count(row, total_column(form)))},
                                         {"row", form.rows[row].label}}));
        }
    }
    for (const auto& [code, count] : counter.outside()) {
        notes.push_back(fill_in(form.note_outside, {{"count", fmt::to_string(count)},
                                                    {"award", name_of_award(figures.catalogue, code)},
                                                    {"code", code}}));
    }
    notes.push_back(note_of_force(form, figures.year));
    std::erase(notes, "");
    return notes;
}

} // namespace

namespace {

Report empty_report(const Form& form, const FormFigureLists& figures) {
    Report report{.report = "form", .title = form.title, .year = figures.year};
    const Titles::Arguments arguments = {{"code", form.code},
                                         {"circular", form.circular},
                                         {"deadline", to_vietnamese(deadline_of(form, figures.year))},
                                         {"organisation", figures.organisation}};
    const auto filled_in = [&](const std::string& line) { return fill_in(line, arguments); };
    std::ranges::transform(form.head, std::back_inserter(report.head), filled_in);
    std::ranges::transform(form.head_right, std::back_inserter(report.head_right), filled_in);
    report.subtitle = {fill_in(form.year_line, {{"year", fmt::to_string(figures.year)}}), form.measure};
    std::erase(report.subtitle, "");
    report.date_line = form.date_line;
    report.signatures = form.signatures;
    return report;
}

Report entered_report(const Form& form, const FormFigureLists& figures) {
    Report report = empty_report(form, figures);
    const Entries entries(form, figures.entered);
    Table table = empty_table(form, figures.catalogue);
    for (const FormRow& row : form.rows) {
        table.rows.push_back(entries.row(row));
    }
    report.notes = {form.note_rule};
    if (const std::int64_t missing = entries.missing(table); missing > 0) {
        report.notes.push_back(fill_in(form.note_missing, {{"count", fmt::to_string(missing)}}));
    }
    report.notes.push_back(note_of_force(form, figures.year));
    std::erase(report.notes, "");
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace

bool counts_in(const Form& form, const CellName& cell, const AwardTally& tally) {
    return Counter(form).holds(tally, cell);
}

bool counts_in(const Form& form, const CellName& cell, const CampaignFigure& campaign, int year) {
    return Counter(form).holds(campaign, cell) && in_year(form, campaign, year);
}

Report fill(const Form& form, const FormFigureLists& figures) {
    if (form.figures == FormFigures::entered) {
        return entered_report(form, figures);
    }
    const Counter counter = count(form, figures);
    Table table = empty_table(form, figures.catalogue);
    for (std::size_t row = 0; row < form.rows.size(); ++row) {
        if (!form.rows[row].rest || counter.any(row)) {
            table.rows.push_back(filled_row(form, row, counter));
        }
    }
    Report report = empty_report(form, figures);
    report.tables.push_back(std::move(table));
    report.notes = notes(form, figures, counter);
    return report;
}

} // namespace tdkt::reporting
