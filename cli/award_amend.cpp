#include "award_history.hpp"
#include "commands.hpp"
#include "naming.hpp"
#include "register.hpp"
#include "tdkt/registry.hpp"

namespace tdkt::cli {

namespace {

struct AmendOptions {
    std::int64_t id = 0;
    AwardAmendment amendment;
    std::string reason;
};

void add_amendments(Command& command, AwardAmendment& amendment) {
    command.option("--award", amendment.award, N_("the right award, by code or name"), "AWARD");
    command.option("--year", amendment.year, N_("the right year of the achievement"), "YEAR");
    command.option("--category", amendment.category, N_("the right category"), "CATEGORY");
    command.option("--decision-number", amendment.decision_number, N_("the right number of the decision"),
                   "NUMBER");
    command.option("--decision-date", amendment.decision_date, N_("the right date of the decision"), "DATE");
    command.option("--signer", amendment.signer, N_("who signed it"), "NAME");
    command.option("--authority", amendment.authority, N_("whose decision it was"), "NAME");
    command.option("--class", amendment.person_class, N_("the right class of the person at that time"),
                   "CLASS");
    command.option("--position", amendment.position, N_("the right position at that time"), "TEXT");
}

} // namespace

void add_award_amend(Group& award) {
    Command& command = award.verb("amend", N_("correct an award in the register"));
    const auto options = command.options<AmendOptions>();
    command.details(
        N_("A corrected entry takes the place of the old one, which stays visible with the reason."));
    command.argument("ID", options->id, N_("its number, as 'award list' shows it"));
    add_amendments(command, options->amendment);
    command.option("--reason", options->reason, N_("why; it is kept"), "TEXT").required();
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt award amend 17 --decision-date 2024-12-20 --reason 'misread in the decision'");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::write);
        AwardAmendment amendment = options->amendment;
        amendment.award = award_code(session, amendment.award);
        const std::int64_t id = amend_award(database, configuration_of(session), actor_of(session),
                                            options->id, amendment, options->reason);
        print_award_history(session, output, database, id);
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
