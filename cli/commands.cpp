#include "commands.hpp"

namespace tdkt::cli {

// The one list of commands. Each has a file of its own, named after it, with a function `void
// add_<group>_<verb>(Group& root)`.
Group all_commands() {
    Group root("", N_("the year of an emulation-and-commendation office"));
    return root;
}

} // namespace tdkt::cli
