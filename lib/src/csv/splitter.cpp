#include "csv/splitter.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace tdkt::csv {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

std::size_t first_line_end(std::string_view text) {
    const std::size_t feed = text.find('\n');
    return std::min(feed, text.substr(0, feed).find('\r'));
}

// The high bit of every byte of a word that is this letter; behind the first there may be others that are
// not.
std::uint64_t places_of(char letter, std::uint64_t word) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    const std::uint64_t differences = word ^ (ones * static_cast<unsigned char>(letter));
    return (differences - ones) & ~differences & (ones << 7U);
}

// Eight bytes at once where the first of a word are its lowest; cells are too short for anything cleverer.
std::size_t cell_end(std::string_view text, std::size_t at, char delimiter) {
    while (std::endian::native == std::endian::little && at + sizeof(std::uint64_t) <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        const std::uint64_t ends = places_of(delimiter, word) | places_of('\n', word) | places_of('\r', word);
        if (ends != 0) {
            return at + static_cast<std::size_t>(std::countr_zero(ends)) / 8;
        }
        at += sizeof word;
    }
    while (at < text.size() && text[at] != delimiter && text[at] != '\n' && text[at] != '\r') {
        ++at;
    }
    return at;
}

std::int64_t count_line_ends(std::string_view text) {
    std::int64_t count = 0;
    for (std::size_t at = text.find('\n'); at != nowhere; at = text.find('\n', at + 1)) {
        ++count;
    }
    for (std::size_t at = text.find('\r'); at != nowhere; at = text.find('\r', at + 1)) {
        count += at + 1 == text.size() || text[at + 1] != '\n' ? 1 : 0;
    }
    return count;
}

} // namespace

std::size_t line_end_at(std::string_view text, std::size_t at) {
    if (at >= text.size() || (text[at] != '\n' && text[at] != '\r')) {
        return 0;
    }
    return text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
}

Splitter::Found Splitter::split(std::string_view text, std::int64_t line, bool last) {
    cells_.clear();
    unquoted_.clear();
    quote_line_ = 0;
    lines_ = 1;
    const std::size_t end = std::min(first_line_end(text), text.size());
    const std::string_view record = text.substr(0, end);
    if (record.find('"') != nowhere) {
        return split_quoted(text, line, last);
    }
    if (is_cut_off(text, end, last)) {
        return Found::more;
    }
    split_plain(record, line);
    length_ = end + line_end_at(text, end);
    return Found::record;
}

// Whether the text stops before the end of the record is certain: a CR may be the first half of a line end.
bool Splitter::is_cut_off(std::string_view text, std::size_t end, bool last) {
    return !last && (end == text.size() || (text[end] == '\r' && end + 1 == text.size()));
}

void Splitter::split_plain(std::string_view record, std::int64_t line) {
    std::size_t begin = 0;
    for (std::size_t end = record.find(delimiter_); end != nowhere; end = record.find(delimiter_, begin)) {
        cells_.push_back({.text = record.substr(begin, end - begin), .line = line});
        begin = end + 1;
    }
    cells_.push_back({.text = record.substr(begin), .line = line});
}

Splitter::Found Splitter::split_quoted(std::string_view text, std::int64_t line, bool last) {
    const std::int64_t first_line = line;
    for (std::size_t at = 0;; ++at) {
        Cell& cell = cells_.emplace_back();
        cell.line = line;
        if (at < text.size() && text[at] == '"') {
            const Found found = take_quoted(text, at, cell, last);
            if (found != Found::record) {
                return found;
            }
            line += count_line_ends(cell.text);
        }
        const std::size_t end = cell_end(text, at, delimiter_);
        const std::string_view rest = text.substr(at, end - at);
        if (!rest.empty() && line != cell.line) {
            quote_line_ =
                cell.line; // words right behind a quote some lines below: it was another's opening quote
            return Found::unclosed_quote;
        }
        cell.text = cell.text.empty() ? rest : rest.empty() ? cell.text : keep(cell.text, rest);
        at = end;
        if (at < text.size() && text[at] == delimiter_) {
            continue;
        }
        if (is_cut_off(text, at, last)) {
            return Found::more;
        }
        length_ = at + line_end_at(text, at);
        lines_ = line - first_line + 1;
        return Found::record;
    }
}

// Reads from an opening quote to behind the closing one.
Splitter::Found Splitter::take_quoted(std::string_view text, std::size_t& at, Cell& cell, bool last) {
    const std::size_t begin = at + 1;
    bool doubled = false;
    std::size_t quote = text.find('"', begin);
    while (quote != nowhere && quote + 1 < text.size() && text[quote + 1] == '"') {
        doubled = true;
        quote = text.find('"', quote + 2);
    }
    if (quote == nowhere || (!last && quote + 1 == text.size())) {
        quote_line_ = cell.line;
        return last ? Found::unclosed_quote : Found::more;
    }
    cell.text = text.substr(begin, quote - begin);
    if (doubled) {
        cell.text = keep(cell.text, {});
        std::string& kept = unquoted_.back();
        const auto second = [previous = '\0'](char c) mutable {
            const bool drop = c == '"' && previous == '"';
            previous = drop ? '\0' : c;
            return drop;
        };
        std::erase_if(kept, second);
        cell.text = kept;
    }
    at = quote + 1;
    return Found::record;
}

std::string_view Splitter::keep(std::string_view text, std::string_view rest) {
    unquoted_.emplace_back(text);
    unquoted_.back() += rest;
    return unquoted_.back();
}

} // namespace tdkt::csv
