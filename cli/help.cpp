#include "help.hpp"

#include <algorithm>
#include <sstream>
#include <utility>
#include <vector>

#include "language.hpp"
#include "tdkt/text.hpp"

namespace tdkt::cli {

namespace {

constexpr std::size_t line_width = 80;
constexpr std::size_t widest_term = 26;

std::string padding(std::size_t count) {
    return std::string(count, ' ');
}

/// The text in lines that fit, each opened by that many spaces; the first one is taken to be open already.
std::string wrapped(const std::string& text, std::size_t indent) {
    std::istringstream words(text);
    std::string result;
    std::string word;
    std::size_t column = indent;
    while (words >> word) {
        const std::size_t width = text::display_width(word);
        if (column > indent && column + 1 + width > line_width) {
            result += '\n' + padding(indent);
            column = indent;
        }
        result += (column > indent ? " " : "") + word;
        column += (column > indent ? 1 : 0) + width;
    }
    return result;
}

using Entries = std::vector<std::pair<std::string, std::string>>;

/// Terms with their descriptions beside them, under a heading; nothing if there are none.
std::string section(const std::string& heading, const Entries& entries) {
    if (entries.empty()) {
        return "";
    }
    std::size_t widest = 0;
    for (const auto& [term, description] : entries) {
        widest = std::max(widest, text::display_width(term));
    }
    const std::size_t indent = std::min(widest, widest_term) + 4;
    std::string result = '\n' + translate(heading) + '\n';
    for (const auto& [term, description] : entries) {
        const std::size_t end = text::display_width(term) + 2;
        result += "  " + term;
        result += end + 2 > indent ? '\n' + padding(indent) : padding(indent - end);
        result += wrapped(translate(description), indent) + '\n';
    }
    return result;
}

std::string term_of(const Option& option) {
    if (option.positional) {
        return option.value;
    }
    std::string term;
    for (const std::string& spelling : option.spellings()) {
        term += (term.empty() ? "" : ", ") + spelling;
    }
    return option.is_flag() ? term : term + ' ' + option.value;
}

Entries entries_of(const OptionList& list, bool positional) {
    Entries entries;
    for (const Option& option : list.all()) {
        if (option.positional == positional) {
            entries.emplace_back(term_of(option), option.description);
        }
    }
    return entries;
}

std::string examples_of(const Command& command) {
    std::string result;
    for (const std::string& example : command.examples()) {
        result += (result.empty() ? '\n' + translate(N_("Examples:")) + '\n' : "") + "  " + example + '\n';
    }
    return result;
}

std::string paragraphs_of(const Command& command) {
    std::string result;
    for (const std::string& paragraph : command.paragraphs()) {
        result += '\n' + wrapped(translate(paragraph), 0) + '\n';
    }
    return result;
}

} // namespace

std::string usage(const Command& command) {
    std::string line = "tdkt " + command.path();
    for (const Option& option : command.all()) {
        if (!option.positional && option.needed) {
            line += ' ' + option.name() + ' ' + option.value;
        }
    }
    line += " [OPTION]...";
    for (const Option& option : command.all()) {
        if (option.positional) {
            const std::string name = option.value + (option.repeatable ? "..." : "");
            line += option.needed ? ' ' + name : " [" + name + ']';
        }
    }
    return line;
}

std::string help(const Command& command) {
    return "tdkt " + command.path() + ": " + translate(command.description()) + "\n\n" +
           translate(N_("Usage:")) + ' ' + usage(command) + '\n' + paragraphs_of(command) +
           section(N_("Arguments:"), entries_of(command, true)) +
           section(N_("Options:"), entries_of(command, false)) + examples_of(command) + '\n' +
           translate(N_("The options that every command has: tdkt --help")) + '\n';
}

std::string help(const Group& group, const OptionList& globals) {
    const std::string name = group.path().empty() ? "tdkt" : "tdkt " + group.path();
    Entries below;
    for (const Group& child : group.groups()) {
        below.emplace_back(child.name() + " ...", child.description());
    }
    for (const Command& command : group.commands()) {
        below.emplace_back(last_word(command.path()), command.description());
    }
    std::string text = name + ": " + translate(group.description()) + "\n\n" + translate(N_("Usage:")) + ' ' +
                       name + (group.groups().empty() ? " COMMAND" : " COMMAND...") +
                       " [OPTION]... [ARGUMENT]...\n" + section(N_("Commands:"), below);
    if (group.path().empty()) {
        text += section(N_("Options of every command:"), entries_of(globals, false));
    }
    return text + '\n' + translate(N_("More about one: ")) + name + " COMMAND --help\n";
}

} // namespace tdkt::cli
