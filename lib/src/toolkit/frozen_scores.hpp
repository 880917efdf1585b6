#pragma once

#include "tdkt/score.hpp"

#include <string>
#include <vector>

namespace tdkt {

/// The scores that a final ranking keeps, as JSON.
[[nodiscard]] std::string scores_json(const std::vector<ScoreValue>& values);

/// The scores that scores_json() kept.
[[nodiscard]] std::vector<ScoreValue> parse_scores(const std::string& json);

} // namespace tdkt
