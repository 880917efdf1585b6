#include "catalogue/load.hpp"
#include "reporting/annex.hpp"
#include "reporting/award_tables.hpp"
#include "reporting/shares.hpp"
#include "reporting/table_parts.hpp"
#include "store/awards.hpp"
#include "tdkt/error.hpp"
#include "tdkt/reports.hpp"
#include "tdkt/text.hpp"
#include "toolkit/closings.hpp"
#include "toolkit/figures.hpp"
#include "toolkit/tallies.hpp"
#include "toolkit/trace.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace tdkt {

namespace {

using reporting::Titles;

constexpr int months_in_year = 12;

/// Months counted through: 202501 is 2025 * 12.
int month_at(int index) {
    return index / months_in_year * 100 + index % months_in_year + 1;
}

/// A period as months, and how it is divided.
struct Span {
    int first = 0; ///< index of the month
    int months = 0;
    int back = 0; ///< how far before it lies what it is compared with
    int step = 1; ///< months of a part
};

Span span_of(const Period& period) {
    const int january = period.year * months_in_year;
    const auto within = [&](int most) {
        if (period.number < 1 || period.number > most) {
            throw UsageError(Message("no_such_period", {{"number", std::to_string(period.number)}}));
        }
    };
    switch (period.kind) {
    case Period::Kind::month:
        within(12);
        return {.first = january + period.number - 1, .months = 1, .back = 12, .step = 1};
    case Period::Kind::quarter:
        within(4);
        return {.first = january + 3 * (period.number - 1), .months = 3, .back = 12, .step = 1};
    case Period::Kind::half:
        within(2);
        return {.first = january + 6 * (period.number - 1), .months = 6, .back = 12, .step = 1};
    case Period::Kind::year:
        return {.first = january, .months = 12, .back = 12, .step = 3};
    case Period::Kind::years:
        break;
    }
    within(50);
    return {.first = january - 12 * (period.number - 1),
            .months = 12 * period.number,
            .back = 12 * period.number,
            .step = 12};
}

std::string title_of(const Period& period, const Titles& titles) {
    const Titles::Arguments arguments = {{"number", std::to_string(period.number)},
                                         {"year", std::to_string(period.year)},
                                         {"first", std::to_string(period.year - period.number + 1)}};
    switch (period.kind) {
    case Period::Kind::month:
        return titles.say("period.month", arguments);
    case Period::Kind::quarter:
        return titles.say("period.quarter", arguments);
    case Period::Kind::half:
        return titles.say(period.number == 1 ? "period.half_1" : "period.half_2", arguments);
    case Period::Kind::year:
        return titles.say("period.year", arguments);
    case Period::Kind::years:
        break;
    }
    return titles.say("period.years", arguments);
}

TableColumn part_column(const Span& span, int index, const Titles& titles) {
    const int number = index % months_in_year;
    if (span.step == 12) {
        const std::string year = std::to_string(index / months_in_year);
        return {.key = year, .title = titles.say("period.column_year", {{"number", year}})};
    }
    if (span.step == 3) {
        const std::string quarter = std::to_string(number / 3 + 1);
        return {.key = "q" + quarter, .title = titles.say("period.column_quarter", {{"number", quarter}})};
    }
    const std::string month = std::to_string(number + 1);
    return {.key = "m" + month, .title = titles.say("period.column_month", {{"number", month}})};
}

int index_of(int month) {
    return month / 100 * months_in_year + month % 100 - 1;
}

/// Awards by rows, the parts of the period by columns.
Table parts_table(const Span& span, const std::vector<reporting::AwardTally>& awards,
                  const std::vector<reporting::AwardName>& names, const Titles& titles) {
    Table table = reporting::table_of(titles, "parts", "award", "code");
    const auto parts = static_cast<std::size_t>(span.months / span.step);
    for (int index = span.first; index < span.first + span.months; index += span.step) {
        table.columns.push_back(part_column(span, index, titles));
    }
    table.columns.push_back(reporting::column(titles, "total", reporting::ColumnKind::derived));
    std::vector<std::int64_t> sums(parts + 1);
    for (const reporting::AwardName& name : names) {
        std::vector<std::int64_t> counts(parts + 1);
        for (const reporting::AwardTally& tally : awards) {
            if (tally.award == name.code) {
                counts[static_cast<std::size_t>((index_of(tally.month) - span.first) / span.step)] +=
                    tally.count;
                counts.back() += tally.count;
            }
        }
        if (counts.back() != 0) {
            TableRow row{.code = name.code, .label = name.name, .cells = {}};
            for (std::size_t i = 0; i < counts.size(); ++i) {
                row.cells.emplace_back(counts[i]);
                sums[i] += counts[i];
            }
            table.rows.push_back(std::move(row));
        }
    }
    table.rows.push_back({.code = {},
                          .label = titles.at("row.total"),
                          .cells = {sums.begin(), sums.end()},
                          .role = RowRole::total});
    return table;
}

// What the catalogue does not know is named by its code.
std::vector<reporting::AwardName> names_with(std::vector<reporting::AwardName> names,
                                             const std::vector<reporting::AwardTally>& awards) {
    for (const reporting::AwardTally& tally : awards) {
        if (std::ranges::find(names, tally.award, &reporting::AwardName::code) == names.end()) {
            names.push_back({.code = tally.award, .name = tally.award, .level = tally.level});
        }
    }
    return names;
}

} // namespace

