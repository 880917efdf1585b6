#pragma once

#include "base/ahead.hpp"
#include "base/sha256.hpp"

#include <iosfwd>
#include <memory>
#include <string>
#include <utility>

namespace tdkt::csv {

/// The bytes of a stream in pieces, hashed on the way. What is longer than one piece is read and hashed by a
/// second thread, some pieces ahead; the stream is then its own until the end.
class ReadAhead {
public:
    ReadAhead(std::istream& in, std::string file) : in_(in), file_(std::move(file)) {}

    /// Appends the next bytes; false if there were none. Throws SystemError if the stream fails.
    bool read(std::string& bytes);

    /// Nothing comes any more.
    [[nodiscard]] bool is_at_end() const { return at_end_; }

    /// Of all bytes; empty before the end.
    [[nodiscard]] const std::string& sha256() const { return sha256_; }

private:
    struct Piece {
        std::string bytes;
        bool is_last = false;
    };

    [[nodiscard]] bool read_piece(Piece& piece);

    std::istream& in_;
    std::string file_; // what it is called in an error
    Sha256 hash_;
    std::string sha256_;
    bool at_end_ = false;
    Piece piece_;
    std::unique_ptr<Ahead<Piece>> ahead_; // once the first piece was full
};

} // namespace tdkt::csv
