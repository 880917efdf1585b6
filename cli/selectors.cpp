#include "selectors.hpp"

#include "naming.hpp"
#include "tdkt/error.hpp"

namespace tdkt::cli {

void add_selectors(Command& command, NominationSelectors& selectors) {
    command.argument("ID", selectors.ids, N_("numbers of nominations, as 'nominate list' shows them"))
        .optional();
    command.option("--award", selectors.award, N_("only for this award, by code or name"), "AWARD");
    command.option("--year", selectors.year, N_("only for this year"), "YEAR");
    command.option("--unit", selectors.unit, N_("only from this unit and those below it, by code or name"),
                   "UNIT");
    command.option("--state", selectors.state, N_("only in this state"), "STATE");
    command.option("--verdict", selectors.verdict, N_("only with this verdict of the last check"), "VERDICT");
}

NominationFilter filter_of(const Session& session, Database& database, const NominationSelectors& selectors) {
    return {.ids = selectors.ids,
            .award = award_code(session, selectors.award),
            .year = selectors.year,
            .unit = unit_code(database, selectors.unit),
            .state = selectors.state,
            .verdict = selectors.verdict};
}

NominationFilter narrow_filter_of(const Session& session, Database& database,
                                  const NominationSelectors& selectors) {
    if (!selectors.any()) {
        throw UsageError(Message("no_selectors"));
    }
    return filter_of(session, database, selectors);
}

} // namespace tdkt::cli
