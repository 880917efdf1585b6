#include "store/suspects.hpp"

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

// The subject that the person who settles it says it is.
std::int64_t settled_subject(store::Subjects& subjects, const SubjectClaim& claim,
                             std::optional<std::int64_t> same_as) {
    if (!same_as) {
        if (claim.subject.citizen_id) {
            if (const auto holder = subjects.with_citizen_id(*claim.subject.citizen_id)) {
                throw StateError(Message("citizen_id_taken", {{"id", *claim.subject.citizen_id},
                                                              {"person", std::to_string(holder->id)}}));
            }
        }
        return subjects.insert(claim.subject, claim.unit_id, claim.name_key);
    }
    const auto known = subjects.find(*same_as);
    if (!known || known->kind != claim.subject.kind) {
        throw NotFound(Message("unknown_person", {{"person", std::to_string(*same_as)}}));
    }
    return known->id;
}

std::int64_t settle_as_nomination(store::Connection& connection, ClaimedNomination& claimed,
                                  std::optional<std::int64_t> same_as) {
    store::Subjects subjects(connection);
    store::Nominations nominations(connection);
    claimed.nomination.nomination.subject.id = settled_subject(subjects, claimed.claim, same_as);
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

std::int64_t confirm_suspect(Database& database, const Actor& actor, std::int64_t id,
                             std::optional<std::int64_t> same_as) {
    store::Connection& connection = database.connection();
    std::int64_t nomination = 0;
    connection.write([&] {
        const store::StoredSuspect suspect = require_waiting(connection, id);
        store::JournalEntry entry(connection, actor);
        ClaimedNomination claimed = from_fields(suspect.fields);
        claimed.nomination.operation = entry.id();
        claimed.nomination.line = suspect.suspect.line;
        nomination = suspect.suspect.reason == "nominated_elsewhere"
                         ? settle_as_standing(suspect, same_as)
                         : settle_as_nomination(connection, claimed, same_as);
        store::settle_suspect(connection, id, same_as ? "same:" + std::to_string(*same_as) : "new");
        entry.finish(R"({"confirmed":1})");
        return true;
    });
    return nomination;
}

} // namespace tdkt
