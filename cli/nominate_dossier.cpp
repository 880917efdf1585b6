#include "cells.hpp"
#include "commands.hpp"
#include "details.hpp"
#include "import_files.hpp"
#include "json.hpp"
#include "list_stream.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/dossier.hpp"

namespace tdkt::cli {

namespace {

struct DossierOptions {
    std::optional<std::int64_t> id;
    std::vector<std::string> have;
    std::vector<std::string> lacks;
    std::optional<Date> date;
    std::optional<std::string> file;
    OutputOptions* output = nullptr;

    [[nodiscard]] bool records() const { return !have.empty() || !lacks.empty(); }
};

Json json_of(const DossierPaper& paper) {
    return {{"paper", paper.paper},
            {"name", paper.name.empty() ? Json() : Json(paper.name)},
            {"when", paper.when.empty() ? Json() : Json(paper.when)},
            {"state", to_word(paper.state)},
            {"date", or_null(paper.date)},
            {"cite", paper.cite.empty() ? Json() : Json(paper.cite)},
            {"certainty", or_null(paper.certainty)}};
}

Json document(const Dossier& dossier) {
    const Json papers = list_of(dossier.papers, [](const DossierPaper& paper) { return json_of(paper); });
    return {{"schema", "tdkt.dossier/1"},
            {"nomination", dossier.nomination.id},
            {"award", dossier.nomination.award},
            {"received", to_iso(dossier.nomination.received)},
            {"deadline", or_null(dossier.deadline)},
            {"papers", papers}};
}

void print_table(Session& session, const Dossier& dossier) {
    Details details;
    details.add_heading(N_("nomination"), dossier.nomination.id);
    details.add(N_("name"), dossier.nomination.subject.name);
    details.add(N_("award code"), dossier.nomination.award);
    details.add(N_("received"), dossier.nomination.received);
    details.add(N_("deadline"), dossier.deadline);
    print(session, details);
    session.out() << '\n';
    ListStream stream(
        session, "table", "", "",
        {{N_("PAPER")}, {N_("STATE")}, {N_("DATE")}, {N_("NAME")}, {N_("ONLY IF")}, {N_("CITE")}});
    for (const DossierPaper& paper : dossier.papers) {
        stream.row({paper.paper, session.words().name_of(cell(paper.state), "paper"), cell(paper.date),
                    paper.name, paper.when, paper.cite});
    }
    stream.finish();
}

ExitStatus record_by_file(Session& session, const DossierOptions& options, const std::string& file) {
    if (options.id || options.records() || options.date) {
        throw UsageError(Message("file_and_selection"));
    }
    ImportArguments arguments;
    arguments.files = {file};
    arguments.output = options.output;
    return import_files(session, ImportTarget::papers, arguments);
}

ExitStatus run(Session& session, const DossierOptions& options) {
    if (options.file) {
        return record_by_file(session, options, *options.file);
    }
    if (!options.id) {
        throw UsageError(Message("missing_option", {{"name", "ID"}}));
    }
    if (options.date && options.have.empty()) {
        throw UsageError(Message("missing_option", {{"name", "--have"}}));
    }
    Database database = open_register(session, options.records() ? Access::write : Access::read);
    if (options.records()) {
        record_papers(database, configuration_of(session), actor_of(session), *options.id, options.have,
                      options.date.value_or(session.settings().today.value), options.lacks);
    }
    const Dossier dossier = dossier_of(database, configuration_of(session), *options.id);
    if (options.output->format == "json") {
        print(session, document(dossier));
    } else {
        print_table(session, dossier);
    }
    return ExitStatus::done;
}

} // namespace

void add_nominate_dossier(Group& nominate) {
    Command& command =
        nominate.verb("dossier", N_("show which papers of a dossier are there, and record them"));
    const auto options = command.options<DossierOptions>();
    command.details(N_("The papers are those that the rules in force at the receipt ask for; one that came "
                       "after the deadline "
                       "of the award is late. What is needed only in some cases is for a person to judge."));
    command.details(
        N_("FILE has the fields nomination, paper, date; without a date a paper came today. The papers of a "
           "decided nomination stay as they are."));
    command.argument("ID", options->id, N_("its number, as 'nominate list' shows it"));
    command.option("--have", options->have, N_("this paper is there, by its code"), "CODE");
    command.option("--lacks", options->lacks, N_("this paper is not there after all"), "CODE");
    command.option("--date", options->date, N_("the day on which they came; else today"), "DATE");
    command.option("--file", options->file, N_("papers as a CSV file; - is standard input"), "FILE");
    options->output = &command.output({"table", "json"});
    command.example("tdkt nominate dossier 12");
    command.example("tdkt nominate dossier 12 --have submission --have report --date 2025-12-08");
    command.example("tdkt nominate dossier --file dossier.csv");
    command.run([options](Session& session) { return run(session, *options); });
}

} // namespace tdkt::cli
