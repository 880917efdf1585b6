#include <ostream>
#include <utility>

#include "cells.hpp"
#include "commands.hpp"
#include "language.hpp"
#include "list_stream.hpp"
#include "listings.hpp"
#include "naming.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/suggestion.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

struct SuggestOptions {
    std::optional<int> year;
    std::optional<std::string> award;
    std::optional<std::string> unit;
    std::optional<PersonClass> person_class;
    std::string include;
    bool summary = false;
    OutputOptions* output = nullptr;
};

std::vector<ListHeading> headings(bool for_people) {
    if (for_people) {
        return {{N_("CLASS")},      {N_("UNIT")},  {N_("NAME")},
                {N_("CITIZEN ID")}, {N_("AWARD")}, {N_("VERDICT")}};
    }
    return {{"kind"},  {"name"}, {"citizen_id"}, {"birth"},    {"gender"}, {"position"},
            {"class"}, {"unit"}, {"award"},      {"category"}, {"year"}};
}

std::string group_name(const Words& words, const std::string& group) {
    return group.empty() ? translate(N_("class not known")) : words.name_of(group);
}

/// Direct workers first, as they come.
class Suggestions {
public:
    Suggestions(Session& session, const std::string& format, int year)
        : words_(session.words()),
          stream_(session, format, "suggestions", "suggestions", headings(format == "table")),
          year_(year) {}

    void operator()(const Suggestion& suggestion) {
        const Subject& subject = suggestion.subject;
        if (stream_.wants_json()) {
            stream_.item({{"subject", json_of(subject)},
                          {"award", suggestion.award},
                          {"category", to_word(Category::merit)},
                          {"year", year_},
                          {"verdict", to_word(suggestion.verdict)}});
        } else if (stream_.wants_table()) {
            const std::string group =
                subject.kind == SubjectKind::person ? cell(subject.person_class) : cell(subject.kind);
            stream_.row({group_name(words_, group), subject.unit, subject.name, cell(subject.citizen_id),
                         suggestion.award, words_.name_of(cell(suggestion.verdict))});
        } else {
            stream_.row({cell(subject.kind), subject.name, cell(subject.citizen_id), cell(subject.birth),
                         cell(subject.gender), cell(subject.position), cell(subject.person_class),
                         subject.unit, suggestion.award, cell(Category::merit), cell(year_)});
        }
    }

    void finish(const Json& more) { stream_.finish(more); }

private:
    const Words& words_;
    ListStream stream_;
    int year_;
};

Json json_of(const SuggestionSummary& summary, int year) {
    Json counts = Json::array();
    for (const SuggestionCount& count : summary.counts) {
        counts.push_back({{"class", count.group.empty() ? Json() : Json(count.group)},
                          {"eligible", count.eligible},
                          {"nominated", count.nominated},
                          {"suggestions", count.suggestions}});
    }
    return {{"year", year}, {"law", summary.law}, {"counts", std::move(counts)}};
}

/// How many of each class, those without anybody left out.
void print_counts(Session& session, const std::string& format, const SuggestionSummary& summary) {
    const bool for_people = format == "table";
    std::vector<ListHeading> columns{
        {"class"}, {"eligible", true}, {"nominated", true}, {"suggestions", true}};
    if (for_people) {
        columns = {{N_("CLASS")},
                   {N_("ELIGIBLE"), true},
                   {N_("OF THEM NOMINATED"), true},
                   {N_("SUGGESTIONS"), true}};
    }
    ListStream stream(session, format, "suggestions", "counts", std::move(columns));
    for (const SuggestionCount& count : summary.counts) {
        if (count.eligible > 0 || count.suggestions > 0) {
            stream.row({for_people ? group_name(session.words(), count.group) : count.group,
                        cell(count.eligible), cell(count.nominated), cell(count.suggestions)});
        }
    }
    stream.finish();
}

SuggestionQuery query_of(Session& session, Database& database, const SuggestOptions& options) {
    return {.year = year_or_this(session, options.year),
            .today = session.settings().today.value,
            .award = award_code(session, options.award),
            .unit = unit_code(database, options.unit),
            .person_class = options.person_class,
            .needs_review = !options.include.empty()};
}

/// Why nobody is certain, while the text of the law in force was not seen.
void tell_of_unseen_law(Session& session, const SuggestionSummary& summary) {
    if (summary.continued) {
        session.note(
            Message("suggested_by_older_law", {{"law", summary.law}, {"other", *summary.continued}}));
    }
}

void run(Session& session, const SuggestOptions& options) {
    Database database = open_register(session, Access::read);
    const SuggestionQuery query = query_of(session, database, options);
    const std::string& format = options.output->format;
    if (options.summary) {
        const SuggestionSummary summary = suggest(database, configuration_of(session), query, nullptr);
        if (format == "json") {
            Json document{{"schema", "tdkt.suggestions/1"}};
            document.update(json_of(summary, query.year));
            print(session, document);
        } else {
            print_counts(session, format, summary);
        }
        tell_of_unseen_law(session, summary);
        return;
    }
    Suggestions suggestions(session, format, query.year);
    const SuggestionSummary summary =
        suggest(database, configuration_of(session), query, [&](const Suggestion& one) { suggestions(one); });
    suggestions.finish(json_of(summary, query.year));
    if (format == "table") {
        session.out() << '\n';
        print_counts(session, format, summary);
    }
    tell_of_unseen_law(session, summary);
}

} // namespace

void add_nominate_suggest(Group& nominate) {
    Command& command =
        nominate.verb("suggest", N_("find who meets the criterion of an award and was not nominated"));
    const auto options = command.options<SuggestOptions>();
    command.details(
        N_("Goes through the whole register: persons, collectives and households, by the rules in force "
           "today, for merit awards of the year. Direct workers come first, then the others by class, unit "
           "and name. In the end it counts, by class, who is eligible for any award and how many of them "
           "are nominated or honoured."));
    command.details(
        N_("What the unit confirms by submitting is taken for granted. The CSV is what 'nominate import' "
           "reads, once the unit has looked at it. Nothing is changed."));
    command.option("--year", options->year, N_("the year to be rewarded; without it the year of today"),
                   "YEAR");
    command.option("--award", options->award, N_("only for this award, by code or name"), "AWARD");
    command.option("--unit", options->unit, N_("only in this unit and those below it, by code or name"),
                   "UNIT");
    command.option("--class", options->person_class, N_("only persons of this class"), "CLASS");
    command.choice("--include", options->include, {"needs_review"},
                   N_("also those for whom nothing is open but what a person has to say"));
    command.flag("--summary", options->summary, N_("only the counts by class"));
    options->output = &command.output({"table", "csv", "json"});
    command.example("tdkt nominate suggest --year 2025 --class direct");
    command.example("tdkt nominate suggest --year 2025 --unit SOYT --award BKTINH --format csv");
    command.run([options](Session& session) {
        run(session, *options);
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
