#include "cells.hpp"
#include "commands.hpp"
#include "listing.hpp"
#include "register.hpp"
#include "tdkt/cluster.hpp"

namespace tdkt::cli {

namespace {

struct RotateOptions {
    std::optional<std::string> cluster;
    int year = 0;
};

Listing<RotationLine> rotation_listing() {
    using One = RotationLine;
    const auto cluster = [](const One& one) { return one.cluster; };
    const auto cluster_name = [](const One& one) { return one.cluster_name; };
    const auto year = [](const One& one) { return cell(one.year); };
    const auto unit = [](const One& one) { return one.unit; };
    const auto name = [](const One& one) { return one.unit_name; };
    const auto role = [](const One& one) { return cell(one.role); };
    const auto last = [](const One& one) { return cell(one.last_head); };
    const auto times = [](const One& one) { return cell(one.times_head); };
    const auto last_deputy = [](const One& one) { return cell(one.last_deputy); };
    const auto times_deputy = [](const One& one) { return cell(one.times_deputy); };
    return {.what = "rotation",
            .key = "units",
            .shown = {{N_("CLUSTER"), cluster},
                      {N_("YEAR"), year, CellKind::number},
                      {N_("UNIT"), unit},
                      {N_("NAME"), name},
                      {N_("ROLE"), role, CellKind::word},
                      {N_("LAST HEAD"), last, CellKind::number},
                      {N_("TIMES"), times, CellKind::number},
                      {N_("LAST DEPUTY"), last_deputy, CellKind::number},
                      {N_("TIMES"), times_deputy, CellKind::number}},
            .fields = {{"cluster", cluster},
                       {"name", cluster_name},
                       {"year", year},
                       {"unit", unit},
                       {"role", role}},
            .json = [](const One& one) {
                return Json{{"cluster", one.cluster},
                            {"year", one.year},
                            {"unit", one.unit},
                            {"name", one.unit_name},
                            {"role", to_word(one.role)},
                            {"last_head", or_null(one.last_head)},
                            {"times_head", one.times_head},
                            {"last_deputy", or_null(one.last_deputy)},
                            {"times_deputy", one.times_deputy}};
            }};
}

} // namespace

void add_score_cluster_rotate(Group& cluster) {
    Command& command = cluster.verb("rotate", N_("propose head and deputy of the year to come, in rotation"));
    const auto options = command.options<RotateOptions>();
    command.details(N_(
        "Whoever was head longest ago is next, those who never were come first, and among these whoever was "
        "deputy longest ago; what a merged unit served counts for its successor, and a unit that ends by the "
        "end of the year is left out. The CSV is what 'score cluster import' reads."));
    command.option("--year", options->year, N_("the year to propose for"), "YEAR").required();
    command.option("--cluster", options->cluster, N_("only this cluster"), "CLUSTER");
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt score cluster rotate --year 2026 --format csv --output clusters-2026.csv");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        Lister lister(session, output, rotation_listing());
        for (const RotationLine& line : propose_rotation(database, options->year, options->cluster)) {
            lister(line);
        }
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
