#include <algorithm>

#include "parse.hpp"
#include "tdkt/error.hpp"
#include "tdkt/text.hpp"

namespace tdkt::cli {

namespace {

bool looks_like_option(const std::string& argument) {
    return argument.size() > 1 && argument.front() == '-';
}

bool takes_next(const OptionList& globals, const std::string& argument) {
    const Option* option = globals.find(argument); // --db=x carries its value and is not found
    return option != nullptr && !option->is_flag();
}

// Without this, the value of an option that stands too early would be taken for a command.
void refuse_early_option(const OptionList& globals, const std::string& argument) {
    const std::string name = argument.substr(0, argument.find('='));
    if (name.starts_with("--") && globals.find(name) == nullptr) {
        std::vector<std::string> known;
        for (const Option& option : globals.all()) {
            known.push_back(option.name());
        }
        throw UsageError(
            Message("unknown_global_option",
                    {{"option", name}, {"suggestion", text::nearest(name, known).value_or("")}}));
    }
}

std::vector<std::string> words_below(const Group& group) {
    std::vector<std::string> words;
    for (const Group& child : group.groups()) {
        words.push_back(child.name());
    }
    for (const Command& command : group.commands()) {
        words.push_back(last_word(command.path()));
    }
    return words;
}

[[noreturn]] void refuse_word(const Group& group, const std::string& word) {
    const std::string suggestion = text::nearest(word, words_below(group)).value_or("");
    if (group.path().empty()) {
        throw UsageError(Message("unknown_command", {{"word", word}, {"suggestion", suggestion}}));
    }
    throw UsageError(
        Message("unknown_verb", {{"group", group.path()}, {"word", word}, {"suggestion", suggestion}}));
}

void descend(Selection& selection, const std::string& word) {
    const Group& group = *selection.group;
    if (group.path().empty() && word == "help" && !selection.help) {
        selection.help = true;
    } else if (const Group* below = group.find_group(word)) {
        selection.group = below;
    } else if (const Command* command = group.find_command(word)) {
        selection.command = command;
    } else {
        refuse_word(group, word);
    }
}

} // namespace

std::string Selection::name() const {
    const std::string& path = command != nullptr ? command->path() : group->path();
    return path.empty() ? "tdkt" : "tdkt " + path;
}

Selection select(const Group& root, const OptionList& globals, const std::vector<std::string>& arguments) {
    Selection selection{.group = &root};
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--") {
            selection.rest.insert(selection.rest.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i),
                                  arguments.end());
            break;
        }
        const bool option = looks_like_option(argument);
        if (selection.command == nullptr && !option) {
            descend(selection, argument);
            continue;
        }
        if (selection.command == nullptr) {
            refuse_early_option(globals, argument);
        }
        selection.rest.push_back(argument);
        if (option && takes_next(globals, argument) && i + 1 < arguments.size()) {
            selection.rest.push_back(arguments[++i]);
        }
    }
    return selection;
}

bool asks_for(const std::vector<std::string>& arguments, const std::vector<std::string>& spellings) {
    const auto end = std::ranges::find(arguments, "--");
    return std::any_of(arguments.begin(), end, [&](const std::string& argument) {
        return std::ranges::count(spellings, argument) > 0;
    });
}

} // namespace tdkt::cli
