#include "output.hpp"

#include <cerrno>
#include <ostream>
#include <system_error>

#include <unistd.h>

#include "tdkt/error.hpp"

namespace tdkt::cli {

namespace {

namespace fs = std::filesystem;

std::string reason_of(int error) {
    return std::generic_category().message(error);
}

[[noreturn]] void refuse(const std::string& file, int error) {
    throw SystemError(Message("cannot_write", {{"file", file}, {"reason", reason_of(error)}}));
}

} // namespace

Output::Output(std::ostream& standard, const std::optional<std::string>& file) : standard_(standard) {
    if (file) {
        open(*file);
    }
}

Output::~Output() {
    if (!temporary_.empty()) {
        std::error_code ignored;
        fs::remove(temporary_, ignored);
    }
}

std::ostream& Output::stream() {
    if (target_.empty()) {
        return kept_;
    }
    return beside_;
}

void Output::open(const std::string& file) {
    std::error_code failed;
    target_ = fs::weakly_canonical(file, failed); // what a link points to is replaced, not the link
    if (failed) {
        refuse(file, failed.value());
    }
    const fs::file_status status = fs::status(target_, failed);
    if (!fs::exists(status) || fs::is_regular_file(status)) {
        temporary_ = target_;
        temporary_ += ".new-" + std::to_string(getpid());
    }
    errno = 0;
    beside_.open(temporary_.empty() ? target_ : temporary_, std::ios::binary);
    if (!beside_) {
        const int reason = errno;
        temporary_.clear();
        refuse(file, reason);
    }
    if (!temporary_.empty() && fs::exists(status)) {
        fs::permissions(temporary_, status.permissions(), failed);
    }
}

void Output::release() {
    if (target_.empty()) {
        release_kept();
        return;
    }
    errno = 0;
    beside_.close();
    if (!beside_) {
        refuse(target_.string(), errno);
    }
    replace();
}

void Output::release_kept() {
    if (spill_.error() != 0) {
        throw SystemError(Message("cannot_keep_results", {{"reason", reason_of(spill_.error())}}));
    }
    errno = 0;
    const bool copied = spill_.copy_to(standard_);
    standard_.flush();
    if (!copied || !standard_) {
        throw SystemError(Message("cannot_write_output", {{"reason", reason_of(errno)}}));
    }
}

void Output::replace() {
    if (temporary_.empty()) {
        return;
    }
    std::error_code failed;
    fs::rename(temporary_, target_, failed);
    if (failed) {
        refuse(target_.string(), failed.value());
    }
    temporary_.clear();
}

} // namespace tdkt::cli
