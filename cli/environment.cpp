#include "environment.hpp"

#include <array>
#include <cstdlib>
#include <ctime>
#include <string_view>

#include <pwd.h>
#include <unistd.h>

namespace tdkt::cli {

namespace {

constexpr std::array<const char*, 13> variables{
    "TDKT_DB",    "TDKT_CONFIG",      "TDKT_USER", "TDKT_TODAY", "TDKT_LANG",   "TDKT_COLOR", "TDKT_VERBOSE",
    "TDKT_QUIET", "TDKT_NO_PROGRESS", "NO_COLOR",  "LC_ALL",     "LC_MESSAGES", "LANG"};

std::tm local_time() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return local;
}

} // namespace

Environment read_environment() {
    Environment environment;
    for (const char* name : variables) {
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
