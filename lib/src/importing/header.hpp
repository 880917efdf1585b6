#pragma once

#include "csv/splitter.hpp"
#include "importing/column.hpp"
#include "importing/wordings.hpp"
#include "tdkt/diagnostics.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::importing {

/// The headings of a file and what they mean. A file of rejected rows has four columns before the original
/// ones, which say what was wrong: they are not read.
class Header {
public:
    Header() { column_of_.fill(-1); }

    /// Whether the cells are headings: two at least are known, and half of them are known, name an award or
    /// head a group.
    [[nodiscard]] static bool recognise(std::span<const csv::Cell> cells, Target target,
                                        const Wordings& wordings, const Catalogue& catalogue);

    /// Takes the cells as the headings of the file. Unknown, repeated and missing ones are added to the
    /// problems; a field in `given` need not have a column.
    Header(std::span<const csv::Cell> cells, std::int64_t line, Target target, const std::string& file,
           const std::map<Field, std::string>& given, const Wordings& wordings, const Catalogue& catalogue,
           Diagnostics& problems);

    [[nodiscard]] std::int64_t line() const { return line_; }

    [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }

    [[nodiscard]] std::optional<std::size_t> column_of(Field field) const {
        const int column = column_of_.at(static_cast<std::size_t>(field));
        return column < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(column));
    }

    /// Those in which a tick proposes an award.
    [[nodiscard]] const std::vector<std::size_t>& tick_columns() const { return tick_columns_; }

    /// The columns of births, one for each gender; empty where births have one column or none.
    [[nodiscard]] const std::vector<std::size_t>& birth_columns() const { return birth_columns_; }

    /// How many columns of a rejects file come before the original ones: four or none.
    [[nodiscard]] std::size_t reject_columns() const { return reject_columns_; }

    /// The kind of subject that the heading of the names says; collectives where a list of awards names only
    /// units.
    [[nodiscard]] std::optional<SubjectKind> kind() const { return kind_; }

private:
    void take(std::size_t place, Column column, Location at, Diagnostics& problems);
    [[nodiscard]] std::optional<std::size_t> same_as(const Column& column) const;
    void require(const Location& at, Target target, const std::map<Field, std::string>& given,
                 Diagnostics& problems) const;

    std::vector<Column> columns_;
    std::array<int, field_count> column_of_{};
    std::vector<std::size_t> tick_columns_;
    std::vector<std::size_t> birth_columns_;
    std::int64_t line_ = 0;
    std::size_t reject_columns_ = 0;
    std::optional<SubjectKind> kind_;
};

/// The headings that a file of rejected rows has before the original ones.
inline constexpr std::array<std::string_view, 4> reject_headings{"line", "column", "code", "reason"};

/// What is wrong with the cells as headings, each with what may have been meant.
void add_unknown_headings(std::span<const csv::Cell> cells, const std::string& file, Target target,
                          const Wordings& wordings, const Catalogue& catalogue, Diagnostics& problems);

} // namespace tdkt::importing
