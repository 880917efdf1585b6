#include "tdkt/reports.hpp"

#include "campaigns/progress.hpp"
#include "catalogue/load.hpp"
#include "reporting/annex.hpp"
#include "reporting/form.hpp"
#include "reporting/reports.hpp"
#include "reporting/shares.hpp"
#include "store/campaigns.hpp"
#include "store/figures.hpp"
#include "store/tallies.hpp"
#include "tdkt/error.hpp"
#include "toolkit/campaigns.hpp"
#include "toolkit/closings.hpp"
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

/// Of campaigns, nominations, votes and what follows from them the journal tells no past day.
void keep_what_has_a_past(Report& report) {
    std::erase_if(report.tables, [](const Table& table) {
        return table.table == "campaigns" || table.table == "nominations" || table.table == "decisions" ||
               table.table == "attention";
    });
}

} // namespace

std::vector<ReportInfo> list_reports(const Configuration& configuration) {
    const config::Directories directories = directories_of(configuration);
    const reporting::Titles titles = reporting::load_titles(directories);
    std::vector<ReportInfo> list;
    for (const char* const name :
         {"year-end", "period", "shares", "budget", "history", "cluster", "campaign"}) {
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

namespace {

// In force when the year's report is due, or after all that were.
bool is_usable(const reporting::Form& form, int year) {
    return reporting::in_force(form, reporting::deadline_of(form, year)) ||
           (form.newest && !is_later_than(form, year));
}

} // namespace

bool is_of_year(const Configuration& configuration, const ReportInfo& form, int year) {
    const std::vector<reporting::Form> forms = reporting::load_forms(directories_of(configuration));
    const reporting::Form* const chosen = form_in_year(forms, form.name, year);
    return chosen != nullptr && chosen->id == form.name && chosen->version == form.version &&
           is_usable(*chosen, year);
}

AsOf moment_of(store::Connection& connection, const std::optional<Date>& day) {
    return day ? AsOf(store::last_operation_of(connection, *day)) : std::nullopt;
}

CountedReport read_year_end(store::Connection& connection, const Configuration& configuration, Date today,
                            int year, const AsOf& as_of) {
    const config::Directories directories = directories_of(configuration);
    const reporting::Titles titles = reporting::load_titles(directories);
    const Catalogue catalogue = load_catalogue(directories);
    const std::vector<reporting::Share> shares = reporting::load_shares(directories);
    const reporting::YearEndFigures figures =
        as_of ? award_figures(connection, catalogue, year, today, as_of)
              : year_end_figures(connection, catalogue, load_law(configuration), year, today);
    Report report = reporting::year_end_report(figures, titles);
    report.tables.push_back(
        reporting::share_summary(shares, figures.awards, figures.awards_last_year, titles));
    show_corrections(connection, catalogue, titles, years_before(year, as_of), report);
    if (as_of) {
        keep_what_has_a_past(report);
        report.notes.push_back(titles.at("note.as_of_awards_only"));
    } else {
        note_recipients(report, connection, figures.awards, {}, year, titles);
        note_undated(report, connection, year, titles);
    }
    return {.report = std::move(report), .entities = award_entities()};
}

std::vector<std::string> award_entities() {
    return {"award_record", "subject", "unit"};
}

CountedReport read_form(store::Connection& connection, const Configuration& configuration,
                        const std::string& form, int year, const std::optional<std::string>& version,
                        const AsOf& as_of) {
    const config::Directories directories = directories_of(configuration);
    const reporting::Titles titles = reporting::load_titles(directories);
    const std::vector<reporting::Form> forms = reporting::load_forms(directories);
    const reporting::Form& chosen = require_form(forms, form, version, year);
    const Catalogue catalogue = load_catalogue(directories);
    CountedReport filled{.report = reporting::fill(
                             chosen, form_figures(connection, catalogue, chosen, whole_year(year, as_of))),
                         .entities = {}};
    switch (chosen.figures) {
    case reporting::FormFigures::awards:
        filled.entities = award_entities();
        note_undated(filled.report, connection, year, titles);
        break;
    case reporting::FormFigures::campaigns:
        filled.entities = {"campaign"};
        break;
    case reporting::FormFigures::entered:
        filled.entities = {"figure"};
        break;
    }
    return filled;
}

Report year_end_report(Database& database, const Configuration& configuration, Date today, int year,
                       const std::optional<Date>& as_of) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        CountedReport made = read_year_end(connection, configuration, as_of.value_or(today), year,
                                           moment_of(connection, as_of));
        note_as_of(made.report, as_of, reporting::load_titles(directories_of(configuration)));
        if (!as_of) {
            show_changes(connection, configuration, "year-end", made, [&](std::int64_t operation) {
                return read_year_end(connection, configuration, today, year, operation).report;
            });
        }
        return std::move(made.report);
    });
}

Report form_report(Database& database, const Configuration& configuration, const std::string& form, int year,
                   const FormOptions& options) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        CountedReport made = read_form(connection, configuration, form, year, options.version,
                                       moment_of(connection, options.as_of));
        if (options.as_of && !made.has_past()) {
            throw UsageError(Message("form_as_of", {{"form", made.report.tables.front().table}}));
        }
        note_as_of(made.report, options.as_of, reporting::load_titles(directories_of(configuration)));
        if (!options.as_of) {
            show_changes(connection, configuration, "form " + made.report.tables.front().table, made,
                         [&](std::int64_t operation) {
                             return read_form(connection, configuration, form, year, options.version,
                                              operation)
                                 .report;
                         });
        }
        return std::move(made.report);
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
        Report report = reporting::cluster_report(year, figures, titles);
        if (!cluster) {
            show_changes(connection, configuration, "clusters", report,
                         {"cluster", "cluster_member", "score_sheet", "score_value", "ranking"});
        }
        return report;
    });
}

Report sensitivity_report(Database& database, const Configuration& configuration, int year,
                          const std::string& cluster) {
    return reporting::sensitivity_report(cluster_sensitivity(database, year, cluster),
                                         reporting::load_titles(directories_of(configuration)));
}

Report campaign_report(Database& database, const Configuration& configuration, Date today, int year,
                       const std::optional<std::string>& campaign) {
    const reporting::Titles titles = reporting::load_titles(directories_of(configuration));
    store::Connection& connection = database.connection();
    return connection.read([&] {
        std::vector<reporting::CampaignFigures> figures;
        const Date last_day = std::chrono::year(year) / std::chrono::December / 31;
        if (campaign) {
            figures.push_back(detailed_figures(read_campaign(connection, *campaign, last_day)));
        } else {
            for (CampaignOverview& overview : store::campaigns(connection)) {
                if (campaigns::ran_in(overview.campaign, year)) {
                    figures.push_back(
                        detailed_figures(read_campaign(connection, std::move(overview), last_day)));
                }
            }
        }
        Report report = reporting::campaign_report(year, today, figures, titles);
        if (!campaign) {
            show_changes(connection, configuration, "campaigns", report,
                         {"campaign", "campaign_unit", "indicator", "indicator_value", "review", "exemplar"});
        }
        return report;
    });
}

} // namespace tdkt
