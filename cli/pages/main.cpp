#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "commands.hpp"
#include "pages.hpp"
#include "settings.hpp"

namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream stream(file);
    stream.exceptions(std::ios::failbit | std::ios::badbit);
    stream << text << std::flush;
}

} // namespace

// Writes the man pages and completions below the folder `share` that is named, and the list of commands on
// standard output.
int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: tdkt_pages SHARE\n";
        return 2;
    }
    const fs::path share(argv[1]);
    tdkt::cli::GlobalOptions given;
    const tdkt::cli::OptionList globals = tdkt::cli::global_option_list(given);
    const tdkt::cli::Group root = tdkt::cli::all_commands();
    fs::remove_all(share / "man"); // pages of commands that are no more
    write(share / "man/man1/tdkt.1", program_page(root, globals));
    for (const tdkt::cli::Command* command : root.all_commands()) {
        write(share / "man/man1" / (page_name(*command) + ".1"), command_page(*command));
        std::cout << command->path() << '\n';
    }
    write(share / "bash-completion/completions/tdkt", bash_completion(root, globals));
    return 0;
}
