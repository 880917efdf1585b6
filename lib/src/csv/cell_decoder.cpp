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

// What is wrong in text of any kind: tones apart, Ƣ, which some fonts have in the place of Ư, and characters
// that nobody sees. The soft hyphen is one of them, for here it is known not to be an ư.
void mend(std::string& text) {
    std::u32string points = code_points(text);
    std::erase_if(points, [](char32_t c) { return is_without_width(c) || c == soft_hyphen; });
    std::replace(points.begin(), points.end(), char32_t{0x01A2}, U'Ư');
    std::replace(points.begin(), points.end(), char32_t{0x01A3}, U'ư');
    text = text::to_nfc(to_utf8(points));
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

bool CellDecoder::is_learnt(std::optional<Encoding> reading) const {
    return reading && learnt_.at(index_of(*reading)) > 0;
}

bool CellDecoder::is_known(Encoding reading) const {
    return reading == Encoding::utf8 || given_ == reading || bytes_ == reading || is_learnt(reading);
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
    const std::optional<Encoding> font = is_font_given() ? given_ : bytes_;
    if (is_font_given() && whole && unicode && !is_learnt(font)) {
        throw InputError(Message("encoding_contradicted",
                                 {{"encoding", std::string(to_word(font.value_or(Encoding::utf8)))}}),
                         {.file = file_});
    }
    if (!font && first_ && distinct_words_ < enough_words) {
        refuse(*first_);
    }
    if (!font && !first_ && unclear_) {
        refuse(*unclear_);
    }
    // A column without evidence goes with the file, if that is of one kind.
    const auto fonts =
        std::count_if(learnt_.begin() + 1, learnt_.end(), [](std::int64_t n) { return n > 0; });
    if (font) {
        others_.reading = *font;
    } else if (first_ && fonts == 1 && !unicode) {
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
    const auto* const most = std::max_element(column.learnt.begin(), column.learnt.end());
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
        const bool tones_apart = bytes_ == Encoding::windows_1258 && letters.unicode;
        if (letters.latin || letters.foreign || letters.odd || tones_apart) {
            decode(cell, i, letters);
        }
    }
    return cells_;
}

void CellDecoder::decode(Cell& cell, std::size_t index, const Letters& letters) {
    if (letters.unicode && letters.foreign && is_open()) {
        if (const auto word = find_foreign_word(cell.text)) {
            warn(cell, index, Message("mixed_letters", {{"word", *word}}));
        }
    }
    std::optional<Candidate> read_anew = read(cell, index, letters);
    const Encoding encoding = read_anew ? read_anew->encoding : Encoding::utf8;
    std::string text = read_anew ? std::move(read_anew->text) : std::string(cell.text);
    if (encoding == Encoding::utf8 || encoding == Encoding::utf8_twice) {
        mend(text);
    }
    if (encoding == Encoding::utf8 && text == cell.text) {
        return;
    }
    ++column_at(index).decoded.at(index_of(encoding));
    const auto lost = encoding == Encoding::tcvn3 ? find_word_without_u_horn(text) : std::nullopt;
    if (lost) {
        warn(cell, index, Message("lost_letter", {{"word", *lost}}));
    }
    cell.text = texts_.emplace_back(std::move(text));
}

// Nothing: as it stands.
std::optional<Candidate> CellDecoder::read(const Cell& cell, std::size_t index, const Letters& letters) {
    if (!is_open() || letters.unicode) {
        return std::nullopt;
    }
    const Column& column = column_at(index);
    if (!column.mixed && column.reading != Encoding::utf8 && records_ > heading_records) {
        if (auto text = read_as(column.reading, cell.text)) {
            return Candidate{.encoding = column.reading, .text = *std::move(text)};
        }
    }
    if (!column.mixed && column.reading == Encoding::utf8 && !letters.foreign) {
        return std::nullopt;
    }
    return weigh(cell, index, letters);
}

// By its own words, and where they leave it open by its column.
std::optional<Candidate> CellDecoder::weigh(const Cell& cell, std::size_t index,
                                            const Letters& letters) const {
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
    return text ? std::optional(Candidate{.encoding = column.reading, .text = *std::move(text)})
                : std::nullopt;
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
