#include "base/text.hpp"
#include "reporting/condition.hpp"
#include "store/entered_figures.hpp"
#include "toolkit/forms.hpp"
#include "toolkit/importer.hpp"
#include "toolkit/importers/overlay.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;
using reporting::Form;
using reporting::FormColumn;
using reporting::FormRow;

template <typename List, typename Name>
std::string nearest_of(const List& list, const std::string& said, Name name) {
    std::vector<std::string> names;
    names.reserve(list.size());
    for (const auto& one : list) {
        names.push_back(name(one));
    }
    return text::nearest(said, names).value_or("");
}

/// Figures by the rows and columns of the form that is in force when the year's report is due.
class FigureImporter : public Importer {
public:
    explicit FigureImporter(ImportContext& context)
        : context_(context),
          forms_(reporting::load_forms({context.configuration.directories})),
          figures_(context.connection) {}

    RowOutcome take(Row& row) override {
        const std::string id = row.required_text(Field::form);
        const int year = row.required_year(Field::year).value_or(0);
        store::EnteredFigure figure{.form = id,
                                    .year = year,
                                    .row = row.required_text(Field::row),
                                    .column = row.required_text(Field::column),
                                    .value = row.required_integer(Field::value).value_or(0)};
        if (row.ok()) {
            check(row, figure);
        }
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        const auto line_before = mentions_.before(
            fmt::format("{}\n{}\n{}\n{}", figure.form, year, figure.row, figure.column), row.line());
        const std::optional<std::int64_t> known = figures_.find(figure);
        if (known == figure.value) {
            return RowOutcome::same;
        }
        if (line_before) {
            refuse_contradiction(row, Field::value, *line_before);
            return RowOutcome::rejected;
        }
        figures_.keep(figure, context_.operation);
        return known ? RowOutcome::changed : RowOutcome::added;
    }

private:
    void check(Row& row, store::EnteredFigure& figure) const {
        const Form* const form = form_in_year(forms_, figure.form, figure.year);
        if (form == nullptr) {
            const std::string near = nearest_of(forms_, figure.form, [](const Form& one) { return one.id; });
            row.problem(Field::form, Message("unknown_form", {{"form", figure.form}, {"suggestion", near}}));
            return;
        }
        figure.form = form->id;
        const auto in_row = std::ranges::find(form->rows, figure.row, &FormRow::code);
        if (in_row == form->rows.end() || figure.row.empty()) {
            const std::string near =
                nearest_of(form->rows, figure.row, [](const FormRow& one) { return one.code; });
            row.problem(Field::row, Message("unknown_figure_row",
                                            {{"form", form->id}, {"row", figure.row}, {"suggestion", near}}));
            return;
        }
        const auto key = [](const FormColumn& one) { return one.shown.key; };
        const auto in_column = std::ranges::find(form->columns, figure.column, key);
        if (in_column == form->columns.end()) {
            row.problem(Field::column,
                        Message("unknown_figure_column",
                                {{"form", form->id},
                                 {"column", figure.column},
                                 {"suggestion", nearest_of(form->columns, figure.column, key)}}));
        } else if (!reporting::compatible(in_row->counts, in_column->counts)) {
            row.problem(Field::column,
                        Message("cell_must_stay_empty",
                                {{"form", form->id}, {"row", figure.row}, {"column", figure.column}}));
        } else if (figure.value < 0) {
            row.problem(Field::value, Message("negative_figure"));
        }
    }

    ImportContext& context_;
    std::vector<Form> forms_;
    store::EnteredFigures figures_;
    Mentions mentions_;
};

} // namespace

std::unique_ptr<Importer> make_figure_importer(ImportContext& context) {
    return std::make_unique<FigureImporter>(context);
}

} // namespace tdkt
