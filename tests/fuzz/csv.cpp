#include "csv/reader.hpp"
#include "input.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <sstream>

namespace {

using fuzzing::must;

bool is_letter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::int64_t letters_of(std::string_view text) {
    return std::count_if(text.begin(), text.end(), is_letter);
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
}

// In plain text every letter and digit of the file is in a cell; only a line "sep=;" is taken away.
void nothing_is_lost(std::string_view bytes, std::int64_t in_cells) {
    if (is_ascii(bytes) && bytes.find("sep=") == std::string_view::npos) {
        must(in_cells == letters_of(bytes), "letters of the file are not in the cells");
    }
}

void read(std::string_view bytes) {
    std::istringstream in{std::string(bytes)};
    tdkt::csv::Reader reader(in, "list.csv");
    std::int64_t line = 0;
    std::int64_t letters = 0;
    while (const tdkt::csv::Record* const record = reader.next()) {
        must(record->line > line, "records follow each other");
        must(!record->cells.empty(), "a record has a cell");
        line = record->line;
        for (const tdkt::csv::Cell& cell : record->cells) {
            must(cell.line >= line, "cells follow each other");
            line = cell.line;
            letters += letters_of(cell.text);
        }
    }
    must(line <= fuzzing::most_lines(bytes), "no record lies behind the file");
    must(reader.sha256().size() == 64, "the file has a hash");
    must(reader.bytes_read() == bytes.size(), "the file was read to its end");
    nothing_is_lost(bytes, letters);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzzing::text_of(data, size);
    try {
        read(bytes);
    } catch (const tdkt::InputError& error) {
        must(error.location().line <= fuzzing::most_lines(bytes), "a problem lies in the file");
    }
    return 0;
}
