#pragma once

#include "base/ahead.hpp"
#include "importing/records.hpp"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace tdkt::importing {

/// The records of another, read by a second thread once the list has shown to be long.
class RecordsAhead : public Records {
public:
    explicit RecordsAhead(std::unique_ptr<Records> records) : records_(std::move(records)) {}

    [[nodiscard]] const csv::Record* next() override;

    /// Before the end, as what the beginning was read.
    [[nodiscard]] ReadAs read_as() const override { return is_ahead() ? begun_as_ : records_->read_as(); }

    [[nodiscard]] std::uint64_t bytes_read() const override {
        return is_ahead() ? batch_.bytes_read : records_->bytes_read();
    }

    [[nodiscard]] const std::string& sha256() const override { return records_->sha256(); }

    [[nodiscard]] Diagnostics problems() const override { return records_->problems(); }

private:
    struct Cells {
        std::int64_t line = 0;
        std::size_t first = 0;
        std::size_t count = 0;
    };

    struct Batch {
        std::string text; // of all cells, whose views are set when it is taken
        std::vector<csv::Cell> cells;
        std::vector<Cells> records;
        std::uint64_t bytes_read = 0;
        std::exception_ptr failure; // behind the records
    };

    [[nodiscard]] bool is_ahead() const { return ahead_ && !at_end_; }

    void start();
    [[nodiscard]] bool fill(Batch& batch);

    std::unique_ptr<Records> records_;
    std::int64_t taken_ = 0; // before the second thread
    ReadAs begun_as_;
    bool at_end_ = false;
    Batch batch_;
    std::size_t at_ = 0; // of the batch
    csv::Record record_;
    std::unique_ptr<Ahead<Batch>> ahead_; // the last: its thread uses the records
};

} // namespace tdkt::importing
