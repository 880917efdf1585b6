#pragma once

#include "tdkt/report.hpp"

#include <map>
#include <tuple>

#include <xlsxwriter.h>

namespace tdkt::workbook_out {

/// What a cell looks like.
enum class Look { title, under, line, head, letter, label, code, text, whole, decimal, note, signer };

/// The formats of a book's cells, made when they are first wanted.
class Formats {
public:
    explicit Formats(lxw_workbook* book) : book_(book) {}

    [[nodiscard]] lxw_format* of(Look look, RowRole role = RowRole::plain, int level = 0);

private:
    [[nodiscard]] lxw_format* made(Look look, RowRole role, int level);

    lxw_workbook* book_;
    std::map<std::tuple<Look, RowRole, int>, lxw_format*> formats_ = {};
};

} // namespace tdkt::workbook_out
