#pragma once

#include "reporting/figures.hpp"
#include "reporting/titles.hpp"
#include "tdkt/report.hpp"

#include <string>
#include <vector>

/// The figures of a year that was closed, so that the years after it are compared with what was reported.
namespace tdkt::reporting {

/// Every tally of a year in a line, to be kept beside the reports that were made of them; without units.
[[nodiscard]] Report kept_tallies(int year, const std::vector<AwardTally>& tallies, const Titles& titles);

/// Those of the document tdkt.report/1 that render_json() made of it.
[[nodiscard]] std::vector<AwardTally> kept_tallies(const std::string& document);

/// A closed year as it was reported, and as the register has it now.
struct ReportedYear {
    int year = 0;
    std::vector<AwardTally> reported = {};
    std::vector<AwardTally> now = {};
};

/// What was corrected after years were closed: reported, now and the difference, by award, subject, category
/// and class; no rows where nothing was.
[[nodiscard]] Table corrections_table(const std::vector<ReportedYear>& years,
                                      const std::vector<AwardName>& names, const Titles& titles);

} // namespace tdkt::reporting
