#include "store/scores.hpp"
#include "scoring/sheet.hpp"
#include "tdkt/text.hpp"
#include "toolkit/importer.hpp"
#include "toolkit/importers/cluster_reader.hpp"
#include "toolkit/importers/overlay.hpp"
#include "toolkit/scores.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// What a row is about: a criterion, a figure, or the votes of the ballot.
struct Subject {
    const Criterion* criterion = nullptr;
    const Figure* figure = nullptr;
    bool ballot = false;

    [[nodiscard]] bool is_known() const { return criterion != nullptr || figure != nullptr || ballot; }
};

/// Scores and figures by cluster, year, unit and criterion: what the unit gave itself, what was checked, what
/// is final.
class ScoreImporter : public Importer {
public:
    explicit ScoreImporter(ImportContext& context);

    RowOutcome take(Row& row) override;

private:
    /// A cluster with the sheet that it is scored by.
    struct Scored {
        Cluster cluster;
        std::optional<ScoreSheet> sheet;
    };

    struct Place {
        const Cluster* cluster = nullptr;
        std::int64_t member = 0;
        std::string criterion;
    };

    [[nodiscard]] const Scored* read_scored(Row& row) const;
    [[nodiscard]] std::optional<std::int64_t> read_member(Row& row, const Cluster& cluster);
    [[nodiscard]] static Subject read_subject(Row& row, const ScoreSheet& sheet);
    [[nodiscard]] ScoreValue read_scores(Row& row, const Subject& subject) const;
    RowOutcome keep(Row& row, const Place& place, const ScoreValue& said);

    ImportContext& context_;
    store::ClusterRows rows_;
    ClustersByCode<Scored> clusters_;
    Mentions mentions_;
};

ScoreImporter::ScoreImporter(ImportContext& context) : context_(context), rows_(context.connection) {
    std::map<std::pair<std::string, int>, ScoreSheet> sheets;
    for (const store::SheetRow& row : store::score_sheets(context.connection)) {
        Diagnostics ignored; // it was sound when it was imported
        sheets[{row.code, row.year}] = scoring::parse_score_sheet(row.source, row.code, ignored);
    }
    for (Cluster& cluster : store::clusters(context.connection, std::nullopt)) {
        const auto sheet = sheets.find({cluster.sheet.value_or(""), cluster.year});
        const std::pair<std::string, int> key{cluster.code, cluster.year};
        clusters_[key] = {.cluster = std::move(cluster),
                          .sheet = sheet != sheets.end() ? std::optional(sheet->second) : std::nullopt};
    }
}

RowOutcome ScoreImporter::take(Row& row) {
    const Scored* const scored = read_scored(row);
    Place place;
    Subject subject;
    if (scored != nullptr) {
        place.cluster = &scored->cluster;
        place.member = read_member(row, scored->cluster).value_or(0);
        place.criterion = row.required_text(Field::criterion);
        subject = scored->sheet ? read_subject(row, *scored->sheet) : Subject{};
    }
    const ScoreValue said = read_scores(row, subject);
    return row.ok() ? keep(row, place, said) : RowOutcome::rejected;
}

const ScoreImporter::Scored* ScoreImporter::read_scored(Row& row) const {
    const Scored* const scored = read_cluster(row, clusters_);
    if (scored != nullptr && !scored->sheet) {
        row.problem(Field::cluster,
                    Message("cluster_without_sheet", {{"cluster", scored->cluster.code},
                                                      {"year", std::to_string(scored->cluster.year)}}));
    }
    return scored;
}

std::optional<std::int64_t> ScoreImporter::read_member(Row& row, const Cluster& cluster) {
    const Unit* const unit = read_unit(row, Field::unit, context_.units);
    if (unit == nullptr) {
        return std::nullopt;
    }
    const auto member = rows_.member(cluster.id, unit->id);
    if (!member) {
        row.problem(Field::unit,
                    Message("unit_not_in_cluster", {{"unit", unit->code}, {"cluster", cluster.code}}));
    }
    return member;
}

Subject ScoreImporter::read_subject(Row& row, const ScoreSheet& sheet) {
    const std::string code = row.text(Field::criterion);
    const Subject subject{
        .criterion = sheet.find(code), .figure = sheet.find_figure(code), .ballot = code == ballot_code};
    if (!subject.is_known() && !code.empty()) {
        std::vector<std::string> codes{std::string(ballot_code)};
        std::ranges::transform(sheet.criteria, std::back_inserter(codes), &Criterion::code);
        std::ranges::transform(sheet.figures, std::back_inserter(codes), &Figure::code);
        row.problem(Field::criterion,
                    Message("unknown_criterion", {{"criterion", code},
                                                  {"sheet", sheet.code},
                                                  {"suggestion", text::nearest(code, codes).value_or("")}}));
    }
    return subject;
}

