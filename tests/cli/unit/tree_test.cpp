#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "commands.hpp"
#include "help.hpp"
#include "parse.hpp"
#include "settings.hpp"
#include "tdkt/error.hpp"

using tdkt::cli::all_commands;
using tdkt::cli::Command;
using tdkt::cli::Group;
using tdkt::cli::Option;

namespace {

/// The words of an example, without quotes; enough for what examples use.
std::vector<std::string> arguments_of(const std::string& line) {
    std::vector<std::string> words;
    std::string word;
    char quote = '\0';
    bool open = false;
    for (const char c : line) {
        if (quote == '\0' && (c == '\'' || c == '"')) {
            quote = c;
            open = true;
        } else if (c == quote) {
            quote = '\0';
        } else if (c == ' ' && quote == '\0') {
            if (open) {
                words.push_back(word);
            }
            word.clear();
            open = false;
        } else {
            word += c;
            open = true;
        }
    }
    words.push_back(word);
    return words;
}

void check_example(const Group& root, const Command& command, const std::string& example) {
    std::vector<std::string> words = arguments_of(example);
    REQUIRE(words.front() == "tdkt");
    words.erase(words.begin());
    tdkt::cli::GlobalOptions given;
    const tdkt::cli::OptionList globals = tdkt::cli::global_option_list(given);
    const tdkt::cli::Selection selection = select(root, globals, words);
    CHECK(selection.command == &command);
    CHECK_NOTHROW(tdkt::cli::parse({selection.command, &globals}, selection.rest));
}

void check_group(const Group& group) {
    for (const Group& child : group.groups()) {
        CAPTURE(child.path());
        CHECK(!child.description().empty());
        CHECK(!child.all_commands().empty());
        check_group(child);
    }
}

} // namespace

TEST_CASE("Every command says what it does and what each option is for, and shows an example that parses") {
    const Group root = all_commands();
    check_group(root);
    for (const Command* command : root.all_commands()) {
        CAPTURE(command->path());
        CHECK(!command->description().empty());
        CHECK(!command->examples().empty());
        for (const Option& option : command->all()) {
            CAPTURE(option.names);
            CHECK(!option.description.empty());
        }
        for (const std::string& example : command->examples()) {
            CAPTURE(example);
            check_example(root, *command, example);
        }
    }
}

TEST_CASE("No option of a command hides a global one") {
    tdkt::cli::GlobalOptions given;
    const tdkt::cli::OptionList globals = tdkt::cli::global_option_list(given);
    const Group root = all_commands();
    for (const Command* command : root.all_commands()) {
        for (const Option& option : command->all()) {
            for (const std::string& spelling : option.spellings()) {
                CAPTURE(command->path() + ' ' + spelling);
                CHECK(globals.find(spelling) == nullptr);
            }
        }
    }
}
