#include "words.hpp"

namespace tdkt::cli {

namespace {

void add_problems_of_provisions(Words& words) {
    words.add("percent_or_count", N_("a quota has either a percentage or a count"));
    words.add("bad_part", N_("'{value}' is no part of all members (write '2/3' or '80%')"));
    words.add("bad_day_of_year", N_("'{value}' is no day of every year (write '31/12')"));
    words.add("not_positive", N_("'{key}' is {value}, and must be more than zero"));
}

void add_authority(Words& words) {
    words.add("authority_not_known",
              N_("'{authority}' is no authority that the rules know (see that it may decide)"));
    words.add("authority_not_sure",
              N_("whether '{authority}' may decide {award} on {date} is not sure (see that it may)"));
    words.add("authority_may_not",
              N_("'{authority}' may not decide {award} on {date}; those who may: {others}, by {cite}"));
    words.add("authority_abolished",
              N_("the office of '{authority}' was abolished before {date}, by {cite}"));
}

void add_quotas(Words& words) {
    words.add_name("above", N_("above the line"));
    words.add_name("tied", N_("tied"));
    words.add_name("below", N_("below the line"));
    words.add_name("open", N_("open"));
    words.add_name("votes", N_("votes"));
    words.add_name("preference", N_("the law's preference"));
    words.add_name("order", N_("order in the list"));
    words.add_name("rounding:down", N_("down"));
    words.add_name("rounding:up", N_("up"));
    words.add_name("nearest", N_("to the nearest"));
    words.add_name("cluster_leaders", N_("leaders of clusters"));
    words.add("quota_count", N_("{count} in each scope"));
    words.add(
        "quota_share",
        N_("{percent} % of {of_word}: {given}, and {eligible} found eligible; rounded {rounding_word}"));
    words.add("quota_preference",
              N_("a woman, or a collective of which {percent} % are women, among equals by {cite}"));
    words.add(
        "quota_exceeded",
        N_("nomination {nomination}: the quota of {award} is {quota} (scope '{scope}'), used {used}, to be "
           "decided {asked}, by {cite}"));
    words.add("quota_unsure", N_("nomination {nomination}: the quota of {award} may be {quota} (scope "
                                 "'{scope}'), used {used}, to be "
                                 "decided {asked}, by {cite} (decide it with --confirm REASON)"));
    words.add(
        "quota_unknown",
        N_("nomination {nomination}: the quota of {award} is not known (scope '{scope}'), for nothing is "
           "recorded of what it is a share, by {cite} (decide it with --confirm REASON)"));
}

void add_dossier(Words& words) {
    words.add_name("present", N_("there"));
    words.add_name("late", N_("late"));
    words.add_name("missing", N_("missing"));
    words.add_name("conditional", N_("if needed"));
    words.add("unknown_paper", N_("the rules ask no paper '{paper}' for {award}"));
    words.add("deadline_kept", N_("{date} at {receiver}"));
    words.add("deadline_missed", N_("{date} at {receiver}: received after it"));
    words.add("deadline_unknown",
              N_("{date} at {receiver}: imported after it, and nobody said when it was received"));
    words.add(
        "deadline_unsure",
        N_("nomination {nomination} was imported after {date}, nobody said when it was received, and {cite} "
           "refuses what is late (decide it with --confirm REASON)"));
    words.add("may_be_late",
              N_("{count} more were imported after their deadline, and nobody said when they were received"));
    words.add("deadline_passed",
              N_("nomination {nomination} was received after {date}, and {cite} refuses what is late"));
}

void add_bonus(Words& words) {
    words.add_name("paid", N_("paid"));
    words.add_name("suppressed", N_("not paid"));
    words.add_name("total", N_("total"));
    words.add("bonus_no_date", N_("the decision has no date"));
    words.add("bonus_no_multiple", N_("no rule of that day has a multiple for it"));
    words.add("bonus_by_authority",
              N_("the multiple depends on who decided, which the register does not say clearly"));
    words.add("bonus_no_base_salary", N_("the base salary of that day is not known"));
    words.add("bonus_not_sure", N_("the multiple is {certainty_word}: it does not decide"));
    words.add("bonus_ceiling", N_("the multiple is a ceiling: whoever gives the award sets the amount"));
    words.add("bonus_no_step", N_("no rule of that day says to what amounts are rounded"));
    words.add("bonus_titles_open",
              N_("{award} is a title for the same years, and no rule of that day says which is paid"));
    words.add("bonus_other_title_open",
              N_("{award} is a title for the same years, and its bonus is not known"));
    words.add("bonus_higher_title", N_("{award} is the higher title for the same years, by {cite}"));
}

} // namespace

void add_provisions_words(Words& words) {
    add_problems_of_provisions(words);
    add_authority(words);
    add_quotas(words);
    add_dossier(words);
    add_bonus(words);
}

} // namespace tdkt::cli
