#include "judgement.hpp"

#include <algorithm>

#include "listings.hpp"

namespace tdkt::cli {

namespace {

Json said(const Words& words, const Message& message) {
    return message.code.empty() ? Json() : Json(words.say(message));
}

Json json_of(const Words& words, const std::vector<Explanation>& explanations, const Forecast* forecast) {
    Json list = Json::array();
    for (const Explanation& rule : explanations) {
        Json notes = Json::array();
        for (const Message& note : rule.notes) {
            notes.push_back(words.say(note));
        }
        list.push_back({{"rule", rule.rule},
                        {"verdict", to_word(rule.outcome)},
                        {"cite", rule.cite},
                        {"certainty", to_word(rule.certainty)},
                        {"required", said(words, rule.required)},
                        {"found", said(words, rule.found)},
                        {"missing", said(words, rule.missing)},
                        {"notes", notes},
                        {"evidence", rule.evidence},
                        {"rules", json_of(words, rule.rules, forecast)}});
        if (forecast != nullptr) {
            list.back()["earliest"] = or_null(earliest_of(*forecast, rule.rule));
        }
    }
    return list;
}

/// Of alternatives one is enough: those that were worse than the best do not matter.
bool matters(const Explanation& rule, const Explanation& part) {
    const auto is_alike = [&](const Explanation& each) { return each.outcome == rule.outcome; };
    const bool is_choice =
        rule.required.code == "required_any" && std::any_of(rule.rules.begin(), rule.rules.end(), is_alike);
    return is_choice ? is_alike(part) : part.outcome != Outcome::pass;
}

Explanation failing_part(const Explanation& rule) {
    if (rule.required.code == "required_not") {
        return rule; // what should not hold does
    }
    Explanation kept = rule;
    kept.rules.clear();
    for (const Explanation& part : rule.rules) {
        if (matters(rule, part)) {
            kept.rules.push_back(failing_part(part));
        }
    }
    return kept;
}

} // namespace

std::vector<Explanation> what_fails(const std::vector<Explanation>& rules) {
    std::vector<Explanation> kept;
    for (const Explanation& rule : rules) {
        if (rule.outcome != Outcome::pass) {
            kept.push_back(failing_part(rule));
        }
    }
    return kept;
}

std::optional<int> earliest_of(const Forecast& forecast, const std::string& rule) {
    const auto found = std::find_if(forecast.met.begin(), forecast.met.end(),
                                    [&](const auto& entry) { return entry.first == rule; });
    return found == forecast.met.end() ? std::nullopt : std::optional(found->second);
}

Json json_of(const Words& words, const CheckedNomination& checked, const Forecast* forecast) {
    const Nomination& nomination = checked.nomination;
    return {{"id", nomination.id},
            {"subject", json_of(nomination.subject)},
            {"unit", nomination.unit},
            {"award", nomination.award},
            {"category", to_word(nomination.category)},
            {"year", nomination.year},
            {"received", to_iso(nomination.received)},
            {"received_known", nomination.received_known},
            {"law", checked.judgement.law.empty() ? Json() : Json(checked.judgement.law)},
            {"verdict", to_word(checked.judgement.verdict)},
            {"frozen", checked.frozen},
            {"rules", json_of(words, checked.judgement.rules, forecast)}};
}

std::string rules_that(Outcome outcome, const Judgement& judgement) {
    std::string ids;
    for (const Explanation& rule : judgement.rules) {
        if (rule.outcome == outcome) {
            ids += (ids.empty() ? "" : " ") + rule.rule;
        }
    }
    return ids;
}

} // namespace tdkt::cli
