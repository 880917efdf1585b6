#pragma once

#include "rules/facts.hpp"
#include "store/subject_rows.hpp"

#include <cstdint>
#include <string_view>

namespace tdkt::store {

/// The records of the subjects from `:subject` on, in their order; the columns are RecordColumn's, the
/// subject is the first.
extern const char* const records_by_subject;

struct RecordColumn {
    enum { id = 1, type, year, from_date, to_date, value, scope };
};

/// Adds what a record says to the facts about its subject. Whether a place in a cluster is tied is left for
/// the caller to find.
void add_record(const SubjectRows& row, rules::Origin origin, rules::Facts& facts);

/// The fact that the value of a record of members says; its origin is left as it is by default.
[[nodiscard]] rules::MembersFact members_of(std::int64_t id, int year, std::string_view value);

} // namespace tdkt::store
