#pragma once

#include "tdkt/error.hpp"

namespace tdkt::cli {

/// What the calling script learns. From `usage` on nothing has been changed and standard output is empty.
enum class ExitStatus {
    done = 0,
    no = 1,        ///< the data answered "no": ineligible, rejected, findings
    usage = 2,     ///< options or words of the command line that make no sense
    input = 3,     ///< an input file cannot be read as what it should be
    not_found = 4, ///< something named does not exist or is ambiguous
    state = 5,     ///< the state forbids it
    rules = 6,     ///< rules or configuration do not load
    fault = 70,    ///< a fault of the program
    system = 74    ///< the disk or the system failed
};

[[nodiscard]] ExitStatus status_of(const Error& error);

} // namespace tdkt::cli
