#include "store/awards.hpp"
#include "toolkit/subject_reader.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <vector>

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// Awards of earlier years as they were decided. The same award again is the same; a row may fill in what was
/// blank; what it would change is refused, for a decision is corrected by `award amend` with a reason.
class AwardImporter : public Importer {
public:
    explicit AwardImporter(ImportContext& context)
        : context_(context), subjects_(context), awards_(context.connection) {}

    RowOutcome take(Row& row) override {
        AwardRecord said = read(row);
        SubjectClaim claim = subjects_.read(row, said.decision_date);
        if (claim.subject.position) { // out of a cell that holds the unit too
            said.position = claim.subject.position;
        }
        // An award of years ago tells what somebody was then.
        claim.filling.position = claim.filling.person_class = false;
        said.subject.id = claim.subject.id;
        const std::vector<const Award*> awards = row.awards(claim.subject.kind);
        SubjectReader::report_doubt(row, claim, Severity::error);
        std::vector<Planned> plans;
        for (std::size_t i = 0; i < awards.size() && row.ok(); ++i) {
            said.award = awards[i]->code;
            plans.push_back(plan(row, said));
        }
        return row.ok() ? write(row, claim, plans) : RowOutcome::rejected;
    }

private:
    /// One award of a row and what is to become of it. A row is taken whole or not at all.
    struct Planned {
        AwardRecord said;
        RowOutcome outcome = RowOutcome::added;
    };

    Planned plan(Row& row, const AwardRecord& said) {
        Planned planned{.said = said};
        if (said.subject.id == 0) {
            return planned;
        }
        const auto known = awards_.like(said.subject.id, said);
        const auto find = [&](Likeness wanted) {
            return std::ranges::find_if(
                known, [&](const AwardRecord& one) { return likeness(one, said) == wanted; });
        };
        if (const auto same = find(Likeness::same); same != known.end()) {
            planned.outcome = compare(row, *same, said);
            planned.said.id = same->id;
        } else if (const auto unclear = find(Likeness::unclear); unclear != known.end()) {
            row.problem(Field::decision_number,
                        Message("award_unclear", {{"id", std::to_string(unclear->id)}}));
        }
        return planned;
    }

    RowOutcome write(Row& row, const SubjectClaim& claim, std::vector<Planned>& plans) {
        const std::int64_t subject = subjects_.settle(claim);
        RowOutcome worst = RowOutcome::same;
        for (Planned& planned : plans) {
            planned.said.subject.id = subject;
            if (planned.outcome == RowOutcome::added) {
                planned.said.id = awards_.insert(
                    {.award = planned.said, .unit_id = claim.unit_id, .nomination = {}, .campaign = {}},
                    context_.operation);
                note_met(planned.said);
            } else if (planned.outcome == RowOutcome::changed) {
                awards_.complete(planned.said);
            }
            worst = std::max(worst, planned.outcome);
        }
        const bool filled = subjects_.fill(row, claim);
        return filled && worst == RowOutcome::same ? RowOutcome::changed : worst;
    }

    AwardRecord read(Row& row) const {
        AwardRecord said;
        said.category = row.required_word<Category>(Field::category).value_or(Category::merit);
        said.year = row.required_year(Field::year).value_or(0);
        said.status = row.word<AwardStatus>(Field::status).value_or(AwardStatus::given);
        said.decision_number = optional_text(row, Field::decision_number);
        said.decision_date = row.date(Field::decision_date);
        said.signer = optional_text(row, Field::signer);
        said.authority = optional_text(row, Field::authority);
        said.position = optional_text(row, Field::position);
        said.person_class = row.word<PersonClass>(Field::person_class);
        said.note = optional_text(row, Field::note);
        if (said.decision_date && *said.decision_date > context_.actor.today) {
            row.problem(Field::decision_date,
                        Message("date_in_future", {{"today", to_iso(context_.actor.today)}}));
        }
        return said;
    }

    enum class Likeness { same, other, unclear };

    // Ad-hoc, thematic and external awards are given several times in a year.
    static bool repeats(Category category) {
        return category == Category::adhoc || category == Category::campaign ||
               category == Category::external;
    }

    // What is given once a year needs no decision to be known again. Of the others only the decision's number
    // or date tells which it is. Without either it is the blank one of the register, but only once in a list:
    // the second such row is another award, or a slip.
    Likeness likeness(const AwardRecord& known, const AwardRecord& said) const {
        if (known.decision_number && said.decision_number) {
            return known.decision_number == said.decision_number ? Likeness::same : Likeness::other;
        }
        if (!repeats(said.category)) {
            return Likeness::same;
        }
        if (known.decision_date && said.decision_date) {
            return known.decision_date == said.decision_date ? Likeness::same : Likeness::other;
        }
        const bool blank = !names_decision(known) && !names_decision(said);
        return blank && !met_.contains(known.id) ? Likeness::same : Likeness::unclear;
    }

    static bool names_decision(const AwardRecord& award) {
        return award.decision_number.has_value() || award.decision_date.has_value();
    }

    void note_met(const AwardRecord& award) {
        if (repeats(award.category) && !names_decision(award)) {
            met_.insert(award.id);
        }
    }

    RowOutcome compare(Row& row, const AwardRecord& known, const AwardRecord& said) {
        note_met(known);
        bool fills = false;
        const auto field = [&](Field where, const auto& old, const auto& now) {
            if (now && old && *now != *old) {
                row.problem(where, Message("award_differs", {{"id", std::to_string(known.id)},
                                                             {"field", std::string(to_word(where))}}));
            }
            fills = fills || (now && !old);
        };
        field(Field::decision_number, known.decision_number, said.decision_number);
        field(Field::decision_date, known.decision_date, said.decision_date);
        field(Field::signer, known.signer, said.signer);
        field(Field::authority, known.authority, said.authority);
        field(Field::position, known.position, said.position);
        field(Field::person_class, known.person_class, said.person_class);
        field(Field::note, known.note, said.note);
        field(Field::status, std::optional(known.status),
              row.has(Field::status) ? std::optional(said.status) : std::nullopt);
        return fills ? RowOutcome::changed : RowOutcome::same;
    }

    ImportContext& context_;
    SubjectReader subjects_;
    store::Awards awards_;
    std::set<std::int64_t> met_; // awards without a decision that a row of this list has spoken of
};

} // namespace

std::unique_ptr<Importer> make_award_importer(ImportContext& context) {
    return std::make_unique<AwardImporter>(context);
}

} // namespace tdkt
