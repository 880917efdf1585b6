#include "csv/reader.hpp"

#include "csv/delimiter.hpp"
#include "tdkt/error.hpp"

#include <utility>

namespace tdkt::csv {

namespace {

constexpr std::size_t sample_size = std::size_t{1} << 16U;
// No record of an office is that long: a quote was opened and never closed, and memory must not grow with the
// file.
constexpr std::size_t longest_record = std::size_t{1} << 22U;
constexpr std::size_t window_size = std::size_t{1} << 22U;

} // namespace

Reader::Reader(std::istream& in, std::string file, std::optional<Encoding> given)
    : source_(in, std::move(file), given), splitter_(delimiter_), decoder_(source_.file(), given) {
    read_window();
    if (text_.empty()) {
        throw InputError(Message("empty_file"), {.file = source_.file()});
    }
    find_delimiter();
    learn();
}

// What the letters of a list are is decided by the whole of it, if it is of usual length.
void Reader::read_window() {
    while (!ended_ && text_.size() < window_size) {
        read_more();
    }
}

void Reader::find_delimiter() {
    if (const auto declared = declared_delimiter(text_)) {
        delimiter_ = *declared;
        at_ = text_.find_first_of("\r\n");
        at_ += line_end_at(text_, at_);
        line_ = 2;
    } else {
        delimiter_ = detect_delimiter(std::string_view(text_).substr(0, sample_size));
    }
    splitter_ = Splitter(delimiter_);
}

template <typename Take>
void Reader::for_each_record(const Take& take) const {
    Splitter splitter(delimiter_);
    std::string_view rest = std::string_view(text_).substr(at_);
    std::int64_t line = line_;
    while (!rest.empty() && splitter.split(rest, line, ended_) == Splitter::Found::record) {
        take(splitter.cells());
        rest.remove_prefix(splitter.length());
        line += splitter.lines();
    }
}

void Reader::learn() {
    if (!special_ || !decoder_.is_open()) {
        return;
    }
    for_each_record([&](std::span<const Cell> cells) { decoder_.learn_foreign(cells); });
    if (decoder_.has_evidence()) {
        for_each_record([&](std::span<const Cell> cells) { decoder_.learn_others(cells); });
    }
    decoder_.decide(ended_);
}

std::vector<Decoding> Reader::decodings() const {
    std::vector<Decoding> decodings = decoder_.decodings();
    if (source_.decoding() && source_.encoding() != Encoding::tcvn3 && source_.encoding() != Encoding::vni) {
        decodings.insert(decodings.begin(), *source_.decoding());
    }
    return decodings;
}

const Record* Reader::next() {
    while (at_ < text_.size() || !ended_) {
        switch (splitter_.split(std::string_view(text_).substr(at_), line_, ended_)) {
        case Splitter::Found::record:
            record_ = {.line = line_,
                       .cells = special_ ? decoder_.decode(splitter_.cells()) : splitter_.cells()};
            at_ += splitter_.length();
            line_ += splitter_.lines();
            return &record_;
        case Splitter::Found::unclosed_quote:
            fail_unclosed();
        case Splitter::Found::more:
            read_more();
            break;
        }
    }
    return nullptr;
}

void Reader::read_more() {
    text_.erase(0, at_);
    at_ = 0;
    if (text_.size() > longest_record) {
        fail_unclosed();
    }
    special_ = special_ && !text_.empty();
    ended_ = !source_.read(text_, line_);
    if (source_.is_of_bytes() && !decoder_.has_bytes()) {
        decoder_.set_bytes(source_.encoding());
    }
    special_ = special_ || source_.is_special() || decoder_.is_font_given();
}

void Reader::fail_unclosed() const {
    const bool quoted = splitter_.quote_line() > 0;
    throw InputError(
        quoted ? Message("unclosed_quote") : Message("record_too_large"),
        {.file = source_.file(), .line = static_cast<int>(quoted ? splitter_.quote_line() : line_)});
}

} // namespace tdkt::csv
