#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "tdkt/vocabulary.hpp"

namespace tdkt::store {

/// A statement whose columns are found by their names in no time, for millions of rows: the names are
/// literals, known by their address once they were looked up.
class Rows : public SQLite::Statement {
public:
    using SQLite::Statement::Statement;

    [[nodiscard]] SQLite::Column getColumn(const char* name) { return column(index_of(name)); }

    [[nodiscard]] SQLite::Column column(int index) const { return SQLite::Statement::getColumn(index); }

private:
    [[nodiscard]] int index_of(const char* name) {
        for (const auto& [known, index] : indexes_) {
            if (known == name) {
                return index;
            }
        }
        return indexes_.emplace_back(name, getColumnIndex(name)).second;
    }

    std::vector<std::pair<const char*, int>> indexes_;
};

/// A statement that writes rows by the million. Parameters are found as columns are in Rows. Texts are not
/// copied: what is bound has to stand until exec(), and every parameter is bound again for every row.
class Writes : public SQLite::Statement {
public:
    using SQLite::Statement::Statement;

    void set(const char* name, const std::string& value) { bindNoCopy(index_of(name), value); }

    void set(const char* name, std::int64_t value) { bind(index_of(name), value); }

    void set(const char* name, const std::optional<std::string>& value) {
        value ? bindNoCopy(index_of(name), *value) : bind(index_of(name));
    }

    void set(const char* name, const std::optional<std::int64_t>& value) {
        value ? bind(index_of(name), *value) : bind(index_of(name));
    }

    template <typename E>
    void set_word(const char* name, const std::optional<E>& value) {
        // A word of a vocabulary is a literal, which ends in a zero.
        // NOLINTNEXTLINE(bugprone-suspicious-stringview-data-usage)
        value ? bindNoCopy(index_of(name), to_word(*value).data()) : bind(index_of(name));
    }

    void run() {
        exec();
        reset();
    }

private:
    [[nodiscard]] int index_of(const char* name) {
        for (const auto& [known, index] : indexes_) {
            if (known == name) {
                return index;
            }
        }
        return indexes_.emplace_back(name, getIndex(name)).second;
    }

    std::vector<std::pair<const char*, int>> indexes_;
};

/// The rows of one subject after the other. The statement gives them in the order of subjects, the subject
/// being the first column, from :subject on. Asked for the next subject it goes on from where it stands; one
/// that is far away, or that lies behind, is looked up.
class SubjectRows : public Rows {
public:
    using Rows::Rows;

    /// Goes to the next row of the subject; false after the last.
    [[nodiscard]] bool step(std::int64_t subject) {
        if (in_subject_ && subject == asked_) {
            advance();
        } else {
            go_to(subject);
        }
        asked_ = subject;
        in_subject_ = has_row_ && at_ == subject;
        return in_subject_;
    }

private:
    static constexpr std::int64_t near = 4; ///< subjects that are passed over rather than looked up

    void go_to(std::int64_t subject) {
        const bool is_ahead = is_started_ && subject > asked_;
        if (!is_ahead || (has_row_ && subject - at_ > near)) {
            is_started_ = true;
            reset();
            bind(":subject", subject);
            advance();
        }
        while (has_row_ && at_ < subject) {
            advance();
        }
    }

    void advance() {
        has_row_ = executeStep();
        at_ = has_row_ ? column(0).getInt64() : at_;
    }

    bool is_started_ = false;
    bool has_row_ = false;
    bool in_subject_ = false;
    std::int64_t at_ = 0;
    std::int64_t asked_ = 0;
};

} // namespace tdkt::store
