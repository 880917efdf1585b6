#pragma once

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "exit_status.hpp"
#include "option.hpp"
#include "words.hpp"

namespace tdkt::cli {

class Session;

/// How and where the results of a command come out; given to it by add_output_options.
struct OutputOptions {
    std::string format = "table";
    std::optional<std::string> file; ///< instead of standard output; whole or not at all
    std::string program = {};        ///< that opens the CSV of a report with a double click: `excel`, or none
};

/// One verb: its options, its words and what it does. Setting it up touches nothing in the world, running it
/// does.
class Command : public OptionList {
public:
    Command(std::string path, std::string description)
        : path_(std::move(path)), description_(std::move(description)) {}

    /// Makes the variables that the options fill; they live as long as the command.
    template <typename Options>
    [[nodiscard]] std::shared_ptr<Options> options() {
        auto made = std::make_shared<Options>();
        kept_.push_back(made);
        return made;
    }

    /// A paragraph for the help and the man page; several may follow each other.
    Command& details(std::string paragraph);

    /// A command line that works, or would with the files it names.
    Command& example(std::string line);

    /// Gives the command `--format` with these formats, the first being the standard one, and `--output
    /// FILE`.
    OutputOptions& output(const std::vector<std::string>& formats);

    /// The formats of a report, and `--for excel`.
    OutputOptions& report_output();

    /// What the command does. Its results go to the session; statuses from `usage` on are thrown as errors.
    void run(std::function<ExitStatus(Session&)> body) { body_ = std::move(body); }

    [[nodiscard]] const std::string& path() const { return path_; } ///< `nominate check`

    [[nodiscard]] const std::string& description() const { return description_; }

    [[nodiscard]] const std::vector<std::string>& paragraphs() const { return paragraphs_; }

    [[nodiscard]] const std::vector<std::string>& examples() const { return examples_; }

    /// The file given with --output, if any.
    [[nodiscard]] std::optional<std::string> output_file() const;

    [[nodiscard]] ExitStatus execute(Session& session) const { return body_(session); }

private:
    std::string path_;
    std::string description_;
    std::vector<std::string> paragraphs_;
    std::vector<std::string> examples_;
    std::vector<std::shared_ptr<void>> kept_;
    std::shared_ptr<OutputOptions> output_;
    std::function<ExitStatus(Session&)> body_;
};

/// A word of the command line with verbs, or groups of them, below it. The root has no word.
class Group {
public:
    Group() = default;

    Group(std::string path, std::string description)
        : path_(std::move(path)), description_(std::move(description)) {}

    /// The group of that name, made at the first call.
    Group& group(const std::string& name, const std::string& description);

    Command& verb(const std::string& name, std::string description);

    [[nodiscard]] const std::string& path() const { return path_; } ///< `score sheet`; empty for the root

    [[nodiscard]] std::string name() const;

    [[nodiscard]] const std::string& description() const { return description_; }

    [[nodiscard]] const std::list<Group>& groups() const { return groups_; }

    [[nodiscard]] const std::list<Command>& commands() const { return commands_; }

    [[nodiscard]] const Group* find_group(const std::string& name) const;
    [[nodiscard]] const Command* find_command(const std::string& name) const;

    /// Every command in it and below it, in the order of registration.
    [[nodiscard]] std::vector<const Command*> all_commands() const;

private:
    [[nodiscard]] std::string path_of(const std::string& name) const;

    std::string path_;
    std::string description_;
    std::list<Group> groups_; // lists, because references to their elements are given out
    std::list<Command> commands_;
};

/// The last word of a path.
[[nodiscard]] std::string last_word(const std::string& path);

} // namespace tdkt::cli
