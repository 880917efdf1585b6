#include "words.hpp"

namespace tdkt::cli {

/// What `db verify` says of the decisions that it judges again.
void add_decisions_words(Words& words) {
    words.add("facts_not_readable", N_("the facts that were kept cannot be read: {reason}"));
    words.add("fact_added", N_("{evidence} came later: {fact}"));
    words.add("fact_gone", N_("{evidence} no longer stands: {fact}"));
    words.add("fact_changed", N_("{evidence}: {key} was {then}, is {now}"));
    words.add(
        "decision_basis_altered",
        N_("nomination {nomination} ({award}, {name}): what the decision rests on was changed afterwards"));
    words.add("decision_other_verdict",
              N_("nomination {nomination} ({award}, {name}): the facts that were kept give {now_word} by the "
                 "same rules, and the decision rests on {then_word}"));
    words.add("decision_rules_changed",
              N_("nomination {nomination} ({award}, {name}): {law} was changed since; by it as it is today "
                 "the facts that were kept give {now_word}, then {then_word}"));
    words.add(
        "decision_drifted_away",
        N_("nomination {nomination} ({award}, {name}): by what the register says today {now_word}, then "
           "{then_word}"));
    words.add("decision_drifted",
              N_("nomination {nomination} ({award}, {name}): the register has changed since, and the answer "
                 "stays {now_word}"));
    words.add("decisions_recomputed",
              N_("decisions judged again: {recomputed}, of which the rules have changed since: "
                 "{rules_changed}, the register has changed since: {drifted}; without kept facts: {without}; "
                 "rules not at hand: {rules_missing}"));
}

} // namespace tdkt::cli
