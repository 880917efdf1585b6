#include "campaigns/period.hpp"
#include "campaigns/plan.hpp"
#include "campaigns/standing.hpp"
#include "store/campaign_rows.hpp"
#include "store/campaigns.hpp"
#include "tdkt/text.hpp"
#include "toolkit/importers/campaign_reader.hpp"
#include "toolkit/importers/overlay.hpp"

#include <map>
#include <utility>

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// The indicator that a row names; an unknown one is a problem of the row.
std::optional<store::Stored<Indicator>> read_indicator(Row& row, ImportContext& context,
                                                       store::CampaignRows& rows, const Campaign& campaign) {
    const std::string code = row.required_text(Field::indicator);
    auto known = rows.indicator(campaign.id, code);
    if (!known && !code.empty()) {
        std::vector<std::string> codes;
        for (const Indicator& indicator : store::indicators(context.connection, campaign.id)) {
            codes.push_back(indicator.code);
        }
        row.problem(Field::indicator,
                    Message("unknown_indicator", {{"indicator", code},
                                                  {"campaign", campaign.code},
                                                  {"suggestion", text::nearest(code, codes).value_or("")}}));
    }
    return known;
}

/// Units that take part, by campaign and unit, with what they pledge: in words, or as targets of their own, a
/// row for each. Without a date it is the day of the import that counts.
class RegistrationImporter : public Importer {
public:
    explicit RegistrationImporter(ImportContext& context)
        : context_(context), campaigns_(context.connection), rows_(context.connection) {}

    RowOutcome take(Row& row) override {
        const Campaign* const campaign = campaigns_.read(row, Field::campaign);
        const std::optional<Date> date = row.date(Field::date);
        const std::optional<std::string> pledge = optional_text(row, Field::pledge);
        const Unit* const unit = read_unit(row, Field::unit, context_.units, date);
        const Target target = campaign != nullptr ? read_target(row, *campaign) : Target{};
        if (!row.ok() || campaign == nullptr || unit == nullptr) {
            return RowOutcome::rejected;
        }
        const auto line_before = mentions_.before(campaign->code + '\n' + unit->code, row.line());
        const auto known = rows_.registration(campaign->id, unit->id);
        Registration merged = known ? known->value : Registration{};
        Overlay overlay;
        if (!known || date) {
            check_day(row, *campaign, *unit, date.value_or(context_.actor.today));
        }
        overlay.put(merged.date, known ? date : std::optional(date.value_or(context_.actor.today)));
        overlay.put(merged.pledge, pledge);
        const auto known_target =
            known && target.said ? rows_.own_target(known->id, target.indicator) : std::nullopt;
        const bool same_target = !target.said || (known_target && known_target->value == *target.said);
        if (row.ok() && known && overlay.same() && same_target) {
            return RowOutcome::same;
        }
        refuse_closed(row, *campaign);
        if (known && line_before && overlay.contradicts()) {
            refuse_contradiction(row, Field::unit, *line_before);
        }
        refuse_other_target(row, *campaign, *unit, target, same_target);
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        if (!known) {
            doubt_meant(row, *campaign, *unit);
        }
        const std::int64_t id = keep(*campaign, *unit, known, merged, !overlay.same());
        if (target.said && !same_target) {
            keep_target(id, target.indicator, *target.said, known_target);
        }
        const bool is_new = !known || (overlay.same() && !known_target);
        return is_new ? RowOutcome::added : RowOutcome::changed;
    }

private:
    struct Target {
        std::int64_t indicator = 0;
        std::optional<Decimal> said;
    };

    Target read_target(Row& row, const Campaign& campaign) {
        if (!row.has(Field::indicator) && !row.has(Field::target)) {
            return {};
        }
        const auto indicator = read_indicator(row, context_, rows_, campaign);
        return {.indicator = indicator ? indicator->id : 0, .said = row.required_decimal(Field::target)};
    }

    // Before the start is early; after the end, or by a unit that is no more, is a mistake.
    void check_day(Row& row, const Campaign& campaign, const Unit& unit, Date day) const {
        if (day > campaign.end) {
            row.problem(Field::date, Message("registered_after_end",
                                             {{"campaign", campaign.code}, {"end", to_iso(campaign.end)}}));
        }
        refuse_not_in_being(row, Field::unit, context_.units, unit, day);
    }

