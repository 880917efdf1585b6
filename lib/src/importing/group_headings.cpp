#include "importing/group_headings.hpp"

#include "base/text.hpp"
#include "importing/cell.hpp"
#include "importing/column.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::importing {

std::vector<HeadingCell> keep_headings(std::span<const csv::Cell> cells) {
    std::vector<HeadingCell> kept;
    kept.reserve(cells.size());
    for (const csv::Cell& cell : cells) {
        kept.push_back({.text = text::tidy(cell.text), .line = cell.line});
    }
    return kept;
}

std::vector<csv::Cell> cells_of(const std::vector<HeadingCell>& headings) {
    std::vector<csv::Cell> cells;
    cells.reserve(headings.size());
    for (const HeadingCell& heading : headings) {
        cells.push_back({.text = heading.text, .line = heading.line});
    }
    return cells;
}

std::optional<std::vector<HeadingCell>> join_headings(const std::vector<HeadingCell>& first,
                                                      std::span<const csv::Cell> second) {
    std::vector<HeadingCell> below = keep_headings(second);
    std::vector<HeadingCell> joined = first;
    joined.resize(std::max(first.size(), below.size()));
    below.resize(joined.size());
    std::string group; // above this cell, with a head below it
    std::size_t wide = 0;
    std::size_t single = 0;
    for (std::size_t i = 0; i < joined.size(); ++i) {
        HeadingCell& heading = joined[i];
        const HeadingCell& head = below[i];
        if (is_plain_number(head.text)) {
            return std::nullopt;
        }
        if (!heading.text.empty()) {
            const bool merged = i + 1 < joined.size() && joined[i + 1].text.empty();
            group = merged && !head.text.empty() ? heading.text : std::string();
            single += head.text.empty() ? 1U : 0U;
        } else {
            wide += head.text.empty() ? 0U : 1U;
        }
        if (head.text.empty()) {
            continue;
        }
        if (group.empty()) {
            return std::nullopt;
        }
        heading = {.text = group + std::string(below_group) + head.text, .line = head.line};
    }
    return wide > 0 && single > 0 ? std::optional(std::move(joined)) : std::nullopt;
}

} // namespace tdkt::importing
