#include "store/connection.hpp"

#include "store/migrations.hpp"
#include "store/tallies.hpp"
#include "store/trace.hpp"
#include "tdkt/error.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <SQLiteCpp/Savepoint.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace tdkt::store {

namespace {

namespace fs = std::filesystem;

constexpr int application_id = 0x54444B54; // "TDKT", so that `file` and others can tell whose database it is
constexpr int busy_timeout_ms = 5000;

[[noreturn]] void throw_sqlite(const fs::path& path, const SQLite::Exception& error) {
    const Location where{.file = path.string()};
    switch (error.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw StateError(Message("database_locked"), where);
    case SQLITE_READONLY:
        throw StateError(Message("database_read_only"), where);
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        throw InputError(Message("database_corrupt", {{"reason", error.what()}}), where);
    case SQLITE_FULL:
        throw SystemError(Message("disk_full"), where);
    default:
        throw SystemError(Message("database_failed", {{"reason", error.what()}}), where);
    }
}

fs::path existing(fs::path path) {
    std::error_code error;
    if (!fs::exists(path, error)) {
        throw NotFound(Message("no_database"), {.file = path.string()});
    }
    if (!fs::is_regular_file(path, error)) {
        throw InputError(Message("database_no_file"), {.file = path.string()});
    }
    return path;
}

SQLite::Database open(const fs::path& path, Connection::Mode mode) {
    // Also a reader opens for writing where it may: WAL readers keep their place in a file beside the
    // database.
    const bool writable = ::access(path.c_str(), W_OK) == 0;
    if (!writable && mode == Connection::Mode::write) {
        throw StateError(Message("database_read_only"), {.file = path.string()});
    }
    try {
        const int mode_of_file = writable ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
        // One thread at a time uses a connection: no lock for every value that is read.
        return SQLite::Database(path.string(), mode_of_file | SQLite::OPEN_NOMUTEX, busy_timeout_ms);
    } catch (const SQLite::Exception& error) {
        throw_sqlite(path, error);
    }
}

void configure(SQLite::Database& database) {
    sqlite3* const handle = database.getHandle();
    // Debian's build takes a mistyped column in double quotes for a text, and trusts functions named in a
    // schema.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.exec("pragma foreign_keys = on");
    database.exec("pragma synchronous = full");
    // What is sorted goes into a temporary file, which has no name, only when it is larger than this.
    database.exec("pragma temp_store = file");
    database.exec("pragma cache_size = -65536"); // 64 MiB
}

void require_ours(SQLite::Database& database, const fs::path& path, Connection::Mode mode) {
    if (database.execAndGet("pragma application_id").getInt() != application_id) {
        throw InputError(Message("database_foreign"), {.file = path.string()});
    }
    const int version = database.execAndGet("pragma user_version").getInt();
    if (version > schema_version()) {
        throw StateError(Message("database_newer", {{"version", std::to_string(version)},
                                                    {"known", std::to_string(schema_version())}}),
                         {.file = path.string()});
    }
    if (version == schema_version()) {
        return;
    }
    if (mode == Connection::Mode::read) {
        throw StateError(Message("database_older", {{"version", std::to_string(version)}}),
                         {.file = path.string()});
    }
    migrate(database, migrations());
}

/// While it lives, the database does not keep these rules. A transaction cannot change them: it comes first.
class Relaxed {
public:
    Relaxed(SQLite::Database& database, Rules rules)
        : database_(database),
          values_(rules == Rules::no_values || rules == Rules::none),
          references_(rules == Rules::no_references || rules == Rules::none) {
        if (values_) {
            database_.exec("pragma ignore_check_constraints = on");
        }
        if (references_) {
            database_.exec("pragma foreign_keys = off");
        }
    }

    ~Relaxed() {
        if (values_) {
            database_.tryExec("pragma ignore_check_constraints = off");
        }
        if (references_) {
            database_.tryExec("pragma foreign_keys = on");
        }
    }

