#include "commands.hpp"
#include "merge.hpp"

namespace tdkt::cli {

void add_unit_merge(Group& unit) {
    Command& command = unit.verb("merge", N_("make one of two entries of the same unit"));
    const auto arguments = command.options<MergeArguments>();
    command.details(
        N_("For a unit that was entered twice by mistake. Units that were merged, split or renamed are no "
           "duplicates: their history goes on by 'unit succession'."));
    command.details(N_(
        "The people, awards, nominations, registrations and the units below the other entry go over to the "
        "one that is kept, and what both say alike is kept once. Nothing is merged where they contradict "
        "each other; all contradictions are named. 'db undo' takes a merge back."));
    command.argument("KEEP", arguments->keep, N_("the code or name of the unit that stays"));
    command.argument("OTHER", arguments->other, N_("the other entry of the same unit"));
    add_merge_options(command, *arguments);
    command.example("tdkt unit merge SYT SO-Y-TE --reason 'entered twice'");
    command.run([arguments](Session& session) { return merge(session, *arguments, merge_units); });
}

} // namespace tdkt::cli
