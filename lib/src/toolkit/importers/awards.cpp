#include "store/awards.hpp"
#include "toolkit/subject_reader.hpp"

#include <string_view>

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
        const SubjectClaim claim = subjects_.read(row, said.decision_date);
        if (const Award* const award = row.award(claim.subject.kind)) {
            said.award = award->code;
        }
        subjects_.report_doubt(row, claim, Severity::error);
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        said.subject.id = claim.subject.id;
        if (claim.subject.id != 0) {
            for (const AwardRecord& known : awards_.like(claim.subject.id, said)) {
                if (is_same_decision(known, said)) {
                    return compare(row, known, said);
                }
            }
        }
        said.subject.id = subjects_.settle(claim);
        awards_.insert({.award = said, .unit_id = claim.unit_id, .nomination = {}, .campaign = {}},
                       context_.operation);
        return RowOutcome::added;
    }

private:
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

    // Two ad-hoc awards of one year are told apart by their decisions; where one side names none, it is the
    // same one.
    static bool is_same_decision(const AwardRecord& known, const AwardRecord& said) {
        return !known.decision_number || !said.decision_number ||
               known.decision_number == said.decision_number;
    }

    RowOutcome compare(Row& row, const AwardRecord& known, const AwardRecord& said) {
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
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        if (!fills) {
            return RowOutcome::same;
        }
        AwardRecord filled = said;
        filled.id = known.id;
        awards_.complete(filled, context_.operation);
        return RowOutcome::changed;
    }

    ImportContext& context_;
    SubjectReader subjects_;
    store::Awards awards_;
};

} // namespace

std::unique_ptr<Importer> make_award_importer(ImportContext& context) {
    return std::make_unique<AwardImporter>(context);
}

} // namespace tdkt
