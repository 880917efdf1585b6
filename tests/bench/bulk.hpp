#pragma once

#include <cstdint>
#include <ostream>

/// Data of any size for measurements, in the field names of the program, streamed: memory does not grow with
/// the size.
namespace tdkt::bench {

/// One province, 150 units of 20 teams each.
void write_units(std::ostream& out);

/// Past awards 2020-2024 of rows / 4 people, in the order of the years, as a register grows.
void write_awards(std::ostream& out, std::uint64_t rows);

/// Yearly grades 2021-2025 of those people, and the initiatives of some.
void write_records(std::ostream& out, std::uint64_t people);

/// Nominations for 2025, at most one a person; rows is at most people.
void write_nominations(std::ostream& out, std::uint64_t rows, std::uint64_t people);

} // namespace tdkt::bench
