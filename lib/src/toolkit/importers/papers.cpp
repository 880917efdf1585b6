#include "store/papers.hpp"
#include "toolkit/dossier.hpp"
#include "toolkit/importer.hpp"
#include "toolkit/law.hpp"
#include "toolkit/nomination_query.hpp"

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// Papers of dossiers that came, one a row; without a date they came today.
class PaperImporter : public Importer {
public:
    explicit PaperImporter(ImportContext& context)
        : context_(context), rules_(load_law(context.configuration)), papers_(context.connection) {}

    RowOutcome take(Row& row) override {
        const std::optional<Nomination> nomination = read_nomination(row);
        const std::string paper = row.required_text(Field::paper);
        const Date today = context_.actor.today;
        const Date date = row.date(Field::date).value_or(today);
        if (date > today) {
            row.problem(Field::date, Message("date_in_future", {{"today", to_iso(today)}}));
        }
        if (nomination && row.ok()) {
            if (auto problem = paper_problem(rules_, *nomination, paper)) {
                row.problem(Field::paper, std::move(*problem));
            }
        }
        if (!nomination || !row.ok()) {
            return RowOutcome::rejected;
        }
        const std::optional<Date> known = papers_.date_of(nomination->id, paper);
        if (known == date) {
            return RowOutcome::same;
        }
        if (nomination->state == NominationState::decided) {
            row.problem(Field::nomination,
                        Message("already_decided", {{"nomination", std::to_string(nomination->id)}}));
            return RowOutcome::rejected;
        }
        papers_.keep(nomination->id, {.paper = paper, .date = date}, context_.operation);
        return known ? RowOutcome::changed : RowOutcome::added;
    }

private:
    std::optional<Nomination> read_nomination(Row& row) {
        const std::optional<std::int64_t> id = row.required_integer(Field::nomination);
        std::optional<Nomination> found;
        if (id) {
            store::NominationQuery query;
            query.ids = std::vector{*id};
            store::nominations(context_.connection, query,
                               [&](const Nomination& nomination) { found = nomination; });
            if (!found) {
                row.problem(Field::nomination, Message("unknown_nomination", {{"id", std::to_string(*id)}}));
            }
        }
        return found;
    }

    ImportContext& context_;
    RuleBook rules_;
    store::Papers papers_;
};

} // namespace

std::unique_ptr<Importer> make_paper_importer(ImportContext& context) {
    return std::make_unique<PaperImporter>(context);
}

} // namespace tdkt
