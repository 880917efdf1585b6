#include "tdkt/report.hpp"

#include <algorithm>

#include "tdkt/error.hpp"

namespace tdkt {

const Cell& Table::at(std::string_view row, std::string_view column) const {
    const auto found_row = std::ranges::find(rows, row, &TableRow::code);
    const auto found_column = std::ranges::find(columns, column, &TableColumn::key);
    const auto index = static_cast<std::size_t>(found_column - columns.begin());
    if (found_row == rows.end() || index >= found_row->cells.size()) {
        const std::string in_row(row);
        const std::string in_column(column);
        throw NotFound(Message("no_such_cell", {{"table", table}, {"row", in_row}, {"column", in_column}}));
    }
    return found_row->cells[index];
}

} // namespace tdkt
