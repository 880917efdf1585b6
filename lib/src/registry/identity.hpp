#pragma once

#include "tdkt/registry.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::registry {

/// What a row says about the person it means. The key is text::name_key of the name.
struct PersonClaim {
    std::string name_key;
    std::int64_t unit_id = 0;
    std::optional<std::string> citizen_id;
    std::optional<std::string> birth; ///< yyyy, yyyy-mm or yyyy-mm-dd
};

/// Somebody in the register.
struct KnownPerson {
    std::int64_t id = 0;
    std::string name_key;
    std::int64_t unit_id = 0;
    std::optional<std::string> citizen_id;
    std::optional<std::string> birth;
};

/// Who the claim means: somebody known, somebody new, or a doubt that only a person can settle.
struct Identity {
    std::optional<std::int64_t> known;
    std::string doubt; ///< code of the reason, empty if there is none
    std::vector<std::int64_t> candidates;
};

/// The citizen id decides where both sides have one; else name, birth and unit together. Two births that
/// contradict each other are two people; a name that is borne elsewhere, with nothing to tell the two apart,
/// is a doubt. Never a silent merge, never a silent second record. `same_name` are those of that name; with
/// an id in the claim only those without one are needed.
[[nodiscard]] Identity identify(const PersonClaim& claim, const std::optional<KnownPerson>& same_id,
                                const std::vector<KnownPerson>& same_name);

/// Why two people of the register, of one name, may be the same: `close_citizen_id` (up to one digit),
/// `same_name_and_birth`, `same_name` (one of them without a birth, at most one with an id). Empty if they
/// are told apart by their ids or births.
[[nodiscard]] std::string_view likeness(const KnownPerson& a, const KnownPerson& b);

} // namespace tdkt::registry
