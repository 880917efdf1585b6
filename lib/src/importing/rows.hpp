#pragma once

#include "csv/cell_decoder.hpp"
#include "importing/records.hpp"
#include "workbook/reader.hpp"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::importing {

/// The rows of a workbook's sheet as records, with the letters of old fonts read as what they stand for.
class Rows : public Records {
public:
    /// Throws what the reader throws, and InputError where the letters may be several.
    Rows(std::unique_ptr<workbook::Reader> reader, std::optional<Encoding> encoding);

    [[nodiscard]] const csv::Record* next() override;
    [[nodiscard]] ReadAs read_as() const override;

    [[nodiscard]] const std::string& sha256() const override { return reader_->sha256(); }

    [[nodiscard]] Diagnostics problems() const override;

private:
    struct KeptCell {
        std::string text;
        bool is_number = false;
    };

    struct Kept {
        std::int64_t line = 0;
        std::vector<KeptCell> cells;
    };

    [[nodiscard]] bool keep_next();
    void learn();
    void take(std::int64_t line, std::span<const workbook::Cell> cells);

    std::unique_ptr<workbook::Reader> reader_;
    csv::CellDecoder decoder_;
    std::deque<Kept> window_; // the first rows, which were learnt from
    std::size_t window_text_ = 0;
    Kept current_; // of the window
    std::vector<workbook::Cell> views_;
    std::vector<csv::Cell> cells_;
    std::size_t width_ = 1;
    csv::Record record_;
};

} // namespace tdkt::importing
