#include "csv_text.hpp"
#include "province/files.hpp"
#include "province/province.hpp"

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <utility>

namespace tdkt::bench {

namespace {

std::vector<Unit> read_units(const std::string& path) {
    std::vector<Unit> units;
    for (const auto& cells : read_csv(path)) {
        units.push_back({.code = cells.at(0),
                         .name = cells.at(1),
                         .kind = cells.at(2),
                         .parent = cells.at(3),
                         .ended = !cells.at(7).empty(),
                         .founded_in_2025 = !cells.at(6).empty()});
    }
    return units;
}

} // namespace

void write_file(const std::string& path, const std::string& bytes) {
    std::ofstream out(path, std::ios::binary);
    out << bytes;
    if (!out.flush()) {
        throw std::runtime_error("cannot write " + path);
    }
}

void write_province(const std::string& source, const std::string& target) {
    const Province province(read_units(source + "/units.csv"));
    std::filesystem::create_directories(target + "/nominations");
    write_file(target + "/awards.csv", awards_decided_before_2025(province));
    write_file(target + "/awards-2025.csv", awards_decided_in_2025(province));
    write_file(target + "/records.csv", records_before_2025(province));
    write_file(target + "/records-2025.csv", records_of_2025(province));
    write_file(target + "/registrations.csv", registrations_in_january(province));
    write_file(target + "/registrations-drive.csv", registrations_for_the_drive(province));
    write_file(target + "/progress-half-way.csv", progress_half_way(province));
    write_file(target + "/progress-drive.csv", progress_of_the_drive(province));
    write_file(target + "/progress-end.csv", progress_at_the_end(province));
    write_lists(province, target + "/nominations");
}

} // namespace tdkt::bench
