#include "store/row_buffer.hpp"

namespace tdkt::store {

RowBuffer::Row RowBuffer::row(Writes& statement) {
    rows_.push_back({.statement = &statement, .value = values_.size()});
    return Row(*this);
}

void RowBuffer::write() const {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        Writes& statement = *rows_[row].statement;
        const std::size_t end = row + 1 < rows_.size() ? rows_[row + 1].value : values_.size();
        for (std::size_t i = rows_[row].value; i < end; ++i) {
            const Value& value = values_[i];
            switch (value.type) {
            case Type::null:
                statement.set(value.name, std::optional<std::int64_t>());
                break;
            case Type::number:
                statement.set(value.name, value.number);
                break;
            case Type::text:
                statement.set_text(value.name, texts_.data() + value.number);
                break;
            }
        }
        statement.run();
    }
}

void RowBuffer::clear() {
    rows_.clear();
    values_.clear();
    texts_.clear();
}

} // namespace tdkt::store
