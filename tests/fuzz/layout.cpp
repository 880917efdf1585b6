#include "importing/shipped.hpp"
#include "input.hpp"
#include "tdkt/error.hpp"

#include <sstream>

namespace {

using namespace tdkt;
using fuzzing::must;
using importing::Field;
using importing::Target;
using importing::testing::Reading;

// Every way of reading a cell, of every field that a list of this kind may have.
void read_values(importing::Row& row, Target target) {
    const auto kind = row.subject_kind();
    static_cast<void>(row.awards(kind));
    for (const Field field : importing::layout_of(target).fields) {
        static_cast<void>(row.person_name(field));
        static_cast<void>(row.date(field));
        static_cast<void>(row.partial_date(field));
        static_cast<void>(row.year(field));
        static_cast<void>(row.integer(field));
        static_cast<void>(row.decimal(field));
        static_cast<void>(row.yes_no(field));
        static_cast<void>(row.word<PersonClass>(field));
        static_cast<void>(row.citizen_id(field, std::nullopt, std::nullopt));
    }
}

void read(std::string_view bytes, Target target) {
    Reading reading(std::string(bytes), target);
    const std::int64_t lines = fuzzing::most_lines(bytes);
    std::int64_t line = 0;
    std::int64_t rows = 0;
    while (reading.row.next()) {
        must(reading.row.line() > line, "rows follow each other");
        line = reading.row.line();
        ++rows;
        read_values(reading.row, target);
        for (const Diagnostic& problem : reading.row.problems()) {
            must(problem.at.line >= line && problem.at.line <= lines, "a problem lies in its row");
        }
        reading.diagnostics.clear();
    }
    must(line <= lines, "no row lies behind the file");
    const importing::Tally& tally = reading.sheet.tally();
    must(tally.count(importing::RecordRole::data) == rows, "the rows are those that were counted");

    std::istringstream in{std::string(bytes)};
    csv::Reader records(in, "list.csv");
    std::int64_t count = 0;
    while (records.next() != nullptr) {
        ++count;
    }
    must(tally.records() == count, "every record of the file is something");
}

} // namespace

// The first byte chooses what the list is a list of.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) {
        return 0;
    }
    const std::string_view bytes = fuzzing::text_of(data, size).substr(1);
    try {
        read(bytes, static_cast<Target>(*data % words<Target>.size()));
    } catch (const InputError& error) {
        must(error.location().line <= fuzzing::most_lines(bytes), "a problem lies in the file");
    }
    return 0;
}
