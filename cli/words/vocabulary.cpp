#include "words.hpp"

namespace tdkt::cli {

// What people call the words of tdkt/vocabulary.hpp; one word of two vocabularies has one name, unless
// it means different things.
void add_vocabulary_words(Words& words) {
    words.add_name("person", N_("person"));
    words.add_name("collective", N_("collective"));
    words.add_name("household", N_("household"));

    words.add_name("merit", N_("merit"));
    words.add_name("campaign", N_("campaign"));
    words.add_name("adhoc", N_("ad hoc"));
    words.add_name("service", N_("service"));
    words.add_name("tenure", N_("tenure"));
    words.add_name("external", N_("external relations"));
    words.add_name("resistance", N_("resistance wars"));

    words.add_name("male", N_("male"));
    words.add_name("female", N_("female"));

    words.add_name("leader_province", N_("leader of a province or ministry"));
    words.add_name("leader_department", N_("leader of a department"));
    words.add_name("business", N_("business leader"));
    words.add_name("leader_other", N_("other leader"));
    words.add_name("direct", N_("direct worker"));

    words.add_name("not_done", N_("not done"));
    words.add_name("done", N_("done"));
    words.add_name("good", N_("good"));
    words.add_name("excellent", N_("excellent"));

    words.add_name("base", N_("base unit"));
    words.add_name("province", N_("province"));
    words.add_name("nation", N_("nation"));
    words.add_name("state", N_("state"));

    words.add_name("district", N_("district"));
    words.add_name("commune", N_("commune"));
    words.add_name("department", N_("department"));
    words.add_name("public_service", N_("public service unit"));
    words.add_name("party", N_("party body"));
    words.add_name("mass_org", N_("mass organisation"));
    words.add_name("enterprise", N_("enterprise"));
    words.add_name("cooperative", N_("cooperative"));
    words.add_name("team", N_("team"));
    words.add_name("ministry", N_("ministry"));
    words.add_name("central_agency", N_("central agency"));
    words.add_name("other", N_("other"));

    words.add_name("given", N_("given"));
    words.add_name("undone", N_("undone"));
    words.add_name("revoked", N_("revoked"));
    words.add_name("corrected", N_("corrected"));

    words.add_name("draft", N_("draft"));
    words.add_name("submitted", N_("submitted"));
    words.add_name("returned", N_("returned"));
    words.add_name("recalled", N_("recalled"));
    words.add_name("voted", N_("voted"));
    words.add_name("decided", N_("decided"));
    words.add_name("withdrawn", N_("withdrawn"));

    words.add_name("grade", N_("grade"));
    words.add_name("initiative", N_("initiative"));
    words.add_name("discipline", N_("discipline"));
    words.add_name("hold", N_("hold"));
    words.add_name("employment", N_("employment"));
    words.add_name("leave", N_("leave"));
    words.add_name("post", N_("post"));
    words.add_name("attestation", N_("attestation"));
    words.add_name("members", N_("members"));
    words.add_name("cluster_rank", N_("place in the cluster"));
    words.add_name("complete", N_("completeness"));

    words.add_name("eligible", N_("eligible"));
    words.add_name("ineligible", N_("ineligible"));
    words.add_name("needs_review", N_("needs review"));
    words.add_name("pass", N_("pass"));
    words.add_name("fail", N_("fail"));
    words.add_name("unknown", N_("unknown"));
    words.add_name("verified", N_("verified"));
    words.add_name("secondary", N_("from a secondary source"));
    words.add_name("certainty:recalled", N_("from memory"));

    words.add_name("head", N_("head"));
    words.add_name("deputy_head", N_("deputy head"));
    words.add_name("member", N_("member"));
    words.add_name("thematic", N_("thematic"));
    words.add_name("regular", N_("regular"));
    words.add_name("interim", N_("interim review"));
    words.add_name("final", N_("final review"));
    words.add_name("up", N_("the more the better"));
    words.add_name("down", N_("the less the better"));
    words.add_name("so_far", N_("so far"));
    words.add_name("per_period", N_("per period"));

    words.add_name("close_citizen_id", N_("citizen ids differ in one digit"));
    words.add_name("same_name_and_birth", N_("same name and birth"));

    // The tables of the register, where an undo speaks of their rows.
    words.add_name("unit", N_("unit"));
    words.add_name("unit_succession", N_("succession of units"));
    words.add_name("subject", N_("subject"));
    words.add_name("award_record", N_("award"));
    words.add_name("record", N_("record"));
    words.add_name("coverage", N_("declared coverage"));
    words.add_name("campaign_unit", N_("registration"));
    words.add_name("indicator", N_("indicator"));
    words.add_name("indicator_value", N_("progress figure"));
    words.add_name("review", N_("review"));
    words.add_name("nomination", N_("nomination"));
    words.add_name("suspect", N_("suspect row"));
    words.add_name("ballot", N_("ballot"));
    words.add_name("decision", N_("decision"));
    words.add_name("dossier_paper", N_("paper of a dossier"));
    words.add_name("score_sheet", N_("score sheet"));
    words.add_name("cluster", N_("cluster"));
    words.add_name("cluster_member", N_("member of a cluster"));
    words.add_name("score_value", N_("score"));
    words.add_name("figure", N_("figure of a form"));

    words.add_name("group", N_("group of rows"));
    words.add_name("trailing", N_("below the list"));
}

} // namespace tdkt::cli
