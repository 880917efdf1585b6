#include "store/council.hpp"
#include "store/units.hpp"
#include "toolkit/council.hpp"
#include "toolkit/importer.hpp"
#include "toolkit/law.hpp"

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// The nomination that a row names by its number; unknown ones are problems of the row.
std::optional<store::CheckCase> read_nomination(Row& row, store::Connection& connection) {
    const std::optional<std::int64_t> id = row.required_integer(Field::nomination);
    std::optional<store::CheckCase> found;
    if (id) {
        store::check_cases(
            connection,
            {.ids = std::vector{*id}, .award = {}, .year = {}, .units = {}, .state = {}, .verdict = {}},
            [&](const store::CheckCase& loaded) { found = loaded; });
        if (!found) {
            row.problem(Field::nomination, Message("unknown_nomination", {{"id", std::to_string(*id)}}));
        }
    }
    return found;
}

int small(std::optional<std::int64_t> number) {
    constexpr std::int64_t most = 1'000'000;
    return static_cast<int>(std::min(number.value_or(0), most));
}

/// Votes of the council, a nomination a row.
class VoteImporter : public Importer {
public:
    explicit VoteImporter(ImportContext& context)
        : context_(context), council_(context.connection, no_rules_, context.units, context.actor.today) {}

    RowOutcome take(Row& row) override {
        const std::optional<store::CheckCase> nomination = read_nomination(row, context_.connection);
        const Ballot ballot{.members = small(row.required_integer(Field::members)),
                            .in_favour = small(row.required_integer(Field::in_favour)),
                            .against = small(row.integer(Field::against)),
                            .written = small(row.integer(Field::written)),
                            .present = row.has(Field::present)
                                           ? std::optional(small(row.integer(Field::present)))
                                           : std::nullopt,
                            .recused = small(row.integer(Field::recused)),
                            .recusal = row.text(Field::recusal)};
        if (auto problem = nominations::ballot_problem(ballot); problem && row.ok()) {
            row.problem(Field::in_favour, std::move(*problem));
        }
        if (!row.ok() || !nomination) {
            return RowOutcome::rejected;
        }
        const std::optional<Ballot> known = store::ballot_of(context_.connection, nomination->nomination.id);
        if (known == ballot) {
            return RowOutcome::same;
        }
        if (auto problem = council_.vote(*nomination, ballot, context_.operation)) {
            row.problem(Field::nomination, std::move(*problem));
            return RowOutcome::rejected;
        }
        return known ? RowOutcome::changed : RowOutcome::added;
    }

private:
    ImportContext& context_;
    RuleBook no_rules_;
    Council council_;
};

/// Decisions on nominations, one a row. Each is checked again before it is decided.
class DecisionImporter : public Importer {
public:
    explicit DecisionImporter(ImportContext& context)
        : context_(context),
          rules_(load_law(context.configuration)),
          council_(context.connection, rules_, context.units, context.actor.today) {}

    RowOutcome take(Row& row) override {
        const std::optional<store::CheckCase> nomination = read_nomination(row, context_.connection);
        const Decision decision{.number = row.required_text(Field::number),
                                .date = row.required_date(Field::date).value_or(Date{}),
                                .signer = row.required_text(Field::signer),
                                .authority = optional_text(row, Field::authority)};
        const std::optional<std::string> confirm = optional_text(row, Field::confirm);
        if (row.ok() && decision.date > context_.actor.today) {
            row.problem(Field::date, Message("date_in_future", {{"today", to_iso(context_.actor.today)}}));
        }
        if (!row.ok() || !nomination) {
            return RowOutcome::rejected;
        }
        if (store::decision_of(context_.connection, nomination->nomination.id) == decision) {
            return RowOutcome::same;
        }
        council_.ask_for(*nomination);
        if (auto problem = council_.obstacle(*nomination, decision, confirm.has_value())) {
            council_.give_up(*nomination);
            row.problem(Field::nomination, std::move(*problem));
            return RowOutcome::rejected;
        }
        for (; remarks_said_ < council_.remarks().size(); ++remarks_said_) {
            row.problem(Field::authority, council_.remarks()[remarks_said_].message, Severity::warning);
        }
        council_.decide(*nomination, decision, confirm, context_.operation);
        return RowOutcome::added;
    }

private:
    ImportContext& context_;
    RuleBook rules_;
    Council council_;
    std::size_t remarks_said_ = 0;
};

} // namespace

std::unique_ptr<Importer> make_vote_importer(ImportContext& context) {
    return std::make_unique<VoteImporter>(context);
}

std::unique_ptr<Importer> make_decision_importer(ImportContext& context) {
    return std::make_unique<DecisionImporter>(context);
}

} // namespace tdkt
