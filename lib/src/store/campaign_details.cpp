#include "store/campaigns.hpp"
#include "store/columns.hpp"

#include <algorithm>

namespace tdkt::store {

std::vector<Indicator> indicators(Connection& connection, std::int64_t campaign) {
    std::vector<Indicator> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select code, name, unit_of_measure, target, direction, weight, progress
        from indicator where campaign_id = :campaign order by code)sql");
    rows.bind(":campaign", campaign);
    while (rows.executeStep()) {
        list.push_back({.code = rows.getColumn("code").getString(),
                        .name = rows.getColumn("name").getString(),
                        .unit_of_measure = rows.getColumn("unit_of_measure").getString(),
                        .target = optional_decimal(rows.getColumn("target")),
                        .direction = word<Direction>(rows.getColumn("direction")),
                        .weight = optional_decimal(rows.getColumn("weight")),
                        .progress = word<Counting>(rows.getColumn("progress"))});
    }
    return list;
}

std::int64_t entries_for(Connection& connection, std::int64_t campaign, const std::string& indicator) {
    SQLite::Statement row(connection.database(), R"sql(
        select (select count(*) from indicator_value where indicator_id = indicator.id)
               + (select count(*) from own_target where indicator_id = indicator.id)
        from indicator where campaign_id = :campaign and code = :indicator)sql");
    row.bind(":campaign", campaign);
    row.bind(":indicator", indicator);
    return row.executeStep() ? row.getColumn(0).getInt64() : 0;
}

void remove_indicator(Connection& connection, std::int64_t campaign, const std::string& indicator) {
    SQLite::Statement remove(connection.database(),
                             "delete from indicator where campaign_id = :campaign and code = :indicator");
    remove.bind(":campaign", campaign);
    remove.bind(":indicator", indicator);
    remove.exec();
}

namespace {

// The registrations are in the order of their units.
void add_own_targets(Connection& connection, std::int64_t campaign, std::vector<Registration>& list) {
    SQLite::Statement rows(connection.database(), R"sql(
        select unit.code as unit, indicator.code as indicator, own_target.target
        from campaign_unit
             join own_target on own_target.campaign_unit_id = campaign_unit.id
             join indicator on indicator.id = own_target.indicator_id
             join unit on unit.id = campaign_unit.unit_id
        where campaign_unit.campaign_id = :campaign
        order by unit.code, indicator.code)sql");
    rows.bind(":campaign", campaign);
    auto place = list.begin();
    while (rows.executeStep()) {
        const std::string unit = rows.getColumn("unit").getString();
        place = std::find_if(place, list.end(), [&](const Registration& one) { return one.unit == unit; });
        place->targets.push_back({.indicator = rows.getColumn("indicator").getString(),
                                  .target = Decimal::from_milli(rows.getColumn("target").getInt64())});
    }
}

void add_exemplars(Connection& connection, std::int64_t campaign, const std::vector<std::int64_t>& ids,
                   std::vector<Review>& list) {
    SQLite::Statement rows(connection.database(), R"sql(
        select exemplar.review_id, exemplar.kind, exemplar.name, unit.code as unit, unit.name as unit_name,
               exemplar.class, exemplar.achievement
        from review
             join exemplar on exemplar.review_id = review.id
             join unit on unit.id = exemplar.unit_id
        where review.campaign_id = :campaign
        order by unit.code, exemplar.id)sql");
    rows.bind(":campaign", campaign);
    while (rows.executeStep()) {
        const auto place = std::ranges::find(ids, rows.getColumn("review_id").getInt64());
        list[static_cast<std::size_t>(place - ids.begin())].exemplars.push_back(
            {.kind = word<SubjectKind>(rows.getColumn("kind")),
             .name = rows.getColumn("name").getString(),
             .unit = rows.getColumn("unit").getString(),
             .unit_name = rows.getColumn("unit_name").getString(),
             .person_class = optional_word<PersonClass>(rows.getColumn("class")),
             .achievement = optional_text(rows.getColumn("achievement"))});
    }
}

void bind_exemplar(SQLite::Statement& statement, std::int64_t review, const Exemplar& exemplar,
                   std::int64_t unit) {
    statement.bind(":review", review);
    statement.bind(":kind", std::string(to_word(exemplar.kind)));
    statement.bind(":name", exemplar.name);
    statement.bind(":unit", unit);
    bind_word(statement, ":class", exemplar.person_class);
    bind_optional(statement, ":achievement", exemplar.achievement);
}

} // namespace

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
    add_own_targets(connection, campaign, list);
    return list;
}

