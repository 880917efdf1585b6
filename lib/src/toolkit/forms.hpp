#pragma once

#include "config/directories.hpp"
#include "reporting/form.hpp"
#include "store/connection.hpp"
#include "tdkt/catalogue.hpp"
#include "toolkit/tallies.hpp"

#include <optional>
#include <string>
#include <vector>

/// State forms and the figures that go into them.
namespace tdkt {

/// The form in force on the day by which the year's report is due, else the newest of that id; nothing if no
/// form has that id.
[[nodiscard]] const reporting::Form* form_in_year(const std::vector<reporting::Form>& forms,
                                                  const std::string& id, int year);

/// Whether it was not there yet on the day by which the year's report was due.
[[nodiscard]] bool is_later_than(const reporting::Form& form, int year);

/// The form in force, or after the last one of them that; or the named version. Throws NotFound, with what is
/// known.
[[nodiscard]] const reporting::Form& require_form(const std::vector<reporting::Form>& forms,
                                                  const std::string& id,
                                                  const std::optional<std::string>& version, int year);

/// What the registers hold for a form, or what was entered for it.
[[nodiscard]] reporting::FormFigureLists form_figures(store::Connection& connection,
                                                      const Catalogue& catalogue, const reporting::Form& form,
                                                      const TallyQuery& query);

} // namespace tdkt
