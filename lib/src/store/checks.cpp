#include "store/checks.hpp"

namespace tdkt::store {

void bind_answer(SQLite::Statement& statement, const StoredCheck& check) {
    statement.bind(":rule_set", check.rule_set);
    statement.bind(":rules_hash", check.rules_hash);
    statement.bind(":verdict", std::string(to_word(check.verdict)));
    statement.bind(":failing", check.failing);
    statement.bind(":unknown", check.unknown);
}

Checks::Checks(Connection& connection)
    : keep_(connection.database(), R"sql(
          insert into nomination_check (nomination_id, checked, rule_set, rules_hash, verdict, failing, unknown, evidence)
          values (:nomination, :checked, :rule_set, :rules_hash, :verdict, :failing, :unknown, :evidence)
          on conflict (nomination_id) do update
          set checked = excluded.checked, rule_set = excluded.rule_set, rules_hash = excluded.rules_hash,
              verdict = excluded.verdict, failing = excluded.failing, unknown = excluded.unknown,
              evidence = excluded.evidence)sql") {}

void Checks::keep(std::int64_t nomination, const StoredCheck& check) {
    keep_.set(":nomination", nomination);
    keep_.set(":checked", check.checked);
    keep_.set(":rule_set", check.rule_set);
    keep_.set(":rules_hash", check.rules_hash);
    keep_.set_word(":verdict", std::optional(check.verdict));
    keep_.set(":failing", check.failing);
    keep_.set(":unknown", check.unknown);
    keep_.set(":evidence", check.evidence);
    keep_.run();
}

std::optional<StoredCheck> check_of(Connection& connection, std::int64_t nomination) {
    SQLite::Statement row(connection.database(), R"sql(
        select checked, rule_set, rules_hash, verdict, failing, unknown, evidence
        from nomination_check where nomination_id = :nomination)sql");
    row.bind(":nomination", nomination);
    if (!row.executeStep()) {
        return std::nullopt;
    }
    return StoredCheck{.checked = row.getColumn("checked").getString(),
                       .rule_set = row.getColumn("rule_set").getString(),
                       .rules_hash = row.getColumn("rules_hash").getString(),
                       .verdict = word<Verdict>(row.getColumn("verdict")),
                       .failing = row.getColumn("failing").getString(),
                       .unknown = row.getColumn("unknown").getString(),
                       .evidence = row.getColumn("evidence").getString()};
}

} // namespace tdkt::store
