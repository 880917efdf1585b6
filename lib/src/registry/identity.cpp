#include "registry/identity.hpp"

#include <algorithm>

namespace tdkt::registry {

namespace {

bool can_be(const PersonClaim& claim, const KnownPerson& person) {
    const bool two_ids = claim.citizen_id && person.citizen_id;
    return person.name_key == claim.name_key && !two_ids && births_agree(claim.birth, person.birth);
}

// The same name, birth and unit, at most one side with a citizen id: as much as there is to go by. An id is
// tied to nobody whose birth is not known.
bool is_same(const PersonClaim& claim, const KnownPerson& person) {
    const bool has_id = claim.citizen_id || person.citizen_id;
    return can_be(claim, person) && person.unit_id == claim.unit_id && person.birth == claim.birth &&
           (claim.birth || !has_id) && (!claim.gender || !person.gender || claim.gender == person.gender);
}

// The only one that is the same, or the first of those who have no id, who are all alike.
const KnownPerson* same_of(const PersonClaim& claim, const std::vector<KnownPerson>& same_name) {
    const KnownPerson* same = nullptr;
    bool several = false;
    for (const KnownPerson& person : same_name) {
        if (!is_same(claim, person)) {
            continue;
        }
        if (!claim.citizen_id && !person.citizen_id) {
            return &person;
        }
        several = several || same != nullptr;
        same = &person;
    }
    return several ? nullptr : same;
}

} // namespace

bool births_agree(const std::optional<std::string>& a, const std::optional<std::string>& b) {
    if (!a || !b) {
        return true;
    }
    const std::size_t known = a->size() < b->size() ? a->size() : b->size();
    return std::string_view(*a).substr(0, known) == std::string_view(*b).substr(0, known);
}

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
    if (const KnownPerson* const same = same_of(claim, same_name)) {
        identity.known = same->id;
        return identity;
    }
    for (const KnownPerson& person : same_name) {
        if (can_be(claim, person)) {
            identity.candidates.push_back(person.id);
        }
    }
    if (!identity.candidates.empty()) {
        identity.doubt = "same_name";
    }
    return identity;
}

Filling filling_of(const KnownPerson& known, const Subject& said) {
    const bool finer = said.birth && known.birth && said.birth->size() > known.birth->size() &&
                       births_agree(said.birth, known.birth);
    return {.citizen_id = said.citizen_id && !known.citizen_id,
            .birth = said.birth && (!known.birth || finer),
            .gender = said.gender && !known.gender,
            .position = said.position && !known.has_position,
            .person_class = said.person_class && !known.has_class};
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
