#include "campaigns/plan.hpp"

#include "config/table.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace tdkt::campaigns {

namespace {

using config::Table;

template <typename Word>
std::vector<Word> read_words(Table& table, std::string_view key) {
    std::vector<Word> list;
    for (const std::string& text : table.texts(key)) {
        if (const auto word = from_word<Word>(text)) {
            list.push_back(*word);
        } else {
            table.problem(table.where(key),
                          Message("unknown_word_in_plan", {{"key", std::string(key)}, {"value", text}}));
        }
    }
    return list;
}

Campaign read_campaign(Table& file) {
    Campaign campaign;
    campaign.code = file.text("campaign");
    campaign.name = file.text("name");
    campaign.form = file.word<CampaignForm>("form");
    campaign.level = file.word<AwardLevel>("level");
    campaign.authority = file.optional_text("authority");
    campaign.scope = file.word<CampaignScope>("scope");
    campaign.start = file.date("start");
    campaign.end = file.date("end");
    campaign.parent = file.optional_text("parent");
    if (file.has("start") && file.has("end") && campaign.end < campaign.start) {
        file.problem(file.where("end"), Message("ends_before_it_starts", {{"from", to_iso(campaign.start)}}));
    }
    return campaign;
}

std::optional<int> read_count(Table& table) {
    const std::optional<std::int64_t> count = table.optional_integer("count");
    if (!count) {
        return std::nullopt;
    }
    if (*count < 0 || *count > std::numeric_limits<int>::max()) {
        table.problem(table.where("count"),
                      Message("bad_planned_count", {{"count", std::to_string(*count)}}));
        return std::nullopt;
    }
    return static_cast<int>(*count);
}

PlannedAward read_award(Table& table) {
    PlannedAward award{.award = table.text("award"),
                       .subjects = read_words<SubjectKind>(table, "subjects"),
                       .count = read_count(table),
                       .per = table.optional_word<QuotaPer>("per").value_or(QuotaPer::campaign),
                       .unit_kinds = read_words<UnitKind>(table, "unit_kinds"),
                       .at = table.where("award")};
    table.finish();
    return award;
}

Indicator read_indicator(Table& table, const std::vector<Indicator>& before) {
    Indicator indicator{.code = table.text("code"),
                        .name = table.text("name"),
                        .unit_of_measure = table.text("unit_of_measure"),
                        .target = table.optional_decimal("target"),
                        .direction = table.optional_word<Direction>("direction").value_or(Direction::up),
                        .weight = table.optional_decimal("weight"),
                        .progress = table.optional_word<Counting>("progress").value_or(Counting::so_far)};
    table.finish();
    if (std::ranges::count(before, indicator.code, &Indicator::code) > 0) {
        table.problem(table.where("code"), Message("indicator_twice", {{"indicator", indicator.code}}));
    }
    if (indicator.weight && *indicator.weight < Decimal{}) {
        table.problem(table.where("weight"),
                      Message("negative_weight", {{"weight", to_string(*indicator.weight)}}));
    }
    return indicator;
}

std::optional<Participants> read_participants(Table& file) {
    std::optional<Table> table = file.table("participants");
    if (!table) {
        return std::nullopt;
    }
    Participants participants{.kinds = read_words<UnitKind>(*table, "kinds"),
                              .below = table->optional_text("below")};
    table->finish();
    return participants;
}

void read_lists(Table& file, CampaignPlan& plan) {
    for (Table& table : file.tables("criterion")) {
        plan.criteria.push_back(
            {.subjects = read_words<SubjectKind>(table, "subjects"), .text = table.text("text")});
        table.finish();
    }
    for (Table& table : file.tables("award")) {
        plan.awards.push_back(read_award(table));
    }
    for (Table& table : file.tables("indicator")) {
        plan.indicators.push_back(read_indicator(table, plan.indicators));
    }
    for (Table& table : file.tables("review")) {
        plan.reviews.push_back({.kind = table.word<ReviewKind>("kind"), .due = table.date("due")});
        table.finish();
    }
    std::ranges::stable_sort(plan.reviews, {}, &DueReview::due);
    std::ranges::stable_sort(plan.indicators, {}, &Indicator::code);
}

} // namespace

CampaignPlan parse_plan(std::string_view toml, std::string file_name, Diagnostics& diagnostics) {
    Table file = config::parse_toml(toml, std::move(file_name), diagnostics);
    if (file.integer("format") != 1 && file.has("format")) {
        file.problem(file.where("format"), Message("unknown_format", {{"format", "1"}}));
    }
    CampaignPlan plan{.campaign = read_campaign(file),
                      .objectives = file.optional_text("objectives"),
                      .contents = file.optional_text("contents"),
                      .subjects = read_words<SubjectKind>(file, "subjects"),
                      .guidance = file.optional_text("guidance"),
                      .inspection = file.optional_text("inspection"),
                      .dossiers_by = file.optional_date("dossiers_by"),
                      .participants = read_participants(file),
                      .criteria = {},
                      .awards = {},
                      .indicators = {},
                      .reviews = {}};
    read_lists(file, plan);
    file.finish();
    return plan;
}

CampaignPlan kept_plan(const std::string& source) {
    Diagnostics problems;
    CampaignPlan plan = parse_plan(source, {}, problems);
    if (has_errors(problems)) {
        throw StateError(Message("kept_plan_damaged", {{"campaign", plan.campaign.code}}), {},
                         std::move(problems));
    }
    return plan;
}

} // namespace tdkt::campaigns
