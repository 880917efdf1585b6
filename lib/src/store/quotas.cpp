#include "store/quotas.hpp"

#include "store/council.hpp"
#include "store/nominations.hpp"
#include "store/record_facts.hpp"

namespace tdkt::store {

namespace {

std::vector<UnitCount> counts_of(SQLite::Statement& rows) {
    std::vector<UnitCount> counts;
    while (rows.executeStep()) {
        counts.push_back({.unit = rows.getColumn(0).getInt64(), .count = rows.getColumn(1).getInt64()});
    }
    return counts;
}

/// A list of words as one parameter; absent for all of them.
template <typename Word>
std::optional<std::string> word_list_of(const std::vector<Word>& words) {
    std::string list;
    for (const Word word : words) {
        list += (list.empty() ? "[\"" : ",\"") + std::string(to_word(word)) + '"';
    }
    return list.empty() ? std::nullopt : std::optional(list + ']');
}

} // namespace

std::vector<UnitCount> holders(Connection& connection, const std::string& award, int year,
                               const std::vector<Category>& categories) {
    SQLite::Statement rows(connection.database(), R"sql(
        select unit_id, count(distinct subject_id) from award_record
        where year = :year and award = :award and status = 'given'
              and (:categories is null or category in (select value from json_each(:categories)))
        group by unit_id)sql");
    rows.bind(":award", award);
    rows.bind(":year", year);
    bind_optional(rows, ":categories", word_list_of(categories));
    return counts_of(rows);
}

std::vector<UnitCount> campaign_holders(Connection& connection, std::int64_t campaign,
                                        const std::string& award, const std::vector<SubjectKind>& kinds) {
    SQLite::Statement rows(connection.database(), R"sql(
        select award_record.unit_id, count(distinct subject.id)
        from award_record join subject on subject.id = award_record.subject_id
        where award_record.campaign_id = :campaign and award = :award and status = 'given'
              and (:kinds is null or subject.kind in (select value from json_each(:kinds)))
        group by award_record.unit_id)sql");
    rows.bind(":campaign", campaign);
    rows.bind(":award", award);
    bind_optional(rows, ":kinds", word_list_of(kinds));
    return counts_of(rows);
}

std::vector<UnitCount> eligible(Connection& connection, const std::string& award, int year) {
    SQLite::Statement rows(connection.database(), R"sql(
        select subject.unit_id, count(distinct subject.id)
        from nomination
             join nomination_check on nomination_check.nomination_id = nomination.id
             join subject on subject.id = nomination.subject_id
        where nomination.year = :year and nomination.award = :award and state in ('submitted', 'voted')
              and verdict = 'eligible'
              and not exists (select 1 from award_record
                              where award_record.subject_id = subject.id and award_record.year = :year
                                    and award_record.award = :award and status = 'given')
        group by subject.unit_id)sql");
    rows.bind(":award", award);
    rows.bind(":year", year);
    return counts_of(rows);
}

std::vector<UnitCount> cluster_leaders(Connection& connection, int year) {
    SQLite::Statement rows(connection.database(), R"sql(
        select subject.unit_id, count(distinct scope)
        from record join subject on subject.id = record.subject_id
        where type = 'cluster_rank' and year = :year and value_key = '1'
        group by subject.unit_id)sql");
    rows.bind(":year", year);
    return counts_of(rows);
}

std::vector<HeadCount> head_counts(Connection& connection, int year) {
    std::vector<HeadCount> counts;
    SQLite::Statement rows(connection.database(), R"sql(
        select subject.unit_id, record.id, value from record join subject on subject.id = record.subject_id
        where type = 'members' and year = :year)sql");
    rows.bind(":year", year);
    while (rows.executeStep()) {
        counts.push_back(
            {.unit = rows.getColumn(0).getInt64(),
             .members = members_of(rows.getColumn(1).getInt64(), year, rows.getColumn(2).getString())});
    }
    return counts;
}

std::vector<ClusterOf> cluster_units(Connection& connection, int year) {
    std::vector<ClusterOf> units;
    SQLite::Statement rows(connection.database(), R"sql(
        select unit_id, code from cluster_member join cluster on cluster.id = cluster_member.cluster_id
        where year = :year)sql");
    rows.bind(":year", year);
    while (rows.executeStep()) {
        units.push_back({.unit = rows.getColumn(0).getInt64(), .cluster = rows.getColumn(1).getString()});
    }
    return units;
}

void quota_candidates(Connection& connection, const QuotaSubject& about,
                      const std::function<void(const QuotaCandidate&, std::int64_t unit)>& sink) {
    // The few years that there are, so that all of them are found by year and award as one is.
    Rows rows(connection.database(), R"sql(
        with recursive years (year) as (
            select min(year) from nomination
            union all
            select (select min(year) from nomination where year > years.year) from years
            where years.year is not null)
        select nomination_row.*, members, in_favour, against, written, present, recused, recusal, nomination.line,
               nomination.operation_id as list
        from nomination_row
             join nomination on nomination.id = nomination_row.id
             left join ballot on ballot.nomination_id = nomination_row.id
        where nomination.year in (select year from years where :year is null or year = :year)
              and nomination.award = :award
              and (:campaign is null or nomination.campaign_id = :campaign)
              and nomination.state in ('submitted', 'voted') and verdict is not 'ineligible'
              and (:categories is null or nomination.category in (select value from json_each(:categories))))sql");
    rows.bind(":award", about.award);
    bind_optional(rows, ":year", about.year ? std::optional(std::int64_t{*about.year}) : std::nullopt);
    bind_optional(rows, ":campaign", about.campaign);
    bind_optional(rows, ":categories", word_list_of(about.categories));
    while (rows.executeStep()) {
        QuotaCandidate candidate;
        candidate.nomination = nomination_of(rows);
        candidate.list = rows.getColumn("list").getInt64();
        candidate.line = rows.getColumn("line").getInt64();
        if (!rows.getColumn("members").isNull()) {
            candidate.ballot = ballot_in(rows);
        }
        sink(candidate, rows.getColumn("subject_unit_id").getInt64());
    }
}

} // namespace tdkt::store
