#include "store/histories.hpp"

#include "base/text.hpp"
#include "campaigns/plan.hpp"
#include "store/record_facts.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::store {

namespace {

int year_in(const SQLite::Column& column) {
    return column.getInt();
}

/// The columns of the statements below, in their order; the subject is the first.
struct AwardColumn {
    enum { id = 1, award, category, year, decision_date, campaign, nomination };
};

struct NominationColumn {
    enum {
        id = 1,
        award,
        year,
        category,
        campaign,
        achievement,
        grade,
        initiative,
        initiative_scope,
        basis,
        state
    };
};

template <typename T, typename Key>
void sort_by(std::vector<T>& facts, Key key) {
    std::stable_sort(facts.begin(), facts.end(), [key](const T& a, const T& b) { return a.*key < b.*key; });
}

void clear(rules::Facts& facts) {
    facts.awards.clear();
    facts.grades.clear();
    facts.initiatives.clear();
    facts.disciplines.clear();
    facts.holds.clear();
    facts.recruitments.clear();
    facts.leaves.clear();
    facts.foundings.clear();
    facts.unit_grades.clear();
    facts.posts.clear();
    facts.attestations.clear();
    facts.members.clear();
    facts.cluster_ranks.clear();
    facts.others.clear();
    facts.initiative_uses.clear();
}

// Millions of rows come from each of these. What few of them have is looked up for those few, instead of
// joined to all.
constexpr const char* awards_by_subject = R"sql(
          select subject_id, id, award, category, year, decision_date, campaign_id, nomination_id
          from award_record
          where subject_id >= :subject and status = 'given'
          order by subject_id, year)sql";

/// What a plan says of those who are nominated. Of several lines about an award each says its subjects.
void add_plan(const std::string& source, rules::CampaignFact& fact) {
    const CampaignPlan plan = campaigns::kept_plan(source);
    fact.planned = true;
    fact.dossiers_by = plan.dossiers_by;
    for (const PlannedAward& one : plan.awards) {
        if (one.subjects.empty()) {
            fact.intended.push_back({.award = one.award});
        }
        for (const SubjectKind kind : one.subjects) {
            fact.intended.push_back({.award = one.award, .kind = kind});
        }
    }
}

constexpr const char* nominations_by_subject = R"sql(
          select subject_id, id, award, year, category, campaign_id, achievement_key, grade, initiative, initiative_scope,
                 basis, state
          from nomination indexed by nomination_identity
          where subject_id >= :subject
          order by subject_id)sql";

} // namespace

Histories::Histories(Connection& connection, const registry::UnitTree& units)
    : connection_(connection),
      units_(units),
      own_{.awards = SubjectRows(connection, awards_by_subject),
           .records = SubjectRows(connection, records_by_subject)},
      inherited_{.awards = SubjectRows(connection, awards_by_subject),
                 .records = SubjectRows(connection, records_by_subject)},
      nominations_(connection, nominations_by_subject),
      collective_(connection.database(),
                  "select id from subject where unit_id = :unit and kind = 'collective'"),
      grades_(connection.database(), R"sql(
          select record.id, record.year, record.value_key
          from subject join record on record.subject_id = subject.id
          where subject.unit_id = :unit and subject.kind = 'collective' and record.type = 'grade'
          order by record.year)sql"),
      achievement_(connection.database(), "select achievement_key from nomination where id = :id"),
      tied_(connection.database(), R"sql(
          select exists (select 1 from record
                         where type = 'cluster_rank' and year = :year and scope = :scope and value_key = :place
                               and subject_id <> :subject))sql"),
      coverages_(connection, units) {
    SQLite::Statement campaigns(connection.database(), "select id, code from campaign");
    while (campaigns.executeStep()) {
        campaign_codes_.emplace(campaigns.getColumn("id").getInt64(),
                                campaigns.getColumn("code").getString());
    }
}

