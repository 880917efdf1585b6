#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_nominate_import(Group& nominate) {
    Command& command = nominate.verb("import", N_("import the nominations that units propose"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_("Fields: kind, name, citizen_id, birth, gender, position, class, unit, award, "
                       "category, year, campaign, achievement, grade, initiative, initiative_scope, basis, "
                       "received, note. The offices' own headings are understood too."));
    command.details(
        N_("The options below fill in what a list leaves out. Without a date of receipt today governs which "
           "law is applied, and the check says so. The same content again changes nothing; rows that may be "
           "somebody or something known already wait for 'nominate confirm'."));
    command.details(
        N_("A map has the tables headings, values, awards and units, with lines such as \"what the "
           "office writes\" = \"what it means\". A heading means a field, another heading, \"ignore\", "
           "or \"award.LDTT\" where ticks below it propose that award."));
    add_import_arguments(command, *arguments);
    add_year_of_rows(command, *arguments);
    add_unit_of_rows(command, *arguments);
    add_award_of_rows(command, *arguments);
    add_campaign_of_rows(command, *arguments);
    command.option("--received", arguments->options.received,
                   N_("the day on which the list was received, for rows that name none"), "DATE");
    command.example("tdkt nominate import --year 2025 --received 2025-11-28 list.csv");
    command.example("tdkt nominate import --dry-run --year 2025 list.csv");
    command.example("tdkt nominate import --year 2025 --rejects rejects.csv list.csv");
    command.run([arguments](Session& session) {
        return import_files(session, ImportTarget::nominations, *arguments);
    });
}

} // namespace tdkt::cli
