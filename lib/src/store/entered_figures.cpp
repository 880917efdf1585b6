#include "store/entered_figures.hpp"

#include "store/columns.hpp"

namespace tdkt::store {

namespace {

void bind_cell(SQLite::Statement& statement, const EnteredFigure& figure) {
    statement.bind(":form", figure.form);
    statement.bind(":year", figure.year);
    statement.bind(":row", figure.row);
    statement.bind(":column", figure.column);
}

} // namespace

EnteredFigures::EnteredFigures(Connection& connection)
    : find_(
          connection.database(),
          "select value from figure where form = :form and year = :year and row = :row and column = :column"),
      keep_(connection.database(), R"sql(
          insert into figure (form, year, row, column, value, operation_id)
          values (:form, :year, :row, :column, :value, :operation)
          on conflict (form, year, row, column) do update
          set value = excluded.value, operation_id = excluded.operation_id)sql") {}

std::optional<std::int64_t> EnteredFigures::find(const EnteredFigure& figure) {
    bind_cell(find_, figure);
    std::optional<std::int64_t> value;
    if (find_.executeStep()) {
        value = find_.getColumn(0).getInt64();
    }
    find_.reset();
    return value;
}

void EnteredFigures::keep(const EnteredFigure& figure, std::int64_t operation) {
    bind_cell(keep_, figure);
    keep_.bind(":value", figure.value);
    keep_.bind(":operation", operation);
    keep_.exec();
    keep_.reset();
}

std::vector<EnteredFigure> entered_figures(Connection& connection, const std::string& form, int year) {
    std::vector<EnteredFigure> figures;
    SQLite::Statement rows(connection.database(), R"sql(
        select row, column, value, operation.id as operation, substr(at, 1, 10) as date, user, input
        from figure join operation on operation.id = figure.operation_id
        where form = :form and year = :year
        order by row, column)sql");
    rows.bind(":form", form);
    rows.bind(":year", year);
    while (rows.executeStep()) {
        figures.push_back({.form = form,
                           .year = year,
                           .row = rows.getColumn(0).getString(),
                           .column = rows.getColumn(1).getString(),
                           .value = rows.getColumn(2).getInt64(),
                           .operation = rows.getColumn("operation").getInt64(),
                           .date = date_of(rows.getColumn("date")),
                           .by = rows.getColumn("user").getString(),
                           .file = optional_text(rows.getColumn("input"))});
    }
    return figures;
}

} // namespace tdkt::store
