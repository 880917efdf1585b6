#include "tdkt/reports.hpp"

#include "campaigns/progress.hpp"
#include "catalogue/load.hpp"
#include "reporting/annex.hpp"
#include "reporting/form.hpp"
#include "reporting/reports.hpp"
#include "reporting/shares.hpp"
#include "store/campaigns.hpp"
#include "store/figures.hpp"
#include "toolkit/campaigns.hpp"
#include "toolkit/figures.hpp"
#include "toolkit/forms.hpp"
#include "toolkit/law.hpp"
#include "toolkit/scores.hpp"
#include "toolkit/tallies.hpp"

#include <algorithm>

namespace tdkt {

namespace {

config::Directories directories_of(const Configuration& configuration) {
    return {configuration.directories};
}

/// Awards that no report can place are not passed over in silence.
void note_undated(Report& report, std::int64_t count, const reporting::Titles& titles) {
    if (count > 0) {
        report.notes.push_back(
            titles.say("note.without_decision_date",
                       {{"count", std::to_string(count)}, {"year", std::to_string(report.year)}}));
    }
}

// Awards given are not people: both are said.
void note_recipients(Report& report, const reporting::YearEndFigures& figures, std::int64_t recipients,
                     const reporting::Titles& titles) {
    std::int64_t awards = 0;
    for (const reporting::AwardTally& tally : figures.awards) {
        awards += tally.count;
    }
    if (awards > 0) {
        report.notes.push_back(titles.say("note.recipients", {{"awards", std::to_string(awards)},
                                                              {"recipients", std::to_string(recipients)}}));
    }
}

// Among forms that are not in force any more, the one that no other took the place of.
bool is_newest(const std::vector<reporting::Form>& forms, const reporting::Form& form, int year) {
    const Date due = std::chrono::year(year) / form.deadline_month / form.deadline_day;
    return reporting::in_force(form, due) || std::ranges::none_of(forms, [&](const reporting::Form& other) {
               return other.replaces == form.id;
           });
}

} // namespace

std::vector<ReportInfo> list_reports(const Configuration& configuration) {
    const config::Directories directories = directories_of(configuration);
    const reporting::Titles titles = reporting::load_titles(directories);
    std::vector<ReportInfo> list;
    for (const char* const name : {"year-end", "period", "shares", "cluster", "campaign"}) {
        list.push_back({.name = name, .title = titles.at(std::string("report.") + name)});
    }
    for (const reporting::Form& form : reporting::load_forms(directories)) {
        list.push_back({.name = form.id,
                        .title = form.title,
                        .official = form.code,
                        .circular = form.circular,
                        .version = form.version,
                        .from = form.from,
                        .to = form.to,
                        .form = true});
    }
    for (const reporting::Annex& annex : reporting::load_annexes(directories)) {
        list.push_back({.name = annex.id, .title = annex.title, .annex = true});
    }
    return list;
}

bool is_of_year(const Configuration& configuration, const ReportInfo& form, int year) {
    const std::vector<reporting::Form> forms = reporting::load_forms(directories_of(configuration));
    const reporting::Form* const chosen = form_in_year(forms, form.name, year);
    return chosen != nullptr && chosen->id == form.name && chosen->version == form.version &&
           is_newest(forms, *chosen, year);
}

Report year_end_report(Database& database, const Configuration& configuration, Date today, int year) {
    const config::Directories directories = directories_of(configuration);
    const reporting::Titles titles = reporting::load_titles(directories);
    const Catalogue catalogue = load_catalogue(directories);
    const RuleBook rules = load_law(configuration);
    const std::vector<reporting::Share> shares = reporting::load_shares(directories);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const reporting::YearEndFigures figures = year_end_figures(connection, catalogue, rules, year, today);
        Report report = reporting::year_end_report(figures, titles);
        report.tables.push_back(
            reporting::share_summary(shares, figures.awards, figures.awards_last_year, titles));
        note_recipients(report, figures, store::distinct_recipients(connection, year), titles);
        note_undated(report, store::awards_without_date(connection, year), titles);
        return report;
    });
}

Report form_report(Database& database, const Configuration& configuration, const std::string& form, int year,
                   const FormOptions& options) {
    const config::Directories directories = directories_of(configuration);
    const reporting::Titles titles = reporting::load_titles(directories);
    const std::vector<reporting::Form> forms = reporting::load_forms(directories);
    const reporting::Form& chosen = require_form(forms, form, options.version, year);
    const Catalogue catalogue = load_catalogue(directories);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        TallyQuery query = whole_year(year);
        query.as_of = options.as_of;
        Report report = reporting::fill(chosen, form_figures(connection, catalogue, chosen, query));
        if (options.as_of) {
            report.notes.push_back(titles.say("note.as_of", {{"date", to_vietnamese(*options.as_of)}}));
        }
        if (chosen.figures == reporting::FormFigures::awards) {
            note_undated(report, store::awards_without_date(connection, year), titles);
        }
        return report;
    });
}

Report cluster_report(Database& database, const Configuration& configuration, int year,
                      const std::optional<std::string>& cluster) {
    const reporting::Titles titles = reporting::load_titles(directories_of(configuration));
    store::Connection& connection = database.connection();
    return connection.read([&] {
        std::vector<reporting::ClusterFigures> figures;
        for (ClusterRanking& ranking : read_rankings(connection, year, cluster)) {
            std::vector<AwardReach> awards = award_reach(ranking.cluster, ranking.ranking);
            figures.push_back({.name = std::move(ranking.cluster.name),
                               .sheet = std::move(ranking.sheet),
                               .ranking = std::move(ranking.ranking),
                               .awards = std::move(awards)});
        }
        return reporting::cluster_report(year, figures, titles);
    });
}

Report campaign_report(Database& database, const Configuration& configuration, Date today, int year,
                       const std::optional<std::string>& campaign) {
    const reporting::Titles titles = reporting::load_titles(directories_of(configuration));
    store::Connection& connection = database.connection();
    return connection.read([&] {
        std::vector<reporting::CampaignFigures> figures;
        if (campaign) {
            figures.push_back(detailed_figures(read_campaign(connection, *campaign)));
        } else {
            for (CampaignOverview& overview : store::campaigns(connection)) {
                if (campaigns::ran_in(overview.campaign, year)) {
                    figures.push_back(detailed_figures(read_campaign(connection, std::move(overview))));
                }
            }
        }
        return reporting::campaign_report(year, today, figures, titles);
    });
}

} // namespace tdkt
