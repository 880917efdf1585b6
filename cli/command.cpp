#include "command.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "tdkt/error.hpp"

namespace tdkt::cli {

namespace {

constexpr std::array<std::string_view, 6> endings = {"csv", "json", "html", "xlsx", "docx", "odt"};

/// The format that the name of a file says it has, in letters of either case; empty if it says none.
std::string format_of_name(const std::string& file) {
    std::string ending = std::filesystem::path(file).extension().string();
    std::ranges::transform(ending, ending.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const bool is_format =
        !ending.empty() && std::ranges::find(endings, std::string_view(ending).substr(1)) != endings.end();
    return is_format ? ending.substr(1) : std::string();
}

/// Unless a format was chosen, the name of the file chooses. Throws UsageError if it would be a lie.
void heed_name(OutputOptions& output, const std::vector<std::string>& formats, bool chosen) {
    const std::string named = format_of_name(output.file.value_or(""));
    if (named.empty() || named == output.format || (named == "csv" && output.format == "tidy")) {
        return;
    }
    if (chosen || std::ranges::find(formats, named) == formats.end()) {
        throw UsageError(
            Message("file_of_other_format", {{"file", output.file.value_or("")}, {"format", output.format}}));
    }
    output.format = named;
}

} // namespace

Command& Command::details(std::string paragraph) {
    paragraphs_.push_back(std::move(paragraph));
    return *this;
}

Command& Command::example(std::string line) {
    examples_.push_back(std::move(line));
    return *this;
}

OutputOptions& Command::output(const std::vector<std::string>& formats) {
    output_ = std::make_shared<OutputOptions>();
    output_->format = formats.front();
    const auto chosen = std::make_shared<bool>(false);
    const auto then = [](Option& option, const auto& after) {
        option.set = [set = option.set, after](const std::vector<std::string>& values) {
            set(values);
            after();
        };
    };
    then(choice("--format", output_->format, formats, N_("how the results are written")),
         [chosen] { *chosen = true; });
    // set after --format, whatever their order on the command line
    then(option("-o,--output", output_->file,
                N_("write the results to FILE, whole or not at all; .csv and the like choose the format"),
                "FILE"),
         [output = output_, formats, chosen] { heed_name(*output, formats, *chosen); });
    return *output_;
}

OutputOptions& Command::report_output() {
    output({"table", "csv", "tidy", "json", "html", "xlsx", "docx"});
    choice("--for", output_->program, {"excel"},
           N_("CSV with what this program needs to open it: byte order mark, semicolons, no formulas"));
    return *output_;
}

std::optional<std::string> Command::output_file() const {
    return output_ && output_->file != "-" ? output_->file : std::nullopt;
}

Group& Group::group(const std::string& name, const std::string& description) {
    for (Group& existing : groups_) {
        if (existing.name() == name) {
            return existing;
        }
    }
    return groups_.emplace_back(path_of(name), description);
}

Command& Group::verb(const std::string& name, std::string description) {
    return commands_.emplace_back(path_of(name), std::move(description));
}

std::string Group::name() const {
    return last_word(path_);
}

const Group* Group::find_group(const std::string& name) const {
    for (const Group& group : groups_) {
        if (group.name() == name) {
            return &group;
        }
    }
    return nullptr;
}

const Command* Group::find_command(const std::string& name) const {
    for (const Command& command : commands_) {
        if (last_word(command.path()) == name) {
            return &command;
        }
    }
    return nullptr;
}

std::vector<const Command*> Group::all_commands() const {
    std::vector<const Command*> all;
    for (const Command& command : commands_) {
        all.push_back(&command);
    }
    for (const Group& group : groups_) {
        for (const Command* command : group.all_commands()) {
            all.push_back(command);
        }
    }
    return all;
}

std::string Group::path_of(const std::string& name) const {
    return path_.empty() ? name : path_ + ' ' + name;
}

std::string last_word(const std::string& path) {
    return path.substr(path.rfind(' ') + 1);
}

} // namespace tdkt::cli