    void doubt_meant(Row& row, const Campaign& campaign, const Unit& unit) {
        const auto [place, is_new] = participants_.try_emplace(campaign.id);
        if (is_new) {
            const auto source = store::plan_source(context_.connection, campaign.id);
            place->second = source ? campaigns::kept_plan(*source).participants : std::nullopt;
        }
        const std::optional<Participants>& meant = place->second;
        if (meant && !campaigns::is_meant(*meant, context_.units, unit)) {
            row.problem(Field::unit,
                        Message("unit_not_meant", {{"unit", unit.code}, {"campaign", campaign.code}}),
                        Severity::warning);
        }
    }

    void refuse_other_target(Row& row, const Campaign& campaign, const Unit& unit, const Target& target,
                             bool same_target) {
        if (!target.said) {
            return;
        }
        const auto line_before = mentions_.before(
            campaign.code + '\n' + unit.code + '\n' + std::to_string(target.indicator), row.line());
        if (line_before && !same_target) {
            refuse_contradiction(row, Field::target, *line_before);
        }
    }

    std::int64_t keep(const Campaign& campaign, const Unit& unit,
                      const std::optional<store::Stored<Registration>>& known, const Registration& merged,
                      bool is_changed) {
        if (!known) {
            return rows_.insert(campaign.id, unit.id, merged, context_.operation);
        }
        if (is_changed) {
            rows_.update(known->id, merged, context_.operation);
        }
        return known->id;
    }

    void keep_target(std::int64_t registration, std::int64_t indicator, Decimal target,
                     const std::optional<store::Stored<Decimal>>& known) {
        if (known) {
            rows_.update_own_target(known->id, target, context_.operation);
        } else {
            rows_.insert_own_target(registration, indicator, target, context_.operation);
        }
    }

    ImportContext& context_;
    CampaignReader campaigns_;
    store::CampaignRows rows_;
    std::map<std::int64_t, std::optional<Participants>> participants_; ///< by campaign, as its plan says
    Mentions mentions_;
};

/// Plans and actual figures, by campaign, indicator, unit and period; only of units that are registered.
class ProgressImporter : public Importer {
public:
    explicit ProgressImporter(ImportContext& context)
        : context_(context), campaigns_(context.connection), rows_(context.connection) {}

    RowOutcome take(Row& row) override {
        const Campaign* const campaign = campaigns_.read(row, Field::campaign);
        const Unit* const unit = read_unit(row, Field::unit, context_.units);
        const auto indicator =
            campaign != nullptr ? read_indicator(row, context_, rows_, *campaign) : std::nullopt;
        const Progress said = read_figures(row, campaign);
        const auto registration = campaign != nullptr && unit != nullptr
                                      ? rows_.registration(campaign->id, unit->id)
                                      : std::nullopt;
        if (campaign != nullptr && unit != nullptr && !registration) {
            row.problem(Field::unit,
                        Message("unit_not_registered", {{"unit", unit->code}, {"campaign", campaign->code}}));
        }
        if (!row.ok() || campaign == nullptr || unit == nullptr || !indicator || !registration) {
            return RowOutcome::rejected;
        }
        const auto line_before = mentions_.before(
            std::to_string(indicator->id) + '\n' + unit->code + '\n' + said.period, row.line());
        const auto known = rows_.progress(indicator->id, unit->id, said.period);
        Progress merged = known ? known->value
                                : Progress{.unit = {},
                                           .unit_name = {},
                                           .indicator = {},
                                           .period = said.period,
                                           .plan = {},
                                           .actual = {}};
        Overlay overlay;
        overlay.put(merged.plan, said.plan);
        overlay.put(merged.actual, said.actual);
        if (known && overlay.same()) {
            return RowOutcome::same;
        }
        refuse_closed(row, *campaign);
        if (known && line_before && overlay.contradicts()) {
            refuse_contradiction(row, Field::indicator, *line_before);
        }
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        doubt(row, *unit, *indicator, *registration, merged);
        return keep(indicator->id, *unit, known, merged);
    }

private:
    Progress read_figures(Row& row, const Campaign* campaign) const {
        Progress said;
        said.period = row.required_text(Field::period);
        said.plan = row.decimal(Field::plan);
        said.actual = row.decimal(Field::actual);
        const auto period = campaigns::parse_period(said.period);
        if (!said.period.empty() && !period) {
            row.problem(Field::period, Message("bad_period", {{"period", said.period}}));
        }
        if (period && campaign != nullptr &&
            (period->first_day() > campaign->end || period->last_day() < campaign->start)) {
            row.problem(Field::period, Message("period_outside_campaign", {{"period", said.period},
                                                                           {"start", to_iso(campaign->start)},
                                                                           {"end", to_iso(campaign->end)}}));
        } else if (period && said.actual && period->first_day() > context_.actor.today) {
            row.problem(Field::period,
                        Message("period_in_future",
                                {{"period", said.period}, {"today", to_iso(context_.actor.today)}}));
        }
        if (!row.has(Field::plan) && !row.has(Field::actual)) {
            row.problem(Field::actual, Message("no_figure"));
        }
        return said;
    }

