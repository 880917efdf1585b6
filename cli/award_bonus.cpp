#include "cells.hpp"
#include "commands.hpp"
#include "list_stream.hpp"
#include "listings.hpp"
#include "naming.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/bonus.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

struct BonusOptions {
    std::optional<int> year;
    std::optional<std::string> unit;
    std::optional<AmountRounding> rounding;
    OutputOptions* output = nullptr;
};

Json number_or_null(const std::optional<Decimal>& value) {
    return value ? number(*value) : Json();
}

Json json_of(const Words& words, const Bonus& bonus) {
    return {{"award_record", bonus.award.id},
            {"subject", cli::json_of(bonus.award.subject)},
            {"unit", bonus.award.unit},
            {"award", bonus.award.award},
            {"year", bonus.award.year},
            {"counted_from", bonus.counted_from},
            {"decision_date", or_null(bonus.award.decision_date)},
            {"state", to_word(bonus.state)},
            {"multiple", number_or_null(bonus.multiple)},
            {"base_salary", or_null(bonus.base_salary)},
            {"rounding", or_null(bonus.rounding)},
            {"amount", number_or_null(bonus.amount)},
            {"suppressed_by", or_null(bonus.suppressed_by)},
            {"code", bonus.reason.code.empty() ? Json() : Json(bonus.reason.code)},
            {"reason", bonus.reason.code.empty() ? Json() : Json(words.say(bonus.reason))},
            {"cite", bonus.cite.empty() ? Json() : Json(bonus.cite)},
            {"certainty", or_null(bonus.certainty)},
            {"salary_cite", bonus.salary_cite.empty() ? Json() : Json(bonus.salary_cite)}};
}

Json json_of(const BonusTotal& total) {
    return {{"award", total.award},           {"awards", total.awards},   {"paid", total.paid},
            {"suppressed", total.suppressed}, {"unknown", total.unknown}, {"amount", number(total.amount)}};
}

std::vector<ListHeading> headings(bool for_people) {
    if (!for_people) {
        return {{"award_record"}, {"kind"},          {"name"},     {"citizen_id"},  {"unit"},     {"award"},
                {"year"},         {"decision_date"}, {"multiple"}, {"base_salary"}, {"rounding"}, {"amount"},
                {"state"},        {"suppressed_by"}, {"reason"},   {"cite"}};
    }
    return {{N_("ID"), true},
            {N_("NAME")},
            {N_("UNIT")},
            {N_("AWARD")},
            {N_("YEAR"), true},
            {N_("DATE")},
            {N_("MULTIPLE"), true},
            {N_("BASE"), true},
            {N_("AMOUNT"), true},
            {N_("STATE")},
            {N_("REASON OR ARTICLE")}};
}

/// Gives out every bonus as it comes.
class Bonuses {
public:
    Bonuses(Session& session, const std::string& format)
        : words_(session.words()),
          stream_(session, format, "bonus", "bonuses", headings(format == "table")) {}

    void operator()(const Bonus& bonus) {
        if (stream_.wants_json()) {
            stream_.item(json_of(words_, bonus));
        } else if (stream_.wants_table()) {
            stream_.row(line(bonus));
        } else {
            stream_.row(fields(bonus));
        }
    }

    void finish(const std::vector<BonusTotal>& totals, int year) {
        Json list = Json::array();
        Decimal amount;
        for (const BonusTotal& total : totals) {
            list.push_back(json_of(total));
            amount += total.amount;
        }
        stream_.finish({{"year", year}, {"totals", list}, {"amount", number(amount)}});
    }

private:
    [[nodiscard]] std::string reason(const Bonus& bonus) const {
        return bonus.reason.code.empty() ? bonus.cite : words_.say(bonus.reason);
    }

