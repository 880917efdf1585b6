#include "tdkt/nomination.hpp"

#include "store/checks.hpp"
#include "store/council.hpp"
#include "store/journal.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "toolkit/checker.hpp"
#include "toolkit/law.hpp"
#include "toolkit/nomination_query.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tdkt {

namespace {

void count_verdict(CheckSummary& summary, const Nomination& nomination, Verdict verdict) {
    summary.received_assumed += nomination.received_known ? 0 : 1;
    summary.eligible += verdict == Verdict::eligible ? 1 : 0;
    summary.ineligible += verdict == Verdict::ineligible ? 1 : 0;
    summary.needs_review += verdict == Verdict::needs_review ? 1 : 0;
}

std::string counts_json(const CheckSummary& summary) {
    return fmt::format(R"({{"eligible":{},"ineligible":{},"needs_review":{},"frozen":{}}})", summary.eligible,
                       summary.ineligible, summary.needs_review, summary.frozen);
}

} // namespace

void list_nominations(Database& database, const NominationFilter& filter,
                      const std::function<void(const Nomination&)>& sink) {
    store::Connection& connection = database.connection();
    connection.read([&] { store::nominations(connection, query_of(connection, filter), sink); });
}

NominationDetail find_nomination(Database& database, std::int64_t id) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        NominationDetail detail{.nomination = require_nomination(connection, id).nomination,
                                .checked_by = {},
                                .ballot = store::ballot_of(connection, id),
                                .decision = store::decision_of(connection, id),
                                .award_record = store::award_of_nomination(connection, id)};
        if (const auto check = store::check_of(connection, id)) {
            detail.checked_by = check->rule_set;
        }
        return detail;
    });
}

CheckSummary check_nominations(Database& database, const Configuration& configuration, const Actor& actor,
                               const NominationFilter& filter,
                               const std::function<void(const CheckedNomination&)>& sink) {
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    CheckSummary summary;
    connection.write([&] {
        const registry::UnitTree units = store::unit_tree(connection);
        store::JournalEntry entry(connection, actor);
        store::Checks checks(connection);
        Checker checker(connection, rules, units);
        store::check_cases(connection, query_of(connection, filter), [&](const store::CheckCase& loaded) {
            CheckedNomination checked{.nomination = loaded.nomination,
                                      .judgement = {},
                                      .frozen = loaded.nomination.state == NominationState::decided};
            checker.load(loaded);
            const store::StoredCheck check = checker.summarise(actor.today);
            if (checked.frozen) {
                ++summary.frozen;
            } else {
                checks.keep(loaded.nomination.id, check);
                count_verdict(summary, loaded.nomination, check.verdict);
            }
            if (sink) {
                checked.judgement = checker.judge(actor.today);
                sink(checked);
            }
        });
        const bool wrote = summary.eligible + summary.ineligible + summary.needs_review > 0;
        if (wrote) {
            entry.finish(counts_json(summary));
            summary.operation = entry.id();
        }
        return wrote;
    });
    return summary;
}

CheckedNomination explain_nomination(Database& database, const Configuration& configuration, std::int64_t id,
                                     Date today) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const store::CheckCase loaded = require_nomination(connection, id);
        const Date received = loaded.nomination.received;
        const RuleBook rules =
            load_law(configuration, Days{.first = received, .last = std::max(received, today)});
        const registry::UnitTree units = store::unit_tree(connection);
        Checker checker(connection, rules, units);
        checker.load(loaded);
        return CheckedNomination{.nomination = loaded.nomination,
                                 .judgement = checker.judge(today),
                                 .frozen = loaded.nomination.state == NominationState::decided};
    });
}

} // namespace tdkt
