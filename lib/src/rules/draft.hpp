#pragma once

#include "tdkt/diagnostics.hpp"

#include "config/table.hpp"
#include "rules/read_condition.hpp"
#include "rules/rule_set.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::rules {

/// A rule set while its files are read, one directory of configuration (a layer) after the other. A rule of a
/// later layer replaces the rule of the same id; twice the same id in one layer is a problem.
class Draft {
public:
    Draft(std::string id, const KnownAwards& known);

    /// Reads all rules of one file of this instrument. The caller has read `format` and finishes the table.
    void read(config::Table& file, config::Table& instrument, int layer);

    [[nodiscard]] const RuleSet& rules() const { return rules_; }

    /// The rule set; its reading defaults to `restart` if no file has one. `hash` is over its files.
    [[nodiscard]] RuleSet take(std::string hash);

private:
    void read_instrument(config::Table& instrument);
    void read_guard(config::Table& table, int layer);
    void read_criterion(config::Table& table, int layer);
    void read_vote(config::Table& table, int layer);
    void read_reading(config::Table& table, int layer);
    void read_post(config::Table& table, int layer);
    void read_continuation(config::Table& table, int layer);
    void read_transition(config::Table& table, int layer);

    /// There is one in a law; one of a later layer takes its place. False if it may not.
    [[nodiscard]] bool is_new(const std::string& id, int layer, const config::Table& table);

    /// Puts a rule in its place, unless its layer already has one of that id.
    template <typename Rule>
    void place(std::vector<Rule>& rules, Rule rule, const std::string& id, int layer,
               const config::Table& table);

    struct Placed {
        std::string id;
        int layer = 0;
    };

    const KnownAwards& known_;
    RuleSet rules_;
    std::vector<Placed> placed_;
    bool has_instrument_ = false;
};

/// The problems that only whole rule sets show: dates that overlap, two criteria for one case, prerequisites
/// that lead in a circle or nowhere, transitions from a law that is not there.
void check_rule_set(const RuleSet& rules, Diagnostics& diagnostics);

/// Gives every rule set what it continues; what cannot be continued is a problem.
void continue_rules(std::vector<RuleSet>& sets, Diagnostics& diagnostics);
void check_provisions(const Provisions& provisions, Diagnostics& diagnostics);
void check_dates(const std::vector<const RuleSet*>& sets, Diagnostics& diagnostics);
void check_transitions(const std::vector<const RuleSet*>& sets, Diagnostics& diagnostics);

} // namespace tdkt::rules
