#include "store/campaign_rows.hpp"

#include "store/columns.hpp"

namespace tdkt::store {

namespace {

void bind_registration(SQLite::Statement& statement, const Registration& registration) {
    statement.bind(":date", to_iso(registration.date));
    bind_optional(statement, ":pledge", registration.pledge);
}

void bind_indicator(SQLite::Statement& statement, const Indicator& indicator) {
    statement.bind(":name", indicator.name);
    statement.bind(":unit_of_measure", indicator.unit_of_measure);
    bind_optional(statement, ":target", milli_of(indicator.target));
    statement.bind(":direction", std::string(to_word(indicator.direction)));
    bind_optional(statement, ":weight", milli_of(indicator.weight));
    statement.bind(":progress", std::string(to_word(indicator.progress)));
}

void bind_progress(SQLite::Statement& statement, const Progress& progress) {
    bind_optional(statement, ":plan", milli_of(progress.plan));
    bind_optional(statement, ":actual", milli_of(progress.actual));
}

void run(SQLite::Statement& statement, std::int64_t operation) {
    statement.bind(":operation", operation);
    statement.exec();
    statement.reset();
}

} // namespace

CampaignRows::CampaignRows(Connection& connection)
    : connection_(connection),
      find_registration_(connection.database(), R"sql(
          select id, date, pledge from campaign_unit where campaign_id = :campaign and unit_id = :unit)sql"),
      insert_registration_(connection.database(), R"sql(
          insert into campaign_unit (campaign_id, unit_id, date, pledge, operation_id)
          values (:campaign, :unit, :date, :pledge, :operation))sql"),
      update_registration_(connection.database(), R"sql(
          update campaign_unit set date = :date, pledge = :pledge, operation_id = :operation where id = :id)sql"),
      find_own_target_(connection.database(), R"sql(
          select id, target from own_target
          where campaign_unit_id = :registration and indicator_id = :indicator)sql"),
      insert_own_target_(connection.database(), R"sql(
          insert into own_target (campaign_unit_id, indicator_id, target, operation_id)
          values (:registration, :indicator, :target, :operation))sql"),
      update_own_target_(connection.database(),
                         "update own_target set target = :target, operation_id = :operation where id = :id"),
      find_indicator_(connection.database(), R"sql(
          select id, name, unit_of_measure, target, direction, weight, progress
          from indicator where campaign_id = :campaign and code = :code)sql"),
      insert_indicator_(connection.database(), R"sql(
          insert into indicator (campaign_id, code, name, unit_of_measure, target, direction, weight, progress,
                                 operation_id)
          values (:campaign, :code, :name, :unit_of_measure, :target, :direction, :weight, :progress,
                  :operation))sql"),
      update_indicator_(connection.database(), R"sql(
          update indicator
          set name = :name, unit_of_measure = :unit_of_measure, target = :target, direction = :direction,
              weight = :weight, progress = :progress, operation_id = :operation
          where id = :id)sql"),
      find_progress_(connection.database(), R"sql(
          select id, plan, actual from indicator_value
          where indicator_id = :indicator and unit_id = :unit and period = :period)sql"),
      list_progress_(connection.database(), R"sql(
          select period, plan, actual from indicator_value
          where indicator_id = :indicator and unit_id = :unit order by period)sql"),
      insert_progress_(connection.database(), R"sql(
          insert into indicator_value (indicator_id, unit_id, period, plan, actual, operation_id)
          values (:indicator, :unit, :period, :plan, :actual, :operation))sql"),
      update_progress_(connection.database(), R"sql(
          update indicator_value set plan = :plan, actual = :actual, operation_id = :operation where id = :id)sql") {
}

std::optional<Stored<Registration>> CampaignRows::registration(std::int64_t campaign, std::int64_t unit) {
    SQLite::Statement& row = find_registration_;
    row.bind(":campaign", campaign);
    row.bind(":unit", unit);
    std::optional<Stored<Registration>> found;
    if (row.executeStep()) {
        found = {.id = row.getColumn("id").getInt64(),
                 .value = {.unit = {},
                           .unit_name = {},
                           .date = date_of(row.getColumn("date")),
                           .pledge = optional_text(row.getColumn("pledge"))}};
    }
    row.reset();
    return found;
}

std::int64_t CampaignRows::insert(std::int64_t campaign, std::int64_t unit, const Registration& registration,
                                  std::int64_t operation) {
    insert_registration_.bind(":campaign", campaign);
    insert_registration_.bind(":unit", unit);
    bind_registration(insert_registration_, registration);
    run(insert_registration_, operation);
    return connection_.database().getLastInsertRowid();
}

