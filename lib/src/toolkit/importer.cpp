#include "toolkit/importer.hpp"

#include "tdkt/error.hpp"
#include "toolkit/lookup.hpp"

namespace tdkt {

using importing::Field;
using importing::Row;

std::unique_ptr<Importer> make_importer(ImportTarget target, ImportContext& context) {
    switch (target) {
    case ImportTarget::units:
        return make_unit_importer(context);
    case ImportTarget::successions:
        return make_succession_importer(context);
    case ImportTarget::people:
        return make_person_importer(context);
    case ImportTarget::awards:
        return make_award_importer(context);
    case ImportTarget::records:
        return make_record_importer(context);
    case ImportTarget::nominations:
        return make_nomination_importer(context);
    case ImportTarget::clusters:
        return make_cluster_importer(context);
    case ImportTarget::scores:
        return make_score_importer(context);
    case ImportTarget::campaigns:
        return make_campaign_importer(context);
    case ImportTarget::registrations:
        return make_registration_importer(context);
    case ImportTarget::indicators:
        return make_indicator_importer(context);
    case ImportTarget::progress:
        return make_progress_importer(context);
    case ImportTarget::votes:
        return make_vote_importer(context);
    case ImportTarget::decisions:
        return make_decision_importer(context);
    case ImportTarget::papers:
        return make_paper_importer(context);
    case ImportTarget::exemplars:
        return make_exemplar_importer(context);
    case ImportTarget::cluster_awards:
        return make_cluster_award_importer(context);
    case ImportTarget::figures:
        break;
    }
    return make_figure_importer(context);
}

void count(ImportCounts& counts, RowOutcome outcome) {
    switch (outcome) {
    case RowOutcome::same:
        ++counts.same;
        break;
    case RowOutcome::added:
        ++counts.added;
        break;
    case RowOutcome::changed:
        ++counts.changed;
        break;
    case RowOutcome::suspect:
        ++counts.suspect;
        break;
    case RowOutcome::rejected:
        ++counts.rejected;
        break;
    }
}

const Unit* read_optional_unit(Row& row, Field field, const registry::UnitTree& units) {
    return row.has(field) ? read_unit(row, field, units) : nullptr;
}

const Unit* read_unit(Row& row, Field field, const registry::UnitTree& units, std::optional<Date> on) {
    const std::string text = row.required_unit(field);
    if (text.empty()) {
        return nullptr;
    }
    const registry::UnitMatch match = units.match(text, on);
    if (match.unit == nullptr && match.candidates.empty()) {
        row.problem(field, Message("unknown_unit", {{"unit", text}, {"suggestion", match.suggestion}}));
    } else if (match.unit == nullptr) {
        row.problem(field,
                    Message("ambiguous_unit", {{"unit", text}, {"candidates", codes_of(match.candidates)}}));
    } else if (match.understood) {
        row.note(field, Message("unit_read_as", {{"value", text}, {"unit", match.unit->name}}), text);
    }
    return match.unit;
}

void refuse_not_in_being(Row& row, Field field, const registry::UnitTree& units, const Unit& unit, Date on) {
    if (registry::existed(unit, on)) {
        return;
    }
    const Unit* const successor = units.successor(unit);
    row.problem(field,
                Message("unit_not_in_being", {{"unit", unit.code},
                                              {"date", to_iso(on)},
                                              {"suggestion", successor != nullptr ? successor->code : ""}}));
}

std::optional<std::string> optional_text(Row& row, Field field) {
    return row.has(field) ? std::optional(row.text(field)) : std::nullopt;
}

void refuse_contradiction(Row& row, Field field, std::int64_t line) {
    row.problem(field, Message("said_otherwise", {{"line", std::to_string(line)}}));
}

} // namespace tdkt
