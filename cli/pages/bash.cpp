#include "pages.hpp"

namespace tdkt::cli {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string line;
    for (const std::string& word : words) {
        line += (line.empty() ? "" : " ") + word;
    }
    return line;
}

std::string spellings_of(const OptionList& list) {
    std::vector<std::string> all;
    for (const Option& option : list.all()) {
        if (!option.positional) {
            all.push_back(joined(option.spellings()));
        }
    }
    return joined(all);
}

std::string branch(const std::string& path, const std::string& words) {
    return "    '" + path + "') echo '" + words + "' ;;\n";
}

std::string branches(const Group& group) {
    std::vector<std::string> below;
    std::string text;
    for (const Group& child : group.groups()) {
        below.push_back(child.name());
        text += branches(child);
    }
    for (const Command& command : group.commands()) {
        below.push_back(last_word(command.path()));
        text += branch(command.path(), spellings_of(command));
    }
    return branch(group.path(), joined(below)) + text;
}

std::string value_branches(const std::string& path, const OptionList& list) {
    std::string text;
    for (const Option& option : list.all()) {
        for (const std::string& spelling : option.spellings()) {
            if (!option.choices.empty() && !option.positional) {
                text.append("    ").append(path).append("' ").append(spelling).append("') echo '");
                text.append(joined(option.choices)).append("' ;;\n");
            }
        }
    }
    return text;
}

} // namespace

std::string bash_completion(const Group& root, const OptionList& globals) {
    std::string values;
    for (const Command* command : root.all_commands()) {
        values += value_branches('\'' + command->path() + '\'', *command);
    }
    return "# bash completion of tdkt, written from its commands\n"
           "_tdkt_below() {\n    case $1 in\n" +
           branches(root) +
           "    *) return 1 ;;\n    esac\n}\n\n"
           "_tdkt_values() {\n    case \"$1 $2\" in\n" +
           values + value_branches("*", globals) +
           "    *) return 1 ;;\n    esac\n}\n\n"
           "_tdkt() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} path='' word "
           "words\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        word=${path:+$path }$word\n"
           "        _tdkt_below \"$word\" >/dev/null && path=$word\n"
           "    done\n"
           "    words=$(_tdkt_values \"$path\" \"$previous\") || {\n"
           "        words=$(_tdkt_below \"$path\")\n"
           "        [[ $current == -* ]] && words+=' " +
           spellings_of(globals) +
           "'\n"
           "    }\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           "}\n\n"
           "complete -o default -F _tdkt tdkt\n";
}

} // namespace tdkt::cli
