#include "importing/row.hpp"

#include "base/text.hpp"
#include "importing/award_list.hpp"
#include "importing/cell.hpp"

#include <algorithm>
#include <utility>

/// What a row says by the place of its cells: a birth under "Nam" or "Nữ", a tick under an award.
namespace tdkt::importing {

std::string_view Row::cell(std::size_t column) const {
    const bool blank = column >= row_->cells.size() || is_blank(row_->cells[column].text);
    return blank ? std::string_view() : row_->cells[column].text;
}

void Row::problem_at(std::size_t column, Message message) {
    add(column, std::move(message), Severity::error, cell(column));
}

std::optional<std::size_t> Row::column_of(Field field) const {
    const auto column = sheet_.header().column_of(field);
    return column || field != Field::birth ? column : birth_column_;
}

// The gender and the kind, where the place of other cells says them.
std::string_view Row::said_by_place(Field field) const {
    if (field == Field::gender && birth_column_) {
        const auto gender = sheet_.header().columns()[*birth_column_].gender;
        return gender ? to_word(*gender) : std::string_view();
    }
    const auto kind = field == Field::kind ? ticked_kind() : std::nullopt;
    return kind ? to_word(*kind) : std::string_view();
}

// A birth under both genders is told once and for neither of them read.
void Row::read_births() {
    const Header& header = sheet_.header();
    for (const std::size_t column : header.birth_columns()) {
        if (cell(column).empty()) {
            continue;
        }
        if (birth_column_) {
            problem_at(column, Message("two_births", {{"first", header.columns()[*birth_column_].heading},
                                                      {"second", header.columns()[column].heading}}));
            birth_column_.reset();
            return;
        }
        birth_column_ = column;
    }
    if (birth_column_) {
        compare_gender(*birth_column_);
    }
}

// A column of genders may not say otherwise than the place of the birth.
void Row::compare_gender(std::size_t birth) {
    const Column& column = sheet_.header().columns()[birth];
    const auto own = sheet_.header().column_of(Field::gender);
    const std::string said = own ? text::tidy(cell(*own)) : std::string();
    const auto gender = wordings_.value(words<Gender>, said);
    if (gender && static_cast<Gender>(*gender) != column.gender) {
        problem_at(birth,
                   Message("birth_under_other_gender", {{"heading", column.heading}, {"gender", said}}));
    }
}

void Row::read_ticks() {
    for (const std::size_t column : sheet_.header().tick_columns()) {
        const std::string_view mark = cell(column);
        const std::optional<bool> tick = mark.empty() ? std::optional(false) : wordings_.tick(mark);
        if (tick == true) {
            ticked_.push_back(column);
        } else if (!tick) {
            unclear_tick_ = true;
            problem_at(column,
                       Message("unclear_tick", {{"value", text::tidy(mark)},
                                                {"field", sheet_.header().columns()[column].heading}}));
        }
    }
}

// Whom the ticks are for, if all of them are for the same kind.
std::optional<SubjectKind> Row::ticked_kind() const {
    const auto kind_of = [&](std::size_t column) { return sheet_.header().columns()[column].kind; };
    const bool same = std::all_of(ticked_.begin(), ticked_.end(), [&](std::size_t column) {
        return kind_of(column) == kind_of(ticked_.front());
    });
    return ticked_.empty() || !same ? std::nullopt : kind_of(ticked_.front());
}

std::vector<const Award*> Row::ticked_awards(std::optional<SubjectKind> subject) {
    std::vector<const Award*> awards;
    for (const std::size_t place : ticked_) {
        const Column& column = sheet_.header().columns()[place];
        const auto kind = column.kind ? column.kind : subject;
        if (subject && kind != subject) {
            problem_at(place, Message("award_not_for_kind", {{"award", column.heading},
                                                             {"kind_word", std::string(to_word(*subject))}}));
            continue;
        }
        AwardList list = read_awards(column.ticked, kind, catalogue_);
        for (Message& message : list.problems) {
            problem_at(place, std::move(message));
        }
        if (!list.awards.empty() &&
            std::find(awards.begin(), awards.end(), list.awards.front()) == awards.end()) {
            awards.push_back(list.awards.front());
        }
    }
    return awards;
}

} // namespace tdkt::importing
