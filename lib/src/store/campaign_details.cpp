#include "store/campaigns.hpp"
#include "store/columns.hpp"

namespace tdkt::store {

std::vector<Indicator> indicators(Connection& connection, std::int64_t campaign) {
    std::vector<Indicator> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select code, name, unit_of_measure, target, direction, weight
        from indicator where campaign_id = :campaign order by code)sql");
    rows.bind(":campaign", campaign);
    while (rows.executeStep()) {
        list.push_back({.code = rows.getColumn("code").getString(),
                        .name = rows.getColumn("name").getString(),
                        .unit_of_measure = rows.getColumn("unit_of_measure").getString(),
                        .target = optional_decimal(rows.getColumn("target")),
                        .direction = word<Direction>(rows.getColumn("direction")),
                        .weight = optional_decimal(rows.getColumn("weight"))});
    }
    return list;
}

std::vector<Registration> registrations(Connection& connection, std::int64_t campaign) {
    std::vector<Registration> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select unit.code as unit, unit.name as unit_name, campaign_unit.date, campaign_unit.pledge
        from campaign_unit join unit on unit.id = campaign_unit.unit_id
        where campaign_unit.campaign_id = :campaign
        order by unit.code)sql");
    rows.bind(":campaign", campaign);
    while (rows.executeStep()) {
        list.push_back({.unit = rows.getColumn("unit").getString(),
                        .unit_name = rows.getColumn("unit_name").getString(),
                        .date = date_of(rows.getColumn("date")),
                        .pledge = optional_text(rows.getColumn("pledge"))});
    }
    return list;
}

std::vector<Progress> progress(Connection& connection, std::int64_t campaign) {
    std::vector<Progress> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select unit.code as unit, unit.name as unit_name, indicator.code as indicator, indicator_value.period,
               indicator_value.plan, indicator_value.actual
        from indicator
             join indicator_value on indicator_value.indicator_id = indicator.id
             join unit on unit.id = indicator_value.unit_id
        where indicator.campaign_id = :campaign
        order by unit.code, indicator.code, indicator_value.period)sql");
    rows.bind(":campaign", campaign);
    while (rows.executeStep()) {
        list.push_back({.unit = rows.getColumn("unit").getString(),
                        .unit_name = rows.getColumn("unit_name").getString(),
                        .indicator = rows.getColumn("indicator").getString(),
                        .period = rows.getColumn("period").getString(),
                        .plan = optional_decimal(rows.getColumn("plan")),
                        .actual = optional_decimal(rows.getColumn("actual"))});
    }
    return list;
}

std::vector<Review> reviews(Connection& connection, std::int64_t campaign) {
    std::vector<Review> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select kind, date, results, limits, causes, lessons, figures
        from review where campaign_id = :campaign order by date, id)sql");
    rows.bind(":campaign", campaign);
    while (rows.executeStep()) {
        list.push_back({.kind = word<ReviewKind>(rows.getColumn("kind")),
                        .date = date_of(rows.getColumn("date")),
                        .results = rows.getColumn("results").getString(),
                        .limits = optional_text(rows.getColumn("limits")),
                        .causes = optional_text(rows.getColumn("causes")),
                        .lessons = optional_text(rows.getColumn("lessons")),
                        .figures = rows.getColumn("figures").getString()});
    }
    return list;
}

void insert_review(Connection& connection, std::int64_t campaign, const Review& review,
                   std::int64_t operation) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert into review (campaign_id, kind, date, results, limits, causes, lessons, figures, operation_id)
        values (:campaign, :kind, :date, :results, :limits, :causes, :lessons, :figures, :operation))sql");
    insert.bind(":campaign", campaign);
    insert.bind(":kind", std::string(to_word(review.kind)));
    insert.bind(":date", to_iso(review.date));
    insert.bind(":results", review.results);
    bind_optional(insert, ":limits", review.limits);
    bind_optional(insert, ":causes", review.causes);
    bind_optional(insert, ":lessons", review.lessons);
    insert.bind(":figures", review.figures);
    insert.bind(":operation", operation);
    insert.exec();
}

std::vector<Reopening> reopenings(Connection& connection, std::int64_t campaign) {
    std::vector<Reopening> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select closed, date, reason from campaign_reopening where campaign_id = :campaign order by id)sql");
    rows.bind(":campaign", campaign);
    while (rows.executeStep()) {
        list.push_back({.closed = date_of(rows.getColumn("closed")),
                        .date = date_of(rows.getColumn("date")),
                        .reason = rows.getColumn("reason").getString()});
    }
    return list;
}

void insert_reopening(Connection& connection, std::int64_t campaign, const Reopening& reopening,
                      std::int64_t operation) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert into campaign_reopening (campaign_id, closed, date, reason, operation_id)
        values (:campaign, :closed, :date, :reason, :operation))sql");
    insert.bind(":campaign", campaign);
    insert.bind(":closed", to_iso(reopening.closed));
    insert.bind(":date", to_iso(reopening.date));
    insert.bind(":reason", reopening.reason);
    insert.bind(":operation", operation);
    insert.exec();
}

} // namespace tdkt::store
