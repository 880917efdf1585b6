#pragma once

#include "reporting/figures.hpp"
#include "reporting/titles.hpp"
#include "tdkt/report.hpp"

/// The awards of a year beside those of the year before, divided in several ways. Each division adds up to
/// all awards.
namespace tdkt::reporting {

/// By award, in the order of the catalogue and under its levels; only awards that were given in one of the
/// two years.
[[nodiscard]] Table awards_by_form(const YearEndFigures& figures, const Titles& titles);

[[nodiscard]] Table awards_by_category(const YearEndFigures& figures, const Titles& titles);

/// Awards of persons by the five classes of the state forms, and those without a class if there are any.
[[nodiscard]] Table awards_by_class(const YearEndFigures& figures, const Titles& titles);

/// By the kind of the subject's unit; only kinds that occur.
[[nodiscard]] Table awards_by_unit_kind(const YearEndFigures& figures, const Titles& titles);

/// How many of the persons' awards went to direct workers, in all and by level: numerator, denominator,
/// permille. Persons without a class are in the denominator.
[[nodiscard]] Table direct_workers_share(const YearEndFigures& figures, const Titles& titles);

/// Awards of persons without a class.
[[nodiscard]] std::int64_t unclassified(const std::vector<AwardTally>& awards);

} // namespace tdkt::reporting