std::optional<Message> problem_with(const Subject& subject, Field field, Decimal value) {
    if (subject.criterion != nullptr && subject.criterion->formula) {
        return Message("points_by_formula", {{"criterion", subject.criterion->code}});
    }
    if (subject.criterion != nullptr) {
        return score_problem(*subject.criterion, value);
    }
    if (subject.figure != nullptr && subject.figure->from) {
        return Message("figure_is_fed", {{"figure", subject.figure->code}, {"from", *subject.figure->from}});
    }
    if (subject.figure != nullptr) {
        return figure_problem(*subject.figure, value);
    }
    if (subject.ballot && (field != Field::final || value < Decimal{} || value.milli() % 1000 != 0)) {
        return Message("bad_ballot", {{"value", to_string(value)}});
    }
    return std::nullopt;
}

ScoreValue ScoreImporter::read_scores(Row& row, const Subject& subject) const {
    const std::string by = row.text(Field::by);
    const std::optional<Date> date = row.date(Field::date);
    if (date && *date > context_.actor.today) {
        row.problem(Field::date, Message("score_in_future",
                                         {{"date", to_iso(*date)}, {"today", to_iso(context_.actor.today)}}));
    }
    const Said sayer{.by = by.empty() ? context_.actor.user : by,
                     .on = to_iso(date.value_or(context_.actor.today))};
    const auto read = [&](Field field, std::optional<Said>& said) {
        const std::optional<Decimal> value = row.decimal(field);
        if (value) {
            said = sayer;
            if (std::optional<Message> problem = problem_with(subject, field, *value)) {
                row.problem(field, std::move(*problem));
            }
        }
        return value;
    };
    ScoreValue value;
    value.self = read(Field::self, value.self_said);
    value.checked = read(Field::checked, value.checked_said);
    value.final = read(Field::final, value.final_said);
    value.evidence = optional_text(row, Field::evidence);
    // Evidence alone says something where it is what the criterion waits for.
    const bool scored = row.has(Field::self) || row.has(Field::checked) || row.has(Field::final);
    const bool opens_gate = value.evidence && subject.criterion != nullptr && subject.criterion->gate;
    if (!scored && !opens_gate) {
        row.problem(Field::final, Message("no_score"));
    }
    return value;
}

// Who says the same again changes nothing, whoever it is.
void put(Overlay& overlay, std::optional<Decimal>& known, std::optional<Said>& known_said,
         const std::optional<Decimal>& said, const std::optional<Said>& sayer) {
    if (said && known != said) {
        known_said = sayer;
    }
    overlay.put(known, said);
}

RowOutcome ScoreImporter::keep(Row& row, const Place& place, const ScoreValue& said) {
    const auto line_before =
        mentions_.before(std::to_string(place.member) + '\n' + place.criterion, row.line());
    const auto known = rows_.score(place.member, place.criterion);
    store::StoredScore merged = known.value_or(store::StoredScore{});
    Overlay overlay;
    put(overlay, merged.value.self, merged.value.self_said, said.self, said.self_said);
    put(overlay, merged.value.checked, merged.value.checked_said, said.checked, said.checked_said);
    put(overlay, merged.value.final, merged.value.final_said, said.final, said.final_said);
    overlay.put(merged.value.evidence, said.evidence);
    if (overlay.same()) {
        return RowOutcome::same;
    }
    if (place.cluster->finalised) {
        row.problem(Field::cluster, finalised_already(*place.cluster));
    }
    if (line_before && overlay.contradicts()) {
        refuse_contradiction(row, Field::criterion, *line_before);
    }
    if (!row.ok()) {
        return RowOutcome::rejected;
    }
    if (known) {
        rows_.update_score(merged, context_.operation);
        return RowOutcome::changed;
    }
    rows_.insert_score(place.member, place.criterion, merged, context_.operation);
    return RowOutcome::added;
}

} // namespace

std::unique_ptr<Importer> make_score_importer(ImportContext& context) {
    return std::make_unique<ScoreImporter>(context);
}

} // namespace tdkt
