#include "importing/header.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace tdkt::importing {

namespace {

bool is_blank(const csv::Cell& cell) {
    return text::tidy(cell.text).empty();
}

std::size_t count_reject_columns(std::span<const csv::Cell> cells) {
    const auto same = [](const csv::Cell& cell, std::string_view heading) { return cell.text == heading; };
    const bool rejects =
        cells.size() > reject_headings.size() &&
        std::equal(reject_headings.begin(), reject_headings.end(), cells.begin(),
                   [&](std::string_view heading, const csv::Cell& cell) { return same(cell, heading); });
    return rejects ? reject_headings.size() : 0;
}

Location place(const std::string& file, const csv::Cell& cell, std::size_t index) {
    return {.file = file, .line = static_cast<int>(cell.line), .column = static_cast<int>(index + 1)};
}

Diagnostic unknown_heading(Location at, std::string_view heading, Target target, const Wordings& wordings) {
    const std::string text = text::tidy(heading);
    return {.severity = Severity::error,
            .at = std::move(at),
            .message = Message("unknown_heading",
                               {{"heading", text}, {"suggestion", wordings.nearest_heading(target, text)}}),
            .raw = std::string(heading)};
}

// "Mã danh hiệu thi đua" beside "Danh hiệu thi đua": a formula looks it up by the name, which counts.
bool is_code_of(const Column& column, const Column& other) {
    const auto is_code = [](const Column& one) { return text::plain_key(one.heading).starts_with("ma "); };
    return (column.field == Field::award || column.field == Field::award_form) && is_code(column) &&
           !is_code(other);
}

} // namespace

bool Header::recognise(std::span<const csv::Cell> cells, Target target, const Wordings& wordings,
                       const Catalogue& catalogue) {
    std::size_t known = 0;
    std::size_t likely = 0;
    std::size_t filled = 0;
    for (const csv::Cell& cell : cells.subspan(count_reject_columns(cells))) {
        if (is_blank(cell)) {
            continue;
        }
        ++filled;
        const bool heading = wordings.heading(target, cell.text).has_value();
        known += heading ? 1U : 0U;
        likely +=
            heading || wordings.is_group(cell.text) || read_heading(cell.text, target, wordings, catalogue)
                ? 1U
                : 0U;
    }
    return known >= 2 && 2 * likely >= filled;
}

Header::Header(std::span<const csv::Cell> cells, std::int64_t line, Target target, const std::string& file,
               const std::map<Field, std::string>& given, const Wordings& wordings,
               const Catalogue& catalogue, Diagnostics& problems)
    : line_(line), reject_columns_(count_reject_columns(cells)) {
    column_of_.fill(-1);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        columns_.push_back(
            {.heading = text::tidy(cells[i].text), .field = std::nullopt, .kind = std::nullopt});
        if (i < reject_columns_ || columns_.back().heading.empty()) {
            continue;
        }
        if (auto column = read_heading(columns_.back().heading, target, wordings, catalogue)) {
            take(i, *std::move(column), place(file, cells[i], i), problems);
        } else {
            problems.push_back(unknown_heading(place(file, cells[i], i), cells[i].text, target, wordings));
        }
    }
    while (!columns_.empty() && columns_.back().heading.empty()) {
        columns_.pop_back();
    }
    const auto fields = layout_of(target).fields;
    const bool names_awards = std::find(fields.begin(), fields.end(), Field::award) != fields.end();
    if (names_awards && !column_of(Field::name) && column_of(Field::unit)) {
        kind_ = SubjectKind::collective;
    }
    require({.file = file, .line = static_cast<int>(line)}, target, given, problems);
}

void Header::take(std::size_t place, Column column, Location at, Diagnostics& problems) {
    if (!column.is_read()) {
        return;
    }
    if (const auto other = same_as(column)) {
        if (is_code_of(column, columns_[*other])) {
            return; // known, and not used
        }
        if (column.field && is_code_of(columns_[*other], column)) {
            columns_[*other].field.reset();
            column_of_.at(static_cast<std::size_t>(*column.field)) = static_cast<int>(place);
            columns_[place] = std::move(column);
            return;
        }
        const std::string_view field = column.field ? to_word(*column.field) : to_word(Field::award);
        problems.push_back({.severity = Severity::error,
                            .at = std::move(at),
                            .message = Message("repeated_heading", {{"heading", column.heading},
                                                                    {"other", columns_[*other].heading},
                                                                    {"field", std::string(field)}}),
                            .raw = column.heading});
        return;
    }
    if (!column.field) {
        tick_columns_.push_back(place);
    } else if (column.gender) {
        birth_columns_.push_back(place);
    } else {
        column_of_.at(static_cast<std::size_t>(*column.field)) = static_cast<int>(place);
        kind_ = column.kind ? column.kind : kind_;
    }
    columns_[place] = std::move(column);
}

// The column that says the same already.
std::optional<std::size_t> Header::same_as(const Column& column) const {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const Column& other = columns_[i];
        const bool both_births = column.gender && other.gender && column.gender != other.gender;
        const bool same_field = column.field && column.field == other.field && !both_births;
        const bool same_award = !column.ticked.empty() && column.kind == other.kind &&
                                text::plain_key(column.ticked) == text::plain_key(other.ticked);
        if (other.is_read() && (same_field || same_award)) {
            return i;
        }
    }
    return std::nullopt;
}

void Header::require(const Location& at, Target target, const std::map<Field, std::string>& given,
                     Diagnostics& problems) const {
    for (const Alternatives alternatives : layout_of(target).required) {
        const bool present = std::any_of(alternatives.begin(), alternatives.end(), [&](Field field) {
            return column_of(field).has_value() || given.contains(field);
        });
        // A section may name the award or the cluster of its rows, so the column may be missing; the rows
        // will tell.
        const bool by_section = layout_of(target).office_list && (alternatives.front() == Field::award ||
                                                                  alternatives.front() == Field::cluster);
        if (!present && !by_section) {
            problems.push_back({.severity = Severity::error,
                                .at = at,
                                .message = Message("missing_column",
                                                   {{"field", std::string(to_word(alternatives.front()))}}),
                                .raw = {}});
        }
    }
}

void add_unknown_headings(std::span<const csv::Cell> cells, const std::string& file, Target target,
                          const Wordings& wordings, const Catalogue& catalogue, Diagnostics& problems) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!is_blank(cells[i]) && !read_heading(cells[i].text, target, wordings, catalogue)) {
            problems.push_back(unknown_heading(place(file, cells[i], i), cells[i].text, target, wordings));
        }
    }
}

} // namespace tdkt::importing
