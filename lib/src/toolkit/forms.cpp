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

const Form* form_in_year(const std::vector<Form>& forms, const std::string& id, int year) {
    const auto found = std::ranges::find(forms, id, &Form::id);
    if (found == forms.end()) {
        return nullptr;
    }
    return reporting::find_form(forms, id,
                                std::chrono::year(year) / found->deadline_month / found->deadline_day);
}

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
        return *form;
    }
    if (const Form* const named = reporting::find_version(forms, id, *version)) {
        return *named;
    }
    std::vector<std::string> known;
    for (const Form& one : forms) {
        if (reporting::find_version(forms, id, one.version) == &one) {
            known.push_back(one.version);
        }
    }
    throw NotFound(
        Message("unknown_form_version",
                {{"form", id}, {"version", *version}, {"known", fmt::format("{}", fmt::join(known, ", "))}}));
}

reporting::FormFigureLists form_figures(store::Connection& connection, const Catalogue& catalogue,
                                        const Form& form, const TallyQuery& query) {
    reporting::FormFigureLists figures{.year = query.first_month / 100,
                                       .organisation = reporting_organisation(connection),
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
