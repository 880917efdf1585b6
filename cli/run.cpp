#include "run.hpp"

#include <exception>
#include <filesystem>
#include <new>
#include <ostream>
#include <system_error>

#include "help.hpp"
#include "language.hpp"
#include "parse.hpp"

namespace tdkt::cli {

namespace {

/// An overlay that is not there would be no overlay at all.
void require_folders(const Settings& settings) {
    for (const std::filesystem::path& folder : settings.config.value) {
        std::error_code failed;
        if (!std::filesystem::is_directory(folder, failed)) {
            const auto reason = failed ? failed : std::make_error_code(std::errc::not_a_directory);
            throw InputError(Message("cannot_read_file", {{"reason", reason.message()}}),
                             {.file = folder.string()});
        }
    }
}

/// One run, from its arguments to its exit status.
class Run {
public:
    Run(const Program& program, const Environment& environment, const Streams& streams)
        : program_(program),
          environment_(environment),
          streams_(streams),
          speaker_(program.words, streams.err),
          globals_(global_option_list(given_)) {}

    ExitStatus operator()(const std::vector<std::string>& arguments);

private:
    ExitStatus dispatch(const std::vector<std::string>& arguments);
    ExitStatus execute(const std::string& command);
    ExitStatus print(const std::string& text);
    ExitStatus show_help();
    ExitStatus refuse_without_command();
    void show(const Settings& settings);

    const Program& program_;
    const Environment& environment_;
    Streams streams_;
    Speaker speaker_;
    GlobalOptions given_;
    OptionList globals_;
    Selection selection_;
};

ExitStatus Run::operator()(const std::vector<std::string>& arguments) {
    selection_.group = &program_.commands;
    try {
        return dispatch(arguments);
    } catch (const UsageError& error) {
        speaker_.say(error);
        speaker_.say(Message("see_help", {{"command", selection_.name()}}));
        return ExitStatus::usage;
    } catch (const Error& error) {
        speaker_.say(error);
        return status_of(error);
    } catch (const std::bad_alloc&) {
        speaker_.say(Message("out_of_memory"));
        return ExitStatus::system;
    } catch (const std::exception& fault) {
        speaker_.say(Message("program_fault", {{"reason", fault.what()}}));
        return ExitStatus::fault;
    }
}

ExitStatus Run::dispatch(const std::vector<std::string>& arguments) {
    const bool help = asks_for(arguments, {"-h", "--help"});
    selection_ = select(program_.commands, globals_, arguments);
    if (help || selection_.help) {
        return show_help();
    }
    if (asks_for(arguments, {"--version"})) {
        parse({&globals_}, selection_.rest);
        std::string text;
        for (const std::string& line : program_.versions(settle(given_, environment_))) {
            text += line + '\n';
        }
        return print(text);
    }
    if (selection_.command == nullptr) {
        return refuse_without_command();
    }
    parse({selection_.command, &globals_}, selection_.rest);
    return execute(command_line(arguments));
}

ExitStatus Run::execute(const std::string& command) {
    Settings settings = settle(given_, environment_);
    settings.command = command;
    speaker_.colour(settings.color.value == "always" ||
                    (settings.color.value == "auto" && streams_.err_is_terminal));
    if (settings.verbose.value) {
        show(settings);
    }
    require_folders(settings);
    Output output(streams_.out, selection_.command->output_file());
    Session session(settings, program_.words, streams_, output, speaker_);
    const ExitStatus status = selection_.command->execute(session);
    if (status == ExitStatus::done || status == ExitStatus::no) {
        output.release();
    }
    return status;
}

ExitStatus Run::print(const std::string& text) {
    Output output(streams_.out, std::nullopt);
    output.stream() << text;
    output.release();
    return ExitStatus::done;
}

ExitStatus Run::show_help() {
    return print(selection_.command != nullptr ? help(*selection_.command)
                                               : help(*selection_.group, globals_));
}

ExitStatus Run::refuse_without_command() {
    parse({&globals_}, selection_.rest);
    streams_.err << help(*selection_.group, globals_);
    return ExitStatus::usage;
}

void Run::show(const Settings& settings) {
    for (const SettingLine& line : describe(settings)) {
        const std::string origin = line.origin.empty() ? translate(N_("standard")) : std::string(line.origin);
        speaker_.say(Message("setting", {{"name", line.name}, {"value", line.value}, {"origin", origin}}));
    }
}

} // namespace

int run(const Program& program, const std::vector<std::string>& arguments, const Environment& environment,
        const Streams& streams) {
    speak(guess_language(arguments, environment), share_folder() / "locale");
    return static_cast<int>(Run(program, environment, streams)(arguments));
}

} // namespace tdkt::cli
