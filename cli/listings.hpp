#pragma once

#include "listing.hpp"
#include "tdkt/nomination.hpp"
#include "tdkt/registry.hpp"

/// How each register is listed. The CSV has the fields that the import of the same register reads.
namespace tdkt::cli {

[[nodiscard]] Listing<Unit> unit_listing();
[[nodiscard]] Listing<Succession> succession_listing();
[[nodiscard]] Listing<Subject> person_listing();
[[nodiscard]] Listing<AwardRecord> award_listing();
[[nodiscard]] Listing<Record> record_listing();
[[nodiscard]] Listing<Nomination> nomination_listing();

[[nodiscard]] Json json_of(const Unit& unit);
[[nodiscard]] Json json_of(const Subject& subject);
[[nodiscard]] Json json_of(const AwardRecord& award);
[[nodiscard]] Json json_of(const Nomination& nomination);

} // namespace tdkt::cli
