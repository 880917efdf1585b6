#pragma once

#include "tdkt/error.hpp"
#include "workbook/reader.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Workbooks made by hand, for those that no program would write too.
namespace packing {

using Parts = std::vector<std::pair<std::string, std::string>>;
using Rows = std::vector<std::vector<std::string>>;

/// A ZIP archive of these parts; with a password, if one is given.
[[nodiscard]] std::string pack(const Parts& parts, const char* password = nullptr);

/// The parts of an XLSX workbook with one sheet of these rows: `<row r="1">...</row>`.
[[nodiscard]] Parts xlsx(const std::string& rows, const std::string& strings = {},
                         const std::string& cell_styles = {});

/// The parts of an ODS workbook with these tables.
[[nodiscard]] Parts ods(const std::string& tables, const std::string& styles = {});

/// In the place of a part, or after the others.
[[nodiscard]] Parts with(Parts parts, const std::string& name, const std::string& text);

/// What a reader makes of it.
[[nodiscard]] Rows read(const std::string& bytes, const std::optional<std::string>& sheet = std::nullopt,
                        const tdkt::workbook::Limits& limits = {});

/// The error of reading it: its code and its place as "CODE FILE:LINE:COLUMN".
[[nodiscard]] std::string failure(const std::string& bytes,
                                  const std::optional<std::string>& sheet = std::nullopt,
                                  const tdkt::workbook::Limits& limits = {});

} // namespace packing
