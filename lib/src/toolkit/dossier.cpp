#include "tdkt/dossier.hpp"

#include "base/contains.hpp"
#include "base/text.hpp"
#include "nominations/authority.hpp"
#include "nominations/procedure.hpp"
#include "store/council.hpp"
#include "store/journal.hpp"
#include "store/papers.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "toolkit/dossier.hpp"
#include "toolkit/law.hpp"
#include "toolkit/nomination_query.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace tdkt {

namespace {

std::optional<std::string> sector_of(const registry::UnitTree& units, const store::CheckCase& loaded) {
    const Unit* const unit = units.find(loaded.unit_id);
    return unit == nullptr ? std::nullopt : unit->sector;
}

PaperState state_of(const std::optional<Date>& date, const std::optional<Date>& deadline,
                    const std::string& when) {
    if (!date) {
        return when.empty() ? PaperState::missing : PaperState::conditional;
    }
    return deadline && *date > *deadline ? PaperState::late : PaperState::present;
}

std::optional<Date> first_day(const std::vector<Deadline>& deadlines) {
    std::optional<Date> first;
    for (const Deadline& deadline : deadlines) {
        first = std::min(first.value_or(deadline.day), deadline.day);
    }
    return first;
}

void require_open(const Nomination& nomination) {
    if (nomination.state == NominationState::decided) {
        throw StateError(Message("already_decided", {{"nomination", std::to_string(nomination.id)}}));
    }
}

} // namespace

std::optional<Message> paper_problem(const RuleBook& rules, const Nomination& nomination,
                                     const std::string& paper) {
    std::vector<std::string> known;
    for (const PaperRule* const rule : nominations::papers_asked(rules, nomination)) {
        known.push_back(rule->paper);
    }
    if (contains(known, paper)) {
        return std::nullopt;
    }
    return Message("unknown_paper", {{"paper", paper},
                                     {"award", nomination.award},
                                     {"suggestion", text::nearest(paper, known).value_or("")}});
}

Dossier dossier_of(Database& database, const Configuration& configuration, std::int64_t id) {
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const store::CheckCase loaded = require_nomination(connection, id);
        const std::vector<Deadline> deadlines = nominations::deadlines_of(
            rules, loaded.nomination, sector_of(store::unit_tree(connection), loaded));
        Dossier dossier{.nomination = loaded.nomination, .deadline = first_day(deadlines), .papers = {}};
        std::vector<store::StoredPaper> recorded = store::papers_of(connection, id);
        for (const PaperRule* const rule : nominations::papers_asked(rules, loaded.nomination)) {
            const auto found = std::find_if(recorded.begin(), recorded.end(),
                                            [&](const auto& paper) { return paper.paper == rule->paper; });
            const auto date = found == recorded.end() ? std::nullopt : std::optional(found->date);
            dossier.papers.push_back({.paper = rule->paper,
                                      .name = rule->name,
                                      .when = rule->when,
                                      .state = state_of(date, dossier.deadline, rule->when),
                                      .date = date,
                                      .cite = rule->cite,
                                      .certainty = rule->certainty});
            if (found != recorded.end()) {
                recorded.erase(found);
            }
        }
        for (const store::StoredPaper& other : recorded) { // of rules that changed since
            dossier.papers.push_back({.paper = other.paper,
                                      .name = {},
                                      .when = {},
                                      .state = state_of(other.date, dossier.deadline, {}),
                                      .date = other.date,
                                      .cite = {},
                                      .certainty = {}});
        }
        return dossier;
    });
}

void record_papers(Database& database, const Configuration& configuration, const Actor& actor,
                   std::int64_t id, const std::vector<std::string>& have, Date date,
                   const std::vector<std::string>& lacks) {
    if (date > actor.today) {
        throw UsageError(Message("date_in_future", {{"today", to_iso(actor.today)}}));
    }
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    connection.write([&] {
        const Nomination nomination = require_nomination(connection, id).nomination;
        require_open(nomination);
        for (const auto* const codes : {&have, &lacks}) {
            for (const std::string& code : *codes) {
                if (auto problem = paper_problem(rules, nomination, code)) {
                    throw NotFound(std::move(*problem));
                }
            }
        }
        store::JournalEntry entry(connection, actor);
        store::Papers papers(connection);
        for (const std::string& code : have) {
            papers.keep(id, {.paper = code, .date = date}, entry.id());
        }
        for (const std::string& code : lacks) {
            papers.remove(id, code);
        }
        entry.finish(fmt::format(R"({{"have":{},"lacks":{}}})", have.size(), lacks.size()));
        return true;
    });
}

Procedure procedure_of(Database& database, const Configuration& configuration, std::int64_t id, Date today) {
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const store::CheckCase loaded = require_nomination(connection, id);
        const std::optional<Decision> decision = store::decision_of(connection, id);
        const Nomination& nomination = loaded.nomination;
        Procedure procedure{.routes = nominations::routes_of(rules, nomination),
                            .deadlines = nominations::deadlines_of(
                                rules, nomination, sector_of(store::unit_tree(connection), loaded)),
                            .decided_on = decision ? decision->date : today,
                            .authorities = {}};
        for (const AuthorityRule* const rule :
             nominations::who_may_decide(rules, nomination.award, procedure.decided_on)) {
            procedure.authorities.push_back(*rule);
        }
        return procedure;
    });
}

std::int64_t list_late(Database& database, const Configuration& configuration, const NominationFilter& filter,
                       const std::function<void(const Nomination&)>& sink) {
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const registry::UnitTree units = store::unit_tree(connection);
        std::vector<Nomination> late;
        std::int64_t unsure = 0;
        store::check_cases(connection, query_of(connection, filter), [&](const store::CheckCase& loaded) {
            const std::vector<Deadline> deadlines =
                nominations::deadlines_of(rules, loaded.nomination, sector_of(units, loaded));
            const auto any = [&](std::optional<bool> wanted) {
                return std::any_of(deadlines.begin(), deadlines.end(),
                                   [&](const Deadline& deadline) { return deadline.late == wanted; });
            };
            if (any(true)) {
                late.push_back(loaded.nomination);
            } else if (any(std::nullopt)) {
                ++unsure;
            }
        });
        std::sort(late.begin(), late.end(),
                  [](const Nomination& a, const Nomination& b) { return a.id < b.id; });
        std::for_each(late.begin(), late.end(), sink);
        return unsure;
    });
}

} // namespace tdkt
