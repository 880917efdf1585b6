#include "toolkit/rejects_file.hpp"

#include "tdkt/error.hpp"

#include <cerrno>
#include <system_error>

namespace tdkt {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const fs::path& path, int reason) {
    throw SystemError(Message("cannot_create_file", {{"reason", std::generic_category().message(reason)}}),
                      {.file = path.string()});
}

} // namespace

RejectsFile::RejectsFile(const importing::Sheet& sheet, const ImportOptions& options)
    : sheet_(sheet), options_(options) {}

RejectsFile::~RejectsFile() {
    if (rejects_) {
        std::error_code ignored;
        fs::remove(temporary_, ignored);
    }
}

importing::Rejects& RejectsFile::open(const fs::path& path) {
    path_ = path;
    temporary_ = path.string() + ".part";
    errno = 0;
    stream_.open(temporary_, std::ios::binary | std::ios::trunc);
    if (!stream_) {
        fail(path_, errno);
    }
    return rejects_.emplace(stream_, sheet_, options_.say);
}

void RejectsFile::add(const importing::Row& row) {
    if (!options_.rejects || options_.dry_run) {
        return;
    }
    importing::Rejects& rejects = rejects_ ? *rejects_ : open(*options_.rejects);
    rejects.add(row);
}

void RejectsFile::keep() {
    if (!rejects_) {
        return;
    }
    errno = 0;
    stream_.close();
    if (!stream_) {
        fail(path_, errno);
    }
    std::error_code error;
    fs::rename(temporary_, path_, error);
    if (error) {
        fail(path_, error.value());
    }
    rejects_.reset();
}

} // namespace tdkt
