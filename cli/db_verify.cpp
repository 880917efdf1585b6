#include <ostream>

#include "cells.hpp"
#include "commands.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/decisions.hpp"

namespace tdkt::cli {

namespace {

struct VerifyOptions {
    bool drift = false;
    OutputOptions* output = nullptr;
};

Message sentence(const RecomputedDecision& decision) {
    const std::vector<std::pair<std::string, std::string>> arguments = {
        {"nomination", std::to_string(decision.nomination.id)},
        {"award", decision.nomination.award},
        {"name", decision.nomination.subject.name},
        {"law", decision.law},
        {"then_word", cell(decision.then)},
        {"now_word", cell(decision.now)}};
    switch (decision.finding) {
    case DecisionFinding::altered:
        return Message("decision_basis_altered", arguments);
    case DecisionFinding::other_verdict:
        return Message("decision_other_verdict", arguments);
    case DecisionFinding::rules_changed:
        return Message("decision_rules_changed", arguments);
    case DecisionFinding::drift:
        break;
    }
    return decision.now == decision.then ? Message("decision_drifted", arguments)
                                         : Message("decision_drifted_away", arguments);
}

Json json_of(const RecomputeSummary& summary) {
    return {{"recomputed", summary.recomputed},
            {"without_basis", summary.without_basis},
            {"rules_changed", summary.rules_changed},
            {"rules_missing", summary.rules_missing},
            {"drifted", summary.drifted},
            {"faults", summary.faults}};
}

/// Collects what was found and says it in the end.
class Verification {
public:
    Verification(Session& session, bool all_drift) : session_(session), all_drift_(all_drift) {}

    void add(const Finding& finding) {
        ++faults_;
        write(finding.what, "error", Json::object(), {});
    }

    /// A drift that leaves the answer as it was is counted only, unless all drift is asked for.
    void add(const RecomputedDecision& decision) {
        const bool is_slight = decision.finding == DecisionFinding::drift && decision.now == decision.then;
        faults_ += decision.is_fault() ? 1 : 0;
        if (!is_slight || all_drift_) {
            write(sentence(decision), decision.is_fault() ? "error" : "information",
                  {{"nomination", decision.nomination.id},
                   {"verdict_then", to_word(decision.then)},
                   {"verdict_now", to_word(decision.now)}},
                  decision.changes);
        }
    }

    [[nodiscard]] bool is_sound() const { return faults_ == 0; }

    [[nodiscard]] const Json& findings() const { return findings_; }

    [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }

private:
    void write(const Message& what, const char* severity, const Json& more,
               const std::vector<Message>& changes) {
        const Words& words = session_.words();
        Json finding = {{"code", what.code}, {"message", words.say(what)}, {"severity", severity}};
        finding.update(more);
        lines_.push_back(words.say(what));
        Json said = Json::array();
        for (const Message& change : changes) {
            said.push_back(words.say(change));
            lines_.push_back("  " + words.say(change));
        }
        finding["changes"] = said;
        findings_.push_back(std::move(finding));
    }

    Session& session_;
    bool all_drift_;
    int faults_ = 0;
    Json findings_ = Json::array();
    std::vector<std::string> lines_;
};

void print(Session& session, const std::string& format, const Verification& verification,
           const RecomputeSummary& summary) {
    if (format == "json") {
        print(session, Json{{"schema", "tdkt.verify/1"},
                            {"findings", verification.findings()},
                            {"decisions", json_of(summary)}});
        return;
    }
    for (const std::string& line : verification.lines()) {
        session.out() << line << '\n';
    }
}

void note(Session& session, const RecomputeSummary& summary) {
    if (summary.recomputed + summary.without_basis + summary.rules_missing > 0) {
        session.note(
            Message("decisions_recomputed", {{"recomputed", std::to_string(summary.recomputed)},
                                             {"without", std::to_string(summary.without_basis)},
                                             {"rules_changed", std::to_string(summary.rules_changed)},
                                             {"rules_missing", std::to_string(summary.rules_missing)},
                                             {"drifted", std::to_string(summary.drifted)}}));
    }
}

ExitStatus run(Session& session, const VerifyOptions& options) {
    Database database = open_register(session, Access::read);
    Verification verification(session, options.drift);
    for (const Finding& finding : verify(database)) {
        verification.add(finding);
    }
    const RecomputeSummary summary =
        recompute_decisions(database, configuration_of(session),
                            [&](const RecomputedDecision& decision) { verification.add(decision); });
    print(session, options.output->format, verification, summary);
    note(session, summary);
    if (!verification.is_sound()) {
        return ExitStatus::no;
    }
    session.note(Message("database_sound"));
    return ExitStatus::done;
}

} // namespace

void add_db_verify(Group& db) {
    Command& command = db.verb("verify", N_("check that the database is sound, and judge decisions again"));
    const auto options = command.options<VerifyOptions>();
    command.details(
        N_("Checks the file, the references between its tables and the chain of hashes of the journal. Then "
           "judges every decision once more from the facts that were kept with it."));
    command.details(
        N_("Wrong are a basis that was changed after it was kept, and kept facts that give another answer by "
           "the very same rules: for these it exits with 1. Information, with status 0, are rules that have "
           "changed since and with them the answer, and drift: the register says something else than it did, "
           "because a record came later or an award was revoked."));
    command.flag("--drift", options->drift,
                 N_("name every drift, also where the answer stays as it was; else they are counted"));
    options->output = &command.output({"table", "json"});
    command.example("tdkt db verify");
    command.example("tdkt db verify --drift --format json");
    command.run([options](Session& session) { return run(session, *options); });
}

} // namespace tdkt::cli
