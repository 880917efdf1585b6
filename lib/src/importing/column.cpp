#include "importing/column.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace tdkt::importing {

namespace {

bool names_awards(Target target) {
    const auto fields = layout_of(target).fields;
    return std::find(fields.begin(), fields.end(), Field::award) != fields.end();
}

bool is_award(std::string_view wording, std::optional<SubjectKind> kind, const Catalogue& catalogue) {
    const AwardMatch match = catalogue.match(wording, kind);
    return match.award != nullptr || !match.candidates.empty();
}

// "Nam" without its diacritics is "Năm" too, so the diacritics count here.
std::optional<Gender> gender_of(std::string_view text, const Wordings& wordings) {
    const auto index = wordings.value(words<Gender>, text);
    return index && text::name_key(text) != "năm" ? std::optional(static_cast<Gender>(*index)) : std::nullopt;
}

bool is_of_awards(Field field) {
    return field == Field::award || field == Field::award_form;
}

struct Heads {
    std::string_view group;
    std::string_view sub;
};

std::optional<Heads> split(std::string_view heading) {
    const std::size_t at = heading.find(below_group);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    return Heads{.group = heading.substr(0, at), .sub = heading.substr(at + below_group.size())};
}

std::optional<Column> read_heads(const Heads& heads, Target target, const Wordings& wordings,
                                 const Catalogue& catalogue) {
    const std::optional<Meaning> group = wordings.heading(target, heads.group);
    if (group && group->field == Field::birth) {
        if (const auto gender = gender_of(heads.sub, wordings)) {
            return Column{.heading = {}, .field = Field::birth, .kind = std::nullopt, .gender = gender};
        }
    }
    if (group && !group->field) {
        return Column{};
    }
    const auto kind_index = wordings.value(words<SubjectKind>, heads.group);
    const auto kind = kind_index ? std::optional(static_cast<SubjectKind>(*kind_index)) : std::nullopt;
    // Below "Awards of the last five years" a tick proposes nothing: the group's words have to be known.
    const bool proposes = kind || wordings.is_group(heads.group) || (group && is_of_awards(*group->field));
    if (names_awards(target) && proposes && is_award(heads.sub, kind, catalogue)) {
        return Column{.heading = {}, .field = std::nullopt, .kind = kind, .ticked = std::string(heads.sub)};
    }
    const std::optional<Meaning> sub = wordings.heading(target, heads.sub);
    if (sub && (kind || wordings.is_group(heads.group))) {
        return Column{.heading = {}, .field = sub->field, .kind = kind ? kind : sub->kind};
    }
    return std::nullopt;
}

} // namespace

std::optional<Column> read_heading(std::string_view heading, Target target, const Wordings& wordings,
                                   const Catalogue& catalogue) {
    std::optional<Column> column;
    const auto own_award =
        names_awards(target) ? wordings.mapping().award(heading) : std::optional<std::string>();
    if (own_award) {
        column = Column{.heading = {}, .field = std::nullopt, .kind = std::nullopt, .ticked = *own_award};
    } else if (const std::optional<Meaning> meaning = wordings.heading(target, heading)) {
        column = Column{.heading = {}, .field = meaning->field, .kind = meaning->kind};
    } else if (const std::optional<Heads> heads =
                   split(heading)) { // "Tập thể / LĐTT" says the kind beside the award
        column = read_heads(*heads, target, wordings, catalogue);
    }
    if (!column && names_awards(target) && is_award(heading, std::nullopt, catalogue)) {
        column =
            Column{.heading = {}, .field = std::nullopt, .kind = std::nullopt, .ticked = text::tidy(heading)};
    }
    if (column) {
        column->heading = text::tidy(heading);
    }
    return column;
}

} // namespace tdkt::importing
