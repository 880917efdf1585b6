#include "tdkt/registry.hpp"

#include "catalogue/load.hpp"
#include "store/awards.hpp"
#include "store/candidates.hpp"
#include "store/journal.hpp"
#include "store/records.hpp"
#include "store/subjects.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "toolkit/lookup.hpp"

#include <charconv>

namespace tdkt {

namespace {

std::optional<std::int64_t> as_number(const std::string& text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

store::StoredAward require_given(store::Connection& connection, std::int64_t id) {
    const auto stored = store::award(connection, id);
    if (!stored) {
        throw NotFound(Message("unknown_award_record", {{"id", std::to_string(id)}}));
    }
    if (stored->award.status != AwardStatus::given) {
        throw StateError(
            Message("award_not_given", {{"id", std::to_string(id)},
                                        {"status_word", std::string(to_word(stored->award.status))}}));
    }
    return *stored;
}

void apply(AwardRecord& award, const AwardAmendment& amendment) {
    const auto replace = [](auto& old, const auto& now) {
        if (now) {
            if constexpr (requires { old.has_value(); }) {
                old = now;
            } else {
                old = *now;
            }
        }
    };
    replace(award.award, amendment.award);
    replace(award.year, amendment.year);
    replace(award.category, amendment.category);
    replace(award.decision_number, amendment.decision_number);
    replace(award.decision_date, amendment.decision_date);
    replace(award.signer, amendment.signer);
    replace(award.authority, amendment.authority);
    replace(award.person_class, amendment.person_class);
    replace(award.position, amendment.position);
}

} // namespace

std::vector<Unit> list_units(Database& database) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return store::units(connection); });
}

Unit find_unit(Database& database, const std::string& code_or_name) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return require_unit(store::unit_tree(connection), code_or_name); });
}

std::vector<Succession> list_successions(Database& database) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return store::successions(connection); });
}

void list_people(Database& database, const std::optional<std::string>& unit,
                 const std::function<void(const Subject&)>& sink) {
    store::Connection& connection = database.connection();
    connection.read([&] {
        const auto id =
            unit ? std::optional(require_unit(store::unit_tree(connection), *unit).id) : std::nullopt;
        store::people(connection, id, sink);
    });
}

Subject find_person(Database& database, const std::string& citizen_id_or_number) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        store::Subjects subjects(connection);
        const auto known = subjects.with_citizen_id(citizen_id_or_number);
        const std::optional<std::int64_t> number = known ? known->id : as_number(citizen_id_or_number);
        const std::optional<Subject> subject = number ? subjects.find(*number) : std::nullopt;
        if (!subject || subject->kind != SubjectKind::person) {
            throw NotFound(Message("unknown_person", {{"person", citizen_id_or_number}}));
        }
        return *subject;
    });
}

void list_duplicates(Database& database, const std::function<void(const Duplicate&)>& sink) {
    store::Connection& connection = database.connection();
    connection.read([&] {
        store::SubjectsById subjects(connection);
        store::people_by_name(connection, [&](const std::vector<registry::KnownPerson>& namesakes) {
            for (std::size_t i = 0; i < namesakes.size(); ++i) {
                for (std::size_t j = i + 1; j < namesakes.size(); ++j) {
                    const std::string_view reason = registry::likeness(namesakes[i], namesakes[j]);
                    if (!reason.empty()) {
                        sink({.person = subjects.read(namesakes[i].id),
                              .other = subjects.read(namesakes[j].id),
                              .reason = std::string(reason)});
                    }
                }
            }
        });
    });
}

void read_awards(store::Connection& connection, const AwardFilter& filter,
                 const std::function<void(const AwardRecord&)>& sink) {
    store::AwardQuery query{.award = filter.award,
                            .year = filter.year,
                            .units = {},
                            .citizen_id = filter.citizen_id,
                            .subject = filter.subject,
                            .given_only = filter.given_only};
    if (filter.unit) {
        const registry::UnitTree units = store::unit_tree(connection);
        query.units = units.with_all_below(require_unit(units, *filter.unit));
    }
    store::awards(connection, query, sink);
}

void list_awards(Database& database, const AwardFilter& filter,
                 const std::function<void(const AwardRecord&)>& sink) {
    store::Connection& connection = database.connection();
    connection.read([&] { read_awards(connection, filter, sink); });
}

std::vector<AwardRecord> award_history(Database& database, std::int64_t id) {
    store::Connection& connection = database.connection();
    std::vector<AwardRecord> chain = connection.read([&] { return store::award_history(connection, id); });
    if (chain.empty()) {
        throw NotFound(Message("unknown_award_record", {{"id", std::to_string(id)}}));
    }
    return chain;
}

void revoke_award(Database& database, const Actor& actor, std::int64_t id, const std::string& reason) {
    require_reason(reason);
    store::Connection& connection = database.connection();
    connection.write([&] {
        (void)require_given(connection, id);
        store::JournalEntry entry(connection, actor);
        store::close_award(connection, id, AwardStatus::revoked, reason);
        entry.finish(R"({"revoked":1})");
        return true;
    });
}

std::int64_t amend_award(Database& database, const Configuration& configuration, const Actor& actor,
                         std::int64_t id, const AwardAmendment& amendment, const std::string& reason) {
    require_reason(reason);
    if (amendment.award) {
        require_award(load_catalogue({configuration.directories}), *amendment.award);
    }
    store::Connection& connection = database.connection();
    std::int64_t amended = 0;
    connection.write([&] {
        store::StoredAward stored = require_given(connection, id);
        const AwardRecord before = stored.award;
        apply(stored.award, amendment);
        if (stored.award == before) {
            throw UsageError(Message("nothing_amended", {{"id", std::to_string(id)}}));
        }
        store::JournalEntry entry(connection, actor);
        store::close_award(connection, id, AwardStatus::corrected, reason);
        stored.award.replaces = id;
        amended = store::Awards(connection).insert(stored, entry.id());
        entry.finish(R"({"amended":1})");
        return true;
    });
    return amended;
}

void list_records(Database& database, const std::optional<RecordType>& type,
                  const std::function<void(const Record&)>& sink) {
    store::Connection& connection = database.connection();
    connection.read([&] { store::records(connection, type, sink); });
}

} // namespace tdkt
