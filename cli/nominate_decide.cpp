#include "commands.hpp"
#include "details.hpp"
#include "import_files.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "problems.hpp"
#include "register.hpp"
#include "selectors.hpp"
#include "tdkt/error.hpp"

namespace tdkt::cli {

namespace {

struct DecideOptions {
    NominationSelectors selectors;
    std::optional<std::string> number;
    std::optional<Date> date;
    std::optional<std::string> signer;
    std::optional<std::string> authority;
    std::optional<std::string> confirm;
    std::optional<std::string> file;
    OutputOptions* output = nullptr;
};

ExitStatus decide_by_file(Session& session, const DecideOptions& options, const std::string& file) {
    if (options.selectors.any() || options.number || options.date || options.signer || options.confirm) {
        throw UsageError(Message("file_and_selection"));
    }
    ImportArguments arguments;
    arguments.files = {file};
    arguments.output = options.output;
    return import_files(session, ImportTarget::decisions, arguments);
}

template <typename T>
const T& needed(const std::optional<T>& value, const char* option) {
    if (!value) {
        throw UsageError(Message("missing_option", {{"name", option}}));
    }
    return *value;
}

ExitStatus decide_selected(Session& session, const DecideOptions& options) {
    const Decision decision{.number = needed(options.number, "--number"),
                            .date = needed(options.date, "--date"),
                            .signer = needed(options.signer, "--signer"),
                            .authority = options.authority};
    Database database = open_register(session, Access::write);
    const NominationFilter filter = narrow_filter_of(session, database, options.selectors);
    const DecisionResult result =
        decide(database, configuration_of(session), actor_of(session), filter, decision, options.confirm);
    session.report(result.remarks);
    if (options.output->format == "json") {
        print(session, Json{{"schema", "tdkt.decide/1"},
                            {"decided", result.decided},
                            {"operation", or_null(result.operation)},
                            {"remarks", json_of(session.words(), result.remarks)}});
    } else {
        Details details;
        details.add(N_("nominations decided"), result.decided);
        print(session, details);
    }
    return ExitStatus::done;
}

} // namespace

void add_nominate_decide(Group& nominate) {
    Command& command =
        nominate.verb("decide", N_("record a decision and enter the awards into the register"));
    const auto options = command.options<DecideOptions>();
    command.details(
        N_("Decides all nominations that are selected, or none of them; or those of FILE with the fields "
           "nomination, number, date, signer, authority, confirm (the reason why what needs review is "
           "decided)."));
    command.details(
        N_("Every nomination is checked again as the register stands and must not be ineligible; where the "
           "law asks for a vote of the council, it must have reached the threshold. What needs review is "
           "decided only with --confirm. Everything that stands in the way is told at once."));
    command.details(N_("An authority that the rules know must be one that may decide the award on that day. "
                       "One that they do "
                       "not know is taken as it is and told."));
    add_selectors(command, options->selectors);
    command.option("--number", options->number, N_("the number of the decision"), "NUMBER");
    command.option("--date", options->date, N_("its date"), "DATE");
    command.option("--signer", options->signer, N_("who signed it"), "NAME");
    command.option("--authority", options->authority, N_("whose decision it is"), "NAME");
    command.option("--confirm", options->confirm,
                   N_("decide also what needs review, for this reason, which is kept"), "REASON");
    command.option("--file", options->file, N_("the decisions as a CSV file; - is standard input"), "FILE");
    options->output = &command.output({"table", "json"});
    command.example(
        "tdkt nominate decide --award LDTT --year 2025 --verdict eligible --number 12/QĐ-UBND --date "
        "2026-01-05 --signer 'Trần Văn B'");
    command.example("tdkt nominate decide --file decisions.csv");
    command.run([options](Session& session) {
        return options->file ? decide_by_file(session, *options, *options->file)
                             : decide_selected(session, *options);
    });
}

} // namespace tdkt::cli
