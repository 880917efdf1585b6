#pragma once

#include "tdkt/diagnostics.hpp"
#include "tdkt/score.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tdkt::config {
class Table;
}

namespace tdkt::scoring {

/// Reads a score sheet; what is wrong with it goes to the diagnostics, and the sheet is good only if none is
/// an error.
[[nodiscard]] ScoreSheet read_score_sheet(config::Table& file);
[[nodiscard]] ScoreSheet parse_score_sheet(std::string_view toml, std::string file_name,
                                           Diagnostics& diagnostics);

/// The award that a figure's source counts: of `awards:BKTINH` it is BKTINH.
[[nodiscard]] std::optional<std::string> award_in(std::string_view source);

} // namespace tdkt::scoring
