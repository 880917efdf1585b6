#include "input.hpp"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "tdkt/error.hpp"

namespace tdkt::cli {

Input::Input(Session& session, const std::string& file) : standard_(session.in()) {
    if (file == "-") {
        return;
    }
    errno = 0;
    file_.open(file, std::ios::binary);
    if (file_ && std::filesystem::is_directory(file)) {
        errno = EISDIR;
    }
    if (!file_ || errno == EISDIR) {
        throw InputError(Message("cannot_read_file", {{"reason", std::generic_category().message(errno)}}),
                         {.file = file});
    }
}

} // namespace tdkt::cli
