#include "store/subject_rows.hpp"

#include <cstddef>
#include <sqlite3.h>

namespace tdkt::store {

namespace {

constexpr std::int64_t near = 4; // subjects that are passed over rather than looked up

} // namespace

void SubjectRows::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

SubjectRows::SubjectRows(Connection& connection, const char* sql) : connection_(connection) {
    sqlite3* const handle = connection.database().getHandle();
    sqlite3_stmt* statement = nullptr;
    if (const int code = sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr); code != SQLITE_OK) {
        throw SQLite::Exception(handle, code);
    }
    statement_.reset(statement);
}

bool SubjectRows::step(std::int64_t subject) {
    if (in_subject_ && subject == asked_) {
        advance();
    } else {
        go_to(subject);
    }
    asked_ = subject;
    in_subject_ = has_row_ && at_ == subject;
    return in_subject_;
}

void SubjectRows::go_to(std::int64_t subject) {
    const bool is_ahead = is_started_ && subject > asked_;
    if (!is_ahead || (has_row_ && subject - at_ > near)) {
        is_started_ = true;
        sqlite3_reset(statement_.get());
        sqlite3_bind_int64(statement_.get(), 1, subject); // :subject is the only parameter
        advance();
    }
    while (has_row_ && at_ < subject) {
        advance();
    }
}

void SubjectRows::advance() {
    const int code = sqlite3_step(statement_.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        throw SQLite::Exception(connection_.database().getHandle(), code);
    }
    has_row_ = code == SQLITE_ROW;
    at_ = has_row_ ? integer(0) : at_;
}

std::int64_t SubjectRows::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

bool SubjectRows::is_null(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::string_view SubjectRows::text(int column) const {
    const unsigned char* const text = sqlite3_column_text(statement_.get(), column);
    if (text == nullptr) {
        return {};
    }
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return {reinterpret_cast<const char*>(text), size}; // NOLINT: a C interface
}

std::optional<Date> SubjectRows::date(int column) const {
    const std::string_view day = text(column);
    return day.empty() ? std::nullopt : parse_iso_date(day);
}

} // namespace tdkt::store
