// tdkt_read FILE: reads a list as the import does, up to its cells and no further, and tells how fast.

#include "csv/reader.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <fstream>
#include <span>

#include <fmt/format.h>

int main(int argc, char** argv) try {
    const std::span<char*> arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() != 2) {
        fmt::print(stderr, "usage: tdkt_read FILE\n");
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    std::ifstream in(arguments[1], std::ios::binary);
    tdkt::csv::Reader reader(in, arguments[1]);
    std::int64_t records = 0;
    std::size_t cells = 0;
    while (const tdkt::csv::Record* const record = reader.next()) {
        ++records;
        cells += record->cells.size();
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    const auto bytes = static_cast<double>(reader.bytes_read());
    fmt::print("{} records, {} cells, {:.3f} s, {:.0f} MB/s\n", records, cells, taken.count(),
               bytes / taken.count() / 1e6);
    return 0;
} catch (const std::exception& error) {

    fmt::print(stderr, "tdkt_read: {}\n", error.what());
    return 1;
}
