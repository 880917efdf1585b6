#include "reporting/table_parts.hpp"

namespace tdkt::reporting {

namespace {

std::string title_of(const Titles& titles, std::string_view section, std::string_view key) {
    return key.empty() ? std::string() : titles.at(std::string(section) + "." + std::string(key));
}

} // namespace

TableColumn column(const Titles& titles, std::string_view key, ColumnKind kind) {
    return {.key = std::string(key),
            .title = title_of(titles, "column", key),
            .total = kind == ColumnKind::derived};
}

Table table_of(const Titles& titles, std::string_view key, std::string_view label_title,
               std::string_view code_title) {
    return {.table = std::string(key),
            .title = title_of(titles, "table", key),
            .label_title = title_of(titles, "column", label_title),
            .code_title = title_of(titles, "column", code_title),
            .columns = {}};
}

Cell date_cell(const std::optional<Date>& date) {
    return date ? Cell(to_vietnamese(*date)) : Cell();
}

Cell text_cell(const std::string& text) {
    return text.empty() ? Cell() : Cell(text);
}

Cell permille(std::int64_t part, std::int64_t whole) {
    return whole == 0 ? Cell() : Cell((2000 * part + whole) / (2 * whole));
}

} // namespace tdkt::reporting
