#include "commands.hpp"
#include "input.hpp"
#include "register.hpp"
#include "sheet_view.hpp"

namespace tdkt::cli {

namespace {

struct SheetImportOptions {
    std::string file;
    std::vector<std::string> clusters;
};

void tell(Session& session, const std::string& file, const SheetImport& import) {
    if (!import.operation) {
        session.note(Message("nothing_to_import", {{"file", file}}));
        return;
    }
    session.note(Message("imported", {{"file", file}, {"operation", std::to_string(*import.operation)}}));
}

ExitStatus run(Session& session, const OutputOptions& output, const SheetImportOptions& options) {
    Input input(session, options.file);
    Database database = open_register(session, Access::write);
    const SheetImport import = import_score_sheet(database, configuration_of(session), actor_of(session),
                                                  {input.stream(), options.file}, options.clusters);
    print_sheet(session, output, import.stored);
    tell(session, options.file, import);
    return ExitStatus::done;
}

} // namespace

void add_score_sheet_import(Group& sheet) {
    Command& command = sheet.verb("import", N_("enter a score sheet and the clusters that it is for"));
    const auto options = command.options<SheetImportOptions>();
    command.details(N_(
        "A TOML file: format = 1, code, title, year, tie, optionally total and [[group]] (title, max); and "
        "for "
        "each [[criterion]] code, group, title, max and kind (points, bonus, penalty). Without a formula the "
        "points are entered. With one they follow from figures, each [[figure]] with code, title, optionally "
        "max and from (awards:CODE, campaign:CODE/INDICATOR)."));
    command.details(N_(
        "Formulas: ratio (actual, base, otherwise where the base is 0), leader (actual, target, excess = "
        "absolute or percent), bands "
        "(actual, "
        "optionally base for a percentage, band = [{ from, above, to, below or between, points }], "
        "otherwise), "
        "all_or_nothing (actual, base or at_least), count (actual, each), balance (plus, minus, min). A gate "
        "is the evidence without which a criterion is 0. Rules for ties, tried in their order: criterion:A, "
        "figure:A+B, ratio:A/B, ballot. config/scoring has worked examples."));
    command.argument("FILE", options->file, N_("the sheet; - is standard input"));
    command.option("--cluster", options->clusters,
                   N_("a cluster of the sheet's year; without it every cluster that has no sheet yet"),
                   "CLUSTER");
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt score sheet import --cluster CUM-SO sheet.toml");
    command.run([options, &output](Session& session) { return run(session, output, *options); });
}

} // namespace tdkt::cli