Report period_report(Database& database, const Configuration& configuration, Date today, const Period& period,
                     const std::optional<Date>& as_of) {
    const config::Directories directories{configuration.directories};
    const Titles titles = reporting::load_titles(directories);
    const Catalogue catalogue = load_catalogue(directories);
    const Span span = span_of(period);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const AsOf moment = moment_of(connection, as_of);
        const auto months_from = [&](int first) {
            return TallyQuery{.first_month = month_at(first),
                              .last_month = month_at(first + span.months - 1),
                              .by_month = true,
                              .as_of = moment};
        };
        const TallyQuery before = months_from(span.first - span.back);
        const reporting::YearEndFigures figures{
            .year = period.year,
            .today = today,
            .organisation = reporting_organisation(connection, moment),
            .catalogue = award_names(catalogue),
            .awards = award_tallies(connection, catalogue, months_from(span.first)),
            .awards_last_year = reported_tallies(connection, catalogue, before)};
        Report report{.report = "period",
                      .title = titles.say("title.period", {{"period", title_of(period, titles)}}),
                      .year = period.year};
        if (!figures.organisation.empty()) {
            report.head.push_back(figures.organisation);
        }
        report.subtitle.push_back(titles.say("subtitle.compared", {{"date", to_vietnamese(today)}}));
        report.tables = {
            reporting::awards_by_form(figures, titles), reporting::awards_by_category(figures, titles),
            reporting::awards_by_class(figures, titles), reporting::awards_by_unit_kind(figures, titles)};
        if (span.months > span.step) {
            report.tables.push_back(
                parts_table(span, figures.awards, names_with(figures.catalogue, figures.awards), titles));
        }
        report.notes = {titles.at("note.awards_counted")};
        show_corrections(connection, catalogue, titles, before, report);
        const int last = span.first + span.months - 1;
        for (int year = span.first / months_in_year; !as_of && year <= last / months_in_year; ++year) {
            note_undated(report, connection, year, titles);
        }
        note_as_of(report, as_of, titles);
        if (!as_of && period == years_until(period.year)) {
            show_changes(connection, configuration, "five-years", report, {"award_record", "subject"});
        }
        return report;
    });
}

Behind trace_period(Database& database, const Configuration& configuration, Date today, const Period& period,
                    const FigureName& figure) {
    const config::Directories directories{configuration.directories};
    const Titles titles = reporting::load_titles(directories);
    const Catalogue catalogue = load_catalogue(directories);
    const std::vector<reporting::AwardName> names = award_names(catalogue);
    const Span span = span_of(period);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const Report report = period_report(database, configuration, today, period);
        (void)require_count(report, figure);
        const std::string key = figure.table.empty() ? report.tables.front().table : figure.table;
        const auto tables = [&](const reporting::AwardTally& tally) {
            reporting::YearEndFigures figures{.year = period.year, .catalogue = names};
            const auto is_from = [&](int first) {
                return tally.month >= month_at(first) && tally.month <= month_at(first + span.months - 1);
            };
            if (is_from(span.first)) {
                figures.awards = {tally};
            } else if (is_from(span.first - span.back)) {
                figures.awards_last_year = {tally};
            }
            return key == "parts" ? std::vector{parts_table(span, figures.awards,
                                                            names_with(names, figures.awards), titles)}
                                  : award_table(key, figures, titles);
        };
        return Behind{.awards =
                          awards_behind(connection, catalogue, (span.first - span.back) / months_in_year,
                                        (span.first + span.months - 1) / months_in_year, ToldApart::months,
                                        figure, tables)};
    });
}

