#include "toolkit/campaigns.hpp"

#include "campaigns/period.hpp"
#include "campaigns/plan.hpp"
#include "campaigns/progress.hpp"
#include "campaigns/review.hpp"
#include "campaigns/roll_up.hpp"
#include "campaigns/standing.hpp"
#include "store/campaigns.hpp"
#include "store/journal.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "tdkt/text.hpp"
#include "toolkit/lookup.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

namespace tdkt {

std::vector<CampaignOverview> campaign_overviews(store::Connection& connection) {
    std::vector<CampaignOverview> all = store::campaigns(connection);
    const std::map<std::int64_t, std::string> plans = store::plan_sources(connection);
    for (CampaignOverview& overview : all) {
        const auto plan = plans.find(overview.campaign.id);
        overview.due = campaigns::open_reviews(overview, plan == plans.end()
                                                             ? std::vector<DueReview>{}
                                                             : campaigns::kept_plan(plan->second).reviews);
    }
    return all;
}

namespace {

CampaignOverview overview_of(store::Connection& connection, const std::string& code) {
    const std::vector<CampaignOverview> all = campaign_overviews(connection);
    const auto is_it = [&](const CampaignOverview& overview) { return overview.campaign.code == code; };
    const auto found = std::ranges::find_if(all, is_it);
    if (found != all.end()) {
        return *found;
    }
    std::vector<std::string> codes;
    codes.reserve(all.size());
    for (const CampaignOverview& overview : all) {
        codes.push_back(overview.campaign.code);
    }
    throw NotFound(Message("unknown_campaign",
                           {{"campaign", code}, {"suggestion", text::nearest(code, codes).value_or("")}}));
}

bool is_wanted(const CampaignOverview& overview, const CampaignFilter& filter) {
    const Campaign& campaign = overview.campaign;
    return (!filter.year || campaigns::ran_in(campaign, *filter.year)) &&
           (!filter.form || campaign.form == *filter.form) && !(filter.open_only && campaign.closed) &&
           (!filter.overdue_on || campaigns::is_overdue(overview, *filter.overdue_on));
}

void refuse_closed(const Campaign& campaign) {
    if (campaign.closed) {
        throw StateError(
            Message("campaign_closed", {{"campaign", campaign.code}, {"date", to_iso(*campaign.closed)}}));
    }
}

void refuse_incomplete(const Review& review) {
    const std::vector<std::string> missing = campaigns::missing_parts(review);
    if (!missing.empty()) {
        throw UsageError(
            Message("review_incomplete", {{"kind_word", std::string(to_word(review.kind))},
                                          {"missing", fmt::format("{}", fmt::join(missing, ", "))}}));
    }
}

void refuse_untimely(const CampaignDetail& campaign, const Review& review, Date today) {
    const Campaign& of = campaign.overview.campaign;
    if (review.date > today) {
        throw UsageError(
            Message("review_in_future", {{"date", to_iso(review.date)}, {"today", to_iso(today)}}));
    }
    if (review.date < of.start) {
        throw UsageError(
            Message("review_before_start", {{"date", to_iso(review.date)}, {"start", to_iso(of.start)}}));
    }
    for (const Review& known : campaign.reviews) {
        const bool taken =
            known.kind == ReviewKind::final ? review.kind == ReviewKind::final || review.date > known.date
            : review.date == known.date     ? review.kind == known.kind
                                            : review.kind == ReviewKind::final && review.date < known.date;
        if (taken) {
            throw StateError(Message("reviewed_already", {{"campaign", of.code},
                                                          {"known_word", std::string(to_word(known.kind))},
                                                          {"date", to_iso(known.date)}}));
        }
    }
}

std::vector<Unit> unregistered_of(store::Connection& connection, const CampaignDetail& detail) {
    return detail.plan && detail.plan->participants
               ? campaigns::unregistered(*detail.plan, store::unit_tree(connection), detail.registrations)
               : std::vector<Unit>{};
}

} // namespace

CampaignDetail read_campaign(store::Connection& connection, CampaignOverview overview,
                             std::optional<Date> until) {
    const std::int64_t id = overview.campaign.id;
    std::vector<Progress> progress = store::progress(connection, id);
    std::erase_if(progress, [&](const Progress& one) {
        const auto period = campaigns::parse_period(one.period);
        return until && period && period->first_day() > *until;
    });
    CampaignDetail detail{.overview = std::move(overview),
                          .indicators = store::indicators(connection, id),
                          .registrations = store::registrations(connection, id),
                          .progress = {},
                          .reviews = store::reviews(connection, id)};
    detail.progress =
        campaigns::latest(campaigns::so_far(progress, detail.indicators, detail.overview.campaign.start));
    detail.standing =
        campaigns::standing_of(detail.overview.campaign, detail.indicators, detail.registrations, progress);
    detail.reopenings = store::reopenings(connection, id);
    if (const auto source = store::plan_source(connection, id)) {
        detail.plan = campaigns::kept_plan(*source);
        for (const Unit& unit : unregistered_of(connection, detail)) {
            detail.standing.unregistered_units.push_back(unit.code);
        }
    }
    return detail;
}

CampaignDetail read_campaign(store::Connection& connection, const std::string& code,
                             std::optional<Date> until) {
    return read_campaign(connection, overview_of(connection, code), until);
}

std::vector<CampaignOverview> list_campaigns(Database& database, const CampaignFilter& filter) {
    store::Connection& connection = database.connection();
    std::vector<CampaignOverview> list = connection.read([&] { return campaign_overviews(connection); });
    std::erase_if(list, [&](const CampaignOverview& one) { return !is_wanted(one, filter); });
    if (filter.overdue_on) {
        for (CampaignOverview& overview : list) {
            std::erase_if(overview.due, [&](const DueReview& one) { return one.due >= *filter.overdue_on; });
        }
    }
    return list;
}

CampaignDetail find_campaign(Database& database, const std::string& code) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return read_campaign(connection, code); });
}

