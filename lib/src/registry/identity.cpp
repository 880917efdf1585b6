#include "registry/identity.hpp"

#include <algorithm>

namespace tdkt::registry {

namespace {

// A year agrees with any day of that year; nothing known agrees with everything.
bool births_agree(const std::optional<std::string>& a, const std::optional<std::string>& b) {
    if (!a || !b) {
        return true;
    }
    const std::size_t known = a->size() < b->size() ? a->size() : b->size();
    return std::string_view(*a).substr(0, known) == std::string_view(*b).substr(0, known);
}

bool can_be(const PersonClaim& claim, const KnownPerson& person) {
    const bool two_ids = claim.citizen_id && person.citizen_id;
    return person.name_key == claim.name_key && !two_ids && births_agree(claim.birth, person.birth);
}

// The same name, birth and unit, neither side with a citizen id: as much as there is to go by.
bool is_same(const PersonClaim& claim, const KnownPerson& person) {
    return !claim.citizen_id && !person.citizen_id && person.unit_id == claim.unit_id &&
           person.birth == claim.birth;
}

} // namespace

Identity identify(const PersonClaim& claim, const std::optional<KnownPerson>& same_id,
                  const std::vector<KnownPerson>& same_name) {
    Identity identity;
    if (same_id) {
        const bool agrees = same_id->name_key == claim.name_key && births_agree(claim.birth, same_id->birth);
        if (agrees) {
            identity.known = same_id->id;
        } else {
            identity.doubt = "same_id_other_person";
            identity.candidates.push_back(same_id->id);
        }
        return identity;
    }
    for (const KnownPerson& person : same_name) {
        if (is_same(claim, person)) {
            identity.known = person.id;
            identity.candidates.clear();
            return identity;
        }
        if (can_be(claim, person)) {
            identity.candidates.push_back(person.id);
        }
    }
    if (!identity.candidates.empty()) {
        identity.doubt = "same_name";
    }
    return identity;
}

std::string_view likeness(const KnownPerson& a, const KnownPerson& b) {
    if (a.citizen_id && b.citizen_id) {
        const auto [one, two] =
            std::mismatch(a.citizen_id->begin(), a.citizen_id->end(), b.citizen_id->begin());
        const bool is_close = one == a.citizen_id->end() || std::equal(one + 1, a.citizen_id->end(), two + 1);
        return is_close ? "close_citizen_id" : "";
    }
    if (!births_agree(a.birth, b.birth)) {
        return "";
    }
    return a.birth && b.birth ? "same_name_and_birth" : "same_name";
}

} // namespace tdkt::registry
