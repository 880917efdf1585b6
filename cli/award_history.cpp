#include "award_history.hpp"

#include "cells.hpp"
#include "details.hpp"
#include "json.hpp"
#include "listings.hpp"
#include "printing.hpp"
#include "tdkt/registry.hpp"

namespace tdkt::cli {

namespace {

Json document(std::int64_t id, const std::vector<AwardRecord>& history) {
    const Json list = list_of(history, [](const AwardRecord& award) { return json_of(award); });
    return {{"schema", "tdkt.award/1"}, {"id", id}, {"history", list}};
}

void add(Details& details, const Words& words, const AwardRecord& award) {
    details.add_heading(N_("award"), award.id);
    details.add(N_("status"), words.name_of(cell(award.status)));
    details.add(N_("reason"), award.reason);
    details.add(N_("replaces"), award.replaces);
    details.add(N_("name"), award.subject.name);
    details.add(N_("citizen id"), award.subject.citizen_id);
    details.add(N_("unit"), award.unit);
    details.add(N_("award code"), award.award);
    details.add(N_("year"), award.year);
    details.add(N_("category"), words.name_of(cell(award.category)));
    details.add(N_("position"), award.position);
    details.add(N_("class"), words.name_of(cell(award.person_class)));
    details.add(N_("decision"), award.decision_number);
    details.add(N_("date"), award.decision_date);
    details.add(N_("signer"), award.signer);
    details.add(N_("authority"), award.authority);
    details.add(N_("note"), award.note);
}

} // namespace

void print_award_history(Session& session, const OutputOptions& output, Database& database, std::int64_t id) {
    const std::vector<AwardRecord> history = award_history(database, id);
    if (output.format == "json") {
        print(session, document(id, history));
        return;
    }
    Details details;
    for (const AwardRecord& award : history) {
        add(details, session.words(), award);
    }
    print(session, details);
}

} // namespace tdkt::cli
