#include "cells.hpp"
#include "commands.hpp"
#include "listing.hpp"
#include "register.hpp"
#include "tdkt/cluster.hpp"

namespace tdkt::cli {

namespace {

struct FinalsOptions {
    std::optional<std::string> cluster;
    std::optional<int> year;
};

/// The frozen sheet, scores and result whole.
Json json_of(const FinalRanking& ranking) {
    return {{"cluster", ranking.cluster},
            {"year", ranking.year},
            {"date", to_iso(ranking.date)},
            {"by", ranking.by},
            {"hash", ranking.hash},
            {"reopened", or_null(ranking.reopened)},
            {"reopened_by", or_null(ranking.reopened_by)},
            {"reason", or_null(ranking.reason)},
            {"sheet", ranking.sheet},
            {"scores", Json::parse(ranking.scores)},
            {"result", Json::parse(ranking.result)}};
}

/// `SYT 92.4, SNV 90`, best first; equal ranks are joined by `=`.
std::string places(const FinalRanking& ranking) {
    std::string text;
    Json before;
    const Json result = Json::parse(ranking.result);
    for (const Json& unit : result["units"]) {
        text += text.empty() ? "" : unit["rank"] == before ? " = " : ", ";
        text += unit["unit"].get<std::string>() + ' ' + unit["total"].dump();
        before = unit["rank"];
    }
    return text;
}

/// `COTINH 1: SYT`, and in brackets who is tied for what is left. Rankings from before the awards were kept
/// have none.
std::string awards(const FinalRanking& ranking) {
    std::string text;
    const Json result = Json::parse(ranking.result);
    for (const Json& award : result.value("awards", Json::array())) {
        text += (text.empty() ? "" : "; ") + award["award"].get<std::string>() + ' ' + award["count"].dump();
        std::string separator = ": ";
        for (const Json& unit : award["units"]) {
            text += separator + unit.get<std::string>();
            separator = ", ";
        }
        separator = " (";
        for (const Json& unit : award["tied"]) {
            text += separator + unit.get<std::string>();
            separator = " = ";
        }
        text += award["tied"].empty() ? "" : ")";
    }
    return text;
}

Listing<FinalRanking> final_listing() {
    using One = FinalRanking;
    const auto cluster = [](const One& one) { return one.cluster; };
    const auto year = [](const One& one) { return cell(one.year); };
    const auto date = [](const One& one) { return cell(one.date); };
    const auto by = [](const One& one) { return one.by; };
    const auto hash = [](const One& one) { return one.hash.substr(0, 12); };
    const auto reopened = [](const One& one) { return cell(one.reopened); };
    const auto reason = [](const One& one) { return cell(one.reason); };
    std::vector<ListColumn<One>> columns{{N_("CLUSTER"), cluster}, {N_("YEAR"), year, CellKind::number},
                                         {N_("DATE"), date},       {N_("BY"), by},
                                         {N_("SHA-256"), hash},    {N_("PLACES"), places},
                                         {N_("AWARDS"), awards},   {N_("REOPENED"), reopened},
                                         {N_("REASON"), reason}};
    return {.what = "final-rankings",
            .key = "rankings",
            .shown = std::move(columns),
            .fields = {{"cluster", cluster},
                       {"year", year},
                       {"date", date},
                       {"by", by},
                       {"hash", [](const One& one) { return one.hash; }},
                       {"places", places},
                       {"awards", awards},
                       {"reopened", reopened},
                       {"reason", reason}},
            .json = [](const One& one) { return json_of(one); }};
}

} // namespace

void add_score_finals(Group& score) {
    Command& command = score.verb("finals", N_("list the rankings that were finalised, also those reopened"));
    const auto options = command.options<FinalsOptions>();
    command.details(N_("The JSON holds the frozen sheet, scores and result."));
    command.option("--cluster", options->cluster, N_("only of this cluster"), "CLUSTER");
    command.option("--year", options->year, N_("only of this year"), "YEAR");
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt score finals --year 2025");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        Lister lister(session, output, final_listing());
        for (const FinalRanking& ranking : list_final_rankings(database, options->year, options->cluster)) {
            lister(ranking);
        }
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
