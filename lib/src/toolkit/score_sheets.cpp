#include "base/sha256.hpp"
#include "catalogue/load.hpp"
#include "scoring/sheet.hpp"
#include "store/journal.hpp"
#include "store/scores.hpp"
#include "tdkt/cluster.hpp"
#include "tdkt/error.hpp"
#include "tdkt/text.hpp"
#include "toolkit/scores.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace tdkt {

namespace {

using store::SheetRow;

std::string read_all(std::istream& stream) {
    return {std::istreambuf_iterator<char>(stream), {}};
}

void refuse(const std::string& file, Diagnostics problems) {
    if (has_errors(problems)) {
        throw InputError(Message("bad_score_sheet"), {.file = file}, std::move(problems));
    }
}

ScoreSheet parse(const std::string& source, const std::string& file) {
    Diagnostics problems;
    ScoreSheet sheet = scoring::parse_score_sheet(source, file, problems);
    refuse(file, std::move(problems));
    return sheet;
}

// A mistyped award would give everybody 0.
ScoreSheet parse_new(const std::string& source, const std::string& file, const Configuration& configuration) {
    ScoreSheet sheet = parse(source, file);
    const Catalogue catalogue = load_catalogue({configuration.directories});
    Diagnostics problems;
    for (const Figure& figure : sheet.figures) {
        const std::optional<std::string> award = figure.from ? scoring::award_in(*figure.from) : std::nullopt;
        if (award && catalogue.find(*award) == nullptr) {
            problems.push_back(
                {.severity = Severity::error,
                 .at = {.file = file},
                 .message = Message("unknown_award",
                                    {{"award", *award}, {"suggestion", catalogue.match(*award).suggestion}}),
                 .raw = *figure.from});
        }
    }
    refuse(file, std::move(problems));
    return sheet;
}

/// The clusters that the sheet is meant for: the named ones, or those that have no sheet yet or this one.
std::vector<Cluster> wanted(const std::vector<Cluster>& all, const ScoreSheet& sheet,
                            const std::vector<std::string>& names) {
    std::vector<Cluster> list;
    if (names.empty()) {
        std::ranges::copy_if(all, std::back_inserter(list), [&](const Cluster& cluster) {
            return !cluster.sheet || *cluster.sheet == sheet.code;
        });
        return list;
    }
    for (const std::string& name : names) {
        const auto found = std::ranges::find(all, name, &Cluster::code);
        if (found == all.end()) {
            std::vector<std::string> codes;
            std::ranges::transform(all, std::back_inserter(codes), &Cluster::code);
            throw NotFound(
                Message("unknown_cluster", {{"cluster", name},
                                            {"year", std::to_string(sheet.year)},
                                            {"suggestion", text::nearest(name, codes).value_or("")}}));
        }
        list.push_back(*found);
    }
    return list;
}

void check_score(const ScoreSheet& sheet, const Cluster& cluster, const ScoreValue& value,
                 Diagnostics& problems) {
    const auto complain = [&](Message message) {
        problems.push_back({.severity = Severity::error, .at = {}, .message = std::move(message), .raw = {}});
    };
    const Criterion* const criterion = sheet.find(value.criterion);
    const Figure* const figure = sheet.find_figure(value.criterion);
    if (criterion == nullptr && figure == nullptr && value.criterion != ballot_code) {
        complain(Message("score_without_criterion",
                         {{"cluster", cluster.code}, {"unit", value.unit}, {"criterion", value.criterion}}));
        return;
    }
    for (const std::optional<Decimal>& score : {value.self, value.checked, value.final}) {
        const bool beyond =
            score && ((criterion != nullptr && (criterion->formula || score_problem(*criterion, *score))) ||
                      (figure != nullptr && (figure->from || figure_problem(*figure, *score))));
        if (beyond) {
            complain(Message("score_beyond_sheet", {{"cluster", cluster.code},
                                                    {"unit", value.unit},
                                                    {"criterion", value.criterion},
                                                    {"score", to_string(*score)}}));
        }
    }
}

/// Scores that were entered already must fit the sheet that their cluster gets, or the sheet as it changes.
void check_scores(store::Connection& connection, const ScoreSheet& sheet, const std::vector<Cluster>& all,
                  const std::vector<Cluster>& chosen) {
    Diagnostics problems;
    store::ScoreReader reader(connection, store::ScoreDetail::numbers);
    for (const Cluster& cluster : all) {
        const bool concerned =
            cluster.sheet == sheet.code || std::ranges::count(chosen, cluster.id, &Cluster::id) > 0;
        if (!concerned) {
            continue;
        }
        if (cluster.finalised) {
            throw StateError(finalised_already(cluster));
        }
        for (const ScoreValue& value : reader.values(cluster.id)) {
            check_score(sheet, cluster, value, problems);
        }
    }
    if (!problems.empty()) {
        throw StateError(Message("scores_do_not_fit", {{"sheet", sheet.code}}), {}, std::move(problems));
    }
}

const SheetRow* find_row(const std::vector<SheetRow>& rows, const std::string& code,
                         std::optional<int> year) {
    const auto found = std::ranges::find_if(
        rows, [&](const SheetRow& row) { return row.code == code && (!year || row.year == *year); });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<std::string> codes_of_tied(store::Connection& connection, const ScoreSheet& sheet) {
    std::vector<std::string> codes;
    for (const Cluster& cluster : store::clusters(connection, sheet.year)) {
        if (cluster.sheet == sheet.code) {
            codes.push_back(cluster.code);
        }
    }
    return codes;
}

/// Whether the register holds the sheet as it is, and it is tied to the clusters.
bool is_kept(store::Connection& connection, const StoredSheet& stored, const std::vector<Cluster>& chosen) {
    const std::vector<SheetRow> rows = store::score_sheets(connection);
    const SheetRow* const known = find_row(rows, stored.sheet.code, stored.sheet.year);
    const auto is_tied = [&](const Cluster& cluster) { return cluster.sheet == stored.sheet.code; };
    return known != nullptr && known->source == stored.source && std::ranges::all_of(chosen, is_tied);
}

/// Writes the sheet and its ties; whether anything changed.
bool keep(store::Connection& connection, const Actor& actor, const ImportSource& source,
          const std::vector<Cluster>& chosen, SheetImport& import) {
    const ScoreSheet& sheet = import.stored.sheet;
    const std::vector<SheetRow> rows = store::score_sheets(connection);
    const SheetRow* const known = find_row(rows, sheet.code, sheet.year);
    if (is_kept(connection, import.stored, chosen)) {
        import.outcome = SheetImport::Outcome::same;
        return false;
    }
    import.outcome = known != nullptr ? SheetImport::Outcome::changed : SheetImport::Outcome::added;
    store::JournalEntry entry(connection, actor, source.name);
    const std::int64_t id = store::put_score_sheet(connection,
                                                   {.id = 0,
                                                    .code = sheet.code,
                                                    .year = sheet.year,
                                                    .title = sheet.title,
                                                    .source = import.stored.source},
                                                   entry.id());
    for (const Cluster& cluster : chosen) {
        store::tie_sheet(connection, cluster.id, id);
    }
    entry.finish(fmt::format(R"({{"criteria":{},"clusters":{}}})", sheet.criteria.size(), chosen.size()),
                 sha256(import.stored.source));
    import.operation = entry.id();
    return true;
}

} // namespace

ScoreSheet read_score_sheet(const Configuration& configuration, const ImportSource& source) {
    return parse_new(read_all(source.stream), source.name, configuration);
}

SheetImport import_score_sheet(Database& database, const Configuration& configuration, const Actor& actor,
                               const ImportSource& source, const std::vector<std::string>& clusters) {
    SheetImport import;
    import.stored.source = read_all(source.stream);
    import.stored.sheet = parse_new(import.stored.source, source.name, configuration);
    const ScoreSheet& sheet = import.stored.sheet;
    store::Connection& connection = database.connection();
    connection.write([&] {
        const std::vector<Cluster> all = store::clusters(connection, sheet.year);
        const std::vector<Cluster> chosen = wanted(all, sheet, clusters);
        if (!is_kept(connection, import.stored, chosen)) {
            check_scores(connection, sheet, all, chosen);
        }
        const bool changed = keep(connection, actor, source, chosen, import);
        import.stored.clusters = codes_of_tied(connection, sheet);
        return changed;
    });
    return import;
}

StoredSheet find_score_sheet(Database& database, const std::string& code, std::optional<int> year) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const std::vector<SheetRow> rows = store::score_sheets(connection);
        const SheetRow* const row = find_row(rows, code, year);
        if (row == nullptr) {
            std::vector<std::string> codes;
            std::ranges::transform(rows, std::back_inserter(codes), &SheetRow::code);
            throw NotFound(Message(
                "unknown_sheet", {{"sheet", code}, {"suggestion", text::nearest(code, codes).value_or("")}}));
        }
        StoredSheet stored{.sheet = parse(row->source, row->code), .clusters = {}, .source = row->source};
        stored.clusters = codes_of_tied(connection, stored.sheet);
        return stored;
    });
}

} // namespace tdkt
