#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "tdkt/date.hpp"
#include "tdkt/vocabulary.hpp"

namespace tdkt::store {

/// Which of the schema's rules a transaction keeps; `db verify` looks for what broke the others.
enum class Rules {
    all,
    no_values, ///< without the checks of single values. SQLite builds a table for each list of words that it
               ///< checks by, for each row; an import writes words of closed vocabularies in any case.
    no_references, ///< without the references between tables, where the work itself answers for them. It then
                   ///< removes a million rows without a search for each whether another row refers to it.
    none           ///< without both
};

/// An open database file of ours: current schema, foreign keys on, strict SQL. Everything that touches it
/// goes through read() or write(), which make one transaction of it and turn SQLite's errors into ours.
class Connection {
public:
    enum class Mode { read, write };

    /// Throws NotFound (no such file), InputError (not a database of ours, or corrupt), StateError (newer
    /// than this program, older and opened for reading, locked, read-only), SystemError.
    Connection(std::filesystem::path path, Mode mode);

    /// Makes a new file that only its owner can read. Throws StateError where there is one already.
    static void create(const std::filesystem::path& path);

    /// Ready to be used: what another thread was writing is written.
    [[nodiscard]] SQLite::Database& database() {
        if (settle_) {
            settle_();
        }
        return database_;
    }

    /// What to call before the database is used again, while another thread writes to it; empty for nothing.
    void settle_with(std::function<void()> settle) { settle_ = std::move(settle); }

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    /// Can another connection read while this one writes?
    [[nodiscard]] bool can_be_read_meanwhile();

    /// Runs in one read transaction: sees one state whatever others write meanwhile. Within another
    /// transaction it is part of that one.
    template <typename F>
    auto read(F&& work) {
        return guarded([&] {
            if (is_in_transaction()) {
                return work();
            }
            const SQLite::Transaction transaction(database_, SQLite::TransactionBehavior::DEFERRED);
            return work();
        });
    }

    /// Runs in one write transaction. It is committed if `work` returns true, and taken back if it returns
    /// false or throws. Within another write transaction it is a part of that one, which stays or goes with
    /// it; within a reading one it cannot be begun.
    void write(const std::function<bool()>& work, Rules rules = Rules::all);

private:
    template <typename F>
    auto guarded(F&& work) {
        try {
            return work();
        } catch (const SQLite::Exception&) {
            translate(std::current_exception());
        }
    }

    [[nodiscard]] bool is_in_transaction();

    [[noreturn]] void translate(const std::exception_ptr& error) const;

    std::filesystem::path path_;
    SQLite::Database database_;
    std::function<void()> settle_;
};

/// The number of the newest migration, which is the version of the schema.
[[nodiscard]] int schema_version();

/// Values that may be absent, bound by name.
void bind_optional(SQLite::Statement& statement, const char* name, const std::optional<std::string>& value);
void bind_optional(SQLite::Statement& statement, const char* name, const std::optional<std::int64_t>& value);
void bind_optional(SQLite::Statement& statement, const char* name, const std::optional<Date>& value);

/// The word of a value that may be absent.
template <typename E>
void bind_word(SQLite::Statement& statement, const char* name, const std::optional<E>& value) {
    bind_optional(statement, name, value ? std::optional(std::string(to_word(*value))) : std::nullopt);
}

[[nodiscard]] std::optional<std::string> optional_text(const SQLite::Column& column);
[[nodiscard]] std::optional<std::int64_t> optional_integer(const SQLite::Column& column);
[[nodiscard]] std::optional<Date> optional_date(const SQLite::Column& column);

template <typename E>
[[nodiscard]] std::optional<E> optional_word(const SQLite::Column& column) {
    return from_word<E>(column.getText()); // no word is empty, as the text of nothing is
}

/// A word that the schema's check vouches for.
template <typename E>
[[nodiscard]] E word(const SQLite::Column& column) {
    return from_word<E>(column.getText()).value_or(E{});
}

} // namespace tdkt::store
