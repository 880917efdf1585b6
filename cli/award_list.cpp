#include "commands.hpp"
#include "listings.hpp"
#include "naming.hpp"
#include "register.hpp"

namespace tdkt::cli {

void add_award_list(Group& award) {
    Command& command = award.verb("list", N_("list the awards in the register"));
    const auto filter = command.options<AwardFilter>();
    command.details(
        N_("Revoked and corrected awards are listed with their status. The CSV is what 'award import' "
           "reads."));
    command.option("--award", filter->award, N_("only this award, by code or name"), "AWARD");
    command.option("--year", filter->year, N_("only for the achievements of this year"), "YEAR");
    command.option("--unit", filter->unit, N_("only to this unit and those below it, by code or name"),
                   "UNIT");
    command.option("--citizen-id", filter->citizen_id, N_("only to the person with this citizen id"), "ID");
    command.flag("--given", filter->given_only, N_("leave out what was revoked or corrected"));
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt award list --award CSTDCS --year 2024");
    command.example("tdkt award list --format csv --output awards.csv");
    command.run([filter, &output](Session& session) {
        Database database = open_register(session, Access::read);
        AwardFilter resolved = *filter;
        resolved.award = award_code(session, filter->award);
        resolved.unit = unit_code(database, filter->unit);
        Lister lister(session, output, award_listing());
        list_awards(database, resolved, [&](const AwardRecord& one) { lister(one); });
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
