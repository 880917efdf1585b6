#include "store/scores.hpp"
#include "scoring/sheet.hpp"
#include "tdkt/text.hpp"
#include "toolkit/importer.hpp"
#include "toolkit/importers/overlay.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// Scores by cluster, year, unit and criterion: what the unit gave itself, what was checked, what is final.
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
        std::int64_t member = 0;
        std::string criterion;
    };

    [[nodiscard]] const Scored* read_cluster(Row& row) const;
    [[nodiscard]] std::optional<std::int64_t> read_member(Row& row, const Cluster& cluster);
    [[nodiscard]] static const Criterion* read_criterion(Row& row, const ScoreSheet& sheet);
    [[nodiscard]] static store::StoredScore read_scores(Row& row, const Criterion* criterion);
    RowOutcome keep(Row& row, const Place& place, const store::StoredScore& said);

    ImportContext& context_;
    store::ClusterRows rows_;
    std::map<std::pair<std::string, int>, Scored> clusters_;
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
    const Scored* const scored = read_cluster(row);
    Place place;
    const Criterion* criterion = nullptr;
    if (scored != nullptr) {
        place.member = read_member(row, scored->cluster).value_or(0);
        criterion = scored->sheet ? read_criterion(row, *scored->sheet) : nullptr;
    }
    const store::StoredScore said = read_scores(row, criterion);
    if (!row.ok()) {
        return RowOutcome::rejected;
    }
    place.criterion = criterion->code;
    return keep(row, place, said);
}

const ScoreImporter::Scored* ScoreImporter::read_cluster(Row& row) const {
    const std::string code = row.required_text(Field::cluster);
    const std::optional<int> year = row.required_year(Field::year);
    if (code.empty() || !year) {
        return nullptr;
    }
    const auto found = clusters_.find({code, *year});
    if (found == clusters_.end()) {
        std::vector<std::string> codes;
        for (const auto& [key, scored] : clusters_) {
            if (key.second == *year) {
                codes.push_back(key.first);
            }
        }
        row.problem(Field::cluster,
                    Message("unknown_cluster", {{"cluster", code},
                                                {"year", std::to_string(*year)},
                                                {"suggestion", text::nearest(code, codes).value_or("")}}));
        return nullptr;
    }
    if (!found->second.sheet) {
        row.problem(Field::cluster,
                    Message("cluster_without_sheet", {{"cluster", code}, {"year", std::to_string(*year)}}));
    }
    return &found->second;
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

const Criterion* ScoreImporter::read_criterion(Row& row, const ScoreSheet& sheet) {
    const std::string code = row.required_text(Field::criterion);
    const Criterion* const criterion = sheet.find(code);
    if (criterion == nullptr && !code.empty()) {
        std::vector<std::string> codes;
        std::ranges::transform(sheet.criteria, std::back_inserter(codes), &Criterion::code);
        row.problem(Field::criterion,
                    Message("unknown_criterion", {{"criterion", code},
                                                  {"sheet", sheet.code},
                                                  {"suggestion", text::nearest(code, codes).value_or("")}}));
    }
    return criterion;
}

store::StoredScore ScoreImporter::read_scores(Row& row, const Criterion* criterion) {
    const auto read = [&](Field field) {
        const std::optional<Decimal> score = row.decimal(field);
        if (score && criterion != nullptr) {
            if (std::optional<Message> problem = score_problem(*criterion, *score)) {
                row.problem(field, std::move(*problem));
            }
        }
        return score;
    };
    store::StoredScore said{.id = 0,
                            .self = read(Field::self),
                            .checked = read(Field::checked),
                            .final = read(Field::final),
                            .evidence = optional_text(row, Field::evidence)};
    if (!row.has(Field::self) && !row.has(Field::checked) && !row.has(Field::final)) {
        row.problem(Field::final, Message("no_score"));
    }
    return said;
}

RowOutcome ScoreImporter::keep(Row& row, const Place& place, const store::StoredScore& said) {
    const auto line_before =
        mentions_.before(std::to_string(place.member) + '\n' + place.criterion, row.line());
    const auto known = rows_.score(place.member, place.criterion);
    if (!known) {
        rows_.insert_score(place.member, place.criterion, said, context_.operation);
        return RowOutcome::added;
    }
    store::StoredScore merged = *known;
    Overlay overlay;
    overlay.put(merged.self, said.self);
    overlay.put(merged.checked, said.checked);
    overlay.put(merged.final, said.final);
    overlay.put(merged.evidence, said.evidence);
    if (overlay.same()) {
        return RowOutcome::same;
    }
    if (line_before && overlay.contradicts()) {
        row.problem(Field::criterion, Message("said_otherwise", {{"line", std::to_string(*line_before)}}));
        return RowOutcome::rejected;
    }
    rows_.update_score(merged, context_.operation);
    return RowOutcome::changed;
}

} // namespace

std::unique_ptr<Importer> make_score_importer(ImportContext& context) {
    return std::make_unique<ScoreImporter>(context);
}

} // namespace tdkt
