#include "tdkt/nomination.hpp"

#include "store/checks.hpp"
#include "store/council.hpp"
#include "store/journal.hpp"
#include "store/relay.hpp"
#include "store/revisions.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "tdkt/revision.hpp"
#include "toolkit/checker.hpp"
#include "toolkit/law.hpp"
#include "toolkit/nomination_query.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

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

std::vector<Revision> nomination_revisions(Database& database, std::int64_t nomination) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        (void)require_nomination(connection, nomination);
        return store::revisions(connection, nomination);
    });
}

namespace {

/// A nomination, what is known about it, and the answer.
struct KnownCase {
    store::CheckCase loaded;
    rules::Facts facts;
    store::StoredCheck answer; // kept of those that are not frozen
};

/// What was answered before the decision stays.
bool is_frozen(const Nomination& nomination) {
    return nomination.state == NominationState::decided;
}

/// Keeps the answers of one case after the other and counts them.
class Check {
public:
    Check(store::Connection& connection, const RuleBook& rules, Date today,
          const std::function<void(const CheckedNomination&)>& sink)
        : checks_(connection), rules_(rules), today_(today), sink_(sink) {}

    void take(const KnownCase& known) {
        const Nomination& nomination = known.loaded.nomination;
        if (is_frozen(nomination)) {
            ++summary_.frozen;
        } else {
            checks_.keep(nomination.id, known.answer);
            count_verdict(summary_, nomination, known.answer.verdict);
        }
        if (sink_) {
            sink_({.nomination = nomination,
                   .judgement = judgement(rules_, known.facts, today_),
                   .frozen = is_frozen(nomination)});
        }
    }

    [[nodiscard]] const CheckSummary& summary() const { return summary_; }

private:
    store::Checks checks_;
    const RuleBook& rules_;
    Date today_;
    const std::function<void(const CheckedNomination&)>& sink_;
    CheckSummary summary_;
};

/// Judges one case after the other.
class Judge {
public:
    Judge(store::Connection& connection, const RuleBook& rules, const registry::UnitTree& units, Date today)
        : rules_(rules), facts_(connection, rules, units), today_(today) {}

    void judge(KnownCase& known) {
        facts_.read(known.loaded, known.facts);
        if (!is_frozen(known.loaded.nomination)) {
            known.answer = answer(rules_, known.facts, today_, summary_);
        }
    }

private:
    const RuleBook& rules_;
    FactsReader facts_;
    Date today_;
    rules::Summary summary_;
};

/// What is known about the subjects takes half of the time: where the cases are many, a second thread reads
/// and judges it. Its connection sees the register as it was when this transaction began; nobody else writes
/// meanwhile.
void check_all(store::Connection& connection, const store::NominationQuery& query, const RuleBook& rules,
               const registry::UnitTree& units, Date today, Check& check) {
    if (query.ids || !connection.can_be_read_meanwhile()) {
        Judge judge(connection, rules, units, today);
        KnownCase known;
        store::check_cases(connection, query, [&](store::CheckCase&& loaded) {
            known.loaded = std::move(loaded);
            judge.judge(known);
            check.take(known);
        });
        return;
    }
    store::Connection reader(connection.path(), store::Connection::Mode::read);
    reader.read([&] {
        Judge judge(reader, rules, units, today);
        store::Relay<KnownCase> relay([&](KnownCase& known) { judge.judge(known); },
                                      [&](const KnownCase& known) { check.take(known); });
        store::check_cases(connection, query,
                           [&](store::CheckCase&& loaded) { relay.place().loaded = std::move(loaded); });
        relay.finish();
    });
}

} // namespace

CheckSummary check_nominations(Database& database, const Configuration& configuration, const Actor& actor,
                               const NominationFilter& filter,
                               const std::function<void(const CheckedNomination&)>& sink) {
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    CheckSummary summary;
    const auto work = [&] {
        const registry::UnitTree units = store::unit_tree(connection);
        store::JournalEntry entry(connection, actor);
        Check check(connection, rules, actor.today, sink);
        check_all(connection, query_of(connection, filter), rules, units, actor.today, check);
        summary = check.summary();
        const bool wrote = summary.eligible + summary.ineligible + summary.needs_review > 0;
        if (wrote) {
            entry.finish(counts_json(summary));
            summary.operation = entry.id();
        }
        return wrote;
    };
    // An answer is a word of its type, and of a nomination that was just read.
    connection.write(work, store::Rules::none);
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
                                 .frozen = is_frozen(loaded.nomination)};
    });
}

} // namespace tdkt
