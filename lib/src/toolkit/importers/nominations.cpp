#include "base/text.hpp"
#include "store/bulk_import.hpp"
#include "store/suspects.hpp"
#include "toolkit/nomination_fields.hpp"

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;
using store::StoredNomination;

bool same_content(const Nomination& a, const Nomination& b) {
    return a.achievement == b.achievement && a.subject.position == b.subject.position &&
           a.subject.person_class == b.subject.person_class && a.grade == b.grade &&
           a.initiative == b.initiative && a.initiative_scope == b.initiative_scope && a.basis == b.basis &&
           a.received == b.received && a.note == b.note;
}

// A blank says nothing: a shorter list takes nothing away. Another initiative does not take over the scope of
// the old one.
void keep_unsaid(const Nomination& known, Nomination& said) {
    const auto keep = [](const auto& old, auto& now) {
        if (!now) {
            now = old;
        }
    };
    keep(known.initiative, said.initiative);
    if (said.initiative == known.initiative) {
        keep(known.initiative_scope, said.initiative_scope);
    }
    keep(known.achievement, said.achievement);
    keep(known.subject.position, said.subject.position);
    keep(known.subject.person_class, said.subject.person_class);
    keep(known.grade, said.grade);
    keep(known.basis, said.basis);
    keep(known.note, said.note);
}

/// One nomination of a row and what is to become of it.
struct Planned {
    ClaimedNomination claimed;
    RowOutcome outcome = RowOutcome::added;
    std::string doubt;
    std::vector<std::string> candidates;
};

/// Nominations of a year. A record may propose several awards; it is taken whole or not at all.
class NominationImporter : public Importer {
public:
    explicit NominationImporter(ImportContext& context)
        : context_(context), subjects_(context), nominations_(context.connection), bulk_(context.connection) {
        subjects_.use(bulk_);
        nominations_.use(bulk_);
    }

    RowOutcome take(Row& row) override {
        bulk_.count_record();
        std::vector<Planned> plans = plan(row);
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        RowOutcome worst = RowOutcome::same;
        bool filled = false;
        std::int64_t newcomer = 0; // a record with several awards about somebody new makes one new person
        for (Planned& planned : plans) {
            SubjectClaim& claim = planned.claimed.claim;
            if (planned.outcome == RowOutcome::added) {
                claim.subject.id = newcomer != 0 ? newcomer : subjects_.settle(claim);
                newcomer = claim.subject.id;
            }
            write(row, planned);
            if (!filled && planned.outcome <= RowOutcome::changed) {
                filled = subjects_.fill(row, claim);
            }
            count(parts_, planned.outcome);
            ++parts_.read;
            worst = std::max(worst, planned.outcome);
        }
        return filled && worst == RowOutcome::same ? RowOutcome::changed : worst;
    }

    void finish() override { bulk_.settle(); }

    [[nodiscard]] ImportCounts parts() const override { return parts_; }

private:
    std::vector<Planned> plan(Row& row) {
        StoredNomination common = read(row);
        SubjectClaim claim = subjects_.read(row, common.nomination.received);
        refuse_ended_unit(row, claim, common.nomination);
        common.nomination.subject = claim.subject;
        common.unit_id = claim.unit_id;
        const std::vector<const Award*> awards = row.awards(claim.subject.kind);
        std::vector<Planned> plans;
        for (std::size_t i = 0; i + 1 < awards.size(); ++i) {
            plans.push_back(planned(row, *awards[i], common, claim));
        }
        if (!awards.empty()) { // nearly always the only one
            plans.push_back(planned(row, *awards.back(), std::move(common), std::move(claim)));
        }
        return plans;
    }

    Planned planned(Row& row, const Award& award, StoredNomination nomination, SubjectClaim claim) {
        Planned planned;
        planned.claimed = {.nomination = std::move(nomination), .claim = std::move(claim)};
        planned.claimed.nomination.nomination.award = award.code;
        if (row.ok()) {
            compare(row, planned);
        }
        return planned;
    }

    StoredNomination read(Row& row) {
        StoredNomination stored;
        Nomination& said = stored.nomination;
        said.category = row.required_word<Category>(Field::category).value_or(Category::merit);
        said.year = row.required_year(Field::year).value_or(0);
        refuse_impossible_year(row, said.year);
        said.campaign = optional_text(row, Field::campaign);
        stored.campaign_id = said.campaign ? campaign(row, *said.campaign) : std::nullopt;
        said.achievement = optional_text(row, Field::achievement);
        if (said.category == Category::adhoc) {
            stored.achievement_key = text::plain_key(said.achievement.value_or(""));
        }
        said.grade = row.word<Grade>(Field::grade);
        said.initiative = optional_text(row, Field::initiative);
        said.initiative_scope = row.word<InitiativeScope>(Field::initiative_scope);
        if (said.initiative_scope && !said.initiative) {
            row.problem(Field::initiative_scope, Message("scope_without_initiative"));
        }
        said.basis = optional_text(row, Field::basis);
        said.note = optional_text(row, Field::note);
        const std::optional<Date> received = row.date(Field::received);
        said.received_known = received.has_value();
        said.received = received.value_or(context_.actor.today);
        stored.line = row.line();
        stored.operation = context_.operation;
        return stored;
    }

