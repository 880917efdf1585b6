#include "importing/records_ahead.hpp"

#include "tdkt/error.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using tdkt::importing::ReadAs;
using tdkt::importing::Records;
using tdkt::importing::RecordsAhead;

namespace {

/// As many records of a number and its line, in memory that the next one overwrites; then the end or a
/// failure.
class Counting : public Records {
public:
    Counting(std::int64_t records, bool fails) : records_(records), fails_(fails) {}

    [[nodiscard]] const tdkt::csv::Record* next() override {
        if (line_ == records_) {
            if (fails_) {
                throw tdkt::InputError(tdkt::Message("not_text"), {.file = "list.csv"});
            }
            return nullptr;
        }
        number_ = std::to_string(++line_);
        cells_ = {{.text = number_, .line = line_, .is_number = true}, {.text = {}, .line = line_}};
        if (line_ % 7 == 0) {
            cells_.clear();
        }
        record_ = {.line = line_, .cells = cells_};
        return &record_;
    }

    [[nodiscard]] ReadAs read_as() const override {
        ReadAs as;
        as.format = "CSV";
        as.delimiter = ";";
        return as;
    }

    [[nodiscard]] std::uint64_t bytes_read() const override { return static_cast<std::uint64_t>(line_); }

    [[nodiscard]] const std::string& sha256() const override { return line_ == records_ ? hash_ : nothing_; }

private:
    std::int64_t records_;
    bool fails_;
    std::int64_t line_ = 0;
    std::string number_;
    std::vector<tdkt::csv::Cell> cells_;
    tdkt::csv::Record record_;
    std::string hash_ = "hash";
    std::string nothing_;
};

bool is_record(const tdkt::csv::Record& record, std::int64_t line) {
    if (record.line != line || record.cells.size() != (line % 7 == 0 ? 0U : 2U)) {
        return false;
    }
    return record.cells.empty() || (record.cells[0].text == std::to_string(line) &&
                                    record.cells[0].is_number && record.cells[1].text.empty());
}

/// How many records come, each as it was made.
std::int64_t count_sound(RecordsAhead& records) {
    std::int64_t line = 0;
    while (const tdkt::csv::Record* record = records.next()) {
        if (!is_record(*record, ++line)) {
            return -1;
        }
    }
    return line;
}

} // namespace

TEST_SUITE("importing::RecordsAhead") {
    TEST_CASE("every record of short and long lists comes once, in order and as it was read") {
        for (const std::int64_t count : {0, 1, 1999, 2000, 2001, 2256, 2257, 20'000}) {
            RecordsAhead records(std::make_unique<Counting>(count, false));
            CHECK(count_sound(records) == count);
            CHECK(records.next() == nullptr);
            CHECK(records.sha256() == "hash");
            CHECK(records.bytes_read() == static_cast<std::uint64_t>(count));
            CHECK(records.read_as().delimiter == ";");
        }
    }

    TEST_CASE("where the file cannot be read on, all records before it have come") {
        for (const std::int64_t count : {10, 2000, 5000}) {
            RecordsAhead records(std::make_unique<Counting>(count, true));
            std::int64_t line = 0;
            const auto read_all = [&] {
                while (records.next() != nullptr) {
                    ++line;
                }
            };
            CHECK_THROWS_AS(read_all(), tdkt::InputError);
            CHECK(line == count);
        }
    }

    TEST_CASE("one who stops in the middle does not wait for the end") {
        RecordsAhead records(std::make_unique<Counting>(1'000'000'000, false));
        for (int i = 0; i < 3000; ++i) {
            REQUIRE(records.next() != nullptr);
        }
        CHECK(records.read_as().format == "CSV");
        CHECK(records.bytes_read() >= 3000);
    }
}
