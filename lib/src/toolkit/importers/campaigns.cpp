#include "store/campaigns.hpp"
#include "store/campaign_rows.hpp"
#include "toolkit/importers/campaign_reader.hpp"
#include "toolkit/importers/overlay.hpp"
#include "toolkit/plans.hpp"

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// Campaigns by code. A parent stands in the register or above in the file.
class CampaignImporter : public Importer {
public:
    explicit CampaignImporter(ImportContext& context)
        : context_(context),
          campaigns_(context.connection),
          checks_(load_plan_checks(context.configuration)) {}

    RowOutcome take(Row& row) override {
        const Campaign said = read(row);
        const Campaign* const known = campaigns_.find(said.code);
        if (known != nullptr && said.parent) {
            refuse_cycle(row, *known, *said.parent);
        }
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        const auto line_before = mentions_.before(said.code, row.line());
        if (known != nullptr) {
            return change(row, *known, said, line_before);
        }
        Campaign added = said;
        added.id = store::insert_campaign(context_.connection, said, context_.operation);
        tell_lacks(row, added);
        campaigns_.put(std::move(added));
        return RowOutcome::added;
    }

private:
    Campaign read(Row& row) const {
        Campaign said;
        said.code = row.required_text(Field::campaign);
        said.name = row.required_text(Field::name);
        said.form = row.required_word<CampaignForm>(Field::form).value_or(said.form);
        said.level = row.required_word<AwardLevel>(Field::level).value_or(said.level);
        said.scope = row.required_word<CampaignScope>(Field::scope).value_or(said.scope);
        said.authority = optional_text(row, Field::authority);
        const std::optional<Date> start = row.required_date(Field::start);
        const std::optional<Date> end = row.required_date(Field::end);
        said.start = start.value_or(Date{});
        said.end = end.value_or(Date{});
        if (start && end && *end < *start) {
            row.problem(Field::end, Message("ends_before_it_starts", {{"from", to_iso(*start)}}));
        }
        if (row.has(Field::parent)) {
            const Campaign* const parent = campaigns_.read(row, Field::parent);
            said.parent = parent != nullptr ? std::optional(parent->code) : std::nullopt;
        }
        return said;
    }

    void refuse_cycle(Row& row, const Campaign& campaign, const std::string& parent) const {
        const Campaign* above = campaigns_.find(parent);
        while (above != nullptr && above->code != campaign.code) {
            above = above->parent ? campaigns_.find(*above->parent) : nullptr;
        }
        if (above != nullptr) {
            row.problem(Field::parent,
                        Message("campaign_cycle", {{"campaign", campaign.code}, {"parent", parent}}));
        }
    }

    RowOutcome change(Row& row, const Campaign& known, const Campaign& said,
                      std::optional<std::int64_t> line_before) {
        Campaign merged = known;
        Overlay overlay;
        overlay.put(merged.name, std::optional(said.name));
        overlay.put(merged.form, std::optional(said.form));
        overlay.put(merged.level, std::optional(said.level));
        overlay.put(merged.scope, std::optional(said.scope));
        overlay.put(merged.start, std::optional(said.start));
        overlay.put(merged.end, std::optional(said.end));
        overlay.put(merged.authority, said.authority);
        overlay.put(merged.parent, said.parent);
        if (overlay.same()) {
            return RowOutcome::same;
        }
        refuse_closed(row, known);
        if (line_before && overlay.contradicts()) {
            refuse_contradiction(row, Field::campaign, *line_before);
        }
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        store::update_campaign(context_.connection, merged);
        tell_lacks(row, merged);
        campaigns_.put(std::move(merged));
        return RowOutcome::changed;
    }

    /// What the campaign lacks by the check list of plans: a row says little, its plan in TOML may have said
    /// more, and its indicators may be there already.
    void tell_lacks(Row& row, const Campaign& campaign) {
        const auto source = store::plan_source(context_.connection, campaign.id);
        CampaignPlan plan = source ? campaigns::kept_plan(*source) : CampaignPlan{};
        plan.campaign = campaign;
        plan.indicators = store::indicators(context_.connection, campaign.id);
        for (const PlanFinding& finding : campaigns::check_plan(plan, checks_)) {
            row.problem(Field::campaign, finding.message, Severity::warning);
        }
    }

    ImportContext& context_;
    CampaignReader campaigns_;
    std::vector<campaigns::PlanCheck> checks_;
    Mentions mentions_;
};

/// Indicators by campaign and code.
class IndicatorImporter : public Importer {
public:
    explicit IndicatorImporter(ImportContext& context)
        : context_(context), campaigns_(context.connection), rows_(context.connection) {}

    RowOutcome take(Row& row) override {
        const Campaign* const campaign = campaigns_.read(row, Field::campaign);
        Indicator said = read(row);
        const std::optional<Counting> counting = row.word<Counting>(Field::progress);
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        const auto line_before = mentions_.before(campaign->code + '\n' + said.code, row.line());
        const auto known = rows_.indicator(campaign->id, said.code);
        if (known) {
            said.progress = counting.value_or(known->value.progress); // a blank says nothing
            return change(row, *campaign, *known, said, line_before);
        }
        refuse_closed(row, *campaign);
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        said.progress = counting.value_or(said.progress);
        rows_.insert(campaign->id, said, context_.operation);
        return RowOutcome::added;
    }

private:
    static Indicator read(Row& row) {
        Indicator said;
        said.code = row.required_text(Field::indicator);
        said.name = row.required_text(Field::name);
        said.unit_of_measure = row.required_text(Field::unit_of_measure);
        said.target = row.decimal(Field::target);
        said.direction = row.required_word<Direction>(Field::direction).value_or(said.direction);
        said.weight = row.decimal(Field::weight);
        if (said.weight && *said.weight < Decimal{}) {
            row.problem(Field::weight, Message("negative_weight", {{"weight", to_string(*said.weight)}}));
        }
        return said;
    }

    RowOutcome change(Row& row, const Campaign& campaign, const store::Stored<Indicator>& known,
                      const Indicator& said, std::optional<std::int64_t> line_before) {
        Indicator merged = known.value;
        Overlay overlay;
        overlay.put(merged.name, std::optional(said.name));
        overlay.put(merged.unit_of_measure, std::optional(said.unit_of_measure));
        overlay.put(merged.target, said.target);
        overlay.put(merged.direction, std::optional(said.direction));
        overlay.put(merged.weight, said.weight);
        overlay.put(merged.progress, std::optional(said.progress));
        if (overlay.same()) {
            return RowOutcome::same;
        }
        refuse_closed(row, campaign);
        if (line_before && overlay.contradicts()) {
            refuse_contradiction(row, Field::indicator, *line_before);
        }
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        if (merged.progress != known.value.progress) {
            doubt_counting(row, campaign, merged);
        }
        rows_.update(known.id, merged, context_.operation);
        return RowOutcome::changed;
    }

    void doubt_counting(Row& row, const Campaign& campaign, const Indicator& indicator) {
        const std::int64_t entries = store::entries_for(context_.connection, campaign.id, indicator.code);
        if (entries > 0) {
            row.problem(Field::progress, counting_changed(indicator, entries), Severity::warning);
        }
    }

    ImportContext& context_;
    CampaignReader campaigns_;
    store::CampaignRows rows_;
    Mentions mentions_;
};

} // namespace

std::unique_ptr<Importer> make_campaign_importer(ImportContext& context) {
    return std::make_unique<CampaignImporter>(context);
}

std::unique_ptr<Importer> make_indicator_importer(ImportContext& context) {
    return std::make_unique<IndicatorImporter>(context);
}

} // namespace tdkt
