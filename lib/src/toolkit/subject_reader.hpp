#pragma once

#include "base/text.hpp"
#include "store/subjects.hpp"
#include "toolkit/importer.hpp"

#include <optional>
#include <string>
#include <unordered_set>

namespace tdkt {

/// The subject that a row names, looked up in the register but not yet written.
struct SubjectClaim {
    Subject subject; ///< its id is 0 while it is new or in doubt
    std::int64_t unit_id = 0;
    std::string name_key;
    registry::Identity identity; ///< empty where the subject is new
    registry::Filling filling;   ///< what the register leaves blank of somebody known
};

/// Reads whom a row is about (kind, name, citizen_id, birth, gender, position, class, unit) and finds out
/// whom the register knows.
class SubjectReader {
public:
    explicit SubjectReader(ImportContext& context);

    void use(store::BulkImport& bulk) { subjects_.use(bulk); }

    /// Problems go into the row; then the claim means nothing. `on` decides between units of one name.
    [[nodiscard]] SubjectClaim read(importing::Row& row, std::optional<Date> on);

    /// The id of a subject without a doubt, who is added if new.
    std::int64_t settle(const SubjectClaim& claim);

    /// Writes what the register leaves blank of somebody known, and tells it; false if there is nothing.
    bool fill(importing::Row& row, const SubjectClaim& claim);

    /// A doubt, if there is one, as a problem of the row: an error for registers that have no staging.
    static void report_doubt(importing::Row& row, const SubjectClaim& claim, Severity severity);

private:
    const Unit* unit_of(importing::Row& row, SubjectClaim& claim, std::optional<Date> on) const;
    const Unit* part(importing::Row& row, SubjectClaim& claim, std::optional<Date> on) const;
    void read_person(importing::Row& row, SubjectClaim& claim);
    static void compare(importing::Row& row, SubjectClaim& claim, const registry::KnownPerson& known);
    void refuse_no_person(importing::Row& row, const SubjectClaim& claim);
    void refuse_future(importing::Row& row, const PartialDate& birth) const;
    void read_collective(importing::Row& row, SubjectClaim& claim, const Unit& unit, std::optional<Date> on);
    void read_household(importing::Row& row, SubjectClaim& claim);

    ImportContext& context_;
    store::Subjects subjects_;
    text::NameKeys keys_;
    std::unordered_set<std::string> unit_keys_; ///< of all names of units, once a person was read
};

} // namespace tdkt
