#include "workbook_out/memory_file.hpp"

#include "tdkt/error.hpp"

#include <cerrno>
#include <cstring>

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

namespace tdkt::workbook_out {

void fail(const std::string& reason) {
    throw SystemError(Message("workbook_failed", {{"reason", reason}}));
}

MemoryFile::MemoryFile() : descriptor_(memfd_create("workbook", MFD_CLOEXEC)) {
    if (descriptor_ < 0) {
        fail(std::strerror(errno));
    }
}

MemoryFile::~MemoryFile() {
    close(descriptor_);
}

std::string MemoryFile::path() const {
    return fmt::format("/proc/self/fd/{}", descriptor_);
}

std::string MemoryFile::content() const {
    std::string bytes;
    std::string piece(1U << 16U, '\0');
    for (;;) {
        const ssize_t got = pread(descriptor_, piece.data(), piece.size(), static_cast<off_t>(bytes.size()));
        if (got < 0) {
            fail(std::strerror(errno));
        }
        if (got == 0) {
            return bytes;
        }
        bytes.append(piece, 0, static_cast<std::size_t>(got));
    }
}

} // namespace tdkt::workbook_out
