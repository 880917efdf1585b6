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

} // namespace

Reader::Reader(std::istream& in, std::string file) : source_(in, std::move(file)), splitter_(delimiter_) {
    read_more();
    if (text_.empty()) {
        throw InputError(Message("empty_file"), {.file = source_.file()});
    }
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

const Record* Reader::next() {
    while (at_ < text_.size() || !ended_) {
        switch (splitter_.split(std::string_view(text_).substr(at_), line_, ended_)) {
        case Splitter::Found::record:
            record_ = {.line = line_, .cells = splitter_.cells()};
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
    ended_ = !source_.read(text_);
}

void Reader::fail_unclosed() const {
    const bool quoted = splitter_.quote_line() > 0;
    throw InputError(
        quoted ? Message("unclosed_quote") : Message("record_too_large"),
        {.file = source_.file(), .line = static_cast<int>(quoted ? splitter_.quote_line() : line_)});
}

} // namespace tdkt::csv
