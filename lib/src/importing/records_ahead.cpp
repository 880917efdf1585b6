#include "importing/records_ahead.hpp"

#include <span>
#include <utility>

namespace tdkt::importing {

namespace {

constexpr std::int64_t long_list = 2000;                  // records
constexpr std::size_t batch_text = std::size_t{1} << 16U; // bytes
constexpr std::size_t batch_records = 256;
constexpr std::size_t most_waiting = 8; // batches

// The texts stand behind one another; the views are set where the text does not move any more.
void set_views(const std::string& text, std::vector<csv::Cell>& cells) {
    std::string_view rest = text;
    for (csv::Cell& cell : cells) {
        cell.text = rest.substr(0, cell.text.size());
        rest.remove_prefix(cell.text.size());
    }
}

} // namespace

const csv::Record* RecordsAhead::next() {
    if (!ahead_) {
        if (taken_ < long_list) {
            ++taken_;
            return records_->next();
        }
        start();
    }
    while (at_ == batch_.records.size()) {
        at_ = 0;
        batch_.records.clear();
        if (batch_.failure) {
            std::rethrow_exception(batch_.failure);
        }
        if (at_end_ || !ahead_->next(batch_)) {
            at_end_ = true;
            return nullptr;
        }
        set_views(batch_.text, batch_.cells);
    }
    const Cells& record = batch_.records[at_++];
    record_ = {.line = record.line, .cells = std::span(batch_.cells).subspan(record.first, record.count)};
    return &record_;
}

void RecordsAhead::start() {
    begun_as_ = records_->read_as();
    ahead_ = std::make_unique<Ahead<Batch>>([this](Batch& batch) { return fill(batch); }, most_waiting);
}

bool RecordsAhead::fill(Batch& batch) {
    batch.text.clear();
    batch.cells.clear();
    batch.records.clear();
    const csv::Record* record = nullptr;
    try {
        while (batch.records.size() < batch_records && batch.text.size() < batch_text &&
               (record = records_->next()) != nullptr) {
            batch.records.push_back(
                {.line = record->line, .first = batch.cells.size(), .count = record->cells.size()});
            for (const csv::Cell& cell : record->cells) {
                batch.text += cell.text;
                batch.cells.push_back(cell);
            }
        }
    } catch (...) { // the records before are sound
        batch.failure = std::current_exception();
        record = nullptr;
    }
    batch.bytes_read = records_->bytes_read();
    return record != nullptr;
}

} // namespace tdkt::importing
