#include "toolkit/nomination_fields.hpp"

#include "tdkt/error.hpp"

#include <nlohmann/json.hpp>

namespace tdkt {

namespace {

using Json = nlohmann::ordered_json;

void put(Json& json, const char* name, const std::optional<std::string>& value) {
    if (value) {
        json[name] = *value;
    }
}

template <typename E>
void put_word(Json& json, const char* name, const std::optional<E>& value) {
    put(json, name, value ? std::optional(std::string(to_word(*value))) : std::nullopt);
}

std::optional<std::string> text(const Json& json, const char* name) {
    return json.contains(name) ? std::optional(json.at(name).get<std::string>()) : std::nullopt;
}

template <typename E>
std::optional<E> word(const Json& json, const char* name) {
    const auto found = text(json, name);
    return found ? from_word<E>(*found) : std::nullopt;
}

Subject subject_from(const Json& json) {
    Subject subject;
    subject.kind = word<SubjectKind>(json, "kind").value_or(SubjectKind::person);
    subject.name = json.at("name").get<std::string>();
    subject.unit = json.at("unit").get<std::string>();
    subject.citizen_id = text(json, "citizen_id");
    subject.birth = text(json, "birth");
    subject.gender = word<Gender>(json, "gender");
    subject.position = text(json, "position");
    subject.person_class = word<PersonClass>(json, "class");
    return subject;
}

Nomination nomination_from(const Json& json) {
    Nomination nomination;
    nomination.award = json.at("award").get<std::string>();
    nomination.category = word<Category>(json, "category").value_or(Category::merit);
    nomination.year = json.at("year").get<int>();
    nomination.campaign = text(json, "campaign");
    nomination.achievement = text(json, "achievement");
    nomination.grade = word<Grade>(json, "grade");
    nomination.initiative = text(json, "initiative");
    nomination.initiative_scope = word<InitiativeScope>(json, "initiative_scope");
    nomination.basis = text(json, "basis");
    nomination.received = parse_iso_date(json.at("received").get<std::string>()).value_or(Date{});
    nomination.received_known = json.at("received_known").get<bool>();
    nomination.note = text(json, "note");
    return nomination;
}

} // namespace

std::string to_fields(const ClaimedNomination& claimed) {
    const Subject& subject = claimed.claim.subject;
    const Nomination& nomination = claimed.nomination.nomination;
    Json json;
    json["kind"] = to_word(subject.kind);
    json["name"] = subject.name;
    json["name_key"] = claimed.claim.name_key;
    json["unit"] = subject.unit;
    json["unit_id"] = claimed.claim.unit_id;
    put(json, "citizen_id", subject.citizen_id);
    put(json, "birth", subject.birth);
    put_word(json, "gender", subject.gender);
    put(json, "position", subject.position);
    put_word(json, "class", subject.person_class);
    json["award"] = nomination.award;
    json["category"] = to_word(nomination.category);
    json["year"] = nomination.year;
    put(json, "campaign", nomination.campaign);
    if (claimed.nomination.campaign_id) {
        json["campaign_id"] = *claimed.nomination.campaign_id;
    }
    put(json, "achievement", nomination.achievement);
    json["achievement_key"] = claimed.nomination.achievement_key;
    put_word(json, "grade", nomination.grade);
    put(json, "initiative", nomination.initiative);
    put_word(json, "initiative_scope", nomination.initiative_scope);
    put(json, "basis", nomination.basis);
    json["received"] = to_iso(nomination.received);
    json["received_known"] = nomination.received_known;
    put(json, "note", nomination.note);
    return json.dump();
}

ClaimedNomination from_fields(const std::string& fields) {
    try {
        const Json json = Json::parse(fields);
        ClaimedNomination claimed;
        claimed.claim.subject = subject_from(json);
        claimed.claim.unit_id = json.at("unit_id").get<std::int64_t>();
        claimed.claim.name_key = json.at("name_key").get<std::string>();
        claimed.nomination.nomination = nomination_from(json);
        claimed.nomination.nomination.subject = claimed.claim.subject;
        claimed.nomination.unit_id = claimed.claim.unit_id;
        claimed.nomination.achievement_key = json.at("achievement_key").get<std::string>();
        if (json.contains("campaign_id")) {
            claimed.nomination.campaign_id = json.at("campaign_id").get<std::int64_t>();
        }
        return claimed;
    } catch (const Json::exception& error) {
        throw SystemError(Message("database_failed", {{"reason", error.what()}}));
    }
}

} // namespace tdkt
