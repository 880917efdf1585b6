#include "store/merge.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

// Like undo, a merge follows the references of the schema, so some statements are made from its names.
namespace tdkt::store {

namespace {

/// What tells the rows of one owner apart; `@` stands for the row. Rows that are alike in it say one thing
/// twice, or contradict each other.
struct Likeness {
    std::string_view entity;
    std::string_view column; ///< the owner
    std::string_view key;    ///< a list of values in SQL
    std::string_view among;  ///< a condition in SQL
};

constexpr std::array likenesses{
    Likeness{"nomination", "subject_id",
             "@.award, @.year, @.category, coalesce(@.campaign_id, 0), @.achievement_key", "true"},
    // A merit title is given once a year; other awards of a year are told apart by their decisions.
    Likeness{"award_record", "subject_id",
             "@.award, @.year, @.category, iif(@.category = 'merit', '', coalesce(@.decision_number, '')), "
             "iif(@.category = 'merit', 0, coalesce(@.campaign_id, 0))",
             "@.status <> 'corrected'"},
    Likeness{
        "record", "subject_id",
        "@.type, coalesce(@.year, 0), coalesce(@.from_date, ''), case when @.type in ('initiative', "
        "'attestation', 'post') then @.value_key when @.type = 'cluster_rank' then coalesce(@.scope, '') "
        "else '' end",
        "true"},
    Likeness{"unit_succession", "from_id", "@.to_id, 0", "true"},
    Likeness{"unit_succession", "to_id", "@.from_id, 0", "true"},
    Likeness{"coverage", "unit_id", "@.value, @.from_year, @.to_year", "true"},
    Likeness{"campaign_unit", "unit_id", "@.campaign_id, 0", "true"},
    Likeness{"indicator_value", "unit_id", "@.indicator_id, @.period", "true"},
    Likeness{"cluster_member", "unit_id", "@.cluster_id, 0", "true"}};

// Where a row comes from, and the wording behind a key, are not what it says.
constexpr std::array<std::string_view, 5> no_content{"id", "operation_id", "line", "received_known", "value"};

std::string of_row(std::string_view sql, std::string_view row) {
    std::string text(sql);
    for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at)) {
        text.replace(at, 1, row);
    }
    return text;
}

std::vector<std::string> content_of(SQLite::Database& database, const std::string& entity,
                                    const std::string& owner) {
    std::vector<std::string> content = columns_of(database, entity);
    std::erase_if(content, [&](const std::string& column) {
        return column == owner || std::find(no_content.begin(), no_content.end(), column) != no_content.end();
    });
    return content;
}

// The names of what two rows say otherwise. What only one of them says is no contradiction.
std::string differences(const std::vector<std::string>& content) {
    std::string sql = "''";
    for (const std::string& column : content) {
        sql += fmt::format(" || iif(kept.{0} <> other.{0}, ' {1}', '')", column, field_of(column));
    }
    return "trim(" + sql + ")";
}

std::string row_of(SQLite::Database& database, const std::string& entity, std::int64_t id) {
    SQLite::Statement row(database,
                          "select " + row_object(database, entity) + " from " + entity + " where id = :id");
    row.bind(":id", id);
    return row.executeStep() ? row.getColumn(0).getString() : std::string("{}");
}

void remove_row(SQLite::Database& database, const std::string& entity, std::int64_t id) {
    if (entity == "nomination") { // its check follows from it
        SQLite::Statement check(database, "delete from nomination_check where nomination_id = :id");
        check.bind(":id", id);
        check.exec();
    }
    SQLite::Statement remove(database, "delete from " + entity + " where id = :id");
    remove.bind(":id", id);
    remove.exec();
}

// What a check of the kept one's nominations rested on is not the same any more.
void drop_checks(SQLite::Database& database, std::int64_t subject) {
    SQLite::Statement stale(database, R"sql(
        delete from nomination_check
        where nomination_id in (select id from nomination where subject_id = :subject and state <> 'decided'))sql");
    stale.bind(":subject", subject);
    stale.exec();
}

// Of the rows that wait: whom they may mean.
void rename_candidates(SQLite::Database& database, const std::string& kind, std::int64_t keep,
                       std::int64_t other) {
    SQLite::Statement rename(database, R"sql(
        update suspect
        set candidates = (select json_group_array(distinct iif(value = :other, :keep, value)) from json_each(candidates))
        where settled_as is null
              and exists (select 1 from json_each(candidates) where value = :other))sql");
    rename.bind(":keep", kind + std::to_string(keep));
    rename.bind(":other", kind + std::to_string(other));
    rename.exec();
}

} // namespace

