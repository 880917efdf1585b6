#pragma once

#include "reporting/titles.hpp"
#include "tdkt/report.hpp"

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// What figures of a report have changed since it was kept.
namespace tdkt::reporting {

/// A figure by where it stands.
struct Place {
    std::string table;
    std::string row; ///< code, else label; a second one of the same name has a number behind it
    std::string column;

    auto operator<=>(const Place&) const = default;
};

/// The figures of a report but for columns that follow from others.
using Figures = std::map<Place, Cell>;

[[nodiscard]] Figures figures_of(const Report& report);

/// Those of the document tdkt.report/1 that render_json() made of a report.
[[nodiscard]] Figures figures_of(const std::string& document);

/// Where two are not the same; a figure that is not there, or an empty cell, is the same as zero.
[[nodiscard]] std::vector<Place> differences(const Figures& before, const Figures& after);

/// A figure that is not what it was.
struct FigureChange {
    Place place;
    Cell was = {};
    Cell is = {};
    std::vector<std::pair<std::int64_t, Date>> operations = {}; ///< that changed it, each with its day
};

/// With the titles of the report's own tables, rows and columns.
[[nodiscard]] Table changes_table(const Report& report, const std::vector<FigureChange>& changes,
                                  const Titles& titles);

} // namespace tdkt::reporting
