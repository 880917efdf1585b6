#include "tdkt/import.hpp"

#include "catalogue/load.hpp"
#include "importing/rejects.hpp"
#include "importing/row.hpp"
#include "importing/sheet.hpp"
#include "importing/wordings.hpp"
#include "store/journal.hpp"
#include "store/row_changes.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "toolkit/importer.hpp"
#include "toolkit/rejects_file.hpp"

#include <map>

#include <fmt/format.h>

namespace tdkt {

namespace {

using importing::Field;

std::map<Field, std::string> given_values(ImportTarget target, const ImportOptions& options) {
    std::map<Field, std::string> given;
    const auto give = [&](Field field, std::optional<std::string> value) {
        if (value) {
            given.emplace(field, std::move(*value));
        }
    };
    if (target == ImportTarget::people) { // whatever the headings are
        give(Field::kind, std::string(to_word(SubjectKind::person)));
    }
    give(Field::year, options.year ? std::optional(std::to_string(*options.year)) : std::nullopt);
    give(Field::unit, options.unit);
    give(Field::award, options.award);
    give(Field::category,
         options.category ? std::optional(std::string(to_word(*options.category))) : std::nullopt);
    give(Field::campaign, options.campaign);
    give(Field::received, options.received ? std::optional(to_iso(*options.received)) : std::nullopt);
    return given;
}

std::string counts_json(const ImportCounts& counts) {
    return fmt::format(
        R"({{"read":{},"new":{},"same":{},"changed":{},"suspect":{},"rejected":{},"skipped":{}}})",
        counts.read, counts.added, counts.same, counts.changed, counts.suspect, counts.rejected,
        counts.skipped);
}

// "name", "award=LĐTT" where ticks propose it, "birth, gender=male" where births of men stand.
std::string meaning_of(const importing::Column& column) {
    if (!column.ticked.empty()) {
        return "award=" + column.ticked;
    }
    const std::string field = column.field ? std::string(to_word(*column.field)) : std::string();
    return column.gender ? field + ", gender=" + std::string(to_word(*column.gender)) : field;
}

// Of what is known by its place only: a section that says nothing of its rows, a line below the list.
std::string role_of(const importing::SkippedRecord& record) {
    if (record.understood) {
        return std::string(to_word(record.role));
    }
    return record.role == importing::RecordRole::section ? "group" : "trailing";
}

void describe_source(ImportReport& report, const importing::Sheet& sheet,
                     const importing::Wordings& wordings) {
    const importing::ReadAs as = sheet.source().read_as();
    report.sha256 = sheet.source().sha256();
    report.format = as.format;
    report.encoding = as.encoding;
    report.decodings = as.decodings;
    report.delimiter = as.delimiter;
    report.sheet = as.sheet;
    report.sheets = as.sheets;
    const Diagnostics of_the_file = sheet.source().problems();
    report.problems.insert(report.problems.end(), of_the_file.begin(), of_the_file.end());
    for (const importing::SkippedRecord& record : sheet.skipped_records()) {
        report.skipped.push_back({.line = record.line, .role = role_of(record), .text = record.text});
    }
    report.problems.insert(report.problems.end(), sheet.problems().begin(), sheet.problems().end());
    report.header_line = static_cast<int>(sheet.header().line());
    for (const importing::Column& column : sheet.header().columns()) {
        report.columns.emplace_back(column.heading, meaning_of(column));
        if (wordings.mapping().heading(column.heading)) {
            report.mapped.push_back(report.columns.back());
        }
    }
}

void add_changes(store::RowChanges& changes, std::int64_t line, ImportReport& report) {
    for (RowChange& change : changes.next()) {
        change.line = line;
        report.changes.push_back(std::move(change));
    }
}

void take_rows(importing::Row& row, Importer& importer, RejectsFile& rejects, const ImportOptions& options,
               ImportReport& report, store::RowChanges& changes, const std::int64_t& filled) {
    constexpr std::int64_t told_every = 1024;
    std::int64_t records = 0;
    while (row.next()) {
        if (++records % told_every == 0 && options.progress) {
            options.progress({.records = records, .bytes = row.sheet().source().bytes_read()});
        }
        const std::int64_t filled_before = filled;
        const RowOutcome outcome = row.ok() ? importer.take(row) : RowOutcome::rejected;
        count(report.rows, outcome);
        if (report.dry_run && (outcome >= RowOutcome::changed || filled > filled_before)) {
            add_changes(changes, row.line(), report);
        }
        if (outcome == RowOutcome::rejected) {
            rejects.add(row);
        }
    }
    importer.finish();
    report.nominations = importer.parts();
    report.readings = row.readings();
}

// Whether what was written is to stay.
bool is_kept(ImportReport& report, const ImportOptions& options, bool distrusted, std::int64_t staged) {
    const ImportCounts& rows = report.rows;
    report.distrusted = distrusted;
    report.refused = distrusted || (rows.rejected > 0 && !options.rejects);
    return !report.refused && (!options.dry_run || options.rehearsal) &&
           rows.added + rows.changed + staged > 0;
}

} // namespace

ImportReport import_file(Database& database, const Configuration& configuration, const Actor& actor,
                         ImportTarget target, const ImportSource& source, const ImportOptions& options) {
    const config::Directories directories{configuration.directories};
    const Catalogue catalogue = load_catalogue(directories);
    importing::Wordings wordings = importing::load_wordings(directories);
    if (options.map) {
        wordings.use(importing::load_mapping(*options.map, target, wordings, catalogue));
    }
    ImportReport report;
    report.file = source.name;
    report.dry_run = options.dry_run;
    importing::Sheet sheet(source.stream,
                           {.file = source.name,
                            .target = target,
                            .given = given_values(target, options),
                            .encoding = options.encoding,
                            .sheet = options.sheet},
                           wordings, catalogue);
    importing::Row row(sheet, wordings, catalogue, report.problems);
    RejectsFile rejects(sheet, options);

    store::Connection& connection = database.connection();
    const auto take_in = [&] {
        registry::UnitTree units = store::unit_tree(connection);
        units.use_abbreviations(wordings.unit_abbreviations());
        store::JournalEntry entry(connection, actor, source.name);
        ImportContext context{.connection = connection,
                              .configuration = configuration,
                              .catalogue = catalogue,
                              .units = units,
                              .options = options,
                              .actor = actor,
                              .operation = entry.id(),
                              .file = source.name};
        store::RowChanges changes(connection, entry.id());
        take_rows(row, *make_importer(target, context), rejects, options, report, changes, context.filled);
        describe_source(report, sheet, wordings);
        report.mapped.insert(report.mapped.end(), row.mapped().begin(), row.mapped().end());
        report.rows.skipped = sheet.tally().skipped();
        report.rows.read = report.rows.skipped + sheet.tally().count(importing::RecordRole::data);
        const bool kept = is_kept(report, options, row.has_month_first(), context.staged);
        if (kept) {
            entry.finish(counts_json(report.rows), report.sha256);
            report.operation = options.dry_run ? std::nullopt : std::optional(entry.id());
        }
        // The rejects come first: should the machine stop now, nothing was imported and nothing is lost.
        if (!report.refused && !options.dry_run) {
            rejects.keep();
        }
        return kept;
    };
    connection.write(take_in, store::Rules::no_values);
    return report;
}

void rehearse_imports(Database& database, const std::function<void()>& imports) {
    database.connection().write([&] {
        imports();
        return false;
    });
}

} // namespace tdkt
