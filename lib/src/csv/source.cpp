#include "csv/source.hpp"

#include "tdkt/error.hpp"

#include <algorithm>
#include <istream>
#include <utility>

namespace tdkt::csv {

namespace {

constexpr std::size_t piece = std::size_t{1} << 18U;

} // namespace

Source::Source(std::istream& in, std::string file) : in_(in), file_(std::move(file)) {}

// Gets more bytes behind those that wait for the rest of their character; false if there are no more.
bool Source::fill() {
    const std::size_t waiting = bytes_.size();
    bytes_.resize(waiting + piece);
    in_.read(bytes_.data() + waiting, static_cast<std::streamsize>(piece));
    const auto got = static_cast<std::size_t>(in_.gcount());
    bytes_.resize(waiting + got);
    if (in_.bad()) {
        throw SystemError(Message("read_failed", {{"file", file_}}), {.file = file_});
    }
    hash_.add(std::string_view(bytes_).substr(waiting));
    return got > 0;
}

bool Source::read(std::string& text) {
    if (ended_) {
        return false;
    }
    const bool more = fill();
    if (!started_) {
        detected_ = detect_encoding(bytes_);
        bytes_.erase(0, detected_.mark);
        started_ = true;
    }
    decode(text);
    if (!more) {
        ended_ = true;
        sha256_ = hash_.finish();
    }
    return more;
}

void Source::decode(std::string& text) {
    const std::size_t text_begin = text.size();
    Decoded decoded;
    if (detected_.encoding == Encoding::utf8) {
        decoded = check_utf8(bytes_);
        text.append(bytes_, 0, decoded.taken);
    } else {
        decoded = append_utf16(bytes_, detected_.encoding, text);
    }
    const bool broken_off = in_.eof() && decoded.taken != bytes_.size();
    if (!decoded.valid || broken_off) {
        count_lines(std::string_view(text).substr(text_begin));
        throw InputError(Message("not_text", {{"encoding", std::string(name_of(detected_.encoding))}}),
                         {.file = file_, .line = static_cast<int>(lines_ + 1)});
    }
    count_lines(std::string_view(text).substr(text_begin));
    bytes_.erase(0, decoded.taken);
}

void Source::count_lines(std::string_view text) {
    lines_ += std::count(text.begin(), text.end(), '\n');
}

} // namespace tdkt::csv