CountedReport read_shares(store::Connection& connection, const Configuration& configuration, int year,
                          const AsOf& as_of) {
    const config::Directories directories{configuration.directories};
    const Titles titles = reporting::load_titles(directories);
    const std::vector<reporting::Share> shares = reporting::load_shares(directories);
    const Catalogue catalogue = load_catalogue(directories);
    const auto now = award_tallies(connection, catalogue, whole_year(year, as_of));
    const TallyQuery last_year = whole_year(year - 1, as_of);
    const auto before = reported_tallies(connection, catalogue, last_year);
    Report report{.report = "shares",
                  .title = titles.say("title.shares", {{"year", std::to_string(year)}}),
                  .year = year};
    for (const reporting::Share& share : shares) {
        report.tables.push_back(reporting::share_table(share, now, before, titles));
    }
    report.notes = {titles.at("note.awards_counted")};
    show_corrections(connection, catalogue, titles, last_year, report);
    if (!as_of) {
        note_undated(report, connection, year, titles);
    }
    return {.report = std::move(report), .entities = award_entities()};
}

namespace {

const reporting::Annex& require_annex(const std::vector<reporting::Annex>& annexes,
                                      const std::string& annex) {
    const auto chosen = std::ranges::find(annexes, annex, &reporting::Annex::id);
    if (chosen == annexes.end()) {
        std::vector<std::string> ids;
        std::ranges::transform(annexes, std::back_inserter(ids), &reporting::Annex::id);
        throw NotFound(Message("unknown_annex",
                               {{"annex", annex}, {"suggestion", text::nearest(annex, ids).value_or("")}}));
    }
    return *chosen;
}

/// The tables of the register that an annex counts.
std::vector<std::string> entities_of(const reporting::Annex& annex) {
    std::vector<std::string> entities = award_entities();
    if (std::ranges::find(annex.columns, reporting::AnnexFigures::nominations,
                          &reporting::AnnexColumn::figures) != annex.columns.end()) {
        entities.emplace_back("nomination");
    }
    if (annex.rows == reporting::AnnexRows::campaign) {
        entities.emplace_back("campaign");
    }
    return entities;
}

} // namespace

CountedReport read_annex(store::Connection& connection, const Configuration& configuration,
                         const std::string& annex, int year, const AsOf& as_of) {
    const config::Directories directories{configuration.directories};
    const std::vector<reporting::Annex> annexes = reporting::load_annexes(directories);
    const reporting::Annex& chosen = require_annex(annexes, annex);
    const Catalogue catalogue = load_catalogue(directories);
    reporting::AnnexFigureLists figures{.year = year,
                                        .organisation = reporting_organisation(connection, as_of),
                                        .catalogue = award_names(catalogue)};
    TallyQuery query = whole_year(year, as_of);
    query.by_unit = true;
    figures.awards = chosen.rows == reporting::AnnexRows::campaign
                         ? campaign_award_tallies(connection, catalogue, year)
                         : award_tallies(connection, catalogue, query);
    figures.nominations = nomination_tallies(connection, catalogue, year);
    for (const Unit& unit : units_of(connection, as_of)) {
        figures.units.push_back({.code = unit.code, .name = unit.name, .kind = unit.kind});
    }
    figures.campaigns = campaign_figures(connection);
    const Titles titles = reporting::load_titles(directories);
    CountedReport filled{.report = reporting::fill(chosen, figures, titles), .entities = entities_of(chosen)};
    const bool counts_awards = std::ranges::any_of(chosen.columns, [](const reporting::AnnexColumn& column) {
        return column.figures == reporting::AnnexFigures::awards;
    });
    // Who received something is known by award, not by what else an office's own annex may ask for.
    const reporting::Condition by_award{.awards = chosen.counts.awards, .levels = chosen.counts.levels};
    if (counts_awards && !as_of && chosen.rows != reporting::AnnexRows::campaign &&
        chosen.counts == by_award) {
        note_recipients(filled.report, connection, figures.awards, chosen.counts, year, titles);
    }
    if (counts_awards && !as_of) {
        note_undated(filled.report, connection, year, titles);
    }
    return filled;
}