void Histories::read(std::int64_t subject, SubjectKind kind, std::int64_t unit, std::int64_t nomination,
                     rules::Facts& facts) {
    clear(facts);
    read_awards(own_, subject, rules::Origin::own, nomination, facts);
    read_records(own_, subject, rules::Origin::own, facts);
    if (kind == SubjectKind::collective) {
        read_founding(unit, rules::Origin::own, facts);
        read_heritage(unit, nomination, facts);
    }
    read_other_nominations(subject, nomination, facts);
    facts.coverage = coverages_.of(unit);
}

void Histories::read_awards(Registers& registers, std::int64_t subject, rules::Origin origin,
                            std::int64_t nomination, rules::Facts& facts) {
    using Of = AwardColumn;
    SubjectRows& row = registers.awards;
    while (row.step(subject)) {
        if (!row.is_null(Of::nomination) && row.integer(Of::nomination) == nomination) {
            continue; // a nomination's own award is not held against it
        }
        facts.awards.push_back(
            {.id = row.integer(Of::id),
             .award = std::string(row.text(Of::award)),
             .category = row.word<Category>(Of::category),
             .year = static_cast<int>(row.integer(Of::year)),
             .decided = row.date(Of::decision_date),
             .campaign = campaign_code(row, Of::campaign),
             .achievement = row.is_null(Of::nomination) ? "" : achievement(row.integer(Of::nomination)),
             .origin = origin});
    }
}

std::string Histories::campaign_code(const SubjectRows& row, int column) const {
    return row.is_null(column) ? "" : campaign_codes_.at(row.integer(column));
}

std::string Histories::achievement(std::int64_t nomination) {
    achievement_.bind(":id", nomination);
    std::string key = achievement_.executeStep() ? achievement_.getColumn(0).getString() : "";
    achievement_.reset();
    return key;
}

void Histories::read_records(Registers& registers, std::int64_t subject, rules::Origin origin,
                             rules::Facts& facts) {
    while (registers.records.step(subject)) {
        const std::size_t ranks = facts.cluster_ranks.size();
        add_record(registers.records, origin, facts);
        if (facts.cluster_ranks.size() > ranks) {
            facts.cluster_ranks.back().tied = is_tied(subject, registers.records);
        }
    }
}

bool Histories::is_tied(std::int64_t subject, const SubjectRows& rank) {
    tied_.bind(":subject", subject);
    tied_.bind(":year", rank.integer(RecordColumn::year));
    tied_.bind(":scope", std::string(rank.text(RecordColumn::scope)));
    tied_.bind(":place", std::string(rank.text(RecordColumn::value)));
    tied_.executeStep();
    const bool tied = tied_.getColumn(0).getInt() != 0;
    tied_.reset();
    return tied;
}

void Histories::read_heritage(std::int64_t unit, std::int64_t nomination, rules::Facts& facts) {
    for (const registry::UnitTree::Heritage& heritage : units_.heritage(unit)) {
        const rules::Origin origin =
            heritage.whole ? rules::Origin::sole_predecessor : rules::Origin::one_of_several;
        read_founding(heritage.unit, origin, facts);
        collective_.bind(":unit", heritage.unit);
        const auto predecessor =
            collective_.executeStep() ? std::optional(collective_.getColumn(0).getInt64()) : std::nullopt;
        collective_.reset();
        if (predecessor) {
            read_awards(inherited_, *predecessor, origin, nomination, facts);
            read_records(inherited_, *predecessor, origin, facts);
        }
    }
    sort_by(facts.awards, &rules::AwardFact::year);
    sort_by(facts.grades, &rules::GradeFact::year);
    sort_by(facts.initiatives, &rules::InitiativeFact::year);
    sort_by(facts.disciplines, &rules::DisciplineFact::from);
    sort_by(facts.holds, &rules::HoldFact::from);
    sort_by(facts.attestations, &rules::AttestationFact::year);
    sort_by(facts.members, &rules::MembersFact::year);
    sort_by(facts.cluster_ranks, &rules::ClusterRankFact::year);
}

