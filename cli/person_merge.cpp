#include "commands.hpp"
#include "merge.hpp"

namespace tdkt::cli {

void add_person_merge(Group& person) {
    Command& command = person.verb("merge", N_("make one of two entries of the same person"));
    const auto arguments = command.options<MergeArguments>();
    command.details(N_(
        "The awards, nominations and records of the other entry go over to the one that is kept, which also "
        "gets the citizen id, birth, gender, position and class that it lacks. What both say alike is kept "
        "once."));
    command.details(N_(
        "Nothing is merged where they contradict each other: two citizen ids, two births, the same "
        "nomination or the same award of a year with different contents. All contradictions are named. 'db "
        "undo' takes a merge back."));
    command.argument("KEEP", arguments->keep,
                     N_("who stays: the citizen id, or the number that 'person list' shows"));
    command.argument("OTHER", arguments->other, N_("the other entry of the same person"));
    add_merge_options(command, *arguments);
    command.example("tdkt person merge 099185001234 17 --reason 'entered twice'");
    command.run([arguments](Session& session) { return merge(session, *arguments, merge_people); });
}

} // namespace tdkt::cli
