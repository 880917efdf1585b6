#include "csv/cell_decoder.hpp"

#include "base/text.hpp"
#include "csv/code_points.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace tdkt::csv {

namespace {

constexpr std::size_t enough_words = 3;
constexpr std::size_t most_problems = 1000;
// Titles and headings may be in another font than what stands below them: each cell is judged by itself.
constexpr std::int64_t heading_records = 30;

bool is_font(Encoding encoding) {
    return std::find(readings.begin(), readings.end(), encoding) != readings.end();
}

std::string list_of(const std::vector<Candidate>& candidates) {
    std::string list;
    for (const Candidate& candidate : candidates) {
        list += (list.empty() ? "" : ", ") + std::string(to_word(candidate.encoding)) + " (" +
                candidate.text + ")";
    }
    return list;
}

bool has_soft_hyphen(std::string_view text) {
    return text.find("\xC2\xAD") != std::string_view::npos;
}

} // namespace

std::size_t CellDecoder::index_of(Encoding reading) {
    const auto* const found = std::find(readings.begin(), readings.end(), reading);
    return found == readings.end() ? 0 : static_cast<std::size_t>(found - readings.begin()) + 1;
}

bool CellDecoder::is_font_given() const {
    return given_ && is_font(*given_);
}

bool CellDecoder::is_open() const {
    return (!given_ || is_font_given()) && (!bytes_ || is_font(*bytes_));
}

// All before those bytes was ASCII, so nothing was decided yet.
void CellDecoder::set_bytes(Encoding encoding) {
    bytes_ = encoding;
    if (is_font(encoding)) {
        others_.reading = encoding;
        for (Column& column : columns_) {
            column.reading = encoding;
        }
    }
}

bool CellDecoder::is_as_is_possible() const {
    return !bytes_;
}

bool CellDecoder::has_evidence() const {
    return given_.has_value() || bytes_.has_value() || first_.has_value();
}

bool CellDecoder::is_known(Encoding reading) const {
    return reading == Encoding::utf8 || given_ == reading || bytes_ == reading ||
           learnt_.at(index_of(reading)) > 0;
}

Location CellDecoder::place(const Cell& cell, std::size_t column) const {
    return {.file = file_, .line = static_cast<int>(cell.line), .column = static_cast<int>(column + 1)};
}

CellDecoder::Column& CellDecoder::column_at(std::size_t index) {
    if (index >= columns_.size()) {
        columns_.resize(index + 1, others_);
    }
    return columns_[index];
}

void CellDecoder::learn_foreign(std::span<const Cell> cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        learn(cells[i], i, true);
    }
}

void CellDecoder::learn_others(std::span<const Cell> cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        learn(cells[i], i, false);
    }
}

void CellDecoder::learn(const Cell& cell, std::size_t index, bool foreign) {
    const Letters letters = letters_of(cell.text);
    if (letters.unicode) {
        if (!foreign) {
            ++column_at(index).learnt.front();
            ++learnt_.front();
        }
        return;
    }
    if (letters.foreign != foreign || (!letters.foreign && !letters.latin)) {
        return;
    }
    const Judgement judgement = judge(cell.text, is_as_is_possible());
    if (judgement.candidates.empty()) {
        return;
    }
    if (judgement.candidates.size() > 1) {
        if (foreign && !unclear_) {
            unclear_ = Evidence{.at = place(cell, index), .candidates = judgement.candidates};
        }
        return;
    }
    const Encoding reading = judgement.candidates.front().encoding;
    ++column_at(index).learnt.at(index_of(reading));
    ++learnt_.at(index_of(reading));
    remember(judgement, cell.text, reading);
    if (is_font(reading) && !first_) {
        first_ = Evidence{.at = place(cell, index),
                          .candidates = {{.encoding = Encoding::utf8, .text = std::string(cell.text)},
                                         judgement.candidates.front()}};
    }
}

void CellDecoder::remember(const Judgement& judgement, std::string_view text, Encoding reading) {
    tried_.at(index_of(reading)) += static_cast<std::int64_t>(judgement.tried);
    fitting_.at(index_of(reading)) += static_cast<std::int64_t>(judgement.fitting);
    if (is_font(reading) && distinct_words_ < enough_words &&
        std::find(distinct_.begin(), distinct_.end(), text) == distinct_.end()) {
        distinct_.emplace_back(text);
        distinct_words_ += judgement.fitting;
    }
}

void CellDecoder::decide(bool whole) {
    const bool unicode = learnt_.front() > 0;
    if (is_font_given() && whole && unicode && learnt_.at(index_of(*given_)) == 0) {
        throw InputError(Message("encoding_contradicted", {{"encoding", std::string(to_word(*given_))}}),
                         {.file = file_});
    }
    if (!given_ && !bytes_ && first_ && distinct_words_ < enough_words) {
        refuse(*first_);
    }
    if (!given_ && !bytes_ && !first_ && unclear_) {
        refuse(*unclear_);
    }
    // A column without evidence goes with the file, if that is of one kind.
    const auto fonts =
        std::count_if(learnt_.begin() + 1, learnt_.end(), [](std::int64_t n) { return n > 0; });
    if (is_font_given() || bytes_) {
        others_.reading = is_font_given() ? *given_ : *bytes_;
    } else if (fonts == 1 && !unicode) {
        others_.reading = first_->candidates.back().encoding;
    } else {
        others_.mixed = fonts > 0;
    }
    for (Column& column : columns_) {
        decide(column);
    }
}