    // What is older is no achievement of this state, and no year is proposed before the one that leads to it.
    void refuse_impossible_year(Row& row, int year) const {
        constexpr int first = 1945;
        const int last = year_of(context_.actor.today) + 1;
        if (year != 0 && (year < first || year > last)) {
            row.problem(Field::year, Message("impossible_year", {{"year", std::to_string(year)},
                                                                 {"first", std::to_string(first)},
                                                                 {"last", std::to_string(last)}}));
        }
    }

    std::optional<std::int64_t> campaign(Row& row, const std::string& code) {
        const auto [entry, is_new] = campaigns_.try_emplace(code);
        if (is_new) {
            entry->second = store::campaign_id(context_.connection, code);
        }
        if (!entry->second) {
            row.problem(Field::campaign, Message("unknown_campaign", {{"campaign", code}}));
        }
        return entry->second;
    }

    void refuse_ended_unit(Row& row, const SubjectClaim& claim, const Nomination& said) const {
        const Unit* const unit = context_.units.find(claim.unit_id);
        if (row.ok() && unit != nullptr) {
            refuse_not_in_being(row, Field::unit, context_.units, *unit, said.received);
        }
    }

    // Finds out what the nomination is to those that stand in the register.
    void compare(Row& row, Planned& planned) {
        const registry::Identity& identity = planned.claimed.claim.identity;
        if (!identity.doubt.empty()) {
            planned.outcome = RowOutcome::suspect;
            planned.doubt = identity.doubt;
            for (const std::int64_t id : identity.candidates) {
                planned.candidates.push_back("person:" + std::to_string(id));
            }
            return;
        }
        if (planned.claimed.claim.subject.id == 0) {
            return;
        }
        if (const auto known = nominations_.like(planned.claimed.nomination)) {
            compare(row, *known, planned);
        }
    }

    void compare(Row& row, const StoredNomination& known, Planned& planned) const {
        StoredNomination& said = planned.claimed.nomination;
        if (known.operation == context_.operation) {
            row.problem(Field::name, Message("duplicate_nomination", {{"line", std::to_string(known.line)},
                                                                      {"award", said.nomination.award}}));
            return;
        }
        if (known.unit_id != said.unit_id) {
            planned.outcome = RowOutcome::suspect;
            planned.doubt = "nominated_elsewhere";
            planned.candidates.push_back("nomination:" + std::to_string(known.nomination.id));
            return;
        }
        if (!said.nomination.received_known) {
            said.nomination.received = known.nomination.received;
            said.nomination.received_known = known.nomination.received_known;
        }
        said.nomination.id = known.nomination.id;
        keep_unsaid(known.nomination, said.nomination);
        if (same_content(known.nomination, said.nomination)) {
            planned.outcome = RowOutcome::same;
            return;
        }
        planned.outcome = RowOutcome::changed;
        if (known.nomination.state != NominationState::submitted) {
            row.problem(Field::award,
                        Message("nomination_settled",
                                {{"id", std::to_string(known.nomination.id)},
                                 {"state_word", std::string(to_word(known.nomination.state))}}));
        }
    }

    void write(Row& row, Planned& planned) {
        StoredNomination& nomination = planned.claimed.nomination;
        switch (planned.outcome) {
        case RowOutcome::added:
            nomination.nomination.subject.id = planned.claimed.claim.subject.id;
            nominations_.append(nomination);
            break;
        case RowOutcome::changed:
            nominations_.update(nomination);
            break;
        case RowOutcome::suspect:
            stage(row, planned);
            break;
        case RowOutcome::same:
        case RowOutcome::rejected:
            break;
        }
    }

    // A row that waits already, or was settled, is not staged again.
    void stage(Row& row, Planned& planned) {
        const store::StoredSuspect suspect{.suspect = {.id = 0,
                                                       .reason = planned.doubt,
                                                       .name = planned.claimed.claim.subject.name,
                                                       .file = context_.file,
                                                       .line = row.line(),
                                                       .candidates = planned.candidates},
                                           .fields = to_fields(planned.claimed),
                                           .settled_as = {}};
        switch (store::insert_suspect(context_.connection, suspect, context_.operation)) {
        case store::Staged::settled:
            planned.outcome = RowOutcome::same;
            return;
        case store::Staged::now:
            ++context_.staged;
            break;
        case store::Staged::waiting:
            break;
        }
        if (planned.doubt == "nominated_elsewhere") {
            row.problem(Field::unit,
                        Message("nominated_elsewhere",
                                {{"name", suspect.suspect.name}, {"candidate", planned.candidates.front()}}),
                        Severity::suspect);
        } else {
            SubjectReader::report_doubt(row, planned.claimed.claim, Severity::suspect);
        }
    }

    ImportContext& context_;
    SubjectReader subjects_;
    store::Nominations nominations_;
    std::unordered_map<std::string, std::optional<std::int64_t>> campaigns_;
    ImportCounts parts_;
    store::BulkImport bulk_; // the last: it is over before what it writes by goes
};

} // namespace

std::unique_ptr<Importer> make_nomination_importer(ImportContext& context) {
    return std::make_unique<NominationImporter>(context);
}

} // namespace tdkt