std::vector<Unit> list_unregistered(Database& database, const std::string& campaign) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return unregistered_of(connection, read_campaign(connection, campaign)); });
}

std::vector<RollUpLine> roll_up(Database& database, const std::string& campaign, RollUpBy by) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        return campaigns::roll_up(read_campaign(connection, campaign), store::unit_tree(connection), by);
    });
}

std::vector<Registration> list_registrations(Database& database, const std::string& campaign) {
    store::Connection& connection = database.connection();
    return connection.read(
        [&] { return store::registrations(connection, overview_of(connection, campaign).campaign.id); });
}

std::vector<Indicator> list_indicators(Database& database, const std::string& campaign) {
    store::Connection& connection = database.connection();
    return connection.read(
        [&] { return store::indicators(connection, overview_of(connection, campaign).campaign.id); });
}

std::vector<Progress> list_progress(Database& database, const std::string& campaign) {
    store::Connection& connection = database.connection();
    return connection.read(
        [&] { return store::progress(connection, overview_of(connection, campaign).campaign.id); });
}

std::int64_t review_campaign(Database& database, const Actor& actor, const std::string& code,
                             const Review& review) {
    store::Connection& connection = database.connection();
    std::int64_t operation = 0;
    connection.write([&] {
        const CampaignDetail campaign = read_campaign(connection, code, review.date);
        refuse_closed(campaign.overview.campaign);
        refuse_incomplete(review);
        refuse_untimely(campaign, review, actor.today);
        store::JournalEntry entry(connection, actor);
        Review kept = review;
        kept.figures = campaigns::frozen_figures(campaign);
        store::insert_review(connection, campaign.overview.campaign.id, kept, entry.id());
        entry.finish(R"({"reviews":1})");
        operation = entry.id();
        return true;
    });
    return operation;
}

std::int64_t close_campaign(Database& database, const Actor& actor, const std::string& code) {
    store::Connection& connection = database.connection();
    std::int64_t operation = 0;
    connection.write([&] {
        const CampaignOverview overview = overview_of(connection, code);
        refuse_closed(overview.campaign);
        if (!overview.final_review) {
            throw StateError(Message("no_final_review", {{"campaign", code}}));
        }
        store::JournalEntry entry(connection, actor);
        Campaign closed = overview.campaign;
        closed.closed = actor.today;
        store::update_campaign(connection, closed);
        entry.finish(R"({"closed":1})");
        operation = entry.id();
        return true;
    });
    return operation;
}

std::int64_t reopen_campaign(Database& database, const Actor& actor, const std::string& code,
                             const std::string& reason) {
    require_reason(reason);
    store::Connection& connection = database.connection();
    std::int64_t operation = 0;
    connection.write([&] {
        Campaign campaign = overview_of(connection, code).campaign;
        if (!campaign.closed) {
            throw StateError(Message("campaign_not_closed", {{"campaign", code}}));
        }
        store::JournalEntry entry(connection, actor);
        entry.because(reason);
        store::insert_reopening(connection, campaign.id,
                                {.closed = *campaign.closed, .date = actor.today, .reason = reason},
                                entry.id());
        campaign.closed = std::nullopt;
        store::update_campaign(connection, campaign);
        entry.finish(R"({"reopened":1})");
        operation = entry.id();
        return true;
    });
    return operation;
}

} // namespace tdkt