Report share_report(Database& database, const Configuration& configuration, int year,
                    const std::optional<Date>& as_of) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        CountedReport made = read_shares(connection, configuration, year, moment_of(connection, as_of));
        note_as_of(made.report, as_of, reporting::load_titles({configuration.directories}));
        if (!as_of) {
            show_changes(connection, configuration, "shares", made, [&](std::int64_t operation) {
                return read_shares(connection, configuration, year, operation).report;
            });
        }
        return std::move(made.report);
    });
}

Report annex_report(Database& database, const Configuration& configuration, const std::string& annex,
                    int year, const std::optional<Date>& as_of) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        CountedReport made = read_annex(connection, configuration, annex, year, moment_of(connection, as_of));
        if (as_of && !made.has_past()) {
            throw UsageError(Message("annex_as_of", {{"annex", annex}}));
        }
        note_as_of(made.report, as_of, reporting::load_titles({configuration.directories}));
        if (!as_of) {
            show_changes(connection, configuration, "annex " + annex, made, [&](std::int64_t operation) {
                return read_annex(connection, configuration, annex, year, operation).report;
            });
        }
        return std::move(made.report);
    });
}

namespace {

template <typename Value>
std::string word_of(const std::optional<Value>& value) {
    return value ? std::string(to_word(*value)) : std::string();
}

std::string value_of(const reporting::AwardTally& tally, AwardAttribute attribute) {
    switch (attribute) {
    case AwardAttribute::award:
        return tally.award;
    case AwardAttribute::level:
        return std::string(to_word(tally.level));
    case AwardAttribute::unit:
        return tally.unit;
    case AwardAttribute::unit_kind:
        return word_of(tally.unit_kind);
    case AwardAttribute::category:
        return std::string(to_word(tally.category));
    case AwardAttribute::kind:
        return std::string(to_word(tally.kind));
    case AwardAttribute::gender:
        return word_of(tally.gender);
    case AwardAttribute::person_class:
        return word_of(tally.person_class);
    case AwardAttribute::year:
        return std::to_string(tally.month / 100);
    case AwardAttribute::month:
        break;
    }
    return fmt::format("{}-{:02}", tally.month / 100, tally.month % 100);
}

std::vector<std::string> values_of(const reporting::AwardTally& tally,
                                   const std::vector<AwardAttribute>& by) {
    std::vector<std::string> values;
    values.reserve(by.size());
    for (const AwardAttribute attribute : by) {
        values.push_back(value_of(tally, attribute));
    }
    return values;
}

} // namespace

Behind trace_count(Database& database, const Configuration& configuration, int first_year, int last_year,
                   const std::vector<AwardAttribute>& by, const std::vector<std::string>& values) {
    const Catalogue catalogue = load_catalogue({configuration.directories});
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const AwardSorter sorter(connection, catalogue);
        Behind behind;
        for (int year = first_year; year <= last_year; ++year) {
            store::awards_decided(connection, year, [&](const AwardRecord& award) {
                reporting::AwardTally tally = sorter(award);
                tally.month = month_of(award, ToldApart::months);
                if (values_of(tally, by) == values) {
                    behind.awards.push_back(award);
                }
            });
        }
        return behind;
    });
}

CrossTabulation cross_tabulate(Database& database, const Configuration& configuration, int first_year,
                               int last_year, const std::vector<AwardAttribute>& by,
                               const std::optional<Date>& as_of) {
    const Catalogue catalogue = load_catalogue({configuration.directories});
    const auto wanted = [&](AwardAttribute attribute) {
        return std::ranges::find(by, attribute) != by.end();
    };
    store::Connection& connection = database.connection();
    const auto tallies = connection.read([&] {
        return award_tallies(connection, catalogue,
                             {.first_month = first_year * 100 + 1,
                              .last_month = last_year * 100 + 12,
                              .by_month = wanted(AwardAttribute::month),
                              .by_year = wanted(AwardAttribute::year) && !wanted(AwardAttribute::month),
                              .by_unit = wanted(AwardAttribute::unit),
                              .as_of = moment_of(connection, as_of)});
    });
    std::map<std::vector<std::string>, std::int64_t> counts;
    for (const reporting::AwardTally& tally : tallies) {
        counts[values_of(tally, by)] += tally.count;
    }
    CrossTabulation table;
    for (auto& [values, count] : counts) {
        table.values.push_back(values);
        table.counts.push_back(count);
    }
    return table;
}

} // namespace tdkt
