#pragma once

#include "store/connection.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace tdkt::store {

/// A statement whose columns are asked for by their places, and by way of the C interface: for what is read
/// by tens of millions of values. Throws as SQLiteCpp does.
class RawRows {
public:
    RawRows(Connection& connection, const char* sql);

    /// Begins anew, with a value for the statement's only parameter.
    void start(std::int64_t parameter);

    /// Goes to the next row; false after the last.
    [[nodiscard]] bool next();

    [[nodiscard]] std::int64_t integer(int column) const;

    [[nodiscard]] bool is_null(int column) const;

    /// Empty for nothing; lasts until the next row.
    [[nodiscard]] std::string_view text(int column) const;

    [[nodiscard]] std::optional<std::string> optional_text(int column) const {
        return is_null(column) ? std::nullopt : std::optional<std::string>(text(column));
    }

    [[nodiscard]] std::optional<Date> date(int column) const;

    template <typename E>
    [[nodiscard]] std::optional<E> optional_word(int column) const {
        return from_word<E>(text(column)); // no word is empty
    }

    /// A word that the schema's check vouches for.
    template <typename E>
    [[nodiscard]] E word(int column) const {
        return optional_word<E>(column).value_or(E{});
    }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    Connection& connection_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

} // namespace tdkt::store
