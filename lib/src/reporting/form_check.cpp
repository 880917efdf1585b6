#include "reporting/form.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "reporting/condition.hpp"

namespace tdkt::reporting {

namespace {

// What adds up; without what nobody entered it is no more than a part.
struct Sum {
    Decimal known = {};
    bool complete = true;

    void add(const std::optional<Decimal>& figure) {
        known += figure.value_or(Decimal{});
        complete = complete && figure.has_value();
    }
};

// Checks what a filled form says about itself; cells are counted in thousandths, so that any figure can be
// compared.
class Checker {
public:
    Checker(const Form& form, const Table& table)
        : form_(form), table_(table), lead_(table.columns.size() - form.columns.size()) {}

    Diagnostics run(std::int64_t& compared) {
        for (const TableRow& row : table_.rows) {
            if (row.role != RowRole::heading) {
                check_columns(row);
                check_column_parts(row);
            }
        }
        for (std::size_t column = lead_; column < table_.columns.size(); ++column) {
            check_sections(column);
            check_parts(column);
        }
        compared += compared_;
        return std::move(problems_);
    }

private:
    // A blank cell that cannot hold a figure is zero in every sum. One that can is unknown: only what
    // somebody entered has such.
    [[nodiscard]] std::optional<Decimal> value(const TableRow& row, std::size_t column) const {
        if (const auto* whole = std::get_if<std::int64_t>(&row.cells[column])) {
            return Decimal::from_integer(*whole);
        }
        if (const auto* decimal = std::get_if<Decimal>(&row.cells[column])) {
            return *decimal;
        }
        return form_.figures == FormFigures::entered && may_hold(row, column) ? std::nullopt
                                                                              : std::optional(Decimal{});
    }

    // A form of entered figures shows every row.
    [[nodiscard]] bool may_hold(const TableRow& row, std::size_t column) const {
        const FormRow& form_row = form_.rows[static_cast<std::size_t>(&row - table_.rows.data())];
        return compatible(form_row.counts, form_.columns[column - lead_].counts);
    }

    void problem(Message message) {
        problems_.push_back({.severity = Severity::error,
                             .at = {.file = form_.code},
                             .message = std::move(message),
                             .raw = {}});
    }

    // Parts that are not all known may be less than the whole, never more. Nothing is compared where nobody
    // knows the whole or any part, or where no figure can be.
    bool adds_up(const std::optional<Decimal>& whole, bool shown, const Sum& parts) {
        if (!whole || (parts.known == Decimal{} && !(shown && parts.complete))) {
            return true;
        }
        ++compared_;
        return parts.complete ? *whole == parts.known : parts.known <= *whole;
    }

    bool is_within(const std::optional<Decimal>& part, bool shown, const std::optional<Decimal>& whole) {
        if (!part || !whole || !shown) {
            return true;
        }
        ++compared_;
        return *part <= *whole;
    }

    // The column of the total is the sum of the others.
    void check_columns(const TableRow& row) {
        Sum sum;
        for (std::size_t i = lead_; i < table_.columns.size(); ++i) {
            if (!table_.columns[i].total) {
                sum.add(value(row, i));
            }
        }
        for (std::size_t i = lead_; i < table_.columns.size(); ++i) {
            const std::optional<Decimal> whole = value(row, i);
            if (table_.columns[i].total && whole && !adds_up(whole, !is_empty(row.cells[i]), sum)) {
                problem(Message("column_sum_differs", {{"row", row.code.empty() ? row.label : row.code},
                                                       {"column", table_.columns[i].key},
                                                       {"figure", to_string(*whole)},
                                                       {"sum", to_string(sum.known)},
                                                       {"difference", to_string(*whole - sum.known)}}));
            }
        }
    }

    // Some of a column is no more than the column.
    void check_column_parts(const TableRow& row) {
        for (std::size_t i = lead_; i < table_.columns.size(); ++i) {
            const std::string& part_of = form_.columns[i - lead_].part_of;
            const auto whole = std::ranges::find(table_.columns, part_of, &TableColumn::key);
            if (part_of.empty() || whole == table_.columns.end()) {
                continue;
            }
            const std::optional<Decimal> some = value(row, i);
            const std::optional<Decimal> all =
                value(row, static_cast<std::size_t>(whole - table_.columns.begin()));
            if (some && all && !is_within(some, !is_empty(row.cells[i]), all)) {
                problem(Message("column_part_exceeds", {{"row", row.code},
                                                        {"column", table_.columns[i].key},
                                                        {"whole", part_of},
                                                        {"figure", to_string(*some)},
                                                        {"sum", to_string(*all)}}));
            }
        }
    }

    // What adds up to a row within a section is that row.
    void check_sections(std::size_t column) {
        std::map<std::pair<std::string, std::string>, Sum> sums; // row that is added up to, section
        for (const FormRow& row : form_.rows) {
            const TableRow* const shown = row.adds_to.empty() ? nullptr : find(row);
            if (shown != nullptr) {
                sums[{row.adds_to, row.section}].add(value(*shown, column));
            }
        }
        for (const auto& [place, sum] : sums) {
            const TableRow* const row = find(place.first);
            if (row == nullptr) {
                continue;
            }
            const std::optional<Decimal> whole = value(*row, column);
            if (whole && !adds_up(whole, !is_empty(row->cells[column]), sum)) {
                problem(Message("row_sum_differs", {{"row", place.first},
                                                    {"section", place.second},
                                                    {"column", table_.columns[column].key},
                                                    {"figure", to_string(*whole)},
                                                    {"sum", to_string(sum.known)},
                                                    {"difference", to_string(*whole - sum.known)}}));
            }
        }
    }

    void check_parts(std::size_t column) {
        for (const FormRow& row : form_.rows) {
            const TableRow* const part = row.part_of.empty() ? nullptr : find(row);
            const TableRow* const whole = part == nullptr ? nullptr : find(row.part_of);
            if (whole == nullptr) {
                continue;
            }
            const std::optional<Decimal> some = value(*part, column);
            const std::optional<Decimal> all = value(*whole, column);
            if (some && all && !is_within(some, !is_empty(part->cells[column]), all)) {
                problem(Message("part_exceeds_whole", {{"row", row.code},
                                                       {"whole", row.part_of},
                                                       {"column", table_.columns[column].key},
                                                       {"figure", to_string(*some)},
                                                       {"sum", to_string(*all)}}));
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
    std::size_t lead_; ///< columns before the form's own
    std::int64_t compared_ = 0;
    Diagnostics problems_ = {};
};

} // namespace

Diagnostics check_identities(const Form& form, const Table& table, std::int64_t& compared) {
    return Checker(form, table).run(compared);
}

Diagnostics check_identities(const Form& form, const Table& table) {
    std::int64_t compared = 0;
    return check_identities(form, table, compared);
}

} // namespace tdkt::reporting
