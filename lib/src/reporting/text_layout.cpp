#include "reporting/text_layout.hpp"

#include <algorithm>
#include <numeric>

#include "base/text.hpp"
#include "reporting/cell_text.hpp"

namespace tdkt::reporting {

namespace {

constexpr std::size_t widest_label = 56;
constexpr std::size_t narrowest_text = 16;
constexpr std::size_t comfortable_title = 16;
constexpr std::size_t comfortable_figure_title = 10;

PrintColumn label_column(const Table& table) {
    PrintColumn column{.title = table.label_title, .letter = table.label_letter};
    for (const TableRow& row : table.rows) {
        column.cells.push_back(std::string(2 * static_cast<std::size_t>(row.level), ' ') + row.label);
    }
    return column;
}

PrintColumn code_column(const Table& table) {
    PrintColumn column{.title = table.code_title, .letter = table.code_letter};
    std::ranges::transform(table.rows, std::back_inserter(column.cells), &TableRow::code);
    return column;
}

const Cell& cell_of(const TableRow& row, std::size_t column) {
    static const Cell nothing;
    return column < row.cells.size() ? row.cells[column] : nothing;
}

// Holds figures and no text; one that is still empty is known by its letter.
bool is_for_figures(const Table& table, std::size_t column) {
    bool figures = !table.columns[column].letter.empty();
    for (const TableRow& row : table.rows) {
        const Cell& cell = cell_of(row, column);
        if (std::holds_alternative<std::string>(cell)) {
            return false;
        }
        figures = figures || is_figure(cell);
    }
    return figures;
}

bool is_shown(const Table& table, std::size_t column) {
    return !table.columns[column].optional || std::ranges::any_of(table.rows, [&](const TableRow& row) {
        return is_nonzero(cell_of(row, column));
    });
}

PrintColumn value_column(const Table& table, std::size_t index, NumberStyle numbers) {
    const TableColumn& source = table.columns[index];
    PrintColumn column{.group = source.group,
                       .title = source.title,
                       .letter = source.letter,
                       .align = is_for_figures(table, index) ? Align::right : Align::left};
    for (const TableRow& row : table.rows) {
        column.cells.push_back(to_text(cell_of(row, index), numbers));
    }
    return column;
}

// A short title stays on one line, a long one wraps between words.
std::size_t title_width(const PrintColumn& column) {
    const bool figures = column.align == Align::right;
    const std::size_t comfortable =
        std::min(longest_line(column.title), figures ? comfortable_figure_title : comfortable_title);
    return std::max({comfortable, longest_word(column.title), text::display_width(column.letter)});
}

// As wide as its cells come, and its title needs.
void set_natural_width(PrintColumn& column) {
    column.width = title_width(column);
    for (const std::string& cell : column.cells) {
        column.width = std::max(column.width, longest_line(cell));
    }
}

// A heading has the whole line to itself and makes no column wide.
void set_label_width(PrintColumn& column, const Table& table) {
    column.width = title_width(column);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].role != RowRole::heading) {
            column.width = std::max(column.width, longest_line(column.cells[i]));
        }
    }
    column.width = std::min(column.width, widest_label);
}

std::size_t least_width(const PrintColumn& column) {
    return column.align == Align::right ? column.width : std::min(column.width, narrowest_text);
}

std::vector<std::size_t> range(std::size_t from, std::size_t to) {
    std::vector<std::size_t> numbers(to - from);
    std::iota(numbers.begin(), numbers.end(), from);
    return numbers;
}

// Takes from the widest texts among some columns what is too much for the width; texts wrap, figures do not.
void squeeze(Layout& layout, const std::vector<std::size_t>& columns, std::size_t width) {
    const auto spare = [&](std::size_t column) {
        const PrintColumn& shown = layout.columns[column];
        return shown.width > least_width(shown) ? shown.width : 0;
    };
    while (width_of(layout, columns) > width) {
        const auto widest = std::ranges::max_element(columns, {}, spare);
        if (widest == columns.end() || spare(*widest) == 0) {
            return;
        }
        --layout.columns[*widest].width;
    }
}

bool could_fit(const Layout& layout, std::size_t width) {
    std::size_t least = column_gap * (layout.columns.empty() ? 0 : layout.columns.size() - 1);
    for (const PrintColumn& column : layout.columns) {
        least += least_width(column);
    }
    return least <= width;
}

// All columns beside each other if texts can be wrapped so far; else the repeated ones take half of the
// width.
void squeeze(Layout& layout, std::size_t width) {
    if (could_fit(layout, width)) {
        squeeze(layout, range(0, layout.columns.size()), width);
        return;
    }
    const std::vector<std::size_t> lead = range(0, layout.lead);
    squeeze(layout, lead, width / 2);
    const std::size_t used = width_of(layout, lead) + column_gap;
    for (std::size_t i = layout.lead; i < layout.columns.size(); ++i) {
        squeeze(layout, {i}, width > used ? width - used : 0);
    }
}

// The column that does not fit any more, or the first of its neighbours under the same headings: they stay
// together if another block has room for them and something is left for this one.
std::size_t first_of_next_block(const Layout& layout, const std::vector<std::size_t>& block, std::size_t next,
                                std::size_t width) {
    const std::size_t first_value = block[layout.lead];
    const auto& group = layout.columns[next].group;
    std::size_t first = next;
    while (!group.empty() && first > first_value && layout.columns[first - 1].group == group) {
        --first;
    }
    std::vector<std::size_t> moved = range(0, layout.lead);
    for (std::size_t column = first; column <= next; ++column) {
        moved.push_back(column);
    }
    return first == first_value || width_of(layout, moved) > width ? next : first;
}

void fold(Layout& layout, std::size_t width) {
    const std::vector<std::size_t> lead = range(0, layout.lead);
    std::vector<std::size_t> block = lead;
    for (std::size_t i = layout.lead; i < layout.columns.size(); ++i) {
        block.push_back(i);
        if (width == 0 || width_of(layout, block) <= width || block.size() == layout.lead + 1) {
            continue;
        }
        block.pop_back();
        const std::size_t first = first_of_next_block(layout, block, i, width);
        std::erase_if(block, [&](std::size_t column) { return column >= first; });
        layout.blocks.push_back(std::move(block));
        block = lead;
        for (std::size_t next = first; next <= i; ++next) {
            block.push_back(next);
        }
    }
    layout.blocks.push_back(std::move(block));
}

} // namespace

std::size_t width_of(const Layout& layout, const std::vector<std::size_t>& columns) {
    std::size_t width = columns.empty() ? 0 : column_gap * (columns.size() - 1);
    for (const std::size_t column : columns) {
        width += layout.columns[column].width;
    }
    return width;
}

Layout lay_out(const Table& table, const TextOptions& options) {
    Layout layout;
    if (!table.label_title.empty()) {
        layout.columns.push_back(label_column(table));
        set_label_width(layout.columns.back(), table);
    }
    if (!table.code_title.empty()) {
        layout.columns.push_back(code_column(table));
        set_natural_width(layout.columns.back());
    }
    layout.lead = std::max<std::size_t>(layout.columns.size(), 1);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (is_shown(table, i)) {
            layout.columns.push_back(value_column(table, i, options.numbers));
            set_natural_width(layout.columns.back());
        }
    }
    layout.lead = std::min(layout.lead, layout.columns.size());
    if (options.width > 0) {
        squeeze(layout, options.width);
    }
    fold(layout, options.width);
    return layout;
}

} // namespace tdkt::reporting
