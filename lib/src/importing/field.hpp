#pragma once

#include "tdkt/import.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace tdkt::importing {

using Target = ImportTarget;

/// The fields of all files. The word of a field is the heading that scripts write.
enum class Field {
    code,
    name,
    kind,
    parent,
    sector,
    remote,
    valid_from,
    valid_to,
    from,
    to,
    date,
    share,
    citizen_id,
    birth,
    gender,
    position,
    position_unit, // both in one cell
    person_class,
    unit,
    award,
    award_form, // offices have one column for titles and one for forms; both name awards
    category,
    year,
    decision_number,
    decision_date,
    signer,
    authority,
    status,
    note,
    campaign,
    achievement,
    grade,
    initiative,
    initiative_scope,
    basis,
    received,
    type,
    value,
    scope,
    cluster,
    role,
    criterion,
    self,
    checked,
    final,
    evidence,
    form,
    level,
    start,
    end,
    pledge,
    indicator,
    unit_of_measure,
    target,
    direction,
    weight,
    period,
    plan,
    actual,
    nomination,
    members,
    in_favour,
    against,
    written,
    number,
    row,
    column,
    present,
    recused,
    recusal,
    paper,
    confirm,
    by,
    progress,
    count
};

inline constexpr std::size_t field_count = static_cast<std::size_t>(Field::count) + 1;

/// A file needs at least one of these fields as a column or as an option.
using Alternatives = std::span<const Field>;

/// What a file of a target can hold and must hold, and whether it may be laid out as an office lays out a
/// list: with sections, totals, a row of column numbers and signatures.
struct Layout {
    std::span<const Field> fields;
    std::span<const Alternatives> required;
    bool office_list = false;
};

[[nodiscard]] const Layout& layout_of(Target target);

} // namespace tdkt::importing

namespace tdkt {

template <>
inline constexpr auto words<importing::Field> =
    word_list("code", "name", "kind", "parent", "sector", "remote", "valid_from", "valid_to", "from", "to",
              "date", "share", "citizen_id", "birth", "gender", "position", "position_unit", "class", "unit",
              "award", "award_form", "category", "year", "decision_number", "decision_date", "signer",
              "authority", "status", "note", "campaign", "achievement", "grade", "initiative",
              "initiative_scope", "basis", "received", "type", "value", "scope", "cluster", "role",
              "criterion", "self", "checked", "final", "evidence", "form", "level", "start", "end", "pledge",
              "indicator", "unit_of_measure", "target", "direction", "weight", "period", "plan", "actual",
              "nomination", "members", "in_favour", "against", "written", "number", "row", "column",
              "present", "recused", "recusal", "paper", "confirm", "by", "progress", "count");

static_assert(words<importing::Field>.size() == importing::field_count);

} // namespace tdkt
