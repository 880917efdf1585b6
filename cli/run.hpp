#pragma once

#include <string>
#include <vector>

#include "command.hpp"
#include "environment.hpp"
#include "session.hpp"

namespace tdkt::cli {

/// What is the same in every run of a program; tests have others than the real one.
struct Program {
    Group commands;
    Words words;
    std::vector<std::string> (*versions)(const Settings&); ///< the lines of --version
};

/// Runs one command line against the given streams and environment; never throws.
[[nodiscard]] int run(const Program& program, const std::vector<std::string>& arguments,
                      const Environment& environment, const Streams& streams);

/// The program itself: real streams, real environment.
[[nodiscard]] int run(int argc, char** argv);

} // namespace tdkt::cli