    [[nodiscard]] std::vector<std::string> line(const Bonus& bonus) const {
        return {cell(bonus.award.id),   bonus.award.subject.name,
                bonus.award.unit,       bonus.award.award,
                cell(bonus.award.year), cell(bonus.award.decision_date),
                cell(bonus.multiple),   cell(bonus.base_salary),
                cell(bonus.amount),     words_.name_of(cell(bonus.state), "bonus"),
                reason(bonus)};
    }

    [[nodiscard]] std::vector<std::string> fields(const Bonus& bonus) const {
        const Subject& subject = bonus.award.subject;
        return {cell(bonus.award.id),
                cell(subject.kind),
                subject.name,
                cell(subject.citizen_id),
                bonus.award.unit,
                bonus.award.award,
                cell(bonus.award.year),
                cell(bonus.award.decision_date),
                cell(bonus.multiple),
                cell(bonus.base_salary),
                cell(bonus.rounding),
                cell(bonus.amount),
                cell(bonus.state),
                cell(bonus.suppressed_by),
                bonus.reason.code.empty() ? std::string() : words_.say(bonus.reason),
                bonus.cite};
    }

    const Words& words_;
    ListStream stream_;
};

void print_totals(Session& session, const std::vector<BonusTotal>& totals) {
    ListStream stream(session, "table", "", "",
                      {{N_("AWARD")},
                       {N_("AWARDS"), true},
                       {N_("PAID"), true},
                       {N_("NOT PAID"), true},
                       {N_("UNKNOWN"), true},
                       {N_("AMOUNT"), true}});
    BonusTotal sum;
    for (const BonusTotal& total : totals) {
        stream.row({total.award, cell(total.awards), cell(total.paid), cell(total.suppressed),
                    cell(total.unknown), cell(total.amount)});
        sum.awards += total.awards;
        sum.paid += total.paid;
        sum.suppressed += total.suppressed;
        sum.unknown += total.unknown;
        sum.amount += total.amount;
    }
    stream.row({session.words().name_of("total"), cell(sum.awards), cell(sum.paid), cell(sum.suppressed),
                cell(sum.unknown), cell(sum.amount)});
    stream.finish();
}

ExitStatus run(Session& session, const BonusOptions& options) {
    Database database = open_register(session, Access::read);
    const BonusFilter filter{.year = year_or_this(session, options.year),
                             .unit = unit_code(database, options.unit),
                             .rounding = options.rounding};
    Bonuses bonuses(session, options.output->format);
    const std::vector<BonusTotal> totals = list_bonuses(database, configuration_of(session), filter,
                                                        [&](const Bonus& bonus) { bonuses(bonus); });
    bonuses.finish(totals, filter.year);
    if (options.output->format == "table") {
        session.out() << '\n';
        print_totals(session, totals);
    }
    return ExitStatus::done;
}

} // namespace

void add_award_bonus(Group& award) {
    Command& command =
        award.verb("bonus", N_("work out the bonuses of the awards that were decided in a year"));
    const auto options = command.options<BonusOptions>();
    command.details(N_(
        "The bonus is a multiple of the base salary, both by the rules in force on the day of the decision, "
        "rounded as the law says or as --rounding says. Of several titles that one subject was given in the "
        "year for the same years of work only the highest is paid; forms are paid beside titles."));
    command.details(N_("What no rule says, or only one that is not sure, is unknown and not zero: it is "
                       "counted and left out "
                       "of the amount. Awards for the year whose decision has no date are unknown too."));
    command.option("--year", options->year, N_("the year of the decisions; else this year"), "YEAR");
    command.option("--unit", options->unit, N_("only to this unit and those below it, by code or name"),
                   "UNIT");
    command.option("--rounding", options->rounding, N_("round otherwise than the law says"), "MODE");
    options->output = &command.output({"table", "csv", "json"});
    command.example("tdkt award bonus --year 2025");
    command.example("tdkt award bonus --year 2025 --unit SOYT --rounding none --format csv");
    command.run([options](Session& session) { return run(session, *options); });
}

} // namespace tdkt::cli
