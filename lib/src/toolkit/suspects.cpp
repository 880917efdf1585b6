#include "store/suspects.hpp"

#include "base/text.hpp"
#include "store/journal.hpp"
#include "store/subjects.hpp"
#include "tdkt/error.hpp"
#include "tdkt/nomination.hpp"
#include "toolkit/nomination_fields.hpp"

namespace tdkt {

namespace {

store::StoredSuspect require_waiting(store::Connection& connection, std::int64_t id) {
    auto stored = store::suspect(connection, id);
    if (!stored) {
        throw NotFound(Message("unknown_suspect", {{"id", std::to_string(id)}}));
    }
    if (stored->settled_as) {
        throw StateError(
            Message("suspect_settled", {{"id", std::to_string(id)}, {"as", *stored->settled_as}}));
    }
    return *std::move(stored);
}

registry::KnownPerson known_as(const Subject& subject) {
    return {.id = subject.id,
            .name_key = {},
            .unit_id = 0,
            .citizen_id = subject.citizen_id,
            .birth = subject.birth,
            .gender = subject.gender,
            .has_position = subject.position.has_value(),
            .has_class = subject.person_class.has_value()};
}

// What the row says otherwise than the register, which stays as it is.
Diagnostics differences(const Subject& known, const Subject& said, const store::StoredSuspect& suspect) {
    Diagnostics list;
    const auto tell = [&](Message message) {
        list.push_back({.severity = Severity::warning,
                        .at = {.file = suspect.suspect.file, .line = static_cast<int>(suspect.suspect.line)},
                        .message = std::move(message),
                        .raw = {}});
    };
    const std::string person = "person:" + std::to_string(known.id);
    const auto differs = [&](const char* field, const std::string& old, const std::string& now) {
        tell(
            Message("person_differs", {{"person", person}, {"field", field}, {"known", old}, {"said", now}}));
    };
    if (text::name_key(known.name) != text::name_key(said.name)) {
        differs("name", known.name, said.name);
    }
    if (known.citizen_id && said.citizen_id && known.citizen_id != said.citizen_id) {
        differs("citizen_id", *known.citizen_id, *said.citizen_id);
    }
    if (known.birth && said.birth && !registry::births_agree(known.birth, said.birth)) {
        differs("birth", *known.birth, *said.birth);
    }
    if (known.gender && said.gender && known.gender != said.gender) {
        tell(Message("gender_differs", {{"person", person},
                                        {"known_word", std::string(to_word(*known.gender))},
                                        {"said_word", std::string(to_word(*said.gender))}}));
    }
    return list;
}

void refuse_taken(store::Subjects& subjects, const std::optional<std::string>& citizen_id) {
    const auto holder = citizen_id ? subjects.with_citizen_id(*citizen_id) : std::nullopt;
    if (holder) {
        throw StateError(
            Message("citizen_id_taken", {{"id", *citizen_id}, {"person", std::to_string(holder->id)}}));
    }
}

// Takes over what the register leaves blank.
void take_over(store::Subjects& subjects, const SubjectClaim& claim, const Subject& known,
               const store::StoredSuspect& suspect, Diagnostics& problems) {
    if (known.kind != SubjectKind::person) {
        return;
    }
    Subject said = claim.subject;
    said.id = known.id;
    const registry::Filling filling = registry::filling_of(known_as(known), said);
    if (filling.citizen_id) {
        refuse_taken(subjects, said.citizen_id);
    }
    if (filling.any()) {
        subjects.fill(said, filling, claim.unit_id, claim.name_key);
    }
    problems = differences(known, said, suspect);
}

// The subject that the person who settles it says it is.
std::int64_t settled_subject(store::Subjects& subjects, const SubjectClaim& claim,
                             std::optional<std::int64_t> same_as, const store::StoredSuspect& suspect,
                             Diagnostics& problems) {
    if (!same_as) {
        refuse_taken(subjects, claim.subject.citizen_id);
        return subjects.insert(claim.subject, claim.unit_id, claim.name_key);
    }
    const auto known = subjects.find(*same_as);
    if (!known || known->kind != claim.subject.kind) {
        throw NotFound(Message("unknown_person", {{"person", std::to_string(*same_as)}}));
    }
    take_over(subjects, claim, *known, suspect, problems);
    return known->id;
}

std::int64_t settle_as_nomination(store::Connection& connection, ClaimedNomination& claimed,
                                  std::optional<std::int64_t> same_as, const store::StoredSuspect& suspect,
                                  Diagnostics& problems) {
    store::Subjects subjects(connection);
    store::Nominations nominations(connection);
    claimed.nomination.nomination.subject.id =
        settled_subject(subjects, claimed.claim, same_as, suspect, problems);
    if (const auto standing = nominations.like(claimed.nomination)) {
        throw StateError(Message("nomination_stands", {{"id", std::to_string(standing->nomination.id)}}));
    }
    return nominations.insert(claimed.nomination);
}

// The nomination that stands is the only one there can be: a person can say that it is the same, nothing
// else.
std::int64_t settle_as_standing(const store::StoredSuspect& suspect, std::optional<std::int64_t> same_as) {
    const std::string& candidate = suspect.suspect.candidates.front(); // nomination:ID
    const std::int64_t standing = std::stoll(candidate.substr(candidate.find(':') + 1));
    if (same_as != standing) {
        throw StateError(Message("nomination_stands", {{"id", std::to_string(standing)}}));
    }
    return standing;
}

} // namespace

std::vector<Suspect> list_suspects(Database& database) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return store::waiting_suspects(connection); });
}

Confirmation confirm_suspect(Database& database, const Actor& actor, std::int64_t id,
                             std::optional<std::int64_t> same_as) {
    store::Connection& connection = database.connection();
    Confirmation confirmation;
    connection.write([&] {
        const store::StoredSuspect suspect = require_waiting(connection, id);
        store::JournalEntry entry(connection, actor);
        ClaimedNomination claimed = from_fields(suspect.fields);
        claimed.nomination.operation = entry.id();
        claimed.nomination.line = suspect.suspect.line;
        confirmation.nomination =
            suspect.suspect.reason == "nominated_elsewhere"
                ? settle_as_standing(suspect, same_as)
                : settle_as_nomination(connection, claimed, same_as, suspect, confirmation.problems);
        store::settle_suspect(connection, id, same_as ? "same:" + std::to_string(*same_as) : "new");
        entry.finish(R"({"confirmed":1})");
        return true;
    });
    return confirmation;
}

} // namespace tdkt
