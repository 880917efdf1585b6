#include <csignal>
#include <iostream>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "commands.hpp"
#include "run.hpp"
#include "version.hpp"

namespace tdkt::cli {

namespace {

/// A descriptor that the caller has closed would be given to the next file that is opened, such as the
/// database, and what is said to people would land in it.
void occupy_closed_descriptors() {
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(descriptor, F_GETFD) < 0) {
            open("/dev/null",
                 descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY); // using it fails, as it should
        }
    }
}

void settle_signals() {
    std::signal(SIGXFSZ, SIG_IGN); // a limit on the size of files is an error like a full disk, no death
    std::signal(SIGPIPE, SIG_DFL); // who stops reading our output has seen enough, whatever our parent set
}

std::size_t terminal_width(int descriptor) {
    winsize size{};
    if (isatty(descriptor) != 1) {
        return 0;
    }
    const bool known = ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 80;
}

} // namespace

int run(int argc, char** argv) {
    occupy_closed_descriptors();
    settle_signals();
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    const Program program{all_commands(), all_words(), version_lines};
    return run(program, arguments, read_environment(),
               Streams{.in = std::cin,
                       .out = std::cout,
                       .err = std::cerr,
                       .out_width = terminal_width(STDOUT_FILENO),
                       .err_is_terminal = isatty(STDERR_FILENO) == 1});
}

} // namespace tdkt::cli
