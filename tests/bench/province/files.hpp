#pragma once

#include <string>

namespace tdkt::bench {

class Province;

/// The register of past awards, as awards.csv.
[[nodiscard]] std::string award_register(const Province& province);

/// Yearly grades and the like before 2025, and those of 2025 with what was declared complete.
[[nodiscard]] std::string records_before_2025(const Province& province);
[[nodiscard]] std::string records_of_2025(const Province& province);

/// Units that joined the campaigns; what they had reached half-way and at the end.
[[nodiscard]] std::string registrations(const Province& province);
[[nodiscard]] std::string progress_half_way(const Province& province);
[[nodiscard]] std::string progress_at_the_end(const Province& province);

/// Writes every generated file of the sample. Reads units.csv from `source`, which is written by hand.
void write_province(const std::string& source, const std::string& target);

/// The six lists of nominations as offices send them, below `folder`.
void write_lists(const Province& province, const std::string& folder);

void write_file(const std::string& path, const std::string& bytes);

} // namespace tdkt::bench
