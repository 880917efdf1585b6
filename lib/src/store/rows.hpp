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

    void set_text(const char* name, const char* value) { bindNoCopy(index_of(name), value); }

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

} // namespace tdkt::store
