#include "csv/reader.hpp"
#include "toolkit/office.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include <doctest/doctest.h>

namespace {

const std::filesystem::path lists = TDKT_SOURCE_DIR "/tests/fixtures/lists";

std::string content_of(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::int64_t records_in(const std::string& text) {
    std::istringstream stream(text);
    tdkt::csv::Reader reader(stream, "list.csv");
    std::int64_t records = 0;
    while (reader.next() != nullptr) {
        ++records;
    }
    return records;
}

std::int64_t lines_of_headings(const std::filesystem::path& path) {
    const std::set<std::string> two{"two-line-headings", "births-by-gender", "births-of-both", "ticks"};
    return two.contains(path.stem().string()) ? 2 : 1;
}

tdkt::ImportReport import_list(Office& office, const std::string& text) {
    tdkt::ImportOptions options;
    options.year = 2025;
    options.category = tdkt::Category::merit;
    return office.import(tdkt::ImportTarget::nominations, text, options);
}

bool adds_up(const tdkt::ImportCounts& rows) {
    return rows.read == rows.added + rows.same + rows.changed + rows.suspect + rows.rejected + rows.skipped;
}

} // namespace

TEST_SUITE("list fixtures") {
    TEST_CASE("every record of every list is new, same, changed, suspect, rejected or skipped") {
        int files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(lists)) {
            if (entry.path().stem() == "units") {
                continue;
            }
            CAPTURE(entry.path().filename().string());
            ++files;
            const std::string text = content_of(entry.path());
            for (const bool units_known : {false, true}) {
                Office office;
                if (units_known) {
                    office.import(tdkt::ImportTarget::units, content_of(lists / "units.csv"));
                }
                for (int time = 0; time < 2; ++time) {
                    const tdkt::ImportCounts rows = import_list(office, text).rows;
                    CHECK(adds_up(rows));
                    CHECK(rows.read + lines_of_headings(entry.path()) == records_in(text));
                    CHECK((time == 0 || rows.rejected > 0 || rows.added == 0));
                }
            }
        }
        CHECK(files >= 9);
    }
}
