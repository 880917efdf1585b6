#include "base/file.hpp"

#include "tdkt/error.hpp"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

namespace tdkt {

std::string read_file(const std::filesystem::path& path) {
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!stream || std::filesystem::is_directory(path)) {
        throw InputError(Message("cannot_read_file", {{"reason", std::generic_category().message(errno)}}),
                         {.file = path.string()});
    }
    return content;
}

} // namespace tdkt
