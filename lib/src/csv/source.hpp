#pragma once

#include "csv/decode.hpp"
#include "csv/read_ahead.hpp"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace tdkt::csv {

/// A stream of bytes as UTF-8 text in pieces of constant size, hashed on the way.
class Source {
public:
    /// Finds the encoding, unless it is given.
    Source(std::istream& in, std::string file, std::optional<Encoding> given = std::nullopt);

    /// Appends the next piece to a text that begins in this line; false at the end. Throws InputError where
    /// the bytes are no text, SystemError if the stream fails.
    bool read(std::string& text, std::int64_t line);

    [[nodiscard]] const std::string& file() const { return file_; }

    [[nodiscard]] Encoding encoding() const { return detected_.encoding; }

    /// Whether a character is one byte.
    [[nodiscard]] bool is_of_bytes() const { return table_.has_value(); }

    /// The evidence for an encoding of one byte a character, once there is such a byte.
    [[nodiscard]] const std::optional<Decoding>& decoding() const { return decoding_; }

    /// Whether the last piece has letters that need a second look.
    [[nodiscard]] bool is_special() const { return special_; }

    /// So far, from the stream.
    [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }

    /// Of the bytes as they came; empty before the end.
    [[nodiscard]] const std::string& sha256() const { return in_.sha256(); }

private:
    bool fill();
    void start();
    [[nodiscard]] Decoded decode_bytes(std::string& text);
    [[nodiscard]] bool is_of_single_bytes();
    void decode(std::string& text, std::int64_t line);

    ReadAhead in_;
    std::string file_;
    std::string bytes_; // those read and not yet decoded
    std::optional<Encoding> given_;
    Detected detected_;
    std::optional<ByteTable> table_; // of one byte a character
    std::optional<Decoding> decoding_;
    bool ascii_ = true; // so far
    bool special_ = false;
    bool started_ = false;
    bool ended_ = false;
    std::uint64_t bytes_read_ = 0;
};

} // namespace tdkt::csv
