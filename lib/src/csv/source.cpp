#include "csv/source.hpp"

#include "tdkt/error.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::csv {

Source::Source(std::istream& in, std::string file, std::optional<Encoding> given)
    : in_(in, file), file_(std::move(file)), given_(given) {}

// Gets more bytes behind those that wait for the rest of their character; false if there are no more.
bool Source::fill() {
    const std::size_t waiting = bytes_.size();
    const bool more = in_.read(bytes_);
    bytes_read_ += bytes_.size() - waiting;
    return more;
}

bool Source::read(std::string& text, std::int64_t line) {
    if (ended_) {
        return false;
    }
    const bool more = fill();
    if (!started_) {
        start();
    }
    decode(text, line);
    ended_ = !more;
    return more;
}

void Source::start() {
    started_ = true;
    detected_ = detect_encoding(bytes_);
    const bool bytes = given_ == Encoding::windows_1258 || given_ == Encoding::viscii;
    const bool units =
        given_ == Encoding::utf8 || given_ == Encoding::utf16_le || given_ == Encoding::utf16_be;
    if (bytes) {
        table_ = byte_table(*given_);
    }
    if (bytes || (units && detected_.encoding != *given_)) {
        detected_ = {.encoding = *given_, .mark = 0};
    }
    bytes_.erase(0, detected_.mark);
}

// Bytes that are no UTF-8 may be of an older encoding, if all before them was ASCII: that is the same in all.
bool Source::is_of_single_bytes() {
    const bool font = given_ == Encoding::tcvn3 || given_ == Encoding::vni;
    if (detected_.encoding != Encoding::utf8 || detected_.mark > 0 || !ascii_ || (given_ && !font) ||
        bytes_.find('\0') != std::string::npos) {
        return false;
    }
    if (font) {
        detected_.encoding = *given_;
    } else {
        const ByteEvidence evidence = judge_bytes(bytes_);
        if (evidence.candidates.empty()) {
            return false;
        }
        if (evidence.candidates.size() > 1) {
            std::string list;
            for (const Encoding candidate : evidence.candidates) {
                list += (list.empty() ? "" : ", ") + std::string(to_word(candidate));
            }
            throw InputError(Message("undecided_encoding", {{"candidates", list}}), {.file = file_});
        }
        detected_.encoding = evidence.candidates.front();
        decoding_ = evidence.decoding;
    }
    table_ = byte_table(detected_.encoding);
    return true;
}

Decoded Source::decode_bytes(std::string& text) {
    if (table_) {
        return append_bytes(bytes_, *table_, text);
    }
    if (detected_.encoding != Encoding::utf8) {
        return append_utf16(bytes_, detected_.encoding, text);
    }
    const Decoded decoded = check_utf8(bytes_);
    const std::string_view valid = std::string_view(bytes_).substr(0, decoded.taken);
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    ascii_ = ascii_ && std::all_of(valid.begin(), valid.end(), is_ascii);
    const bool broken_off = in_.is_at_end() && decoded.taken != bytes_.size();
    if ((!decoded.valid || broken_off) && is_of_single_bytes() && table_) {
        return append_bytes(bytes_, *table_, text);
    }
    text.append(valid);
    return decoded;
}

void Source::decode(std::string& text, std::int64_t line) {
    const Decoded decoded = decode_bytes(text);
    special_ = decoded.special;
    const bool broken_off = in_.is_at_end() && decoded.taken != bytes_.size();
    if (!decoded.valid || broken_off) {
        throw InputError(
            Message("not_text", {{"encoding", std::string(name_of(detected_.encoding))}}),
            {.file = file_, .line = static_cast<int>(line + std::count(text.begin(), text.end(), '\n'))});
    }
    bytes_.erase(0, decoded.taken);
}

} // namespace tdkt::csv
