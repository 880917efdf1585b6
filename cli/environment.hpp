#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <string>

#include "tdkt/date.hpp"

/// What the program learns from the machine that it runs on, apart from its command line.
namespace tdkt::cli {

/// The variables that the program looks at; one that is empty counts as absent.
using Environment = std::map<std::string, std::string>;

/// A variable and what it is for, in English.
struct Variable {
    const char* name;
    const char* description;
};

/// All the variables that the program looks at.
[[nodiscard]] const std::array<Variable, 13>& variables();

[[nodiscard]] Environment read_environment();

/// The folder `share` that belongs to the running program: in the build tree and under an install prefix
/// alike.
[[nodiscard]] std::filesystem::path share_folder();

/// The name of the user who runs the program, or the number where it has no name.
[[nodiscard]] std::string login_name();

/// Today by the clock and the time zone of the machine.
[[nodiscard]] Date clock_date();

/// Now, ISO 8601 with the offset from UTC.
[[nodiscard]] std::string clock_time();

} // namespace tdkt::cli
