#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "environment.hpp"
#include "option.hpp"
#include "tdkt/date.hpp"

namespace tdkt::cli {

/// Where the value of a setting came from.
enum class Origin { standard, environment, given };

/// A value and where it came from.
template <typename T>
struct Setting {
    T value{};
    Origin origin = Origin::standard;
};

/// The global options as they were given, before anything else is asked.
struct GlobalOptions {
    std::optional<std::string> db;
    std::vector<std::string> config;
    std::optional<std::string> user;
    std::optional<Date> today;
    std::optional<std::string> lang;
    std::optional<std::string> color;
    bool no_progress = false;
    bool quiet = false;
    bool verbose = false;
    bool help = false;
    bool version = false;
};

/// What holds for a whole run: from the command line, else the environment, else the standard.
struct Settings {
    Setting<std::filesystem::path> db;
    Setting<std::vector<std::filesystem::path>>
        config;                ///< the shipped configuration first; a later one overlays it
    Setting<std::string> user; ///< goes into the journal
    Setting<Date> today;
    std::string now;     ///< the journal's time: the clock's, or the date alone where the date was given
    std::string command; ///< the command line, as it goes into the journal
    Setting<std::string> lang;
    Setting<std::string> color; ///< auto, always or never
    Setting<bool> no_progress;
    Setting<bool> quiet;
    Setting<bool> verbose;
};

/// Ties the global options to where they go.
[[nodiscard]] OptionList global_option_list(GlobalOptions& options);

/// Throws UsageError for a value that makes no sense, naming the option or the variable.
[[nodiscard]] Settings settle(const GlobalOptions& options, const Environment& environment);

/// A command line as a shell would read it back.
[[nodiscard]] std::string command_line(const std::vector<std::string>& arguments);

/// `vi` or `en`, before the command line is understood, so that even its mistakes are told in the right
/// language.
[[nodiscard]] std::string guess_language(const std::vector<std::string>& arguments,
                                         const Environment& environment);

/// One line a setting: its name, value and origin.
struct SettingLine {
    std::string name;
    std::string value;
    std::string_view origin; ///< `--db`, `TDKT_DB` or empty for the standard
};

[[nodiscard]] std::vector<SettingLine> describe(const Settings& settings);

} // namespace tdkt::cli
