// Data for the samples and for measurements: byte for byte the same on every machine, people and ids
// invented.
#include "bulk.hpp"
#include "measure.hpp"
#include "province/files.hpp"

#include <cstdint>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

namespace {

constexpr auto usage = R"(usage:
  tdkt_generate units                     a province of 150 units with 20 teams each, on standard output
  tdkt_generate awards ROWS               past awards of ROWS / 4 people
  tdkt_generate records PEOPLE            yearly grades and initiatives of those people
  tdkt_generate nominations ROWS PEOPLE   nominations for 2025, ROWS at most PEOPLE
  tdkt_generate province SOURCE TARGET    samples/province-year: reads SOURCE/units.csv, writes the rest to TARGET
  tdkt_generate measure COMMAND...        runs a command, prints its seconds, peak memory in MiB and status
)";

constexpr int wrong_usage = 2;

int generate(const std::vector<std::string>& words) {
    const std::string mode = words.empty() ? "" : words[0];
    const auto count = [&](std::size_t i) { return std::stoull(words.at(i)); };
    if (mode == "units" && words.size() == 1) {
        tdkt::bench::write_units(std::cout);
    } else if (mode == "awards" && words.size() == 2) {
        tdkt::bench::write_awards(std::cout, count(1));
    } else if (mode == "records" && words.size() == 2) {
        tdkt::bench::write_records(std::cout, count(1));
    } else if (mode == "nominations" && words.size() == 3 && count(1) <= count(2)) {
        tdkt::bench::write_nominations(std::cout, count(1), count(2));
    } else if (mode == "province" && words.size() == 3) {
        tdkt::bench::write_province(words[1], words[2]);
    } else if (mode == "measure" && words.size() > 1) {
        return tdkt::bench::measure({words.begin() + 1, words.end()});
    } else {
        std::cerr << usage;
        return wrong_usage;
    }
    return std::cout.flush() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return generate({argv + 1, argv + argc});
    } catch (const std::exception& error) {
        std::cerr << "tdkt_generate: " << error.what() << '\n';
        return 1;
    }
}
