#pragma once

#include "reporting/form.hpp"

namespace tdkt::reporting {

/// Whether a figure is among those that a row or a column counts.
[[nodiscard]] bool matches(const Condition& condition, const AwardTally& tally);
[[nodiscard]] bool matches(const Condition& condition, const CampaignFigure& campaign);

/// Whether a campaign from one day to another, both included, lasts so long. Months are those of the
/// calendar: 2025-01-01 to 2025-12-31 is one year, a day more is over one year.
[[nodiscard]] bool lasts(const DurationRange& range, Date first, Date last);

/// Whether any figure at all could meet both conditions: what cannot be counted is an empty cell, not a zero.
[[nodiscard]] bool compatible(const Condition& row, const Condition& column);

} // namespace tdkt::reporting
