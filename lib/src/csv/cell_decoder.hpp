#pragma once

#include "csv/evidence.hpp"
#include "csv/readings.hpp"
#include "csv/splitter.hpp"
#include "tdkt/diagnostics.hpp"
#include "tdkt/encoding.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tdkt::csv {

/// Reads the letters of cells as what they stand for, column by column, for one sheet can mix fonts: learns
/// from the records at the beginning (of a usual list all), decides, and decodes. What it cannot decide it
/// refuses with an InputError that names the cell and what it may be.
class CellDecoder {
public:
    CellDecoder(std::string file, std::optional<Encoding> given) : file_(std::move(file)), given_(given) {}

    /// How the bytes were read: those of fonts are letters of no text yet, those of windows-1258 have their
    /// tones apart.
    void set_bytes(Encoding encoding);

    [[nodiscard]] bool has_bytes() const { return bytes_.has_value(); }

    /// Whether there is anything to learn.
    [[nodiscard]] bool is_open() const;
    [[nodiscard]] bool is_font_given() const;

    /// First all records for cells that no Vietnamese text has, then, if has_evidence(), all for the others.
    void learn_foreign(std::span<const Cell> cells);
    void learn_others(std::span<const Cell> cells);
    [[nodiscard]] bool has_evidence() const;

    /// Throws InputError if the evidence is not enough, or speaks against what was given. `whole`: there are
    /// no more records than those learnt from.
    void decide(bool whole);

    /// The cells with their text as it is meant; valid until the next call.
    [[nodiscard]] std::span<const Cell> decode(std::span<const Cell> cells);

    [[nodiscard]] std::vector<Decoding> decodings() const;

    /// Letters that are lost, the first thousand.
    [[nodiscard]] const Diagnostics& problems() const { return problems_; }

private:
    static constexpr std::size_t reading_count = 4; // as it stands, then csv::readings

    struct Column {
        std::array<std::int64_t, reading_count> learnt{}; // cells that can only be read so
        std::array<std::int64_t, reading_count> decoded{};
        Encoding reading = Encoding::utf8;
        bool mixed = false; // only clear cells can be read
    };

    struct Evidence {
        Location at;
        std::vector<Candidate> candidates;
    };

    [[nodiscard]] static std::size_t index_of(Encoding reading);
    [[nodiscard]] bool is_as_is_possible() const;
    [[nodiscard]] bool is_learnt(std::optional<Encoding> reading) const;
    [[nodiscard]] bool is_known(Encoding reading) const;
    [[nodiscard]] Location place(const Cell& cell, std::size_t column) const;
    Column& column_at(std::size_t index);
    void learn(const Cell& cell, std::size_t index, bool foreign);
    void remember(const Judgement& judgement, std::string_view text, Encoding reading);
    void decide(Column& column) const;
    [[noreturn]] static void refuse(const Evidence& evidence);
    void decode(Cell& cell, std::size_t index, const Letters& letters);
    [[nodiscard]] std::optional<Candidate> read(const Cell& cell, std::size_t index, const Letters& letters);
    [[nodiscard]] std::optional<Candidate> weigh(const Cell& cell, std::size_t index,
                                                 const Letters& letters) const;
    void warn(const Cell& cell, std::size_t index, Message message);

    std::string file_;
    std::optional<Encoding> given_;
    std::optional<Encoding> bytes_;
    std::vector<Column> columns_;
    Column others_; // for columns that nothing was learnt about
    std::array<std::int64_t, reading_count> learnt_{};
    std::array<std::int64_t, reading_count> tried_{};
    std::array<std::int64_t, reading_count> fitting_{};
    std::vector<std::string> distinct_; // cells that speak for a font, as many as are needed
    std::size_t distinct_words_ = 0;
    std::optional<Evidence> first_;   // the first such cell, for the message
    std::optional<Evidence> unclear_; // the first that two fonts could have written
    std::int64_t records_ = 0;
    std::vector<Cell> cells_;
    std::deque<std::string> texts_;
    Diagnostics problems_;
};

} // namespace tdkt::csv
