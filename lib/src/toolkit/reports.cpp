#include "tdkt/reports.hpp"

#include "campaigns/progress.hpp"
#include "catalogue/load.hpp"
#include "reporting/form.hpp"
#include "reporting/reports.hpp"
#include "store/campaigns.hpp"
#include "store/figures.hpp"
#include "toolkit/campaigns.hpp"
#include "toolkit/figures.hpp"
#include "toolkit/forms.hpp"
#include "toolkit/law.hpp"
#include "toolkit/scores.hpp"
#include "toolkit/tallies.hpp"

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

} // namespace

std::vector<ReportInfo> list_reports(const Configuration& configuration) {
    const config::Directories directories = directories_of(configuration);
    const reporting::Titles titles = reporting::load_titles(directories);
    std::vector<ReportInfo> list;
    for (const char* const name : {"year-end", "cluster", "campaign"}) {
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
    return list;
}

Report year_end_report(Database& database, const Configuration& configuration, Date today, int year) {
    const config::Directories directories = directories_of(configuration);
    const reporting::Titles titles = reporting::load_titles(directories);
    const Catalogue catalogue = load_catalogue(directories);
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        Report report =
            reporting::year_end_report(year_end_figures(connection, catalogue, rules, year, today), titles);
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
            figures.push_back({.name = std::move(ranking.cluster.name),
                               .sheet = std::move(ranking.sheet),
                               .ranking = std::move(ranking.ranking)});
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