std::vector<Progress> progress(Connection& connection, std::int64_t campaign) {
    std::vector<Progress> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select unit.code as unit, unit.name as unit_name, indicator.code as indicator, indicator_value.period,
               indicator_value.plan, indicator_value.actual, own_target.target as own_target
        from indicator
             join indicator_value on indicator_value.indicator_id = indicator.id
             join unit on unit.id = indicator_value.unit_id
             left join campaign_unit on campaign_unit.campaign_id = indicator.campaign_id
                                        and campaign_unit.unit_id = indicator_value.unit_id
             left join own_target on own_target.campaign_unit_id = campaign_unit.id
                                     and own_target.indicator_id = indicator.id
        where indicator.campaign_id = :campaign
        order by unit.code, indicator.code, indicator_value.period)sql");
    rows.bind(":campaign", campaign);
    while (rows.executeStep()) {
        list.push_back({.unit = rows.getColumn("unit").getString(),
                        .unit_name = rows.getColumn("unit_name").getString(),
                        .indicator = rows.getColumn("indicator").getString(),
                        .period = rows.getColumn("period").getString(),
                        .plan = optional_decimal(rows.getColumn("plan")),
                        .actual = optional_decimal(rows.getColumn("actual")),
                        .own_target = optional_decimal(rows.getColumn("own_target"))});
    }
    return list;
}

std::vector<Review> reviews(Connection& connection, std::int64_t campaign) {
    std::vector<Review> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select id, kind, date, results, limits, causes, lessons, figures
        from review where campaign_id = :campaign order by date, id)sql");
    rows.bind(":campaign", campaign);
    std::vector<std::int64_t> ids;
    while (rows.executeStep()) {
        ids.push_back(rows.getColumn("id").getInt64());
        list.push_back({.kind = word<ReviewKind>(rows.getColumn("kind")),
                        .date = date_of(rows.getColumn("date")),
                        .results = rows.getColumn("results").getString(),
                        .limits = optional_text(rows.getColumn("limits")),
                        .causes = optional_text(rows.getColumn("causes")),
                        .lessons = optional_text(rows.getColumn("lessons")),
                        .figures = rows.getColumn("figures").getString()});
    }
    add_exemplars(connection, campaign, ids, list);
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

std::optional<ReviewRef> find_review(Connection& connection, std::int64_t campaign,
                                     std::optional<Date> date) {
    SQLite::Statement row(connection.database(), R"sql(
        select id, date from review where campaign_id = :campaign and (:date is null or date = :date)
        order by date desc, id desc limit 1)sql");
    row.bind(":campaign", campaign);
    bind_optional(row, ":date", date);
    return row.executeStep() ? std::optional(ReviewRef{.id = row.getColumn("id").getInt64(),
                                                       .date = date_of(row.getColumn("date"))})
                             : std::nullopt;
}

bool has_exemplar(Connection& connection, std::int64_t review, const Exemplar& exemplar, std::int64_t unit) {
    SQLite::Statement row(connection.database(), R"sql(
        select 1 from exemplar
        where review_id = :review and kind = :kind and name = :name and unit_id = :unit and class is :class
              and achievement is :achievement)sql");
    bind_exemplar(row, review, exemplar, unit);
    return row.executeStep();
}

void insert_exemplar(Connection& connection, std::int64_t review, const Exemplar& exemplar, std::int64_t unit,
                     std::int64_t operation) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert into exemplar (review_id, kind, name, unit_id, class, achievement, operation_id)
        values (:review, :kind, :name, :unit, :class, :achievement, :operation))sql");
    bind_exemplar(insert, review, exemplar, unit);
    insert.bind(":operation", operation);
    insert.exec();
}

std::map<std::int64_t, std::string> plan_sources(Connection& connection) {
    std::map<std::int64_t, std::string> sources;
    SQLite::Statement rows(connection.database(), "select campaign_id, source from campaign_plan");
    while (rows.executeStep()) {
        sources.emplace(rows.getColumn("campaign_id").getInt64(), rows.getColumn("source").getString());
    }
    return sources;
}

std::optional<std::string> plan_source(Connection& connection, std::int64_t campaign) {
    SQLite::Statement row(connection.database(),
                          "select source from campaign_plan where campaign_id = :campaign");
    row.bind(":campaign", campaign);
    return row.executeStep() ? std::optional(row.getColumn("source").getString()) : std::nullopt;
}

void put_plan(Connection& connection, std::int64_t campaign, const std::string& source,
              std::int64_t operation) {
    SQLite::Statement put(connection.database(), R"sql(
        insert into campaign_plan (campaign_id, source, operation_id) values (:campaign, :source, :operation)
        on conflict (campaign_id) do update
        set source = excluded.source, operation_id = excluded.operation_id)sql");
    put.bind(":campaign", campaign);
    put.bind(":source", source);
    put.bind(":operation", operation);
    put.exec();
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
