#include "toolkit/council.hpp"

#include "nominations/procedure.hpp"
#include "rules/keep_facts.hpp"
#include "rules/provisions.hpp"
#include "store/council.hpp"
#include "store/journal.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "toolkit/law.hpp"
#include "toolkit/lookup.hpp"
#include "toolkit/nomination_query.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace tdkt {

Council::Council(store::Connection& connection, const RuleBook& rules, const registry::UnitTree& units,
                 Date today)
    : connection_(connection),
      rules_(rules),
      units_(units),
      today_(today),
      checker_(connection, rules, units),
      checks_(connection),
      bases_(connection),
      awards_(connection),
      quotas_(connection, rules, units) {}

std::optional<Message> Council::vote(const store::CheckCase& loaded, const Ballot& ballot,
                                     std::int64_t operation) {
    const Nomination& nomination = loaded.nomination;
    if (nomination.state != NominationState::submitted && nomination.state != NominationState::voted) {
        return Message("not_open", {{"nomination", std::to_string(nomination.id)},
                                    {"state_word", std::string(to_word(nomination.state))}});
    }
    store::keep_ballot(connection_, nomination.id, ballot, today_, operation);
    store::set_state(connection_, nomination.id, NominationState::voted);
    return std::nullopt;
}

/// Only a rule that says so refuses what came late; where nobody said when it came, a person decides.
std::optional<Message> Council::deadline_problem(const store::CheckCase& loaded, bool confirmed) const {
    const Unit* const unit = units_.find(loaded.unit_id);
    const std::vector<Deadline> deadlines =
        nominations::deadlines_of(rules_, loaded.nomination, unit == nullptr ? std::nullopt : unit->sector);
    const auto passed = std::find_if(deadlines.begin(), deadlines.end(), [&](const Deadline& deadline) {
        return deadline.late.value_or(!confirmed) && deadline.rule.refuses &&
               rules::decides(deadline.rule.certainty);
    });
    if (passed == deadlines.end()) {
        return std::nullopt;
    }
    const std::string id = std::to_string(loaded.nomination.id);
    const std::string date = to_iso(passed->day);
    if (!passed->late) {
        return Message("deadline_unsure", {{"nomination", id}, {"date", date}, {"cite", passed->rule.cite}});
    }
    return Message("deadline_passed", {{"nomination", id}, {"date", date}, {"cite", passed->rule.cite}});
}

void Council::remark(Message message) {
    const bool is_said = std::any_of(remarks_.begin(), remarks_.end(),
                                     [&](const Diagnostic& said) { return said.message == message; });
    if (!is_said) {
        remarks_.push_back(
            {.severity = Severity::warning, .at = {}, .message = std::move(message), .raw = {}});
    }
}

std::optional<Message> Council::authority_problem(const Nomination& nomination, const Decision& decision) {
    const auto [judged, is_new] =
        judged_.try_emplace({nomination.award, decision.authority.value_or(""), decision.date});
    if (is_new) {
        judged->second =
            nominations::judge_authority(rules_, nomination.award, decision.date, decision.authority);
    }
    const nominations::AuthorityAnswer& answer = judged->second;
    if (answer.message && !answer.refused) {
        remark(*answer.message);
        return std::nullopt;
    }
    return answer.message;
}

std::optional<Message> Council::obstacle(const store::CheckCase& loaded, const Decision& decision,
                                         bool confirmed) {
    const Nomination& nomination = loaded.nomination;
    nominations::DecisionCase question{
        .id = nomination.id,
        .state = nomination.state,
        .verdict = Verdict::needs_review,
        .ballot = store::ballot_of(connection_, nomination.id),
        .rule = rules_.vote_for(nomination.award, nomination.received),
        .session = nominations::session_rule(rules_, nomination.award, nomination.received),
        .confirmed = confirmed};
    if (nomination.state == NominationState::decided) {
        return nominations::obstacle(question);
    }
    checker_.load(loaded);
    const store::StoredCheck check = checker_.summarise(today_);
    checks_.keep(nomination.id, check);
    question.verdict = check.verdict;
    if (auto reason = nominations::obstacle(question)) {
        return reason;
    }
    if (auto reason = deadline_problem(loaded, confirmed)) {
        return reason;
    }
    if (auto reason = authority_problem(nomination, decision)) {
        return reason;
    }
    if (auto reason = quotas_.obstacle(loaded, confirmed)) {
        return reason;
    }
    bases_.keep(nomination.id, check, rules::facts_to_json(checker_.facts()));
    return std::nullopt;
}

