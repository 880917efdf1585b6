#include "store/council.hpp"

namespace tdkt::store {

Ballot ballot_in(SQLite::Statement& row) {
    return {.members = row.getColumn("members").getInt(),
            .in_favour = row.getColumn("in_favour").getInt(),
            .against = row.getColumn("against").getInt(),
            .written = row.getColumn("written").getInt(),
            .present = row.getColumn("present").isNull() ? std::nullopt
                                                         : std::optional(row.getColumn("present").getInt()),
            .recused = row.getColumn("recused").getInt(),
            .recusal = optional_text(row.getColumn("recusal")).value_or("")};
}

std::optional<Ballot> ballot_of(Connection& connection, std::int64_t nomination) {
    SQLite::Statement row(connection.database(),
                          "select members, in_favour, against, written, present, recused, recusal from "
                          "ballot where nomination_id = :nomination");
    row.bind(":nomination", nomination);
    if (!row.executeStep()) {
        return std::nullopt;
    }
    return ballot_in(row);
}

void keep_ballot(Connection& connection, std::int64_t nomination, const Ballot& ballot, Date date,
                 std::int64_t operation) {
    SQLite::Statement keep(connection.database(), R"sql(
        insert into ballot (nomination_id, date, members, in_favour, against, written, present, recused, recusal,
                            operation_id)
        values (:nomination, :date, :members, :in_favour, :against, :written, :present, :recused, :recusal,
                :operation)
        on conflict (nomination_id) do update
        set date = excluded.date, members = excluded.members, in_favour = excluded.in_favour,
            against = excluded.against, written = excluded.written, present = excluded.present,
            recused = excluded.recused, recusal = excluded.recusal, operation_id = excluded.operation_id)sql");
    keep.bind(":nomination", nomination);
    keep.bind(":date", to_iso(date));
    keep.bind(":members", ballot.members);
    keep.bind(":in_favour", ballot.in_favour);
    keep.bind(":against", ballot.against);
    keep.bind(":written", ballot.written);
    bind_optional(keep, ":present",
                  ballot.present ? std::optional(std::int64_t{*ballot.present}) : std::nullopt);
    keep.bind(":recused", ballot.recused);
    bind_optional(keep, ":recusal", ballot.recusal.empty() ? std::nullopt : std::optional(ballot.recusal));
    keep.bind(":operation", operation);
    keep.exec();
}

std::optional<Decision> decision_of(Connection& connection, std::int64_t nomination) {
    SQLite::Statement row(
        connection.database(),
        "select number, date, signer, authority from decision where nomination_id = :nomination");
    row.bind(":nomination", nomination);
    if (!row.executeStep()) {
        return std::nullopt;
    }
    return Decision{.number = row.getColumn("number").getString(),
                    .date = optional_date(row.getColumn("date")).value_or(Date{}),
                    .signer = row.getColumn("signer").getString(),
                    .authority = optional_text(row.getColumn("authority"))};
}

void insert_decision(Connection& connection, std::int64_t nomination, const Decision& decision,
                     const std::optional<std::string>& confirmed, std::int64_t operation) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert into decision (nomination_id, number, date, signer, authority, confirmed, operation_id)
        values (:nomination, :number, :date, :signer, :authority, :confirmed, :operation))sql");
    insert.bind(":nomination", nomination);
    insert.bind(":number", decision.number);
    insert.bind(":date", to_iso(decision.date));
    insert.bind(":signer", decision.signer);
    bind_optional(insert, ":authority", decision.authority);
    bind_optional(insert, ":confirmed", confirmed);
    insert.bind(":operation", operation);
    insert.exec();
}

std::optional<std::int64_t> award_of_nomination(Connection& connection, std::int64_t nomination) {
    SQLite::Statement row(connection.database(), R"sql(
        select id from award_record where nomination_id = :nomination and status <> 'corrected')sql");
    row.bind(":nomination", nomination);
    return row.executeStep() ? std::optional(row.getColumn(0).getInt64()) : std::nullopt;
}

} // namespace tdkt::store
