#pragma once

#include "store/rows.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::store {

/// Rows that wait to be written: for each its statement and the values of the parameters. The texts stand one
/// behind the other in one piece of memory, which is used again and again: a row costs no allocation.
class RowBuffer {
public:
    /// What Writes is for a row that is written now.
    class Row {
    public:
        void set(const char* name, const std::string& value) { buffer_.add_text(name, value); }

        void set(const char* name, std::int64_t value) { buffer_.add_number(name, value); }

        void set(const char* name, const std::optional<std::string>& value) {
            value ? buffer_.add_text(name, *value) : buffer_.add_null(name);
        }

        void set(const char* name, const std::optional<std::int64_t>& value) {
            value ? buffer_.add_number(name, *value) : buffer_.add_null(name);
        }

        template <typename E>
        void set_word(const char* name, const std::optional<E>& value) {
            value ? buffer_.add_text(name, to_word(*value)) : buffer_.add_null(name);
        }

    private:
        friend class RowBuffer;

        explicit Row(RowBuffer& buffer) : buffer_(buffer) {}

        RowBuffer& buffer_;
    };

    /// Begins a row; it is complete when the next one begins.
    [[nodiscard]] Row row(Writes& statement);

    [[nodiscard]] std::size_t size() const { return rows_.size(); }

    /// Writes them all in their order.
    void write() const;

    /// Forgets the rows and keeps the memory.
    void clear();

private:
    enum class Type : std::uint8_t { null, number, text };

    struct Value {
        const char* name = nullptr;
        std::int64_t number = 0; // of a text: where it begins
        Type type = Type::null;
    };

    struct Begin {
        Writes* statement = nullptr;
        std::size_t value = 0;
    };

    void add_null(const char* name) { values_.push_back({.name = name}); }

    void add_number(const char* name, std::int64_t number) {
        values_.push_back({.name = name, .number = number, .type = Type::number});
    }

    void add_text(const char* name, std::string_view text) {
        values_.push_back(
            {.name = name, .number = static_cast<std::int64_t>(texts_.size()), .type = Type::text});
        texts_.append(text).push_back('\0');
    }

    std::vector<Begin> rows_;
    std::vector<Value> values_;
    std::string texts_; // each ends in a zero; none has one within
};

} // namespace tdkt::store
