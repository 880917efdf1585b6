#pragma once

#include "tdkt/database.hpp"
#include "tdkt/date.hpp"
#include "tdkt/decimal.hpp"
#include "tdkt/export.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// A unit of the administrative or organisational tree, with the days on which it existed.
struct Unit {
    std::int64_t id = 0;
    std::string code;
    std::string name;
    UnitKind kind = UnitKind::other;
    std::optional<std::string> parent; ///< code
    std::optional<std::string> sector;
    bool remote = false;
    std::optional<Date> valid_from;
    std::optional<Date> valid_to;
};

/// A unit that took over from another on a day: merger, split or change of name.
struct Succession {
    std::string from; ///< code
    std::string to;   ///< code
    Date date{};
    std::optional<Decimal> share; ///< per cent of the old unit, where it was split
};

/// Who can be honoured. A person's citizen id is what tells people apart; the birth may be only a year.
struct Subject {
    std::int64_t id = 0;
    SubjectKind kind = SubjectKind::person;
    std::string name;
    std::string unit; ///< code
    std::optional<std::string> citizen_id;
    std::optional<std::string> birth;
    std::optional<Gender> gender;
    std::optional<std::string> position;
    std::optional<PersonClass> person_class;

    bool operator==(const Subject&) const = default;
};

/// One award to one subject, as decided. Revoked and corrected ones stay visible.
struct AwardRecord {
    std::int64_t id = 0;
    Subject subject;
    std::string unit; ///< code, at the time of the award
    std::string award;
    Category category = Category::merit;
    int year = 0; ///< of the achievement, not of the decision
    AwardStatus status = AwardStatus::given;
    std::optional<std::string> decision_number;
    std::optional<Date> decision_date;
    std::optional<std::string> signer;
    std::optional<std::string> authority;
    std::optional<std::string> position;
    std::optional<PersonClass> person_class;
    std::optional<std::int64_t> replaces;
    std::optional<std::string> reason;
    std::optional<std::string> note;

    bool operator==(const AwardRecord&) const = default;
};

/// A fact of record about a subject: a grade, an initiative, a discipline, ... (`complete` rows have no
/// subject).
struct Record {
    std::int64_t id = 0;
    RecordType type = RecordType::grade;
    std::optional<Subject> subject;
    std::optional<std::string> unit; ///< code; of a `complete` row, blank for all
    std::optional<int> year;
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<int> from_year; ///< of a `complete` row, which holds for whole years
    std::optional<int> to_year;
    std::string value;
    std::optional<std::string> scope;
    std::optional<std::string> note;
};

struct AwardFilter {
    std::optional<std::string> award;
    std::optional<int> year;
    std::optional<std::string> unit; ///< code; with all units below it
    std::optional<std::string> citizen_id;
    std::optional<std::int64_t> subject; ///< its number
    bool given_only = false;
};

/// What an amendment changes; the rest stays.
struct AwardAmendment {
    std::optional<std::string> award;
    std::optional<int> year;
    std::optional<Category> category;
    std::optional<std::string> decision_number;
    std::optional<Date> decision_date;
    std::optional<std::string> signer;
    std::optional<std::string> authority;
    std::optional<PersonClass> person_class;
    std::optional<std::string> position;
};

/// By code.
[[nodiscard]] TDKT_EXPORT std::vector<Unit> list_units(Database& database);
/// By code or exact name. Throws NotFound with a suggestion.
[[nodiscard]] TDKT_EXPORT Unit find_unit(Database& database, const std::string& code_or_name);
[[nodiscard]] TDKT_EXPORT std::vector<Succession> list_successions(Database& database);

/// Persons in the order of their ids; of one unit if named.
TDKT_EXPORT void list_people(Database& database, const std::optional<std::string>& unit,
                             const std::function<void(const Subject&)>& sink);
/// By citizen id or number of the subject. Throws NotFound.
[[nodiscard]] TDKT_EXPORT Subject find_person(Database& database, const std::string& citizen_id_or_number);

/// Two entries of the register that may be one person.
struct Duplicate {
    Subject person;
    Subject other;      ///< the later entry
    std::string reason; ///< close_citizen_id, same_name_and_birth or same_name
};

/// Likely duplicates, by name.
TDKT_EXPORT void list_duplicates(Database& database, const std::function<void(const Duplicate&)>& sink);

/// The register in the order of entry.
TDKT_EXPORT void list_awards(Database& database, const AwardFilter& filter,
                             const std::function<void(const AwardRecord&)>& sink);
/// One award and those that it replaced or that replaced it, oldest first. Throws NotFound.
[[nodiscard]] TDKT_EXPORT std::vector<AwardRecord> award_history(Database& database, std::int64_t id);
/// Marks an award as revoked (Law 06/2022/QH15 article 93). Throws NotFound, StateError if it is not given
/// any more.
TDKT_EXPORT void revoke_award(Database& database, const Actor& actor, std::int64_t id,
                              const std::string& reason);
/// Puts a corrected row in the place of an award; gives its id. Throws NotFound, StateError, UsageError if
/// nothing changes.
TDKT_EXPORT std::int64_t amend_award(Database& database, const Configuration& configuration,
                                     const Actor& actor, std::int64_t id, const AwardAmendment& amendment,
                                     const std::string& reason);

/// Records in the order of entry; of one type if named. Coverage (`complete`) comes last.
TDKT_EXPORT void list_records(Database& database, const std::optional<RecordType>& type,
                              const std::function<void(const Record&)>& sink);

} // namespace tdkt
