#pragma once

#include "reporting/titles.hpp"
#include "tdkt/date.hpp"
#include "tdkt/report.hpp"
#include "tdkt/vocabulary.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// What the reports have in common when they make tables.
namespace tdkt::reporting {

enum class ColumnKind { own, derived };

/// A column whose title is the text `column.<key>`.
[[nodiscard]] TableColumn column(const Titles& titles, std::string_view key,
                                 ColumnKind kind = ColumnKind::own);

/// A table without rows; its title is `table.<key>`, and its rows open with a label under `label_title`,
/// which is a key too.
[[nodiscard]] Table table_of(const Titles& titles, std::string_view key, std::string_view label_title,
                             std::string_view code_title = {});

/// The word of a value, in the reports' language: `<section>.<word>`.
template <typename E>
[[nodiscard]] const std::string& word_in(const Titles& titles, std::string_view section, E value) {
    return titles.at(std::string(section) + "." + std::string(to_word(value)));
}

/// dd/mm/yyyy, or an empty cell.
[[nodiscard]] Cell date_cell(const std::optional<Date>& date);

/// A text, or an empty cell.
[[nodiscard]] Cell text_cell(const std::string& text);

/// How many thousandths of the whole the part is, half a thousandth rounded up; an empty cell where there is
/// no whole.
[[nodiscard]] Cell permille(std::int64_t part, std::int64_t whole);

} // namespace tdkt::reporting
