#include "store/campaigns.hpp"
#include "tdkt/text.hpp"
#include "toolkit/importers/campaign_reader.hpp"

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// Điển hình tiên tiến that a review named: the latest of the campaign, or the one of the day that the row
/// names.
class ExemplarImporter : public Importer {
public:
    explicit ExemplarImporter(ImportContext& context) : context_(context), campaigns_(context.connection) {}

    RowOutcome take(Row& row) override {
        const Campaign* const campaign = campaigns_.read(row, Field::campaign);
        const Unit* const unit = read_unit(row, Field::unit, context_.units);
        const Exemplar said = read(row, unit);
        const std::optional<store::ReviewRef> review =
            campaign != nullptr ? read_review(row, *campaign) : std::nullopt;
        if (!row.ok() || campaign == nullptr || unit == nullptr || !review) {
            return RowOutcome::rejected;
        }
        if (store::has_exemplar(context_.connection, review->id, said, unit->id)) {
            return RowOutcome::same;
        }
        refuse_closed(row, *campaign);
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        store::insert_exemplar(context_.connection, review->id, said, unit->id, context_.operation);
        return RowOutcome::added;
    }

private:
    static Exemplar read(Row& row, const Unit* unit) {
        Exemplar said;
        said.kind = row.subject_kind().value_or(said.kind);
        const bool is_unit = said.kind == SubjectKind::collective && !row.has(Field::name) && unit != nullptr;
        said.name = is_unit ? unit->name : row.required_text(Field::name);
        said.person_class = row.word<PersonClass>(Field::person_class);
        said.achievement = optional_text(row, Field::achievement);
        return said;
    }

    std::optional<store::ReviewRef> read_review(Row& row, const Campaign& campaign) const {
        const std::optional<Date> date = row.date(Field::date);
        const auto review = store::find_review(context_.connection, campaign.id, date);
        if (!review) {
            row.problem(date ? Field::date : Field::campaign,
                        date ? Message("no_review_on", {{"campaign", campaign.code}, {"date", to_iso(*date)}})
                             : Message("no_review_yet", {{"campaign", campaign.code}}));
        }
        return review;
    }

    ImportContext& context_;
    CampaignReader campaigns_;
};

} // namespace

std::unique_ptr<Importer> make_exemplar_importer(ImportContext& context) {
    return std::make_unique<ExemplarImporter>(context);
}

} // namespace tdkt
