#pragma once

#include "importing/row.hpp"
#include "registry/unit_tree.hpp"
#include "store/connection.hpp"
#include "tdkt/catalogue.hpp"
#include "tdkt/import.hpp"

#include <cstdint>
#include <memory>
#include <string>

namespace tdkt {

/// What became of a record, the better outcome first: of a record that holds several things, the worst.
enum class RowOutcome { same, added, changed, suspect, rejected };

/// What every importer works with: the register as it stands within the transaction, and what is known of the
/// file.
struct ImportContext {
    store::Connection& connection;
    const Configuration& configuration;
    const Catalogue& catalogue;
    registry::UnitTree& units; ///< kept current while units are imported
    const ImportOptions& options;
    const Actor& actor;
    std::int64_t operation = 0;
    std::string file;
    std::int64_t staged = 0; ///< suspects that were not waiting before
    std::int64_t filled = 0; ///< rows that said what the register left blank of somebody
};

/// Takes the rows of one kind of file into the register, row by row.
class Importer {
public:
    Importer() = default;
    virtual ~Importer() = default;
    Importer(const Importer&) = delete;
    Importer& operator=(const Importer&) = delete;
    Importer(Importer&&) = delete;
    Importer& operator=(Importer&&) = delete;

    /// Reads a row whole, and only then writes it if it is sound; its problems go into the row.
    virtual RowOutcome take(importing::Row& row) = 0;

    /// After the last row.
    virtual void finish() {}

    /// Beside the records, what became of what they hold, where a record may hold several.
    [[nodiscard]] virtual ImportCounts parts() const { return {}; }
};

[[nodiscard]] std::unique_ptr<Importer> make_importer(ImportTarget target, ImportContext& context);

void count(ImportCounts& counts, RowOutcome outcome);

/// The unit that a field names; unknown, ambiguous and missing ones are problems of the row. A name that
/// several units bear is decided by the day, if given.
[[nodiscard]] const Unit* read_unit(importing::Row& row, importing::Field field,
                                    const registry::UnitTree& units, std::optional<Date> on = std::nullopt);

/// The same where a blank is allowed.
[[nodiscard]] const Unit* read_optional_unit(importing::Row& row, importing::Field field,
                                             const registry::UnitTree& units);

/// A problem of the row if the unit did not exist on that day, with its successor.
void refuse_not_in_being(importing::Row& row, importing::Field field, const registry::UnitTree& units,
                         const Unit& unit, Date on);

/// A text, or nothing where the row says nothing.
[[nodiscard]] std::optional<std::string> optional_text(importing::Row& row, importing::Field field);

/// A problem of the row: an earlier one says otherwise.
void refuse_contradiction(importing::Row& row, importing::Field field, std::int64_t line);

// One for each kind of file; see importers/.
[[nodiscard]] std::unique_ptr<Importer> make_unit_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_succession_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_person_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_award_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_record_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_nomination_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_cluster_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_score_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_campaign_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_registration_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_indicator_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_progress_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_vote_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_decision_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_paper_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_exemplar_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_cluster_award_importer(ImportContext& context);
[[nodiscard]] std::unique_ptr<Importer> make_figure_importer(ImportContext& context);

} // namespace tdkt
