#include "environment.hpp"

#include <cstdlib>
#include <ctime>
#include <string_view>

#include <pwd.h>
#include <unistd.h>

#include "words.hpp"

namespace tdkt::cli {

namespace {

std::tm local_time() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return local;
}

} // namespace

const std::array<Variable, 13>& variables() {
    static constexpr std::array<Variable, 13> all{{
        {"TDKT_DB", N_("the database, where --db is not given")},
        {"TDKT_CONFIG", N_("the overlay of rules and catalogues, where --config is not given")},
        {"TDKT_USER", N_("who does it, where --user is not given")},
        {"TDKT_TODAY", N_("the date that counts as today, where --today is not given")},
        {"TDKT_LANG", N_("vi or en, where --lang is not given")},
        {"TDKT_COLOR", N_("auto, always or never, where --color is not given")},
        {"TDKT_NO_PROGRESS", N_("as --no-progress, unless it is 0")},
        {"TDKT_QUIET", N_("as --quiet, unless it is 0")},
        {"TDKT_VERBOSE", N_("as --verbose, unless it is 0")},
        {"NO_COLOR", N_("no colour, unless asked for by TDKT_COLOR or --color")},
        {"LC_ALL", N_("the locale; Vietnamese if it begins with vi")},
        {"LC_MESSAGES", N_("the locale, where LC_ALL is not set")},
        {"LANG", N_("the locale, where neither LC_ALL nor LC_MESSAGES is set")},
    }};
    return all;
}

Environment read_environment() {
    Environment environment;
    for (const auto& [name, description] : variables()) {
        const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): nothing else runs yet
        if (value != nullptr && *value != '\0') {
            environment.emplace(name, value);
        }
    }
    return environment;
}

std::filesystem::path share_folder() {
    std::error_code failed;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failed);
    return program.parent_path().parent_path() / "share";
}

std::string login_name() {
    const passwd* entry = getpwuid(geteuid()); // NOLINT(concurrency-mt-unsafe): nothing else runs yet
    return entry != nullptr ? entry->pw_name : std::to_string(geteuid());
}

Date clock_date() {
    const std::tm local = local_time();
    return Date(std::chrono::year(local.tm_year + 1900),
                std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1),
                std::chrono::day(static_cast<unsigned>(local.tm_mday)));
}

std::string clock_time() {
    const std::tm local = local_time();
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%FT%T%z", &local);
    std::string time(text.data(), length);
    time.insert(time.size() - 2, ":"); // +0700 is not ISO 8601's long form
    return time;
}

} // namespace tdkt::cli