    Relaxed(const Relaxed&) = delete;
    Relaxed& operator=(const Relaxed&) = delete;
    Relaxed(Relaxed&&) = delete;
    Relaxed& operator=(Relaxed&&) = delete;

private:
    SQLite::Database& database_;
    bool values_;
    bool references_;
};

/// A file that was made by `vacuum into`, as backups are, has lost it. Where it cannot be had, all goes on
/// without.
void write_ahead(SQLite::Database& database) {
    database.tryExec("pragma journal_mode = wal");
}

} // namespace

int schema_version() {
    return static_cast<int>(migrations().size());
}

Connection::Connection(fs::path path, Mode mode)
    : path_(existing(std::move(path))), database_(open(path_, mode)) {
    guarded([&] {
        configure(database_);
        require_ours(database_, path_, mode);
        if (mode == Mode::write) {
            write_ahead(database_);
            trace_changes(database_);
            gather_tallies(database_);
        }
    });
}

void Connection::create(const fs::path& path) {
    // The file is made here and not by SQLite, so that from the first moment only its owner can read what is
    // in it.
    const int file =
        ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600); // NOLINT: a C interface
    if (file < 0) {
        const int reason = errno;
        if (reason == EEXIST) {
            throw StateError(Message("database_exists"), {.file = path.string()});
        }
        throw SystemError(
            Message("cannot_create_file", {{"reason", std::generic_category().message(reason)}}),
            {.file = path.string()});
    }
    ::close(file);
    try {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE, busy_timeout_ms);
        configure(database);
        // Twice the usual: a long import writes half as many pages, each of them twice.
        database.exec("pragma page_size = 8192");
        write_ahead(database);
        database.exec("pragma application_id = 1413761876"); // application_id above
        migrate(database, migrations());
    } catch (const SQLite::Exception& error) {
        std::error_code ignored;
        for (const char* const suffix : {"", "-wal", "-shm"}) {
            fs::remove(path.string() + suffix, ignored);
        }
        throw_sqlite(path, error);
    }
}

bool Connection::can_be_read_meanwhile() {
    return database().execAndGet("pragma journal_mode").getString() == "wal";
}

bool Connection::is_in_transaction() {
    return sqlite3_get_autocommit(database().getHandle()) == 0;
}

void Connection::write(const std::function<bool()>& work, Rules rules) {
    guarded([&] {
        const Relaxed relaxed(database_, rules);
        if (sqlite3_txn_state(database_.getHandle(), nullptr) == SQLITE_TXN_WRITE) {
            SQLite::Savepoint part(database_, "part");
            if (work()) {
                part.release();
            }
            return;
        }
        SQLite::Transaction transaction(database_, SQLite::TransactionBehavior::IMMEDIATE);
        if (work()) {
            transaction.commit();
        }
    });
}

void Connection::translate(const std::exception_ptr& error) const {
    try {
        std::rethrow_exception(error);
    } catch (const SQLite::Exception& sqlite) {
        throw_sqlite(path_, sqlite);
    }
}

void bind_optional(SQLite::Statement& statement, const char* name, const std::optional<std::string>& value) {
    value ? statement.bind(name, *value) : statement.bind(name);
}

void bind_optional(SQLite::Statement& statement, const char* name, const std::optional<std::int64_t>& value) {
    value ? statement.bind(name, *value) : statement.bind(name);
}

void bind_optional(SQLite::Statement& statement, const char* name, const std::optional<Date>& value) {
    value ? statement.bind(name, to_iso(*value)) : statement.bind(name);
}

std::optional<std::string> optional_text(const SQLite::Column& column) {
    return column.isNull() ? std::nullopt : std::optional(column.getString());
}

std::optional<std::int64_t> optional_integer(const SQLite::Column& column) {
    return column.isNull() ? std::nullopt : std::optional(column.getInt64());
}

std::optional<Date> optional_date(const SQLite::Column& column) {
    const char* const text = column.getText(nullptr);
    return text == nullptr ? std::nullopt : parse_iso_date(text);
}

} // namespace tdkt::store
