#include "cluster_listing.hpp"

#include "cells.hpp"

namespace tdkt::cli {

namespace {

Json number_or_null(const std::optional<Decimal>& value) {
    return value ? number(*value) : Json();
}

Json json_of(const std::optional<Said>& said) {
    return said ? Json{{"by", said->by}, {"on", said->on}} : Json();
}

Json json_of(const ClusterScore& score) {
    return {{"cluster", score.cluster},
            {"year", score.year},
            {"unit", score.value.unit},
            {"criterion", score.value.criterion},
            {"self", number_or_null(score.value.self)},
            {"checked", number_or_null(score.value.checked)},
            {"final", number_or_null(score.value.final)},
            {"difference", number_or_null(difference_of(score))},
            {"evidence", or_null(score.value.evidence)},
            {"self_said", json_of(score.value.self_said)},
            {"checked_said", json_of(score.value.checked_said)},
            {"final_said", json_of(score.value.final_said)}};
}

const std::optional<Said>& first_said(const ScoreValue& value) {
    return value.self_said ? value.self_said : value.checked_said ? value.checked_said : value.final_said;
}

/// What somebody said on a day, taken out of a score.
ClusterScore take_out(ClusterScore& score, const Said& said) {
    ClusterScore taken = score;
    const auto part = [&](std::optional<Decimal> ScoreValue::* points, std::optional<Said> ScoreValue::* by) {
        ScoreValue& emptied = (score.value.*by == said ? score : taken).value;
        emptied.*points = std::nullopt;
        emptied.*by = std::nullopt;
    };
    part(&ScoreValue::self, &ScoreValue::self_said);
    part(&ScoreValue::checked, &ScoreValue::checked_said);
    part(&ScoreValue::final, &ScoreValue::final_said);
    return taken;
}

} // namespace

Json json_of(const Cluster& cluster) {
    Json units = Json::array();
    for (const ClusterUnit& unit : cluster.units) {
        units.push_back({{"unit", unit.unit},
                         {"name", unit.name},
                         {"role", to_word(unit.role)},
                         {"scores", unit.scores}});
    }
    Json awards = Json::array();
    for (const ClusterAward& one : cluster.awards) {
        awards.push_back({{"award", one.award}, {"count", one.count}});
    }
    return {{"cluster", cluster.code},         {"year", cluster.year}, {"name", cluster.name},
            {"sheet", or_null(cluster.sheet)}, {"awards", awards},     {"units", units}};
}

std::vector<ClusterScore> by_sayer(ClusterScore score) {
    std::vector<ClusterScore> list;
    while (const std::optional<Said> said = first_said(score.value)) {
        list.push_back(take_out(score, *said));
    }
    const bool is_more = score.value.self || score.value.checked || score.value.final;
    if (list.empty() || is_more) {
        list.push_back(std::move(score));
    }
    return list;
}

std::optional<Decimal> difference_of(const ClusterScore& score) {
    const auto& counted = score.value.final ? score.value.final : score.value.checked;
    return counted && score.value.self ? std::optional(*counted - *score.value.self) : std::nullopt;
}

Listing<Membership> membership_listing() {
    using One = Membership;
    const auto cluster = [](const One& one) { return one.cluster.code; };
    const auto cluster_name = [](const One& one) { return one.cluster.name; };
    const auto year = [](const One& one) { return cell(one.cluster.year); };
    const auto unit = [](const One& one) { return one.unit.unit; };
    const auto name = [](const One& one) { return one.unit.name; };
    const auto role = [](const One& one) { return cell(one.unit.role); };
    const auto sheet = [](const One& one) { return cell(one.cluster.sheet); };
    const auto scores = [](const One& one) { return cell(one.unit.scores); };
    return {.what = "clusters",
            .key = "clusters",
            .shown = {{N_("CLUSTER"), cluster},
                      {N_("YEAR"), year, CellKind::number},
                      {N_("SHEET"), sheet},
                      {N_("UNIT"), unit},
                      {N_("NAME"), name},
                      {N_("ROLE"), role, CellKind::word},
                      {N_("SCORES"), scores, CellKind::number}},
            .fields = {{"cluster", cluster},
                       {"name", cluster_name},
                       {"year", year},
                       {"unit", unit},
                       {"role", role}},
            .json = [](const One& one) { return json_of(one.cluster); }};
}

Listing<ClusterScore> score_listing() {
    using One = ClusterScore;
    const auto cluster = [](const One& one) { return one.cluster; };
    const auto year = [](const One& one) { return cell(one.year); };
    const auto unit = [](const One& one) { return one.value.unit; };
    const auto criterion = [](const One& one) { return one.value.criterion; };
    const auto self = [](const One& one) { return cell(one.value.self); };
    const auto checked = [](const One& one) { return cell(one.value.checked); };
    const auto final = [](const One& one) { return cell(one.value.final); };
    const auto difference = [](const One& one) { return cell(difference_of(one)); };
    const auto evidence = [](const One& one) { return cell(one.value.evidence); };
    const auto by = [](const One& one) { return first_said(one.value) ? first_said(one.value)->by : ""; };
    const auto date = [](const One& one) { return first_said(one.value) ? first_said(one.value)->on : ""; };
    return {.what = "scores",
            .key = "scores",
            .shown = {{N_("CLUSTER"), cluster},
                      {N_("YEAR"), year, CellKind::number},
                      {N_("UNIT"), unit},
                      {N_("CRITERION"), criterion},
                      {N_("SELF"), self, CellKind::number},
                      {N_("CHECKED"), checked, CellKind::number},
                      {N_("FINAL"), final, CellKind::number},
                      {N_("DIFFERENCE"), difference, CellKind::number},
                      {N_("EVIDENCE"), evidence}},
            .fields = {{"cluster", cluster},
                       {"year", year},
                       {"unit", unit},
                       {"criterion", criterion},
                       {"self", self},
                       {"checked", checked},
                       {"final", final},
                       {"evidence", evidence},
                       {"by", by},
                       {"date", date}},
            .json = [](const One& one) { return json_of(one); }};
}

} // namespace tdkt::cli
