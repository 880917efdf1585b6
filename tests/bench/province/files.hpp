#pragma once

#include <string>

namespace tdkt::bench {

class Province;

/// The register of past awards: what was decided before 2025, and what came down in the first months of 2025.
[[nodiscard]] std::string awards_decided_before_2025(const Province& province);
[[nodiscard]] std::string awards_decided_in_2025(const Province& province);

/// Yearly grades and the like before 2025, and those of 2025 with what was declared complete.
[[nodiscard]] std::string records_before_2025(const Province& province);
[[nodiscard]] std::string records_of_2025(const Province& province);

/// Units that joined the campaigns, and what they had reached half-way, at the end of the summer drive and of
/// the year.
[[nodiscard]] std::string registrations_in_january(const Province& province);
[[nodiscard]] std::string registrations_for_the_drive(const Province& province);
[[nodiscard]] std::string progress_half_way(const Province& province);
[[nodiscard]] std::string progress_of_the_drive(const Province& province);
[[nodiscard]] std::string progress_at_the_end(const Province& province);

/// Writes every generated file of the sample. Reads units.csv from `source`, which is written by hand.
void write_province(const std::string& source, const std::string& target);

/// The six lists of nominations as offices send them, below `folder`.
void write_lists(const Province& province, const std::string& folder);

void write_file(const std::string& path, const std::string& bytes);

} // namespace tdkt::bench
