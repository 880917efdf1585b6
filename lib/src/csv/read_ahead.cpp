#include "csv/read_ahead.hpp"

#include "tdkt/error.hpp"

#include <cstddef>
#include <istream>

namespace tdkt::csv {

namespace {

constexpr std::size_t piece_size = std::size_t{1} << 18U;
constexpr std::size_t most_waiting = 8; // pieces

} // namespace

bool ReadAhead::read(std::string& bytes) {
    if (at_end_) {
        return false;
    }
    if (!ahead_) {
        at_end_ = !read_piece(piece_);
    } else {
        (void)ahead_->next(piece_);
        at_end_ = piece_.is_last;
    }
    bytes.append(piece_.bytes);
    if (at_end_) {
        sha256_ = hash_.finish();
    } else if (!ahead_) {
        ahead_ =
            std::make_unique<Ahead<Piece>>([this](Piece& piece) { return read_piece(piece); }, most_waiting);
    }
    return !piece_.bytes.empty();
}

bool ReadAhead::read_piece(Piece& piece) {
    bool has_failed = false;
    piece.bytes.resize(piece_size);
    try {
        in_.read(piece.bytes.data(), static_cast<std::streamsize>(piece_size));
    } catch (const std::ios_base::failure&) {
        has_failed = true; // a stream that was told to throw
    }
    piece.bytes.resize(static_cast<std::size_t>(in_.gcount()));
    if (has_failed || in_.bad()) {
        throw SystemError(Message("read_failed", {{"file", file_}}), {.file = file_});
    }
    hash_.add(piece.bytes);
    piece.is_last = !in_.good();
    return !piece.is_last;
}

} // namespace tdkt::csv
