#include "toolkit/forms.hpp"

#include "store/entered_figures.hpp"
#include "tdkt/error.hpp"
#include "tdkt/text.hpp"
#include "toolkit/figures.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tdkt {

using reporting::Form;

bool is_later_than(const Form& form, int year) {
    return form.from && *form.from > reporting::deadline_of(form, year);
}

const Form* form_in_year(const std::vector<Form>& forms, const std::string& id, int year) {
    const auto found = std::ranges::find(forms, id, &Form::id);
    if (found == forms.end()) {
        return nullptr;
    }
    return reporting::find_form(forms, id, reporting::deadline_of(*found, year));
}

namespace {

// With the day from which each is in force: `2018 (2018-03-06)`.
std::string known_versions(const std::vector<Form>& forms, const std::string& id) {
    std::vector<std::string> known;
    for (const Form& one : forms) {
        if (reporting::find_version(forms, id, one.version) == &one) {
            known.push_back(one.from ? fmt::format("{} ({})", one.version, to_iso(*one.from)) : one.version);
        }
    }
    return fmt::format("{}", fmt::join(known, ", "));
}

} // namespace

const Form& require_form(const std::vector<Form>& forms, const std::string& id,
                         const std::optional<std::string>& version, int year) {
    const Form* const form = form_in_year(forms, id, year);
    if (form == nullptr) {
        std::vector<std::string> ids;
        std::ranges::transform(forms, std::back_inserter(ids), &Form::id);
        throw NotFound(
            Message("unknown_form", {{"form", id}, {"suggestion", text::nearest(id, ids).value_or("")}}));
    }
    if (!version) {
        if (is_later_than(*form, year)) {
            throw NotFound(Message(
                "form_of_later_years",
                {{"form", id}, {"year", std::to_string(year)}, {"known", known_versions(forms, id)}}));
        }
        return *form;
    }
    if (const Form* const named = reporting::find_version(forms, id, *version)) {
        return *named;
    }
    throw NotFound(Message("unknown_form_version",
                           {{"form", id}, {"version", *version}, {"known", known_versions(forms, id)}}));
}

reporting::FormFigureLists form_figures(store::Connection& connection, const Catalogue& catalogue,
                                        const Form& form, const TallyQuery& query) {
    reporting::FormFigureLists figures{.year = query.first_month / 100,
                                       .organisation = reporting_organisation(connection, query.as_of),
                                       .catalogue = award_names(catalogue)};
    switch (form.figures) {
    case reporting::FormFigures::awards:
        figures.awards = award_tallies(connection, catalogue, query);
        break;
    case reporting::FormFigures::campaigns:
        figures.campaigns = campaign_figures(connection);
        break;
    case reporting::FormFigures::entered:
        for (store::EnteredFigure& one : store::entered_figures(connection, form.id, figures.year)) {
            figures.entered.push_back(
                {.row = std::move(one.row), .column = std::move(one.column), .value = one.value});
        }
        break;
    }
    return figures;
}

} // namespace tdkt
