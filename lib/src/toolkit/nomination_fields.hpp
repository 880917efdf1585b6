#pragma once

#include "store/nominations.hpp"
#include "toolkit/subject_reader.hpp"

#include <string>

namespace tdkt {

/// A nomination as a row told it, before it is known whom it is about.
struct ClaimedNomination {
    store::StoredNomination nomination;
    SubjectClaim claim;
};

/// The row as it was understood, as a JSON object: the same row always gives the same text.
[[nodiscard]] std::string to_fields(const ClaimedNomination& claimed);

/// The way back. Throws SystemError if it is not such a text.
[[nodiscard]] ClaimedNomination from_fields(const std::string& fields);

} // namespace tdkt
