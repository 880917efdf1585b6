#pragma once

#include <string>
#include <vector>

#include "command.hpp"
#include "session.hpp"
#include "tdkt/import.hpp"

/// What every `import` verb shares.
namespace tdkt::cli {

/// What an import is given on the command line.
struct ImportArguments {
    std::vector<std::string> files;
    ImportOptions options;
    bool strict = false;
    OutputOptions* output = nullptr;
};

/// Gives a command its files and the options that every import has.
void add_import_arguments(Command& command, ImportArguments& arguments);

/// Options that fill in what a list leaves out, for every row of it.
void add_year_of_rows(Command& command, ImportArguments& arguments);
void add_unit_of_rows(Command& command, ImportArguments& arguments);
void add_campaign_of_rows(Command& command, ImportArguments& arguments);
void add_award_of_rows(Command& command, ImportArguments& arguments);

/// Imports the files in their order, each by itself, and tells what became of them; stops at the first that
/// is refused. Status `no` if one was, or if --strict is given and a row waits for a person.
[[nodiscard]] ExitStatus import_files(Session& session, ImportTarget target,
                                      const ImportArguments& arguments);

} // namespace tdkt::cli
