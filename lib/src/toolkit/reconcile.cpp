#include "catalogue/load.hpp"
#include "reporting/award_tables.hpp"
#include "reporting/cell_text.hpp"
#include "store/awards.hpp"
#include "store/campaigns.hpp"
#include "tdkt/reports.hpp"
#include "toolkit/closings.hpp"
#include "toolkit/figures.hpp"
#include "toolkit/forms.hpp"
#include "toolkit/law.hpp"

#include <algorithm>
#include <set>

namespace tdkt {

namespace {

using reporting::Form;

constexpr std::size_t named_records = 20;

std::int64_t number_in(const Cell& cell) {
    const auto* const number = std::get_if<std::int64_t>(&cell);
    return number == nullptr ? 0 : *number;
}

/// The forms of a year, each once.
std::vector<const Form*> forms_of(const std::vector<Form>& forms, int year) {
    std::vector<const Form*> list;
    for (const Form& form : forms) {
        const Form* const chosen = form_in_year(forms, form.id, year);
        if (std::ranges::find(list, chosen) == list.end()) {
            list.push_back(chosen);
        }
    }
    std::ranges::sort(list, {}, [](const Form* form) { return form->id; });
    return list;
}

class Reconciler {
public:
    Reconciler(store::Connection& connection, const Catalogue& catalogue, const reporting::Titles& titles,
               int year)
        : connection_(connection), catalogue_(catalogue), titles_(titles), sorter_(connection, catalogue) {
        result_.year = year;
    }

    void check(const Form& form) {
        const TallyQuery query = whole_year(result_.year);
        const reporting::FormFigureLists figures = form_figures(connection_, catalogue_, form, query);
        const Table table = reporting::fill(form, figures).tables.front();
        check_identities(form, table);
        if (form.figures == reporting::FormFigures::entered) {
            return;
        }
        if (form.figures == reporting::FormFigures::awards) {
            TallyQuery counted = query;
            counted.source = TallySource::records;
            compare_with_register(
                form, table,
                reporting::fill(form, form_figures(connection_, catalogue_, form, counted)).tables.front());
        }
        compare_with_entered(form, table);
    }

    /// What was entered for a form is a form by itself and has to add up.
    void check_entered(const Form& form) {
        const Form entered = as_entered(form);
        const reporting::FormFigureLists figures =
            form_figures(connection_, catalogue_, entered, whole_year(result_.year));
        if (!figures.entered.empty()) {
            check_identities(entered, reporting::fill(entered, figures).tables.front());
        }
    }

    /// Every division of the year-end report holds all awards, and the year before is what its records say.
    void check_year_end(const RuleBook& rules) {
        const reporting::YearEndFigures figures = year_end_figures(
            connection_, catalogue_, rules, result_.year, std::chrono::year(result_.year) / 12 / 31);
        const std::int64_t now =
            total_of(award_tallies(connection_, catalogue_, counted_one_by_one(result_.year)));
        const std::int64_t before =
            total_of(reported_tallies(connection_, catalogue_, counted_one_by_one(result_.year - 1)));
        for (const Table& table :
             {reporting::awards_by_form(figures, titles_), reporting::awards_by_category(figures, titles_),
              reporting::awards_by_unit_kind(figures, titles_)}) {
            compare_total(table, "total", now);
            compare_total(table, "last_year", before);
        }
    }

    [[nodiscard]] Reconciliation finish() { return std::move(result_); }

private:
    void add(const std::string& form, CellName cell, Message what, std::vector<std::int64_t> records) {
        result_.discrepancies.push_back(
            {.form = form, .cell = std::move(cell), .what = std::move(what), .records = std::move(records)});
    }

    void check_identities(const Form& form, const Table& table) {
        for (Diagnostic& problem : reporting::check_identities(form, table, result_.checked)) {
            const CellName cell{.row = problem.message.argument("row"),
                                .column = problem.message.argument("column")};
            add(form.id, cell, std::move(problem.message), records_of(form, cell));
        }
    }

    void compare_with_register(const Form& form, const Table& shown, const Table& counted) {
        for (std::size_t row = 0; row < shown.rows.size() && row < counted.rows.size(); ++row) {
            for (std::size_t column = 0; column < shown.rows[row].cells.size(); ++column) {
                const std::int64_t figure = number_in(shown.rows[row].cells[column]);
                const std::int64_t records = number_in(counted.rows[row].cells[column]);
                result_.checked +=
                    std::holds_alternative<std::int64_t>(shown.rows[row].cells[column]) ? 1 : 0;
                if (figure != records) {
                    const CellName cell{.row = shown.rows[row].code, .column = shown.columns[column].key};
                    add(form.id, cell, difference("form_differs_from_register", cell, figure, records),
                        records_of(form, cell));
                }
            }
        }
    }

