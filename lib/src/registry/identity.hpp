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
    std::optional<Gender> gender{};
};

/// Somebody in the register.
struct KnownPerson {
    std::int64_t id = 0;
    std::string name_key;
    std::int64_t unit_id = 0;
    std::optional<std::string> citizen_id;
    std::optional<std::string> birth;
    std::optional<Gender> gender{};
    bool has_position = false;
    bool has_class = false;
};

/// Who the claim means: somebody known, somebody new, or a doubt that only a person can settle.
struct Identity {
    std::optional<std::int64_t> known;
    std::string doubt; ///< code of the reason, empty if there is none
    std::vector<std::int64_t> candidates;
};

/// The citizen id decides where both sides have one; else name, birth and unit together, the birth being
/// known where one side has an id. Two births that contradict each other are two people; a name that is borne
/// elsewhere, with nothing to tell the two apart, or by the other gender, is a doubt. Never a silent merge,
/// never a silent second record. `same_name` are those of that name; with
/// an id in the claim only those without one are needed.
[[nodiscard]] Identity identify(const PersonClaim& claim, const std::optional<KnownPerson>& same_id,
                                const std::vector<KnownPerson>& same_name);

/// What the register leaves blank of somebody and a row says. A year of birth is blank but for its year where
/// the row says the day.
struct Filling {
    bool citizen_id = false;
    bool birth = false;
    bool gender = false;
    bool position = false;
    bool person_class = false;

    [[nodiscard]] bool any() const { return citizen_id || birth || gender || position || person_class; }
};

[[nodiscard]] Filling filling_of(const KnownPerson& known, const Subject& said);

/// Whether one birth says nothing against the other: a year agrees with any day of it, and nothing known with
/// everything.
[[nodiscard]] bool births_agree(const std::optional<std::string>& a, const std::optional<std::string>& b);

/// Why two people of the register, of one name, may be the same: `close_citizen_id` (up to one digit),
/// `same_name_and_birth`, `same_name` (one of them without a birth, at most one with an id). Empty if they
/// are told apart by their ids or births.
[[nodiscard]] std::string_view likeness(const KnownPerson& a, const KnownPerson& b);

} // namespace tdkt::registry
