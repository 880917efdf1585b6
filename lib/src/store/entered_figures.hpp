#pragma once

#include "store/connection.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

/// A figure of a form and year that no register holds, or that was published.
struct EnteredFigure {
    std::string form; ///< 0604
    int year = 0;
    std::string row;
    std::string column;
    std::int64_t value = 0;
    std::int64_t operation = 0; ///< that entered it last, when, who, and the file that it read
    Date date = {};
    std::string by = {};
    std::optional<std::string> file = {};
};

class EnteredFigures {
public:
    explicit EnteredFigures(Connection& connection);

    /// What is known of this cell.
    [[nodiscard]] std::optional<std::int64_t> find(const EnteredFigure& figure);

    /// A later figure takes the place of an earlier one.
    void keep(const EnteredFigure& figure, std::int64_t operation);

private:
    SQLite::Statement find_;
    SQLite::Statement keep_;
};

/// Of one form and year, in the order of rows and columns.
[[nodiscard]] std::vector<EnteredFigure> entered_figures(Connection& connection, const std::string& form,
                                                         int year);

} // namespace tdkt::store
