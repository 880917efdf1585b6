#include "commands.hpp"
#include "naming.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/reports.hpp"

namespace tdkt::cli {

void add_report_history(Group& report) {
    Command& command = report.verb("history", N_("report all awards of a person or of a unit"));
    const auto filter = command.options<AwardFilter>();
    command.details(N_("How often each award was given, and each award with its decision, whom it went to as "
                       "they were then, "
                       "and whether it was revoked or corrected since. The latest stand first."));
    command.option("--person", filter->subject, N_("of this person, by number"), "ID");
    command.option("--citizen-id", filter->citizen_id, N_("of the person with this citizen id"), "ID");
    command.option("--unit", filter->unit, N_("of this unit and those below it, by code or name"), "UNIT");
    command.option("--award", filter->award, N_("only this award, by code or name"), "AWARD");
    command.option("--year", filter->year, N_("only for the achievements of this year"), "YEAR");
    OutputOptions& output = command.report_output();
    command.example("tdkt report history --citizen-id 099085000123");
    command.example("tdkt report history --unit SOYT --format docx --output lich-su.docx");
    command.run([filter, &output](Session& session) {
        Database database = open_register(session, Access::read);
        AwardFilter resolved = *filter;
        resolved.award = award_code(session, filter->award);
        resolved.unit = unit_code(database, filter->unit);
        print(session, output,
              history_report(database, configuration_of(session), resolved, session.settings().today.value));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
