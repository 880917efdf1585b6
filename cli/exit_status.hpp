#pragma once

#include <array>

#include "tdkt/error.hpp"

namespace tdkt::cli {

/// What the calling script learns. From `usage` on nothing has been changed and standard output is empty.
enum class ExitStatus {
    done = 0,
    no = 1,
    usage = 2,
    input = 3,
    not_found = 4,
    state = 5,
    rules = 6,
    fault = 70,
    system = 74
};

[[nodiscard]] ExitStatus status_of(const Error& error);

/// A status and what it means, in English.
struct StatusMeaning {
    ExitStatus status;
    const char* meaning;
};

[[nodiscard]] const std::array<StatusMeaning, 9>& status_meanings();

} // namespace tdkt::cli
