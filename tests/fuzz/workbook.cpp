#include "input.hpp"
#include "tdkt/error.hpp"
#include "workbook/packing.hpp"
#include "workbook/reader.hpp"

#include <array>
#include <sstream>
#include <string>

namespace {

using fuzzing::must;

// Small enough that an input that pretends to be endless ends soon.
constexpr tdkt::workbook::Limits limits{.file = std::size_t{1} << 20U,
                                        .part = std::size_t{1} << 22U,
                                        .ratio = 400,
                                        .strings = std::size_t{1} << 20U,
                                        .record = std::size_t{1} << 16U,
                                        .sheet = std::size_t{1} << 20U,
                                        .rows = 10'000,
                                        .columns = 1'000};

// An archive's checksums would keep libFuzzer from what is inside, so most inputs are one part of it.
std::string workbook_of(std::uint8_t kind, const std::string& bytes) {
    switch (kind % 6) {
    case 1:
        return packing::pack(packing::xlsx(bytes));
    case 2:
        return packing::pack(
            packing::xlsx(R"(<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>)", bytes));
    case 3:
        return packing::pack(
            packing::xlsx(R"(<row><c s="0"><v>45999.5</v></c><c s="1"><v>0.5</v></c></row>)", {}, bytes));
    case 4:
        return packing::pack(packing::ods(bytes));
    case 5:
        return packing::pack(packing::with(packing::ods({}), "content.xml", bytes));
    default:
        return bytes;
    }
}

void read(const std::string& workbook) {
    std::istringstream in(workbook);
    const auto reader = tdkt::workbook::open(in, "list", std::nullopt, limits);
    std::int64_t number = 0;
    while (const tdkt::workbook::Row* const row = reader->next()) {
        must(row->number == number + 1, "no row is left out");
        number = row->number;
        must(row->cells.size() <= static_cast<std::size_t>(limits.columns), "a row keeps the limits");
    }
    must(number <= limits.rows, "a sheet keeps the limits");
    must(reader->hidden_rows().count <= number, "a hidden row is a row");
}

} // namespace

// The first byte chooses which part of a workbook the rest is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string workbook = workbook_of(*data, std::string(fuzzing::text_of(data, size).substr(1)));
    try {
        read(workbook);
    } catch (const tdkt::Error& error) {
        must(error.location().line <= limits.rows + 1 && error.location().column <= limits.columns + 1,
             "a problem lies in the sheet");
    }
    return 0;
}
