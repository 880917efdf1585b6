#include "progress.hpp"

#include <ostream>
#include <utility>

namespace tdkt::cli {

Progress::Progress(std::ostream* stream, std::string what)
    : stream_(stream), what_(std::move(what)), last_(std::chrono::steady_clock::now()) {}

Progress::~Progress() {
    if (drawn_) {
        *stream_ << "\r\x1b[K" << std::flush;
    }
}

void Progress::at(std::size_t done) {
    const auto now = std::chrono::steady_clock::now();
    if (stream_ == nullptr || now - last_ < std::chrono::milliseconds(100)) {
        return;
    }
    last_ = now;
    drawn_ = true;
    *stream_ << '\r' << what_ << ' ' << done << "\x1b[K" << std::flush;
}

} // namespace tdkt::cli
