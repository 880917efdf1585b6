#include "toolkit/subject_reader.hpp"

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// Persons, as they are now: what a row says replaces what was known, what it leaves blank stays.
class PersonImporter : public Importer {
public:
    explicit PersonImporter(ImportContext& context)
        : context_(context), reader_(context), subjects_(context.connection) {}

    RowOutcome take(Row& row) override {
        const SubjectClaim claim = reader_.read(row, context_.actor.today);
        if (row.ok() && claim.subject.kind != SubjectKind::person) {
            row.problem(Field::kind, Message("not_a_person"));
        }
        SubjectReader::report_doubt(row, claim, Severity::error);
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        if (claim.subject.id == 0) {
            reader_.settle(claim);
            return RowOutcome::added;
        }
        return update(claim);
    }

private:
    RowOutcome update(const SubjectClaim& claim) {
        const Subject known = subjects_.find(claim.subject.id).value_or(Subject{});
        Subject merged = known;
        const auto replace = [](auto& old, const auto& said) {
            if (said) {
                old = said;
            }
        };
        replace(merged.citizen_id, claim.subject.citizen_id);
        if (!known.birth || !claim.subject.birth || claim.filling.birth) { // a year takes no day away
            replace(merged.birth, claim.subject.birth);
        }
        replace(merged.gender, claim.subject.gender);
        replace(merged.position, claim.subject.position);
        replace(merged.person_class, claim.subject.person_class);
        merged.unit = claim.subject.unit;
        if (merged == known) {
            return RowOutcome::same;
        }
        subjects_.update(merged, claim.unit_id);
        return RowOutcome::changed;
    }

    ImportContext& context_;
    SubjectReader reader_;
    store::Subjects subjects_;
};

} // namespace

std::unique_ptr<Importer> make_person_importer(ImportContext& context) {
    return std::make_unique<PersonImporter>(context);
}

} // namespace tdkt
