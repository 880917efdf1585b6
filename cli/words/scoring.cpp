#include "words.hpp"

namespace tdkt::cli {

void add_scoring_words(Words& words) {
    words.add("criterion_twice", N_("criterion '{criterion}' stands in the sheet twice"));
    words.add("max_not_positive", N_("the maximum of criterion '{criterion}' is not above 0"));
    words.add("bad_sheet_year", N_("'{year}' is not the year of a score sheet"));
    words.add("sheet_without_criteria",
              N_("the score sheet has no criteria (add at least one [[criterion]])"));
    words.add("unknown_tie_rule",
              N_("unknown rule for ties '{rule}' (write 'ballot' or 'criterion:' and a code)"));
    words.add("tie_by_unknown_criterion",
              N_("the rule for ties names criterion '{criterion}', which the sheet does not have"));
    words.add("negative_score", N_("score '{score}' of criterion '{criterion}' is below 0 (a penalty is "
                                   "written as a positive number)"));
    words.add("score_above_max",
              N_("score '{score}' of criterion '{criterion}' is above its maximum '{max}'"));
}

} // namespace tdkt::cli