void Histories::read_founding(std::int64_t unit, rules::Origin origin, rules::Facts& facts) const {
    const Unit* const known = units_.find(unit);
    facts.foundings.push_back(
        {.from = known != nullptr ? known->valid_from : std::nullopt, .origin = origin});
}

const std::vector<rules::GradeFact>& Histories::unit_grades(std::int64_t unit) {
    const auto [entry, is_new] = unit_grades_.try_emplace(unit);
    if (!is_new) {
        return entry->second;
    }
    grades_.bind(":unit", unit);
    while (grades_.executeStep()) {
        entry->second.push_back({.id = grades_.getColumn("id").getInt64(),
                                 .year = year_in(grades_.getColumn("year")),
                                 .grade = word<Grade>(grades_.getColumn("value_key"))});
    }
    grades_.reset();
    return entry->second;
}

void Histories::read_other_nominations(std::int64_t subject, std::int64_t nomination, rules::Facts& facts) {
    using Of = NominationColumn;
    merit_.clear();
    const SubjectRows& row = nominations_;
    while (nominations_.step(subject)) {
        if (row.integer(Of::id) == nomination) {
            continue;
        }
        const auto state = row.word<NominationState>(Of::state);
        const auto category = row.word<Category>(Of::category);
        const int year = static_cast<int>(row.integer(Of::year));
        const std::string award(row.text(Of::award));
        const std::string initiative =
            row.is_null(Of::initiative) ? "" : text::plain_key(row.text(Of::initiative));
        if (!row.is_null(Of::initiative) && state != NominationState::withdrawn) {
            facts.initiative_uses.push_back({.nomination = row.integer(Of::id),
                                             .award = award,
                                             .name = initiative,
                                             .decided = state == NominationState::decided});
        }
        if (state != NominationState::withdrawn && category == Category::merit) {
            merit_.push_back({.award = award,
                              .year = year,
                              .grade = row.optional_word<Grade>(Of::grade),
                              .initiative = initiative,
                              .initiative_scope = row.optional_word<InitiativeScope>(Of::initiative_scope),
                              .basis = std::string(row.text(Of::basis))});
        }
        if (state != NominationState::decided && state != NominationState::withdrawn) {
            facts.others.push_back({.id = row.integer(Of::id),
                                    .award = award,
                                    .year = year,
                                    .category = category,
                                    .campaign = campaign_code(row, Of::campaign),
                                    .achievement = std::string(row.text(Of::achievement))});
        }
    }
    std::sort(facts.others.begin(), facts.others.end(),
              [](const rules::OtherNomination& a, const rules::OtherNomination& b) {
                  return std::pair(a.year, a.id) < std::pair(b.year, b.id);
              });
}

std::optional<rules::CampaignFact> Histories::campaign(std::int64_t id) {
    if (const auto known = campaigns_.find(id); known != campaigns_.end()) {
        return known->second;
    }
    SQLite::Statement row(connection_.database(), R"sql(
        select form, level, start_date, end_date,
               (select source from campaign_plan where campaign_id = campaign.id) as source,
               exists (select 1 from review where campaign_id = campaign.id and kind = 'interim') as interim,
               exists (select 1 from review where campaign_id = campaign.id and kind = 'final') as final
        from campaign where id = :id)sql");
    row.bind(":id", id);
    if (!row.executeStep()) {
        return std::nullopt;
    }
    rules::CampaignFact fact{.form = word<CampaignForm>(row.getColumn("form")),
                             .level = word<AwardLevel>(row.getColumn("level")),
                             .start = optional_date(row.getColumn("start_date")),
                             .end = optional_date(row.getColumn("end_date")),
                             .interim_review = row.getColumn("interim").getInt() != 0,
                             .final_review = row.getColumn("final").getInt() != 0,
                             .planned = false};
    if (const auto source = optional_text(row.getColumn("source"))) {
        add_plan(*source, fact);
    }
    campaigns_.emplace(id, fact);
    return fact;
}

} // namespace tdkt::store
