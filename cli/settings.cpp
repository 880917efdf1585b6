#include "settings.hpp"

#include <algorithm>
#include <string_view>

#include "command.hpp"
#include "tdkt/error.hpp"

namespace tdkt::cli {

namespace {

const std::vector<std::string> languages{"vi", "en"};
const std::vector<std::string> color_choices{"auto", "always", "never"};

std::optional<std::string> look_up(const Environment& environment, const std::string& name) {
    const auto found = environment.find(name);
    return found == environment.end() ? std::nullopt : std::optional(found->second);
}

/// From the command line, else the environment, else the standard; a variable is read as the option would be.
template <typename T>
Setting<T> pick(const std::optional<T>& given, const Environment& environment, const std::string& variable,
                T standard) {
    if (given) {
        return {*given, Origin::given};
    }
    if (const std::optional<std::string> text = look_up(environment, variable)) {
        T value{};
        read_value(variable, *text, value);
        return {value, Origin::environment};
    }
    return {std::move(standard), Origin::standard};
}

Setting<std::string> pick_word(const std::optional<std::string>& given, const Environment& environment,
                               const std::string& variable, const std::vector<std::string>& choices,
                               std::string standard) {
    Setting<std::string> setting = pick<std::string>(given, environment, variable, std::move(standard));
    if (std::ranges::find(choices, setting.value) == choices.end()) {
        refuse_choice(variable, setting.value, choices);
    }
    return setting;
}

Setting<bool> pick_flag(bool given, const Environment& environment, const std::string& variable) {
    if (given) {
        return {true, Origin::given};
    }
    const std::optional<std::string> text = look_up(environment, variable);
    return text ? Setting<bool>{*text != "0", Origin::environment} : Setting<bool>{};
}

std::string locale_language(const Environment& environment) {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const std::optional<std::string> locale = look_up(environment, variable)) {
            return locale->starts_with("vi") ? "vi" : "en";
        }
    }
    return "en";
}

Setting<std::vector<std::filesystem::path>> pick_config(const GlobalOptions& options,
                                                        const Environment& environment) {
    Setting<std::vector<std::filesystem::path>> setting;
    setting.value.push_back(share_folder() / "tdkt" / "config");
    if (!options.config.empty()) {
        setting.origin = Origin::given;
        setting.value.insert(setting.value.end(), options.config.begin(), options.config.end());
    } else if (const std::optional<std::string> folder = look_up(environment, "TDKT_CONFIG")) {
        setting.origin = Origin::environment;
        setting.value.emplace_back(*folder);
    }
    return setting;
}

std::string_view origin_name(Origin origin, std::string_view option, std::string_view variable) {
    switch (origin) {
    case Origin::given:
        return option;
    case Origin::environment:
        return variable;
    case Origin::standard:
        break;
    }
    return "";
}

} // namespace

OptionList global_option_list(GlobalOptions& options) {
    OptionList list;
    list.option("--db", options.db, N_("the database (else TDKT_DB, else ./tdkt.db)"), "FILE");
    list.option(
        "--config", options.config,
        N_("rules and catalogues that overlay the shipped ones; may be repeated, a later one overlays an "
           "earlier one (else TDKT_CONFIG)"),
        "DIR");
    list.option("--user", options.user,
                N_("who does it, for the journal (else TDKT_USER, else the login name)"), "NAME");
    list.option("--today", options.today,
                N_("the date that counts as today (else TDKT_TODAY, else the clock)"), "DATE");
    Option& lang = list.option("--lang", options.lang,
                               N_("the language of messages (else TDKT_LANG, else the locale)"), "vi|en");
    lang.choices = languages;
    Option& color = list.option(
        "--color", options.color,
        N_("colour on a terminal: auto, always or never (else TDKT_COLOR; NO_COLOR is honoured)"), "WHEN");
    color.choices = color_choices;
    list.flag("--no-progress", options.no_progress,
              N_("show no progress on the terminal (else TDKT_NO_PROGRESS)"));
    list.flag("-q,--quiet", options.quiet, N_("say nothing but results and errors (else TDKT_QUIET)"));
    list.flag("-v,--verbose", options.verbose,
              N_("show each setting and where it came from (else TDKT_VERBOSE)"));
    list.flag("-h,--help", options.help, N_("show this help"));
    list.flag("--version", options.version,
              N_("show the versions of the program, of its database and of its rules"));
    return list;
}

Settings settle(const GlobalOptions& options, const Environment& environment) {
    Settings settings;
    const auto db = pick<std::string>(options.db, environment, "TDKT_DB", "tdkt.db");
    settings.db = {db.value, db.origin};
    settings.config = pick_config(options, environment);
    settings.user = pick<std::string>(options.user, environment, "TDKT_USER", login_name());
    settings.today = pick<Date>(options.today, environment, "TDKT_TODAY", clock_date());
    settings.now = settings.today.origin == Origin::standard ? clock_time() : to_iso(settings.today.value);
    settings.lang =
        pick_word(options.lang, environment, "TDKT_LANG", languages, locale_language(environment));
    settings.color = pick_word(options.color, environment, "TDKT_COLOR", color_choices,
                               look_up(environment, "NO_COLOR") ? "never" : "auto");
    settings.no_progress = pick_flag(options.no_progress, environment, "TDKT_NO_PROGRESS");
    settings.quiet = pick_flag(options.quiet, environment, "TDKT_QUIET");
    settings.verbose = pick_flag(options.verbose, environment, "TDKT_VERBOSE");
    return settings;
}

std::string command_line(const std::vector<std::string>& arguments) {
    constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_=+,./:@%";
    std::string line = "tdkt";
    for (const std::string& argument : arguments) {
        if (!argument.empty() && argument.find_first_not_of(plain) == std::string::npos) {
            line += ' ' + argument;
            continue;
        }
        line += " '";
        for (const char letter : argument) {
            line += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
        }
        line += '\'';
    }
    return line;
}

std::string guess_language(const std::vector<std::string>& arguments, const Environment& environment) {
    std::string language = locale_language(environment);
    if (const std::optional<std::string> variable = look_up(environment, "TDKT_LANG")) {
        language = *variable;
    }
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        if (arguments[i] == "--lang" && i + 1 < arguments.size()) {
            language = arguments[i + 1];
        } else if (arguments[i].starts_with("--lang=")) {
            language = arguments[i].substr(std::string_view("--lang=").size());
        }
    }
    return language == "vi" ? "vi" : "en";
}

std::vector<SettingLine> describe(const Settings& settings) {
    std::vector<SettingLine> lines;
    lines.push_back({"db", settings.db.value.string(), origin_name(settings.db.origin, "--db", "TDKT_DB")});
    for (std::size_t i = 0; i < settings.config.value.size(); ++i) {
        const Origin origin =
            i == 0 ? Origin::standard : settings.config.origin; // the first is the shipped one
        lines.push_back(
            {"config", settings.config.value[i].string(), origin_name(origin, "--config", "TDKT_CONFIG")});
    }
    lines.push_back({"user", settings.user.value, origin_name(settings.user.origin, "--user", "TDKT_USER")});
    lines.push_back(
        {"today", to_iso(settings.today.value), origin_name(settings.today.origin, "--today", "TDKT_TODAY")});
    lines.push_back({"lang", settings.lang.value, origin_name(settings.lang.origin, "--lang", "TDKT_LANG")});
    lines.push_back(
        {"color", settings.color.value, origin_name(settings.color.origin, "--color", "TDKT_COLOR")});
    return lines;
}

} // namespace tdkt::cli