void Council::decide(const store::CheckCase& loaded, const Decision& decision,
                     const std::optional<std::string>& confirmed, std::int64_t operation) {
    const Nomination& nomination = loaded.nomination;
    AwardRecord award;
    award.subject.id = nomination.subject.id;
    award.award = nomination.award;
    award.category = nomination.category;
    award.year = nomination.year;
    award.decision_number = decision.number;
    award.decision_date = decision.date;
    award.signer = decision.signer;
    award.authority = decision.authority;
    award.position = nomination.subject.position;
    award.person_class = nomination.subject.person_class;
    store::insert_decision(connection_, nomination.id, decision, confirmed, operation);
    awards_.insert({.award = award,
                    .unit_id = loaded.subject_unit_id,
                    .nomination = nomination.id,
                    .campaign = loaded.campaign_id},
                   operation);
    store::set_state(connection_, nomination.id, NominationState::decided);
}

namespace {

Diagnostic obstacle_at(std::int64_t nomination, Message reason) {
    return {.severity = Severity::error,
            .at = {},
            .message = std::move(reason),
            .raw = std::to_string(nomination)};
}

void require_complete(const Decision& decision, Date today) {
    if (decision.number.empty() || decision.signer.empty()) {
        throw UsageError(Message("decision_incomplete"));
    }
    if (decision.date > today) {
        throw UsageError(Message("date_in_future", {{"today", to_iso(today)}}));
    }
}

} // namespace

std::int64_t vote(Database& database, const Actor& actor, const NominationFilter& filter,
                  const Ballot& ballot) {
    if (auto problem = nominations::ballot_problem(ballot)) {
        throw UsageError(std::move(*problem));
    }
    store::Connection& connection = database.connection();
    std::int64_t voted = 0;
    connection.write([&] {
        const registry::UnitTree units = store::unit_tree(connection);
        const RuleBook no_rules; // a vote is recorded as it was; only a decision asks what it needed
        store::JournalEntry entry(connection, actor);
        Council council(connection, no_rules, units, actor.today);
        Diagnostics problems;
        for (const store::CheckCase& selected : require_selected(connection, filter)) {
            if (auto reason = council.vote(selected, ballot, entry.id())) {
                problems.push_back(obstacle_at(selected.nomination.id, std::move(*reason)));
            }
            ++voted;
        }
        if (!problems.empty()) {
            throw StateError(Message("not_voted"), {}, std::move(problems));
        }
        entry.finish(fmt::format(R"({{"voted":{}}})", voted));
        return true;
    });
    return voted;
}

DecisionResult decide(Database& database, const Configuration& configuration, const Actor& actor,
                      const NominationFilter& filter, const Decision& decision,
                      const std::optional<std::string>& confirm) {
    require_complete(decision, actor.today);
    if (confirm) {
        require_reason(*confirm);
    }
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    DecisionResult result;
    connection.write([&] {
        const registry::UnitTree units = store::unit_tree(connection);
        store::JournalEntry entry(connection, actor);
        Council council(connection, rules, units, actor.today);
        const std::vector<store::CheckCase> selected = require_selected(connection, filter);
        Diagnostics problems;
        for (const store::CheckCase& nomination : selected) {
            council.ask_for(nomination);
        }
        for (const store::CheckCase& nomination : selected) {
            if (auto reason = council.obstacle(nomination, decision, confirm.has_value())) {
                problems.push_back(obstacle_at(nomination.nomination.id, std::move(*reason)));
            }
        }
        if (!problems.empty()) {
            throw StateError(Message("not_decided"), {}, std::move(problems));
        }
        for (const store::CheckCase& nomination : selected) {
            council.decide(nomination, decision, confirm, entry.id());
        }
        result.decided = static_cast<std::int64_t>(selected.size());
        entry.finish(fmt::format(R"({{"decided":{}}})", result.decided));
        result.operation = entry.id();
        result.remarks = council.remarks();
        return true;
    });
    return result;
}

} // namespace tdkt