Merge::Merge(Connection& connection) : connection_(connection) {}

void Merge::subjects(std::int64_t keep, std::int64_t other) {
    SQLite::Database& database = connection_.database();
    SQLite::Statement compare(database, R"sql(
        select trim(iif(kept.kind <> other.kind, ' kind', '')
                    || iif(kept.citizen_id <> other.citizen_id, ' citizen_id', '')
                    || iif(substr(kept.birth, 1, length(other.birth)) <> substr(other.birth, 1, length(kept.birth)),
                           ' birth', '')
                    || iif(kept.gender <> other.gender, ' gender', ''))
        from subject as kept, subject as other
        where kept.id = :keep and other.id = :other)sql");
    compare.bind(":keep", keep);
    compare.bind(":other", other);
    if (compare.executeStep() && !compare.getColumn(0).getString().empty()) {
        contradictions_.push_back({"subject", keep, other, compare.getColumn(0).getString()});
        return;
    }
    compare.reset();
    move("subject", keep, other);
    rename_candidates(database, "person:", keep, other);
    drop_checks(database, keep);
    if (!contradictions_.empty()) {
        return; // what could not be joined still refers to the other one
    }
    const std::string said = row_of(database, "subject", other);
    remove_row(database, "subject", other);
    SQLite::Statement fill(database, R"sql(
        update subject
        set citizen_id = coalesce(citizen_id, json_extract(:said, '$.citizen_id')),
            birth = iif(length(json_extract(:said, '$.birth')) > length(coalesce(birth, '')),
                        json_extract(:said, '$.birth'), birth),
            gender = coalesce(gender, json_extract(:said, '$.gender')),
            position = coalesce(position, json_extract(:said, '$.position')),
            class = coalesce(class, json_extract(:said, '$.class'))
        where id = :keep)sql");
    fill.bind(":said", said);
    fill.bind(":keep", keep);
    fill.exec();
}

void Merge::units(std::int64_t keep, std::int64_t other) {
    SQLite::Database& database = connection_.database();
    move("unit", keep, other);
    merge_subjects_of_units(keep, other);
    if (!contradictions_.empty()) {
        return;
    }
    hand_over({.entity = "subject", .column = "unit_id", .target = "unit"}, keep, other);
    const std::string said = row_of(database, "unit", other);
    remove_row(database, "unit", other);
    SQLite::Statement fill(database, R"sql(
        update unit
        set sector = coalesce(sector, json_extract(:said, '$.sector'))
        where id = :keep)sql");
    fill.bind(":said", said);
    fill.bind(":keep", keep);
    fill.exec();
}

// A unit has one collective, and one household of a name. Two people of one name, birth and unit, neither
// with an id, cannot be told apart: somebody must say first that they are one.
void Merge::merge_subjects_of_units(std::int64_t keep, std::int64_t other) {
    struct Pair {
        std::int64_t kept;
        std::int64_t other;
        bool is_person;
    };

    std::vector<Pair> pairs;
    SQLite::Statement rows(connection_.database(), R"sql(
        select kept.id, other.id, kept.kind = 'person'
        from subject as kept join subject as other on other.kind = kept.kind
        where kept.unit_id = :keep and other.unit_id = :other
              and (kept.kind = 'collective' or other.name_key = kept.name_key)
              and (kept.kind <> 'person' or (kept.citizen_id is null and other.citizen_id is null
                                             and kept.birth is other.birth))
        order by 1, 2)sql");
    rows.bind(":keep", keep);
    rows.bind(":other", other);
    while (rows.executeStep()) {
        pairs.push_back(
            {rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(), rows.getColumn(2).getInt() != 0});
    }
    rows.reset();
    for (const Pair& pair : pairs) {
        if (pair.is_person) {
            contradictions_.push_back({"person", pair.kept, pair.other, {}});
        } else {
            subjects(pair.kept, pair.other);
            ++counts_["subject"].joined;
        }
    }
}

void Merge::move(const std::string& target, std::int64_t keep, std::int64_t other) {
    std::vector<Reference> owned = references(connection_.database());
    // The subjects of a unit come last, when some of them have become one.
    std::erase_if(owned, [&](const Reference& reference) {
        return reference.target != target || reference.entity == "subject";
    });
    for (const Reference& reference : owned) {
        join_alike(reference.entity, reference.column, keep, other);
    }
    if (!contradictions_.empty()) {
        return;
    }
    for (const Reference& reference : owned) {
        hand_over(reference, keep, other);
    }
}

