#pragma once

#include "store/connection.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace tdkt::store {

/// The rows of one subject after the other. The statement gives them in the order of subjects, the subject
/// being the first column, from :subject on. Asked for the next subject it goes on from where it stands; one
/// that is far away, or that lies behind, is looked up. Columns are asked for by their places, and by way of
/// the C interface: tens of millions of values are read here.
class SubjectRows {
public:
    SubjectRows(Connection& connection, const char* sql);

    /// Goes to the next row of the subject; false after the last. Throws as SQLiteCpp does.
    [[nodiscard]] bool step(std::int64_t subject);

    [[nodiscard]] std::int64_t integer(int column) const;

    [[nodiscard]] bool is_null(int column) const;

    /// Empty for nothing; lasts until the next step.
    [[nodiscard]] std::string_view text(int column) const;

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

    void go_to(std::int64_t subject);
    void advance();

    Connection& connection_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    bool is_started_ = false;
    bool has_row_ = false;
    bool in_subject_ = false;
    std::int64_t at_ = 0;
    std::int64_t asked_ = 0;
};

} // namespace tdkt::store
