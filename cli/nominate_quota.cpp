#include "cells.hpp"
#include "commands.hpp"
#include "details.hpp"
#include "json.hpp"
#include "list_stream.hpp"
#include "listings.hpp"
#include "naming.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/quota.hpp"
#include "this_year.hpp"

#include <algorithm>
#include <ostream>
#include <utility>
#include <vector>

namespace tdkt::cli {

namespace {

struct QuotaOptions {
    std::optional<int> year;
    std::optional<std::string> award;
    std::optional<std::string> unit;
    std::optional<std::string> cluster;
    std::optional<Date> date;
    OutputOptions* output = nullptr;
};

Json json_of(const QuotaCandidate& candidate) {
    const std::optional<Ballot>& ballot = candidate.ballot;
    return {{"id", candidate.nomination.id},
            {"year", candidate.nomination.year},
            {"subject", cli::json_of(candidate.nomination.subject)},
            {"unit", candidate.nomination.unit},
            {"verdict", or_null(candidate.nomination.verdict)},
            {"members", ballot ? Json(ballot->members) : Json()},
            {"in_favour", ballot ? Json(ballot->in_favour) : Json()},
            {"preferred", or_null(candidate.preferred)},
            {"standing", to_word(candidate.standing)},
            {"settled_by", or_null(candidate.settled_by)}};
}

Json json_of(const QuotaStatus& status) {
    const Json candidates =
        list_of(status.candidates, [](const QuotaCandidate& candidate) { return json_of(candidate); });
    const QuotaRule& rule = status.rule;
    return {{"rule", rule.id},
            {"award", rule.award},
            {"scope_kind", to_word(rule.scope)},
            {"scope", status.scope.empty() ? Json() : Json(status.scope)},
            {"first_year", or_null(status.first_year)},
            {"last_year", or_null(status.last_year)},
            {"percent", rule.count ? Json() : Json(rule.percent)},
            {"of", rule.of.empty() ? Json() : Json(rule.of)},
            {"rounding", rule.count ? Json() : Json(to_word(rule.rounding))},
            {"counted", status.counted},
            {"counted_eligible", status.counted_eligible},
            {"quota", or_null(status.quota)},
            {"used", status.used},
            {"proposed", status.candidates.size()},
            {"left", or_null(status.left)},
            {"cite", rule.cite},
            {"certainty", to_word(rule.certainty)},
            {"preference_cite", status.preference ? Json(status.preference->cite) : Json()},
            {"nominations", candidates}};
}

/// The share as people say it: what it is of, and how it is rounded.
Message share_of(const QuotaStatus& status) {
    const QuotaRule& rule = status.rule;
    if (rule.count) {
        return Message("quota_count", {{"count", std::to_string(*rule.count)}});
    }
    return Message("quota_share", {{"percent", std::to_string(rule.percent)},
                                   {"of_word", rule.of},
                                   {"given", std::to_string(status.counted)},
                                   {"eligible", std::to_string(status.counted_eligible)},
                                   {"rounding_word", std::string(to_word(rule.rounding))}});
}

void add_figures(Details& details, const Words& words, const QuotaStatus& status) {
    details.add_heading(N_("quota"), status.rule.award);
    details.add(N_("scope"), status.scope.empty() ? words.name_of(cell(status.rule.scope)) : status.scope);
    if (status.first_year) {
        const std::string first = cell(status.first_year);
        const std::string last = cell(status.last_year);
        details.add(N_("years"), first == last ? first : first + '-' + last);
    }
    details.add(N_("rule"),
                status.rule.cite + ", " + words.name_of(cell(status.rule.certainty), "certainty"));
    details.add(N_("share"), words.say(share_of(status)));
    details.add(N_("allowed"), status.quota ? cell(status.quota) : words.name_of("unknown"));
    details.add(N_("used"), status.used);
    details.add(N_("proposed"), status.candidates.size());
    details.add(N_("left"), status.left);
    const bool preferred =
        std::any_of(status.candidates.begin(), status.candidates.end(),
                    [](const QuotaCandidate& one) { return one.settled_by == SettledBy::preference; });
    if (preferred && status.preference) {
        details.add(N_("preferred"), words.say(Message("quota_preference",
                                                       {{"percent", cell(status.preference->women_percent)},
                                                        {"cite", status.preference->cite}})));
    }
}

void print_candidates(Session& session, const QuotaStatus& status) {
    const bool of_years = status.first_year.has_value();
    std::vector<ListHeading> headings{{N_("ID"), true},          {N_("NAME")},        {N_("UNIT")},
                                      {N_("VERDICT")},           {N_("VOTES"), true}, {N_("STANDING")},
                                      {N_("BEFORE THE NEXT BY")}};
    if (of_years) {
        headings.insert(headings.begin() + 1, {N_("YEAR"), true});
    }
    ListStream stream(session, "table", "", "", std::move(headings));
    const Words& words = session.words();
    for (const QuotaCandidate& one : status.candidates) {
        const std::string votes =
            one.ballot ? cell(one.ballot->in_favour) + '/' + cell(one.ballot->members) : std::string();
        std::vector<std::string> row{cell(one.nomination.id),
                                     one.nomination.subject.name,
                                     one.nomination.unit,
                                     words.name_of(cell(one.nomination.verdict)),
                                     votes,
                                     words.name_of(cell(one.standing), "standing"),
                                     words.name_of(cell(one.settled_by), "settled")};
        if (of_years) {
            row.insert(row.begin() + 1, cell(one.nomination.year));
        }
        stream.row(std::move(row));
    }
    stream.finish();
}

void print_table(Session& session, const std::vector<QuotaStatus>& list) {
    bool is_first = true;
    for (const QuotaStatus& status : list) {
        if (!is_first) {
            session.out() << '\n';
        }
        is_first = false;
        Details details;
        add_figures(details, session.words(), status);
        print(session, details);
        if (!status.candidates.empty()) {
            print_candidates(session, status);
        }
    }
}

ExitStatus run(Session& session, const QuotaOptions& options) {
    Database database = open_register(session, Access::read);
    const int year = year_or_this(session, options.year);
    const Date today = session.settings().today.value;
    const QuotaFilter filter{.year = year,
                             .day = options.date.value_or(std::min(today, std::chrono::year(year) / 12 / 31)),
                             .award = award_code(session, options.award),
                             .unit = unit_code(database, options.unit),
                             .cluster = options.cluster};
    const std::vector<QuotaStatus> list = quota_status(database, configuration_of(session), filter);
    if (options.output->format == "json") {
        const Json quotas = list_of(list, [](const QuotaStatus& status) { return json_of(status); });
        print(session, Json{{"schema", "tdkt.quota/1"},
                            {"year", year},
                            {"date", to_iso(filter.day)},
                            {"quotas", quotas}});
    } else {
        print_table(session, list);
    }
    return ExitStatus::done;
}

} // namespace

void add_nominate_quota(Group& nominate) {
    Command& command = nominate.verb(
        "quota", N_("show the quotas of a year: allowed, used, left, and who is above the line"));
    const auto options = command.options<QuotaOptions>();
    command.details(N_(
        "Each quota is counted in its scope: the share of whom the rule names (those who have the award and "
        "those found eligible for it), what was decided, and who waits, without the ineligible. More votes "
        "of "
        "all members come first; among equals whom the law prefers, where that is known of all of them; then "
        "the order of one list. Equals that nothing settles are tied where the line runs among them."));
    command.details(N_(
        "The rules are those in force at the end of the year, or on --date. 'nominate decide' refuses what "
        "would exceed a quota. The quota of a campaign's plan is for all its years together, whichever year "
        "is asked for: what was decided and who waits are those of every year."));
    command.option("--year", options->year, N_("the year of the awards; else this year"), "YEAR");
    command.option("--award", options->award, N_("only for this award, by code or name"), "AWARD");
    command.option("--unit", options->unit, N_("only in this unit and those below it, by code or name"),
                   "UNIT");
    command.option("--cluster", options->cluster, N_("only in this cluster, by its code"), "CLUSTER");
    command.option("--date", options->date, N_("by the rules in force on this day"), "DATE");
    options->output = &command.output({"table", "json"});
    command.example("tdkt nominate quota --year 2023 --award CSTDCS");
    command.example("tdkt nominate quota --year 2025 --cluster KHOI-SO --format json");
    command.run([options](Session& session) { return run(session, *options); });
}

} // namespace tdkt::cli
