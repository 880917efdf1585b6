#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_score_import(Group& score) {
    Command& command = score.verb("import", N_("enter the scores of the members of clusters"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_(
        "Fields: cluster, year, unit, criterion, self, checked, final, evidence, by, date. What a unit gives "
        "itself "
        "decides nothing: the final score counts, else the checked one. A blank says nothing and a zero is "
        "a score; checked and final scores may come in files of their own."));
    command.details(
        N_("The criterion may be a figure of the sheet, or 'ballot' for the votes of a secret ballot, of "
           "which only the number is kept. Who says it (by) and when (date) is the user and today, unless "
           "the row names them."));
    add_import_arguments(command, *arguments);
    add_year_of_rows(command, *arguments);
    command.example("tdkt score import --year 2025 scores.csv");
    command.run(
        [arguments](Session& session) { return import_files(session, ImportTarget::scores, *arguments); });
}

} // namespace tdkt::cli
