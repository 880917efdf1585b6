#include "toolkit/closings.hpp"

#include "catalogue/load.hpp"
#include "config/directories.hpp"
#include "reporting/changes.hpp"
#include "reporting/kept_tallies.hpp"
#include "reporting/titles.hpp"
#include "reporting/trend.hpp"
#include "store/closings.hpp"
#include "store/journal.hpp"
#include "tdkt/error.hpp"
#include "toolkit/figures.hpp"
#include "toolkit/lookup.hpp"

#include <map>
#include <set>
#include <sstream>

#include <fmt/format.h>

namespace tdkt {

namespace {

using reporting::FigureChange;
using reporting::Figures;

std::string document_of(const Report& report) {
    std::ostringstream document;
    render_json(document, report);
    std::string text = document.str();
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

constexpr const char* tallies_name = "tallies";

std::vector<store::KeptReport> reports_to_keep(Database& database, const Configuration& configuration,
                                               Date today, int year, std::int64_t operation) {
    store::Connection& connection = database.connection();
    std::vector<store::KeptReport> kept;
    const auto keep = [&](std::string name, const CountedReport& made) {
        kept.emplace_back(std::move(name), document_of(made.report));
    };
    TallyQuery by_month = whole_year(year, operation);
    by_month.by_month = true;
    const config::Directories directories{configuration.directories};
    const auto tallies = award_tallies(connection, load_catalogue(directories), by_month);
    kept.emplace_back(tallies_name, document_of(reporting::kept_tallies(
                                        year, tallies, reporting::load_titles(directories))));
    keep("year-end", read_year_end(connection, configuration, today, year, operation));
    keep("shares", read_shares(connection, configuration, year, operation));
    for (const ReportInfo& info : list_reports(configuration)) {
        if (info.form && is_of_year(configuration, info, year)) {
            keep("form " + info.name,
                 read_form(connection, configuration, info.name, year, std::nullopt, operation));
        } else if (info.annex) {
            keep("annex " + info.name, read_annex(connection, configuration, info.name, year, operation));
        }
    }
    const auto keep_present = [&](std::string name, const Report& made) {
        kept.emplace_back(std::move(name), document_of(made));
    };
    keep_present("five-years", period_report(database, configuration, today, years_until(year)));
    keep_present("budget",
                 budget_report(database, configuration, {.year = year, .unit = {}, .rounding = {}}));
    keep_present("campaigns", campaign_report(database, configuration, today, year, std::nullopt));
    if (const Report clusters = cluster_report(database, configuration, year, std::nullopt);
        !clusters.tables.empty()) {
        keep_present("clusters", clusters);
    }
    return kept;
}

/// Follows the figures of a report through the operations since it was kept.
class Follower {
public:
    explicit Follower(Figures kept) : kept_(std::move(kept)), last_(kept_) {}

    /// Something happened after which the figures cannot be told.
    void note(const store::LaterOperation& operation) { pending_.emplace_back(operation.id, operation.date); }

    /// What is different now was changed by what was noted since.
    void see(const Figures& figures) {
        for (const reporting::Place& place : reporting::differences(last_, figures)) {
            std::vector<std::pair<std::int64_t, Date>>& blamed = blamed_[place];
            blamed.insert(blamed.end(), pending_.begin(), pending_.end());
        }
        last_ = figures;
        pending_.clear();
    }

    /// What is not as it was kept. Tables that were not kept are not compared.
    [[nodiscard]] std::vector<FigureChange> changes() const {
        std::vector<FigureChange> list;
        for (const reporting::Place& place : reporting::differences(kept_, last_)) {
            const auto blamed = blamed_.find(place);
            list.push_back({.place = place,
                            .was = cell(kept_, place),
                            .is = cell(last_, place),
                            .operations = blamed == blamed_.end() ? decltype(FigureChange::operations){}
                                                                  : blamed->second});
        }
        return list;
    }

private:
    static Cell cell(const Figures& figures, const reporting::Place& place) {
        const auto found = figures.find(place);
        return found == figures.end() ? Cell(std::int64_t{0}) : found->second; // its row counted nothing
    }

    Figures kept_;
    Figures last_;
    std::vector<std::pair<std::int64_t, Date>> pending_ = {};
    std::map<reporting::Place, std::vector<std::pair<std::int64_t, Date>>> blamed_ = {};
};

/// The figures of the tables that were kept too.
Figures comparable(const Report& report, const Figures& kept) {
    std::set<std::string> tables;
    for (const auto& [place, cell] : kept) {
        tables.insert(place.table);
    }
    Figures figures = reporting::figures_of(report);
    std::erase_if(figures, [&](const auto& figure) { return !tables.contains(figure.first.table); });
    return figures;
}

/// What was kept of a year that stood closed after the operation, if any.
std::optional<std::vector<reporting::AwardTally>> tallies_of_closed(store::Connection& connection, int year,
                                                                    const AsOf& as_of) {
    const auto closing = store::closing_of(connection, year);
    if (!closing || (as_of && closing->operation > *as_of)) {
        return std::nullopt;
    }
    const auto document = store::kept_report(connection, closing->id, tallies_name);
    return document ? std::optional(reporting::kept_tallies(*document)) : std::nullopt;
}

} // namespace

std::vector<reporting::AwardTally> reported_tallies(store::Connection& connection, const Catalogue& catalogue,
                                                    const TallyQuery& query) {
    std::vector<reporting::AwardTally> all;
    TallyQuery open = query; // the years since the last closed one, counted at once
    const auto count_open = [&](int last_month) {
        open.last_month = last_month;
        if (open.first_month <= open.last_month) {
            const auto counted = award_tallies(connection, catalogue, open);
            all.insert(all.end(), counted.begin(), counted.end());
        }
    };
    for (int year = query.first_month / 100; year <= query.last_month / 100; ++year) {
        if (auto closed = tallies_of_closed(connection, year, query.as_of)) {
            count_open((year - 1) * 100 + 12);
            open.first_month = (year + 1) * 100 + 1;
            for (reporting::AwardTally& tally : *closed) {
                if (tally.month >= query.first_month && tally.month <= query.last_month) {
                    tally.month = query.by_year ? year * 100 + 1 : query.by_month ? tally.month : 0;
                    all.push_back(std::move(tally));
                }
            }
        }
    }
    count_open(query.last_month);
    return all;
}

void show_corrections(store::Connection& connection, const Catalogue& catalogue,
                      const reporting::Titles& titles, const TallyQuery& query, Report& report) {
    const std::vector<reporting::AwardName> names = award_names(catalogue);
    std::vector<reporting::ReportedYear> years;
    for (int year = query.first_month / 100; year <= query.last_month / 100; ++year) {
        const auto closing = store::closing_of(connection, year);
        auto closed = tallies_of_closed(connection, year, query.as_of);
        if (closing && closed) {
            years.push_back({.year = year,
                             .reported = std::move(*closed),
                             .now = award_tallies(connection, catalogue, whole_year(year, query.as_of))});
            report.notes.push_back(titles.say(
                "note.closed_before",
                {{"year", std::to_string(year)},
                 {"date", to_vietnamese(closing->date)},
                 {"count",
                  std::to_string(reporting::corrections_table({years.back()}, names, titles).rows.size())}}));
        }
    }
    Table corrections = reporting::corrections_table(years, names, titles);
    if (!corrections.rows.empty()) {
        report.tables.push_back(std::move(corrections));
    }
}

void show_changes(store::Connection& connection, const Configuration& configuration, const std::string& name,
                  CountedReport& made, const std::function<Report(std::int64_t operation)>& as_of) {
    const auto closing = store::closing_of(connection, made.report.year);
    const auto document = closing ? store::kept_report(connection, closing->id, name) : std::nullopt;
    if (!document) {
        return;
    }
    const Figures kept = reporting::figures_of(*document);
    Follower follower(kept);
    const auto later =
        store::operations_since(connection, closing->operation, made.entities,
                                made.report.year - reporting::trend_years + 1, made.report.year);
    for (const store::LaterOperation& operation : later) {
        follower.note(operation);
        if (made.has_past() && operation.has_past) {
            follower.see(comparable(as_of(operation.id), kept));
        }
    }
    follower.see(comparable(made.report, kept));
    const std::vector<FigureChange> changes = follower.changes();
    const reporting::Titles titles = reporting::load_titles({configuration.directories});
    made.report.notes.push_back(titles.say(changes.empty() ? "note.closed_unchanged" : "note.closed_changed",
                                           {{"year", std::to_string(closing->year)},
                                            {"date", to_vietnamese(closing->date)},
                                            {"by", closing->by},
                                            {"hash", closing->hash.substr(0, 12)},
                                            {"count", std::to_string(changes.size())}}));
    if (!changes.empty()) {
        made.report.tables.push_back(reporting::changes_table(made.report, changes, titles));
    }
}

void show_changes(store::Connection& connection, const Configuration& configuration, const std::string& name,
                  Report& report, std::vector<std::string> entities) {
    CountedReport made{.report = std::move(report), .entities = std::move(entities)};
    show_changes(connection, configuration, name, made, {});
    report = std::move(made.report);
}

Period years_until(int year) {
    return {.kind = Period::Kind::years, .year = year, .number = reporting::trend_years};
}

std::int64_t close_year(Database& database, const Configuration& configuration, const Actor& actor,
                        int year) {
    if (year > year_of(actor.today)) {
        throw UsageError(
            Message("year_not_here_yet", {{"year", std::to_string(year)}, {"today", to_iso(actor.today)}}));
    }
    store::Connection& connection = database.connection();
    std::int64_t operation = 0;
    connection.write([&] {
        if (const auto closed = store::closing_of(connection, year)) {
            throw StateError(Message(
                "year_closed",
                {{"year", std::to_string(year)}, {"date", to_iso(closed->date)}, {"by", closed->by}}));
        }
        store::JournalEntry entry(connection, actor);
        const auto reports = reports_to_keep(database, configuration, actor.today, year, entry.id());
        store::insert_closing(connection,
                              {.year = year,
                               .date = actor.today,
                               .by = actor.user,
                               .hash = store::hash_of(reports),
                               .reopened = {},
                               .reopened_by = {},
                               .reason = {}},
                              reports, entry.id());
        entry.finish(fmt::format(R"({{"closed":{},"reports":{}}})", year, reports.size()));
        operation = entry.id();
        return true;
    });
    return operation;
}

std::int64_t reopen_year(Database& database, const Actor& actor, int year, const std::string& reason) {
    require_reason(reason);
    store::Connection& connection = database.connection();
    std::int64_t operation = 0;
    connection.write([&] {
        std::optional<Closing> closing = store::closing_of(connection, year);
        if (!closing) {
            throw StateError(Message("year_not_closed", {{"year", std::to_string(year)}}));
        }
        store::JournalEntry entry(connection, actor);
        entry.because(reason);
        closing->reopened = actor.today;
        closing->reopened_by = actor.user;
        closing->reason = reason;
        store::reopen_closing(connection, *closing);
        entry.finish(R"({"reopened":1})");
        operation = entry.id();
        return true;
    });
    return operation;
}

std::vector<Closing> list_closings(Database& database) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return store::closings(connection); });
}

std::vector<std::pair<std::string, std::string>> list_closed_reports(Database& database,
                                                                     std::int64_t closing) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return store::kept_reports(connection, closing); });
}

} // namespace tdkt
