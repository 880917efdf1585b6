#include "store/raw_rows.hpp"

#include <cstddef>
#include <sqlite3.h>

namespace tdkt::store {

void RawRows::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

RawRows::RawRows(Connection& connection, const char* sql) : connection_(connection) {
    sqlite3* const handle = connection.database().getHandle();
    sqlite3_stmt* statement = nullptr;
    if (const int code = sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr); code != SQLITE_OK) {
        throw SQLite::Exception(handle, code);
    }
    statement_.reset(statement);
}

void RawRows::start(std::int64_t parameter) {
    sqlite3_reset(statement_.get());
    sqlite3_bind_int64(statement_.get(), 1, parameter);
}

bool RawRows::next() {
    const int code = sqlite3_step(statement_.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        throw SQLite::Exception(connection_.database().getHandle(), code);
    }
    return code == SQLITE_ROW;
}

std::int64_t RawRows::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

bool RawRows::is_null(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::string_view RawRows::text(int column) const {
    const unsigned char* const text = sqlite3_column_text(statement_.get(), column);
    if (text == nullptr) {
        return {};
    }
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return {reinterpret_cast<const char*>(text), size}; // NOLINT: a C interface
}

std::optional<Date> RawRows::date(int column) const {
    const std::string_view day = text(column);
    return day.empty() ? std::nullopt : parse_iso_date(day);
}

} // namespace tdkt::store
