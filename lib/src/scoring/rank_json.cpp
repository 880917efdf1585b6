#include "tdkt/score.hpp"

#include <ostream>

#include <nlohmann/json.hpp>

#include "base/json.hpp"

namespace tdkt {

namespace {

using Json = nlohmann::ordered_json;

Json to_json(const CriterionScore& score) {
    return {{"criterion", score.criterion},
            {"score", json::number(score.score)},
            {"max", json::number(score.max)},
            {"how", to_word(score.how)}};
}

Json to_json(const RankedUnit& unit) {
    Json criteria = Json::array();
    for (const CriterionScore& score : unit.criteria) {
        criteria.push_back(to_json(score));
    }
    return {{"unit", unit.unit},
            {"name", unit.name},
            {"total", json::number(unit.total)},
            {"scored", json::number(unit.scored)},
            {"rank", unit.rank ? Json(*unit.rank) : Json()},
            {"tied_by", unit.tied_by ? Json(*unit.tied_by) : Json()},
            {"criteria", std::move(criteria)}};
}

} // namespace

void render_json(std::ostream& out, const Ranking& ranking) {
    Json units = Json::array();
    for (const RankedUnit& unit : ranking.units) {
        units.push_back(to_json(unit));
    }
    const Json document = {{"schema", "tdkt.rank/1"},
                           {"cluster", ranking.cluster},
                           {"year", ranking.year},
                           {"sheet", ranking.sheet},
                           {"units", std::move(units)}};
    out << document.dump(2) << '\n';
}

} // namespace tdkt
