#include <algorithm>

#include "environment.hpp"
#include "exit_status.hpp"
#include "help.hpp"
#include "pages.hpp"

namespace tdkt::cli {

namespace {

/// Text that roff takes as it is.
std::string plain(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\') {
            result += "\\e";
        } else if (c == '-') {
            result += "\\-";
        } else {
            result += c;
        }
    }
    if (result.starts_with('.') || result.starts_with('\'')) {
        result.insert(0, "\\&");
    }
    return result;
}

std::string bold(const std::string& text) {
    return "\\fB" + plain(text) + "\\fR";
}

std::string title(const std::string& name) {
    std::string upper = name;
    std::ranges::transform(upper, upper.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    return ".TH " + plain(upper) + " 1 \"\" \"tdkt " TDKT_VERSION "\" \"tdkt\"\n";
}

std::string heading(const std::string& text) {
    return ".SH " + text + '\n';
}

std::string entry(const std::string& term, const std::string& description) {
    return ".TP\n" + term + '\n' + plain(description) + '\n';
}

std::string term_of(const Option& option) {
    if (option.positional) {
        return "\\fI" + plain(option.value) + "\\fR";
    }
    std::string term;
    for (const std::string& spelling : option.spellings()) {
        term += (term.empty() ? "" : ", ") + bold(spelling);
    }
    return option.is_flag() ? term : term + " \\fI" + plain(option.value) + "\\fR";
}

std::string entries(const std::string& name, const OptionList& list, bool positional) {
    std::string text;
    for (const Option& option : list.all()) {
        if (option.positional == positional) {
            text += entry(term_of(option), option.description);
        }
    }
    return text.empty() ? text : heading(name) + text;
}

} // namespace

std::string page_name(const Command& command) {
    std::string name = "tdkt-" + command.path();
    std::ranges::replace(name, ' ', '-');
    return name;
}

std::string command_page(const Command& command) {
    std::string text = title(page_name(command)) + heading("NAME") + plain(page_name(command)) + " \\- " +
                       plain(command.description()) + '\n' + heading("SYNOPSIS") + plain(usage(command)) +
                       '\n';
    if (!command.paragraphs().empty()) {
        text += heading("DESCRIPTION");
        for (const std::string& paragraph : command.paragraphs()) {
            text += ".PP\n" + plain(paragraph) + '\n';
        }
    }
    text += entries("ARGUMENTS", command, true) + entries("OPTIONS", command, false) + heading("EXAMPLES");
    for (const std::string& example : command.examples()) {
        text += ".EX\n" + plain(example) + "\n.EE\n";
    }
    return text + heading("SEE ALSO") + bold("tdkt") +
           "(1) for the options of every command, exit statuses, environment and files.\n";
}

std::string program_page(const Group& root, const OptionList& globals) {
    std::string text = title("tdkt") + heading("NAME") + "tdkt \\- " + plain(root.description()) + '\n' +
                       heading("SYNOPSIS") + "tdkt COMMAND... [OPTION]... [ARGUMENT]...\n" +
                       heading("COMMANDS");
    for (const Command* command : root.all_commands()) {
        text += entry(bold(page_name(*command)) + "(1)", command->description());
    }
    text += entries("OPTIONS OF EVERY COMMAND", globals, false) + heading("\"EXIT STATUS\"");
    for (const auto& [status, meaning] : status_meanings()) {
        text += entry(std::to_string(static_cast<int>(status)), meaning);
    }
    text +=
        ".PP\nFrom 2 on nothing has been changed and standard output is empty.\n" + heading("ENVIRONMENT");
    for (const auto& [name, description] : variables()) {
        text += entry(bold(name), description);
    }
    return text + heading("FILES") + entry(bold("./tdkt.db"), "the database, unless told otherwise") +
           entry(bold("../share/tdkt/config"),
                 "beside the folder of the program: the rules and catalogues that come with it");
}

} // namespace tdkt::cli
