#include "store/bases.hpp"

#include "base/sha256.hpp"

#include <fmt/format.h>

namespace tdkt::store {

namespace {

// Each field with its length, so that no two different rows can have the same text.
std::string fingerprint(std::int64_t nomination, const StoredCheck& check, const std::string& facts) {
    Sha256 hash;
    for (const std::string& field :
         {std::to_string(nomination), check.checked, check.rule_set, check.rules_hash,
          std::string(to_word(check.verdict)), check.failing, check.unknown, facts}) {
        hash.add(fmt::format("{}:{}", field.size(), field));
    }
    return hash.finish();
}

} // namespace

Bases::Bases(Connection& connection)
    : keep_(connection.database(), R"sql(
          insert or replace into decision_basis
                 (nomination_id, judged, rule_set, rules_hash, verdict, failing, unknown, facts, hash)
          values (:nomination, :judged, :rule_set, :rules_hash, :verdict, :failing, :unknown, :facts, :hash))sql"),
      find_(connection.database(), R"sql(
          select judged, rule_set, rules_hash, verdict, failing, unknown, facts, hash
          from decision_basis where nomination_id = :nomination)sql") {}

void Bases::keep(std::int64_t nomination, const StoredCheck& check, const std::string& facts) {
    keep_.bind(":nomination", nomination);
    keep_.bind(":judged", check.checked);
    bind_answer(keep_, check);
    keep_.bind(":facts", facts);
    keep_.bind(":hash", fingerprint(nomination, check, facts));
    keep_.exec();
    keep_.reset();
}

std::optional<DecisionBasis> Bases::of(std::int64_t nomination) {
    std::optional<DecisionBasis> basis;
    find_.bind(":nomination", nomination);
    if (find_.executeStep()) {
        basis = {.check = {.checked = find_.getColumn("judged").getString(),
                           .rule_set = find_.getColumn("rule_set").getString(),
                           .rules_hash = find_.getColumn("rules_hash").getString(),
                           .verdict = word<Verdict>(find_.getColumn("verdict")),
                           .failing = find_.getColumn("failing").getString(),
                           .unknown = find_.getColumn("unknown").getString(),
                           .evidence = {}},
                 .facts = find_.getColumn("facts").getString()};
        basis->altered =
            fingerprint(nomination, basis->check, basis->facts) != find_.getColumn("hash").getString();
    }
    find_.reset();
    return basis;
}

bool has_bases(Connection& connection) {
    SQLite::Statement any(connection.database(), "select exists (select 1 from decision_basis)");
    any.executeStep();
    return any.getColumn(0).getInt() != 0;
}

std::string seal_of_bases(Connection& connection, std::int64_t operation) {
    SQLite::Statement rows(connection.database(), R"sql(
        select decision_basis.hash
        from decision join decision_basis on decision_basis.nomination_id = decision.nomination_id
        where decision.operation_id = :operation order by decision.nomination_id)sql");
    rows.bind(":operation", operation);
    Sha256 hash;
    bool any = false;
    while (rows.executeStep()) {
        hash.add(rows.getColumn(0).getString());
        any = true;
    }
    return any ? hash.finish() : std::string();
}

} // namespace tdkt::store
