#include "toolkit/frozen_scores.hpp"

#include <optional>

#include <nlohmann/json.hpp>

namespace tdkt {

namespace {

using Json = nlohmann::ordered_json;

// As text, so that every digit is kept.
Json to_json(const std::optional<Decimal>& value) {
    return value ? Json(to_string(*value)) : Json();
}

Json to_json(const std::optional<Said>& said) {
    return said ? Json{{"by", said->by}, {"on", said->on}} : Json();
}

std::optional<std::string> text_in(const Json& json) {
    return json.is_null() ? std::nullopt : std::optional(json.get<std::string>());
}

std::optional<Decimal> decimal_in(const Json& json) {
    return json.is_null() ? std::nullopt : parse_decimal(json.get<std::string>());
}

std::optional<Said> said_in(const Json& json) {
    return json.is_null() ? std::nullopt : std::optional(Said{.by = json.at("by"), .on = json.at("on")});
}

} // namespace

std::string scores_json(const std::vector<ScoreValue>& values) {
    Json list = Json::array();
    for (const ScoreValue& value : values) {
        list.push_back({{"unit", value.unit},
                        {"criterion", value.criterion},
                        {"self", to_json(value.self)},
                        {"checked", to_json(value.checked)},
                        {"final", to_json(value.final)},
                        {"evidence", value.evidence ? Json(*value.evidence) : Json()},
                        {"self_said", to_json(value.self_said)},
                        {"checked_said", to_json(value.checked_said)},
                        {"final_said", to_json(value.final_said)}});
    }
    return list.dump();
}

std::vector<ScoreValue> parse_scores(const std::string& json) {
    std::vector<ScoreValue> values;
    for (const Json& value : Json::parse(json)) {
        values.push_back({.unit = value.at("unit"),
                          .criterion = value.at("criterion"),
                          .self = decimal_in(value.at("self")),
                          .checked = decimal_in(value.at("checked")),
                          .final = decimal_in(value.at("final")),
                          .evidence = text_in(value.at("evidence")),
                          .self_said = said_in(value.at("self_said")),
                          .checked_said = said_in(value.at("checked_said")),
                          .final_said = said_in(value.at("final_said"))});
    }
    return values;
}

} // namespace tdkt
