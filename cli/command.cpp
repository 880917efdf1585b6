#include "command.hpp"

namespace tdkt::cli {

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
    choice("--format", output_->format, formats, N_("how the results are written"));
    option("-o,--output", output_->file, N_("write the results to FILE, whole or not at all"), "FILE");
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
