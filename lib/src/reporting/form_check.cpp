#include "reporting/form.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "reporting/condition.hpp"

namespace tdkt::reporting {

namespace {

// Checks what a filled form says about itself; cells are counted in thousandths, so that any figure can be
// compared.
class Checker {
public:
    Checker(const Form& form, const Table& table) : form_(form), table_(table) {}

    Diagnostics run() {
        for (const TableRow& row : table_.rows) {
            if (row.role != RowRole::heading) {
                check_columns(row);
                check_column_parts(row);
            }
        }
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            check_sections(column);
            check_parts(column);
        }
        return std::move(problems_);
    }

private:
    static Decimal value(const TableRow& row, std::size_t column) {
        if (column >= row.cells.size()) {
            return {};
        }
        if (const auto* whole = std::get_if<std::int64_t>(&row.cells[column])) {
            return Decimal::from_integer(*whole);
        }
        const auto* decimal = std::get_if<Decimal>(&row.cells[column]);
        return decimal == nullptr ? Decimal{} : *decimal;
    }

    void problem(Message message) {
        problems_.push_back({.severity = Severity::error,
                             .at = {.file = form_.code},
                             .message = std::move(message),
                             .raw = {}});
    }

    // The column of the total is the sum of the others.
    void check_columns(const TableRow& row) {
        if (is_incomplete(row)) {
            return;
        }
        Decimal sum;
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            sum += table_.columns[i].total ? Decimal{} : value(row, i);
        }
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            if (table_.columns[i].total && value(row, i) != sum) {
                problem(Message("column_sum_differs", {{"row", row.code.empty() ? row.label : row.code},
                                                       {"column", table_.columns[i].key},
                                                       {"figure", to_string(value(row, i))},
                                                       {"sum", to_string(sum)},
                                                       {"difference", to_string(value(row, i) - sum)}}));
            }
        }
    }

    // Of what somebody entered, a cell that may hold a figure and holds none is unknown.
    [[nodiscard]] bool is_incomplete(const TableRow& row) const {
        if (form_.figures != FormFigures::entered) {
            return false;
        }
        const auto& form_row = form_.rows[static_cast<std::size_t>(&row - table_.rows.data())];
        const std::size_t lead = table_.columns.size() - form_.columns.size();
        for (std::size_t i = 0; i < form_.columns.size(); ++i) {
            if (!form_.columns[i].shown.total && compatible(form_row.counts, form_.columns[i].counts) &&
                is_empty(row.cells[lead + i])) {
                return true;
            }
        }
        return false;
    }

    // Some of a column is no more than the column.
    void check_column_parts(const TableRow& row) {
        const std::size_t lead = table_.columns.size() - form_.columns.size();
        for (std::size_t i = 0; i < form_.columns.size(); ++i) {
            for (std::size_t whole = 0; whole < form_.columns.size(); ++whole) {
                if (form_.columns[whole].shown.key == form_.columns[i].part_of &&
                    value(row, lead + i) > value(row, lead + whole)) {
                    problem(Message("column_part_exceeds", {{"row", row.code},
                                                            {"column", form_.columns[i].shown.key},
                                                            {"whole", form_.columns[whole].shown.key},
                                                            {"figure", to_string(value(row, lead + i))},
                                                            {"sum", to_string(value(row, lead + whole))}}));
                }
            }
        }
    }

    // What adds up to a row within a section is that row.
    void check_sections(std::size_t column) {
        std::map<std::pair<std::string, std::string>, Decimal> sums; // row that is added up to, section
        std::set<std::pair<std::string, std::string>> incomplete; // what nobody entered is unknown, not zero
        for (const FormRow& row : form_.rows) {
            if (!row.adds_to.empty()) {
                const TableRow* shown = find(row);
                if (form_.figures == FormFigures::entered && shown != nullptr && may_hold(row, column) &&
                    is_empty(shown->cells[column])) {
                    incomplete.insert({row.adds_to, row.section});
                }
                sums[{row.adds_to, row.section}] += shown == nullptr ? Decimal{} : value(*shown, column);
            }
        }
        for (const auto& [place, sum] : sums) {
            const TableRow* whole = find(place.first);
            const bool unknown =
                form_.figures == FormFigures::entered && whole != nullptr && is_empty(whole->cells[column]);
            if (whole != nullptr && !unknown && value(*whole, column) != sum && !incomplete.contains(place)) {
                problem(Message("row_sum_differs", {{"row", place.first},
                                                    {"section", place.second},
                                                    {"column", table_.columns[column].key},
                                                    {"figure", to_string(value(*whole, column))},
                                                    {"sum", to_string(sum)},
                                                    {"difference", to_string(value(*whole, column) - sum)}}));
            }
        }
    }

    [[nodiscard]] bool may_hold(const FormRow& row, std::size_t column) const {
        const std::size_t lead = table_.columns.size() - form_.columns.size();
        return column >= lead && compatible(row.counts, form_.columns[column - lead].counts);
    }

    void check_parts(std::size_t column) {
        for (const FormRow& row : form_.rows) {
            const TableRow* part = row.part_of.empty() ? nullptr : find(row);
            const TableRow* whole = part == nullptr ? nullptr : find(row.part_of);
            if (whole != nullptr && value(*part, column) > value(*whole, column)) {
                problem(Message("part_exceeds_whole", {{"row", row.code},
                                                       {"whole", row.part_of},
                                                       {"column", table_.columns[column].key},
                                                       {"figure", to_string(value(*part, column))},
                                                       {"sum", to_string(value(*whole, column))}}));
            }
        }
    }

    [[nodiscard]] const TableRow* find(const FormRow& wanted) const {
        const auto found = std::ranges::find_if(table_.rows, [&](const TableRow& row) {
            return row.code == wanted.code && row.label == wanted.label && row.section == wanted.section;
        });
        return found == table_.rows.end() ? nullptr : &*found;
    }

    [[nodiscard]] const TableRow* find(const std::string& code) const {
        const auto found = std::ranges::find(table_.rows, code, &TableRow::code);
        return found == table_.rows.end() ? nullptr : &*found;
    }

    const Form& form_;
    const Table& table_;
    Diagnostics problems_ = {};
};

} // namespace

Diagnostics check_identities(const Form& form, const Table& table) {
    return Checker(form, table).run();
}

} // namespace tdkt::reporting