void CampaignRows::update(std::int64_t id, const Registration& registration, std::int64_t operation) {
    update_registration_.bind(":id", id);
    bind_registration(update_registration_, registration);
    run(update_registration_, operation);
}

std::optional<Stored<Decimal>> CampaignRows::own_target(std::int64_t registration, std::int64_t indicator) {
    SQLite::Statement& row = find_own_target_;
    row.bind(":registration", registration);
    row.bind(":indicator", indicator);
    std::optional<Stored<Decimal>> found;
    if (row.executeStep()) {
        found = {.id = row.getColumn("id").getInt64(),
                 .value = Decimal::from_milli(row.getColumn("target").getInt64())};
    }
    row.reset();
    return found;
}

void CampaignRows::insert_own_target(std::int64_t registration, std::int64_t indicator, Decimal target,
                                     std::int64_t operation) {
    insert_own_target_.bind(":registration", registration);
    insert_own_target_.bind(":indicator", indicator);
    insert_own_target_.bind(":target", target.milli());
    run(insert_own_target_, operation);
}

void CampaignRows::update_own_target(std::int64_t id, Decimal target, std::int64_t operation) {
    update_own_target_.bind(":id", id);
    update_own_target_.bind(":target", target.milli());
    run(update_own_target_, operation);
}

std::optional<Stored<Indicator>> CampaignRows::indicator(std::int64_t campaign, const std::string& code) {
    SQLite::Statement& row = find_indicator_;
    row.bind(":campaign", campaign);
    row.bind(":code", code);
    std::optional<Stored<Indicator>> found;
    if (row.executeStep()) {
        found = {.id = row.getColumn("id").getInt64(),
                 .value = {.code = code,
                           .name = row.getColumn("name").getString(),
                           .unit_of_measure = row.getColumn("unit_of_measure").getString(),
                           .target = optional_decimal(row.getColumn("target")),
                           .direction = word<Direction>(row.getColumn("direction")),
                           .weight = optional_decimal(row.getColumn("weight")),
                           .progress = word<Counting>(row.getColumn("progress"))}};
    }
    row.reset();
    return found;
}

void CampaignRows::insert(std::int64_t campaign, const Indicator& indicator, std::int64_t operation) {
    insert_indicator_.bind(":campaign", campaign);
    insert_indicator_.bind(":code", indicator.code);
    bind_indicator(insert_indicator_, indicator);
    run(insert_indicator_, operation);
}

void CampaignRows::update(std::int64_t id, const Indicator& indicator, std::int64_t operation) {
    update_indicator_.bind(":id", id);
    bind_indicator(update_indicator_, indicator);
    run(update_indicator_, operation);
}

std::optional<Stored<Progress>> CampaignRows::progress(std::int64_t indicator, std::int64_t unit,
                                                       const std::string& period) {
    SQLite::Statement& row = find_progress_;
    row.bind(":indicator", indicator);
    row.bind(":unit", unit);
    row.bind(":period", period);
    std::optional<Stored<Progress>> found;
    if (row.executeStep()) {
        found = {.id = row.getColumn("id").getInt64(),
                 .value = {.unit = {},
                           .unit_name = {},
                           .indicator = {},
                           .period = period,
                           .plan = optional_decimal(row.getColumn("plan")),
                           .actual = optional_decimal(row.getColumn("actual"))}};
    }
    row.reset();
    return found;
}

std::vector<Progress> CampaignRows::progress(std::int64_t indicator, std::int64_t unit) {
    SQLite::Statement& rows = list_progress_;
    rows.bind(":indicator", indicator);
    rows.bind(":unit", unit);
    std::vector<Progress> list;
    while (rows.executeStep()) {
        list.push_back({.unit = {},
                        .unit_name = {},
                        .indicator = {},
                        .period = rows.getColumn("period").getString(),
                        .plan = optional_decimal(rows.getColumn("plan")),
                        .actual = optional_decimal(rows.getColumn("actual"))});
    }
    rows.reset();
    return list;
}

void CampaignRows::insert(std::int64_t indicator, std::int64_t unit, const Progress& progress,
                          std::int64_t operation) {
    insert_progress_.bind(":indicator", indicator);
    insert_progress_.bind(":unit", unit);
    insert_progress_.bind(":period", progress.period);
    bind_progress(insert_progress_, progress);
    run(insert_progress_, operation);
}

void CampaignRows::update(std::int64_t id, const Progress& progress, std::int64_t operation) {
    update_progress_.bind(":id", id);
    bind_progress(update_progress_, progress);
    run(update_progress_, operation);
}

} // namespace tdkt::store
