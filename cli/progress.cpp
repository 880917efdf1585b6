#include "progress.hpp"

#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "language.hpp"
#include "words.hpp"

namespace tdkt::cli {

using std::chrono::milliseconds;

Progress::Progress(std::ostream* stream, std::string what)
    : stream_(stream), what_(std::move(what)), start_(std::chrono::steady_clock::now()), last_(start_) {}

Progress::~Progress() {
    if (drawn_) {
        *stream_ << "\r\x1b[K" << std::flush;
    }
}

void Progress::at(std::uint64_t done, std::uint64_t part, std::uint64_t whole) {
    if (stream_ == nullptr) {
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    const auto elapsed = std::chrono::duration_cast<milliseconds>(now - start_);
    if (elapsed < milliseconds(1000) || now - last_ < milliseconds(100)) {
        return;
    }
    last_ = now;
    drawn_ = true;
    *stream_ << '\r' << progress_line(what_, done, elapsed, part, whole) << "\x1b[K" << std::flush;
}

std::string progress_line(const std::string& what, std::uint64_t done, milliseconds elapsed,
                          std::uint64_t part, std::uint64_t whole) {
    std::string line = fmt::format("{} {}", what, done);
    const auto passed = static_cast<std::uint64_t>(elapsed.count());
    if (passed == 0) {
        return line;
    }
    line += fmt::format(", {} {}", done * 1000 / passed, translate(N_("a second")));
    if (part > 0 && part < whole) {
        const double to_come = static_cast<double>(whole - part) / static_cast<double>(part);
        const auto left = static_cast<std::uint64_t>(to_come * static_cast<double>(passed));
        line += fmt::format(", {}:{:02} {}", left / 60'000, left / 1000 % 60, translate(N_("left")));
    }
    return line;
}

} // namespace tdkt::cli