// Nine tenths of what is clear decide what is not.
void CellDecoder::decide(Column& column) const {
    const std::int64_t all = std::accumulate(column.learnt.begin(), column.learnt.end(), std::int64_t{0});
    const auto most = std::max_element(column.learnt.begin(), column.learnt.end());
    if (all == 0) {
        column.reading = others_.reading;
        column.mixed = others_.mixed;
    } else if (10 * *most >= 9 * all) {
        column.reading = most == column.learnt.begin()
                             ? Encoding::utf8
                             : readings.at(static_cast<std::size_t>(most - column.learnt.begin()) - 1);
    } else {
        column.reading = others_.reading;
        column.mixed = !given_;
    }
}

void CellDecoder::refuse(const Evidence& evidence) {
    throw InputError(Message("undecided_encoding", {{"candidates", list_of(evidence.candidates)}}),
                     evidence.at);
}

std::span<const Cell> CellDecoder::decode(std::span<const Cell> cells) {
    texts_.clear();
    cells_.assign(cells.begin(), cells.end());
    ++records_;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        Cell& cell = cells_[i];
        const Letters letters = letters_of(cell.text);
        const bool composed = bytes_ != Encoding::windows_1258;
        if (!letters.latin && !letters.foreign && !letters.odd && (composed || !letters.unicode)) {
            continue;
        }
        if (letters.unicode && letters.foreign && is_open()) {
            if (const auto word = find_foreign_word(cell.text)) {
                warn(cell, i, Message("mixed_letters", {{"word", *word}}));
            }
        }
        const Candidate candidate = read(cell, i, letters);
        std::string text = mend(candidate, letters);
        if (text == cell.text) {
            continue;
        }
        ++column_at(i).decoded.at(index_of(candidate.encoding));
        if (candidate.encoding == Encoding::tcvn3) {
            if (const auto word = find_word_without_u_horn(text)) {
                warn(cell, i, Message("lost_letter", {{"word", *word}}));
            }
        }
        cell.text = texts_.emplace_back(std::move(text));
    }
    return cells_;
}

Candidate CellDecoder::read(const Cell& cell, std::size_t index, const Letters& letters) {
    const Candidate as_it_stands{.encoding = Encoding::utf8, .text = std::string(cell.text)};
    if (!is_open() || letters.unicode) {
        return as_it_stands;
    }
    const Column& column = column_at(index);
    if (!column.mixed && column.reading != Encoding::utf8 && records_ > heading_records) {
        if (auto text = read_as(column.reading, cell.text)) {
            return {.encoding = column.reading, .text = *std::move(text)};
        }
    }
    if (!column.mixed && column.reading == Encoding::utf8 && !letters.foreign) {
        return as_it_stands;
    }
    return weigh(cell, index, letters);
}

// By its own words, and where they leave it open by its column.
Candidate CellDecoder::weigh(const Cell& cell, std::size_t index, const Letters& letters) const {
    const Column& column = index < columns_.size() ? columns_[index] : others_;
    const Judgement judgement = judge(cell.text, is_as_is_possible());
    const auto& candidates = judgement.candidates;
    if (candidates.size() == 1) {
        const Candidate& clear = candidates.front();
        if (!is_known(clear.encoding)) {
            refuse({.at = place(cell, index),
                    .candidates = {{.encoding = Encoding::utf8, .text = std::string(cell.text)}, clear}});
        }
        return clear;
    }
    const auto by_column =
        std::find_if(candidates.begin(), candidates.end(),
                     [&](const Candidate& candidate) { return candidate.encoding == column.reading; });
    if (candidates.size() > 1 && (column.mixed || (letters.foreign && by_column == candidates.end()))) {
        refuse({.at = place(cell, index), .candidates = candidates});
    }
    if (by_column != candidates.end()) {
        return *by_column;
    }
    auto text = column.mixed ? std::nullopt : read_as(column.reading, cell.text);
    return text ? Candidate{.encoding = column.reading, .text = *std::move(text)}
                : Candidate{.encoding = Encoding::utf8, .text = std::string(cell.text)};
}

// What is wrong in text of any kind: Ƣ, which some fonts have in the place of Ư, and characters that nobody
// sees. The soft hyphen is one of them once it is known not to be an ư.
std::string CellDecoder::mend(const Candidate& candidate, const Letters& letters) const {
    const bool hyphen = candidate.encoding == Encoding::utf8 && has_soft_hyphen(candidate.text);
    std::string text = candidate.text;
    if (letters.odd || hyphen || candidate.text.find("\xEF\xBB\xBF") != std::string::npos) {
        std::u32string points = code_points(text);
        std::erase_if(points, [&](char32_t c) {
            return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || (hyphen && c == 0xAD);
        });
        std::replace(points.begin(), points.end(), char32_t{0x01A2}, U'Ư');
        std::replace(points.begin(), points.end(), char32_t{0x01A3}, U'ư');
        text = to_utf8(points);
    }
    return text::to_nfc(text);
}

void CellDecoder::warn(const Cell& cell, std::size_t index, Message message) {
    if (problems_.size() < most_problems) {
        problems_.push_back({.severity = Severity::warning,
                             .at = place(cell, index),
                             .message = std::move(message),
                             .raw = std::string(cell.text)});
    }
}

std::vector<Decoding> CellDecoder::decodings() const {
    std::vector<Decoding> decodings;
    for (std::size_t reading = 0; reading < reading_count; ++reading) {
        Decoding decoding{.encoding = reading == 0 ? Encoding::utf8 : readings.at(reading - 1),
                          .columns = {},
                          .cells = 0,
                          .tried = reading == 0 ? 0 : tried_.at(reading),
                          .fitting = reading == 0 ? 0 : fitting_.at(reading)};
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].decoded.at(reading) > 0) {
                decoding.columns.push_back(static_cast<int>(i + 1));
                decoding.cells += columns_[i].decoded.at(reading);
            }
        }
        if (decoding.cells > 0) {
            decodings.push_back(std::move(decoding));
        }
    }
    return decodings;
}

} // namespace tdkt::csv