    /// What can hardly be, and is taken all the same.
    void doubt(Row& row, const Unit& unit, const store::Stored<Indicator>& indicator,
               const store::Stored<Registration>& registration, const Progress& figures) {
        doubt_value(row, Field::plan, indicator.value, figures.plan);
        doubt_value(row, Field::actual, indicator.value, figures.actual);
        if (figures.actual && !figures.plan && !indicator.value.target &&
            !rows_.own_target(registration.id, indicator.id)) {
            row.problem(Field::plan, Message("nothing_to_compare", {{"indicator", indicator.value.code}}),
                        Severity::warning);
        }
        if (figures.actual && indicator.value.progress == Counting::so_far &&
            indicator.value.direction == Direction::up && campaigns::adds_up(indicator.value)) {
            doubt_falling(row, figures, rows_.progress(indicator.id, unit.id));
        }
    }

    static void doubt_value(Row& row, Field field, const Indicator& indicator,
                            const std::optional<Decimal>& value) {
        if (value && *value < Decimal{}) {
            row.problem(field, Message("negative_progress", {{"value", to_string(*value)}}),
                        Severity::warning);
        } else if (value && campaigns::is_share(indicator) && *value > Decimal::from_integer(100)) {
            row.problem(field, Message("share_above_all", {{"value", to_string(*value)}}), Severity::warning);
        }
    }

    // What was reached so far does not become less within a year.
    static void doubt_falling(Row& row, const Progress& said, const std::vector<Progress>& others) {
        const auto period = campaigns::parse_period(said.period).value_or(campaigns::Period{});
        for (const Progress& other : others) {
            const auto of_other = campaigns::parse_period(other.period).value_or(campaigns::Period{});
            if (!said.actual || !other.actual || of_other.year != period.year ||
                of_other.last_month == period.last_month) {
                continue;
            }
            const bool is_later = of_other.last_month > period.last_month;
            const Decimal before = is_later ? *said.actual : *other.actual;
            const Decimal then = is_later ? *other.actual : *said.actual;
            if (then < before) {
                row.problem(Field::actual,
                            Message("less_than_before", {{"actual", to_string(then)},
                                                         {"period", (is_later ? other : said).period},
                                                         {"before", to_string(before)},
                                                         {"earlier", (is_later ? said : other).period}}),
                            Severity::warning);
            }
        }
    }

    RowOutcome keep(std::int64_t indicator, const Unit& unit,
                    const std::optional<store::Stored<Progress>>& known, const Progress& merged) {
        if (known) {
            rows_.update(known->id, merged, context_.operation);
            return RowOutcome::changed;
        }
        rows_.insert(indicator, unit.id, merged, context_.operation);
        return RowOutcome::added;
    }

    ImportContext& context_;
    CampaignReader campaigns_;
    store::CampaignRows rows_;
    Mentions mentions_;
};

} // namespace

std::unique_ptr<Importer> make_registration_importer(ImportContext& context) {
    return std::make_unique<RegistrationImporter>(context);
}

std::unique_ptr<Importer> make_progress_importer(ImportContext& context) {
    return std::make_unique<ProgressImporter>(context);
}

} // namespace tdkt
