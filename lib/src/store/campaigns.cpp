#include "store/campaigns.hpp"

#include "store/columns.hpp"

#include <ranges>

namespace tdkt::store {

namespace {

Campaign campaign_of(SQLite::Statement& row) {
    return {.id = row.getColumn("id").getInt64(),
            .code = row.getColumn("code").getString(),
            .name = row.getColumn("name").getString(),
            .form = word<CampaignForm>(row.getColumn("form")),
            .level = word<AwardLevel>(row.getColumn("level")),
            .authority = optional_text(row.getColumn("authority")),
            .scope = word<CampaignScope>(row.getColumn("scope")),
            .start = date_of(row.getColumn("start_date")),
            .end = date_of(row.getColumn("end_date")),
            .parent = optional_text(row.getColumn("parent")),
            .closed = optional_date(row.getColumn("closed"))};
}

void bind_campaign(SQLite::Statement& statement, const Campaign& campaign) {
    statement.bind(":code", campaign.code);
    statement.bind(":name", campaign.name);
    statement.bind(":form", std::string(to_word(campaign.form)));
    statement.bind(":level", std::string(to_word(campaign.level)));
    bind_optional(statement, ":authority", campaign.authority);
    statement.bind(":scope", std::string(to_word(campaign.scope)));
    statement.bind(":start", to_iso(campaign.start));
    statement.bind(":end", to_iso(campaign.end));
    bind_optional(statement, ":parent", campaign.parent);
    bind_optional(statement, ":closed", campaign.closed);
}

/// `2025-06-30 2025-12-31`
std::vector<Date> dates_in(const std::string& text) {
    std::vector<Date> dates;
    for (const auto& word : text | std::views::split(' ')) {
        if (const auto date = parse_iso_date(std::string(word.begin(), word.end()))) {
            dates.push_back(*date);
        }
    }
    return dates;
}

} // namespace

std::vector<CampaignOverview> campaigns(Connection& connection) {
    std::vector<CampaignOverview> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select campaign.id, campaign.code, campaign.name, campaign.form, campaign.level, campaign.authority,
               campaign.scope, campaign.start_date, campaign.end_date, parent.code as parent, campaign.closed,
               (select count(*) from indicator where campaign_id = campaign.id) as indicators,
               (select count(*) from campaign_unit where campaign_id = campaign.id) as registered_units,
               (select count(distinct indicator_value.unit_id)
                from indicator join indicator_value on indicator_value.indicator_id = indicator.id
                where indicator.campaign_id = campaign.id and indicator_value.actual is not null) as reporting_units,
               (select group_concat(date, ' ') from (select date from review
                where campaign_id = campaign.id and kind = 'interim' order by date)) as interim_reviews,
               (select max(date) from review where campaign_id = campaign.id and kind = 'final') as final_review
        from campaign left join campaign as parent on parent.id = campaign.parent_id
        order by campaign.start_date, campaign.code)sql");
    while (rows.executeStep()) {
        list.push_back({.campaign = campaign_of(rows),
                        .indicators = rows.getColumn("indicators").getInt64(),
                        .registered_units = rows.getColumn("registered_units").getInt64(),
                        .reporting_units = rows.getColumn("reporting_units").getInt64(),
                        .interim_reviews = dates_in(rows.getColumn("interim_reviews").getString()),
                        .final_review = optional_date(rows.getColumn("final_review"))});
    }
    return list;
}

std::optional<Campaign> find_campaign(Connection& connection, const std::string& code) {
    SQLite::Statement row(connection.database(), R"sql(
        select campaign.id, campaign.code, campaign.name, campaign.form, campaign.level, campaign.authority,
               campaign.scope, campaign.start_date, campaign.end_date, parent.code as parent, campaign.closed
        from campaign left join campaign as parent on parent.id = campaign.parent_id
        where campaign.code = :code)sql");
    row.bind(":code", code);
    return row.executeStep() ? std::optional(campaign_of(row)) : std::nullopt;
}

std::int64_t insert_campaign(Connection& connection, const Campaign& campaign, std::int64_t operation) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert into campaign (code, name, form, level, authority, scope, start_date, end_date, parent_id, closed,
                              operation_id)
        values (:code, :name, :form, :level, :authority, :scope, :start, :end,
                (select id from campaign where code = :parent), :closed, :operation))sql");
    bind_campaign(insert, campaign);
    insert.bind(":operation", operation);
    insert.exec();
    return connection.database().getLastInsertRowid();
}

void update_campaign(Connection& connection, const Campaign& campaign) {
    SQLite::Statement update(connection.database(), R"sql(
        update campaign
        set code = :code, name = :name, form = :form, level = :level, authority = :authority, scope = :scope,
            start_date = :start, end_date = :end,
            parent_id = (select parent.id from campaign as parent where parent.code = :parent), closed = :closed
        where id = :id)sql");
    bind_campaign(update, campaign);
    update.bind(":id", campaign.id);
    update.exec();
}

} // namespace tdkt::store
