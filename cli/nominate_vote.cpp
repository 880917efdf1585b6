#include "commands.hpp"
#include "details.hpp"
#include "import_files.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "selectors.hpp"
#include "tdkt/error.hpp"

namespace tdkt::cli {

namespace {

struct VoteOptions {
    NominationSelectors selectors;
    std::optional<int> members;
    std::optional<int> in_favour;
    int against = 0;
    int written = 0;
    std::optional<int> present;
    int recused = 0;
    std::string recusal;
    std::optional<std::string> file;
    OutputOptions* output = nullptr;
};

ExitStatus vote_by_file(Session& session, const VoteOptions& options, const std::string& file) {
    if (options.selectors.any() || options.members || options.in_favour) {
        throw UsageError(Message("file_and_selection"));
    }
    ImportArguments arguments;
    arguments.files = {file};
    arguments.output = options.output;
    return import_files(session, ImportTarget::votes, arguments);
}

Ballot ballot_of(const VoteOptions& options) {
    if (!options.members || !options.in_favour) {
        throw UsageError(
            Message("missing_option", {{"name", options.members ? "--in-favour" : "--members"}}));
    }
    return {.members = *options.members,
            .in_favour = *options.in_favour,
            .against = options.against,
            .written = options.written,
            .present = options.present,
            .recused = options.recused,
            .recusal = options.recusal};
}

ExitStatus vote_on_selected(Session& session, const VoteOptions& options) {
    const Ballot ballot = ballot_of(options);
    Database database = open_register(session, Access::write);
    const NominationFilter filter = narrow_filter_of(session, database, options.selectors);
    const std::int64_t count = vote(database, actor_of(session), filter, ballot);
    if (options.output->format == "json") {
        print(session, Json{{"schema", "tdkt.vote/1"},
                            {"nominations", count},
                            {"members", ballot.members},
                            {"in_favour", ballot.in_favour},
                            {"against", ballot.against},
                            {"written", ballot.written},
                            {"present", or_null(ballot.present)},
                            {"recused", ballot.recused}});
    } else {
        Details details;
        details.add(N_("nominations voted on"), count);
        print(session, details);
    }
    return ExitStatus::done;
}

} // namespace

void add_nominate_vote(Group& nominate) {
    Command& command = nominate.verb("vote", N_("record the vote of the council on nominations"));
    const auto options = command.options<VoteOptions>();
    command.details(
        N_("One vote for all nominations that are selected, or one for each of them in FILE with the fields "
           "nomination, members, in_favour, against, written and, if wanted, present, recused, recusal. The "
           "law's thresholds are shares of all "
           "members, present or not. A vote recorded before is replaced until the nomination is decided."));
    add_selectors(command, options->selectors);
    command.option("--members", options->members, N_("how many members the council has"), "N");
    command.option("--in-favour", options->in_favour, N_("how many voted for it, also in writing"), "N");
    command.option("--against", options->against, N_("how many voted against it"), "N");
    command.option("--written", options->written, N_("how many of the votes were given in writing"), "N");
    command.option("--present", options->present, N_("how many members were at the session"), "N");
    command.option("--recused", options->recused, N_("how many members stood aside and have no vote"), "N");
    command.option("--recusal", options->recusal, N_("who stood aside, and why"), "TEXT");
    command.option("--file", options->file, N_("the votes as a CSV file; - is standard input"), "FILE");
    options->output = &command.output({"table", "json"});
    command.example("tdkt nominate vote 12 15 --members 15 --in-favour 14");
    command.example(
        "tdkt nominate vote --award CSTDCS --year 2025 --verdict eligible --members 15 --in-favour 15");
    command.example("tdkt nominate vote --file votes.csv");
    command.run([options](Session& session) {
        return options->file ? vote_by_file(session, *options, *options->file)
                             : vote_on_selected(session, *options);
    });
}

} // namespace tdkt::cli
