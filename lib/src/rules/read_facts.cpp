#include "rules/read_facts.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "rules/condition.hpp"

namespace tdkt::rules {

namespace {

using config::Table;

Origin read_origin(Table& entry) {
    return entry.optional_word<Origin>("origin").value_or(Origin::own);
}

/// The list under a key, one fact an entry.
template <typename Fact, typename Read>
std::vector<Fact> list_of(Table& table, std::string_view key, const Read& read) {
    std::vector<Fact> facts;
    for (Table& entry : table.tables(key)) { // NOLINT(misc-const-correctness): reading marks the keys
        Fact fact = read(entry);
        fact.id = static_cast<std::int64_t>(facts.size()) + 1;
        facts.push_back(std::move(fact));
        entry.finish();
    }
    return facts;
}

/// The same where one entry stands for several years: `years = [2023, 2024]`.
template <typename Fact, typename Read>
std::vector<Fact> by_years(Table& table, std::string_view key, const Read& read) {
    std::vector<Fact> facts;
    for (Table& entry : table.tables(key)) {
        Fact fact = read(entry);
        fact.origin = read_origin(entry);
        if (!entry.has("years")) {
            entry.problem(entry.where(), Message("missing_key", {{"key", "years"}}));
        }
        for (const std::int64_t year : entry.integers("years")) {
            fact.year = static_cast<int>(year);
            facts.push_back(fact);
        }
        entry.finish();
    }
    std::stable_sort(facts.begin(), facts.end(),
                     [](const Fact& a, const Fact& b) { return a.year < b.year; });
    for (std::size_t i = 0; i < facts.size(); ++i) {
        facts[i].id = static_cast<std::int64_t>(i) + 1;
    }
    return facts;
}

int year_at(Table& table, std::string_view key = "year") {
    return static_cast<int>(table.integer(key));
}

NominationFact read_nomination(Table& table) {
    NominationFact fact;
    fact.id = 1;
    fact.kind = table.optional_word<SubjectKind>("kind").value_or(SubjectKind::person);
    fact.award = table.text("award");
    fact.category = table.optional_word<Category>("category").value_or(Category::merit);
    fact.year = year_at(table);
    const Date next_january = std::chrono::year(fact.year + 1) / std::chrono::January / 15;
    fact.received = table.optional_date("received").value_or(next_january);
    fact.received_known = table.flag("received_known", true);
    fact.campaign = table.optional_text("campaign").value_or("");
    fact.achievement = text::name_key(table.optional_text("achievement").value_or(""));
    fact.grade = table.optional_word<Grade>("grade");
    fact.initiative = text::name_key(table.optional_text("initiative").value_or(""));
    fact.initiative_scope = table.optional_word<InitiativeScope>("initiative_scope");
    fact.basis = table.optional_text("basis").value_or("");
    fact.gender = table.optional_word<Gender>("gender");
    fact.person_class = table.optional_word<PersonClass>("class");
    fact.unit_kind = table.optional_word<UnitKind>("unit_kind");
    table.finish();
    return fact;
}

AwardFact read_award(Table& entry) {
    return {.award = entry.text("award"),
            .category = entry.optional_word<Category>("category").value_or(Category::merit),
            .decided = entry.optional_date("decided"),
            .campaign = entry.optional_text("campaign").value_or(""),
            .achievement = text::name_key(entry.optional_text("achievement").value_or(""))};
}

InitiativeFact read_initiative(Table& entry) {
    return {.scope = entry.word<InitiativeScope>("scope"),
            .name = text::name_key(entry.optional_text("name").value_or(""))};
}

MembersFact read_members(Table& entry) {
    MembersFact members;
    for (const std::string& key : entry.keys()) {
        const int count = static_cast<int>(entry.integer(key));
        if (key == "year") {
            members.year = count;
        } else if (key == "total") {
            members.total = count;
        } else {
            members.counts.emplace_back(key, count);
        }
    }
    return members;
}

CampaignFact read_campaign(Table& table) {
    CampaignFact campaign{.form = table.optional_word<CampaignForm>("form"),
                          .level = table.optional_word<AwardLevel>("level"),
                          .start = table.optional_date("start"),
                          .end = table.optional_date("end"),
                          .interim_review = table.flag("interim_review", false),
                          .final_review = table.flag("final_review", false),
                          .planned = table.flag("planned", false),
                          .intended = {},
                          .dossiers_by = table.optional_date("dossiers_by")};
    for (Table& one : table.tables("intended")) {
        campaign.intended.push_back(
            {.award = one.text("award"), .kind = one.optional_word<SubjectKind>("kind")});
        one.finish();
    }
    table.finish();
    return campaign;
}

OtherNomination read_other(Table& entry) {
    return {.award = entry.text("award"),
            .year = year_at(entry),
            .category = entry.optional_word<Category>("category").value_or(Category::merit),
            .campaign = entry.optional_text("campaign").value_or(""),
            .achievement = text::name_key(entry.optional_text("achievement").value_or(""))};
}

CompleteFact read_complete(Table& entry) {
    CompleteFact complete{.what = entry.text("what")};
    if (entry.has("from")) {
        complete.from = year_at(entry, "from");
    }
    if (entry.has("to")) {
        complete.to = year_at(entry, "to");
    }
    return complete;
}

void read_periods(Table& table, Facts& facts) {
    facts.disciplines = list_of<DisciplineFact>(table, "disciplines", [](Table& entry) {
        return DisciplineFact{.kind = entry.word<Discipline>("kind"),
                              .from = entry.date("from"),
                              .to = entry.optional_date("to")};
    });
    facts.holds = list_of<HoldFact>(table, "holds", [](Table& entry) {
        return HoldFact{
            .kind = entry.text("kind"), .from = entry.date("from"), .to = entry.optional_date("to")};
    });
    facts.recruitments = list_of<RecruitmentFact>(
        table, "recruited", [](Table& entry) { return RecruitmentFact{.from = entry.date("from")}; });
    facts.posts = list_of<PostFact>(table, "posts", [](Table& entry) {
        return PostFact{
            .code = entry.text("post"), .from = entry.date("from"), .to = entry.optional_date("to")};
    });
    facts.leaves = list_of<LeaveFact>(table, "leaves", [](Table& entry) {
        return LeaveFact{
            .kind = entry.word<Leave>("kind"), .from = entry.date("from"), .to = entry.optional_date("to")};
    });
    config::Tables founded = table.tables("founded");
    facts.foundings.reserve(founded.size());
    for (Table& entry : founded) {
        facts.foundings.push_back({.from = entry.optional_date("from"), .origin = read_origin(entry)});
        entry.finish();
    }
}

void read_of_year(Table& table, Facts& facts) {
    facts.attestations = list_of<AttestationFact>(table, "attestations", [](Table& entry) {
        return AttestationFact{.year = year_at(entry), .key = entry.text("key")};
    });
    facts.members = list_of<MembersFact>(table, "members", read_members);
    facts.cluster_ranks = list_of<ClusterRankFact>(table, "cluster_ranks", [](Table& entry) {
        return ClusterRankFact{.year = year_at(entry),
                               .place = static_cast<int>(entry.integer("place")),
                               .cluster = entry.optional_text("cluster").value_or(""),
                               .tied = entry.flag("tied", false)};
    });
}

} // namespace

Facts read_facts(Table& table) {
    Facts facts;
    if (std::optional<Table> nomination = table.table("nomination")) {
        facts.nomination = read_nomination(*nomination);
    } else {
        table.problem(table.where(), Message("missing_key", {{"key", "nomination"}}));
    }
    if (std::optional<Table> campaign = table.table("campaign")) {
        facts.campaign = read_campaign(*campaign);
    }
    facts.awards = by_years<AwardFact>(table, "awards", read_award);
    const auto read_grade = [](Table& entry) { return GradeFact{.grade = entry.word<Grade>("grade")}; };
    facts.grades = by_years<GradeFact>(table, "grades", read_grade);
    facts.unit_grades = by_years<GradeFact>(table, "unit_grades", read_grade);
    facts.initiatives = by_years<InitiativeFact>(table, "initiatives", read_initiative);
    read_periods(table, facts);
    read_of_year(table, facts);
    facts.others = list_of<OtherNomination>(table, "others", read_other);
    for (OtherNomination& other : facts.others) {
        ++other.id; // nomination:1 is the nomination itself
    }
    for (Table& entry : table.tables("initiative_uses")) {
        facts.initiative_uses.push_back({.nomination = entry.integer("nomination"),
                                         .award = entry.text("award"),
                                         .name = text::name_key(entry.text("name")),
                                         .decided = entry.flag("decided", false)});
        entry.finish();
    }
    if (const auto from = table.optional_integer("awards_from")) {
        facts.coverage.awards_from = static_cast<int>(*from);
    }
    facts.coverage.declared = list_of<CompleteFact>(table, "complete", read_complete);
    return facts;
}

} // namespace tdkt::rules