    void compare_with_entered(const Form& form, const Table& table) {
        const reporting::FormFigureLists figures =
            form_figures(connection_, catalogue_, as_entered(form), whole_year(result_.year));
        for (const reporting::EnteredFigure& one : figures.entered) {
            const CellName cell{.row = one.row, .column = one.column};
            const std::int64_t figure = number_in(table.at(one.row, one.column));
            ++result_.checked;
            if (figure != one.value) {
                add(form.id, cell, difference("figure_differs_from_form", cell, one.value, figure),
                    records_of(form, cell));
            }
        }
        check_entered(form);
    }

    static Form as_entered(const Form& form) {
        Form entered = form;
        entered.figures = reporting::FormFigures::entered;
        return entered;
    }

    static Message difference(const std::string& code, const CellName& cell, std::int64_t figure,
                              std::int64_t other) {
        const std::vector<std::pair<std::string, std::string>> arguments = {
            {"row", cell.row},
            {"column", cell.column},
            {"figure", std::to_string(figure)},
            {"sum", std::to_string(other)},
            {"difference", std::to_string(figure - other)}};
        if (code == "figure_differs_from_form") {
            return Message("figure_differs_from_form", arguments);
        }
        return Message("form_differs_from_register", arguments);
    }

    static TallyQuery counted_one_by_one(int year) {
        TallyQuery query = whole_year(year);
        query.source = TallySource::records;
        return query;
    }

    static std::int64_t total_of(const std::vector<reporting::AwardTally>& tallies) {
        std::int64_t sum = 0;
        for (const reporting::AwardTally& tally : tallies) {
            sum += tally.count;
        }
        return sum;
    }

    void compare_total(const Table& table, const std::string& column, std::int64_t counted) {
        ++result_.checked;
        // the last row, among others without a code
        const auto found =
            std::ranges::find(table.columns, column, &TableColumn::key) - table.columns.begin();
        const std::int64_t shown = number_in(table.rows.back().cells[static_cast<std::size_t>(found)]);
        if (shown != counted) {
            add("year-end", {.row = table.table, .column = column},
                Message("table_total_differs", {{"table", table.table},
                                                {"column", column},
                                                {"figure", std::to_string(shown)},
                                                {"sum", std::to_string(counted)},
                                                {"difference", std::to_string(shown - counted)}}),
                {});
        }
    }

    std::vector<std::int64_t> records_of(const Form& form, const CellName& cell) {
        std::vector<std::int64_t> ids;
        const auto is_row =
            std::ranges::find(form.rows, cell.row, &reporting::FormRow::code) != form.rows.end();
        const auto is_column = std::ranges::any_of(
            form.columns, [&](const reporting::FormColumn& one) { return one.shown.key == cell.column; });
        if (form.figures != reporting::FormFigures::awards || !is_row || cell.row.empty() || !is_column) {
            return ids;
        }
        store::awards_decided(connection_, result_.year, [&](const AwardRecord& award) {
            if (ids.size() < named_records && reporting::counts_in(form, cell, sorter_(award))) {
                ids.push_back(award.id);
            }
        });
        return ids;
    }

    store::Connection& connection_;
    const Catalogue& catalogue_;
    const reporting::Titles& titles_;
    AwardSorter sorter_;
    Reconciliation result_ = {};
};

} // namespace

Reconciliation reconcile(Database& database, const Configuration& configuration, int year, Reconciled what) {
    const config::Directories directories{configuration.directories};
    const reporting::Titles titles = reporting::load_titles(directories);
    const std::vector<Form> forms = reporting::load_forms(directories);
    const Catalogue catalogue = load_catalogue(directories);
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        Reconciler reconciler(connection, catalogue, titles, year);
        for (const Form* const form : forms_of(forms, year)) {
            if (what == Reconciled::entered) {
                reconciler.check_entered(*form);
            } else {
                reconciler.check(*form);
            }
        }
        if (what == Reconciled::all) {
            reconciler.check_year_end(rules);
        }
        return reconciler.finish();
    });
}

} // namespace tdkt
