#include "measure.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <system_error>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tdkt::bench {

namespace {

constexpr int cannot_start = 127; // as the shell has it

[[noreturn]] void become(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string& word : command) {
        arguments.push_back(
            const_cast<char*>(word.c_str())); // NOLINT: execvp's signature is older than const
    }
    arguments.push_back(nullptr);
    const int nowhere =
        open("/dev/null", O_WRONLY | O_CLOEXEC); // NOLINT(misc-include-cleaner): a variadic C function
    if (nowhere < 0 || dup2(nowhere, STDOUT_FILENO) < 0) {
        std::perror("/dev/null");
        _exit(cannot_start);
    }
    execvp(arguments.front(), arguments.data());
    std::perror(arguments.front());
    _exit(cannot_start);
}

} // namespace

int measure(const std::vector<std::string>& command) {
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0) {
        throw std::system_error(errno, std::generic_category(), "fork");
    }
    if (child == 0) {
        become(command);
    }
    int raw = 0;
    rusage usage{};
    wait4(child, &raw, 0, &usage);
    const auto taken =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    const int status = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
    fmt::print("{}.{:03} {} {}\n", taken.count() / 1000, taken.count() % 1000, usage.ru_maxrss / 1024,
               status);
    return status;
}

} // namespace tdkt::bench
