#include "tdkt/report.hpp"
#include "workbook_out/book.hpp"
#include "workbook_out/formats.hpp"
#include "workbook_out/sheet_writer.hpp"

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace tdkt {

namespace {

constexpr std::size_t longest_sheet_name = 31;

/// What a sheet may be called is short; two of one name are told apart by a number.
class SheetNames {
public:
    std::string of(const Table& table) {
        std::string name = table.table;
        std::ranges::replace_if(
            name, [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; },
            '-');
        name = name.substr(0, longest_sheet_name - 3);
        std::string unique = name;
        for (int number = 2; !given_.insert(unique).second; ++number) {
            unique = fmt::format("{} {}", name, number);
        }
        return unique;
    }

private:
    std::set<std::string> given_;
};

} // namespace

void render_xlsx(std::ostream& out, const Report& report) {
    workbook_out::Book book(report.title, report.made);
    workbook_out::Formats formats(book.get());
    SheetNames names;
    for (const Table& table : report.tables) {
        const std::string name = names.of(table);
        workbook_out::SheetWriter(book.get(), book.add_sheet(name), name, formats, report, table)
            .write(&table == &report.tables.back());
    }
    out << book.finish();
}

} // namespace tdkt