void Merge::hand_over(const Reference& reference, std::int64_t keep, std::int64_t other) {
    SQLite::Statement update(
        connection_.database(),
        fmt::format("update {0} set {1} = :keep where {1} = :other", reference.entity, reference.column));
    update.bind(":keep", keep);
    update.bind(":other", other);
    if (const int moved = update.exec(); moved > 0) {
        counts_[reference.entity].moved += moved;
    }
}

void Merge::join_alike(const std::string& entity, const std::string& column, std::int64_t keep,
                       std::int64_t other) {
    const auto* const likeness = std::find_if(likenesses.begin(), likenesses.end(), [&](const Likeness& one) {
        return one.entity == entity && one.column == column;
    });
    if (likeness == likenesses.end()) {
        return;
    }
    SQLite::Database& database = connection_.database();
    const std::vector<std::string> content = content_of(database, entity, column);
    SQLite::Statement rows(database, fmt::format(R"sql(
        select kept.id, other.id, {differences}
        from {entity} as kept join {entity} as other on ({key_of_kept}) = ({key_of_other})
        where kept.{column} = :keep and other.{column} = :other and {kept_among} and {other_among}
        order by 1, 2)sql",
                                                 fmt::arg("differences", differences(content)),
                                                 fmt::arg("entity", entity), fmt::arg("column", column),
                                                 fmt::arg("key_of_kept", of_row(likeness->key, "kept")),
                                                 fmt::arg("key_of_other", of_row(likeness->key, "other")),
                                                 fmt::arg("kept_among", of_row(likeness->among, "kept")),
                                                 fmt::arg("other_among", of_row(likeness->among, "other"))));
    rows.bind(":keep", keep);
    rows.bind(":other", other);
    std::vector<Contradiction> alike;
    while (rows.executeStep()) {
        alike.push_back({entity, rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(),
                         rows.getColumn(2).getString()});
    }
    rows.reset();
    for (const Contradiction& pair : alike) {
        if (!pair.fields.empty() || is_in_use(entity, pair.other)) {
            contradictions_.push_back(pair);
        } else {
            join(entity, pair.kept, pair.other, content);
        }
    }
}

void Merge::join(const std::string& entity, std::int64_t kept, std::int64_t other,
                 const std::vector<std::string>& content) {
    SQLite::Database& database = connection_.database();
    const std::string said = row_of(database, entity, other);
    remove_row(database, entity, other);
    if (entity == "nomination") {
        rename_candidates(database, "nomination:", kept, other);
    }
    std::string assignments;
    for (const std::string& column : content) {
        assignments += fmt::format("{0}{1} = coalesce({1}, json_extract(:said, '$.{1}'))",
                                   assignments.empty() ? "" : ", ", column);
    }
    SQLite::Statement fill(database, "update " + entity + " set " + assignments + " where id = :id");
    fill.bind(":said", said);
    fill.bind(":id", kept);
    fill.exec();
    ++counts_[entity].joined;
}

bool Merge::is_in_use(const std::string& entity, std::int64_t id) {
    const std::vector<Reference> all = references(connection_.database());
    return std::any_of(all.begin(), all.end(), [&](const Reference& reference) {
        if (reference.target != entity) {
            return false;
        }
        SQLite::Statement any(connection_.database(),
                              fmt::format("select exists (select 1 from {} where {} = :id)", reference.entity,
                                          reference.column));
        any.bind(":id", id);
        any.executeStep();
        return any.getColumn(0).getInt() != 0;
    });
}

std::vector<MergeCount> Merge::counts() const {
    std::vector<MergeCount> list;
    list.reserve(counts_.size());
    for (const auto& [entity, count] : counts_) {
        list.push_back({.entity = entity, .moved = count.moved, .joined = count.joined});
    }
    return list;
}

bool has_waiting_suspects(Connection& connection, std::int64_t unit) {
    SQLite::Statement any(connection.database(), R"sql(
        select exists (select 1 from suspect join json_each(suspect.fields) as field
                       where suspect.settled_as is null and field.key like '%unit_id' and field.value = :unit))sql");
    any.bind(":unit", unit);
    any.executeStep();
    return any.getColumn(0).getInt() != 0;
}

bool has_succession_between(Connection& connection, std::int64_t a, std::int64_t b) {
    SQLite::Statement any(connection.database(), R"sql(
        select exists (select 1 from unit_succession
                       where (from_id = :a and to_id = :b) or (from_id = :b and to_id = :a)))sql");
    any.bind(":a", a);
    any.bind(":b", b);
    any.executeStep();
    return any.getColumn(0).getInt() != 0;
}

} // namespace tdkt::store
