#pragma once

#include <string>
#include <vector>

#include "run.hpp"

namespace tdkt::cli::test {

/// What one run of the fake program left behind.
struct Result {
    int status = 0;
    std::string out;
    std::string err;
};

/// A program of two groups: `box pack` writes what it was given, `box fail KIND` fails in the way that is
/// named, `box lid close` is one level deeper.
[[nodiscard]] Program fake_program();

[[nodiscard]] Result run_fake(const std::vector<std::string>& arguments, const Environment& environment = {});

} // namespace tdkt::cli::test
