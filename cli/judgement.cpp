#include "judgement.hpp"

#include "listings.hpp"

namespace tdkt::cli {

namespace {

Json said(const Words& words, const Message& message) {
    return message.code.empty() ? Json() : Json(words.say(message));
}

Json json_of(const Words& words, const std::vector<Explanation>& explanations) {
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
                        {"rules", json_of(words, rule.rules)}});
    }
    return list;
}

} // namespace

Json json_of(const Words& words, const CheckedNomination& checked) {
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
            {"rules", json_of(words, checked.judgement.rules)}};
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
