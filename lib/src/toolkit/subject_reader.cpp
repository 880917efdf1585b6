#include "toolkit/subject_reader.hpp"

#include "importing/joined_cell.hpp"
#include "toolkit/lookup.hpp"

#include <algorithm>
#include <tuple>

namespace tdkt {

using importing::Field;
using importing::Row;

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// More than a number, a sign or an initial.
bool is_name(std::string_view text) {
    const auto begins_letter = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z' ? true : byte >= 0xC0U;
    };
    return !is_digit(text.front()) && std::count_if(text.begin(), text.end(), begins_letter) >= 2;
}

// A cell with a numbered line below the first.
bool lists_names(std::string_view cell) {
    for (std::size_t end = cell.find('\n'); end != std::string_view::npos; end = cell.find('\n', end + 1)) {
        const std::size_t next = cell.find_first_not_of(" \t\r\n", end);
        if (next != std::string_view::npos && is_digit(cell[next])) {
            return true;
        }
    }
    return false;
}

} // namespace

SubjectReader::SubjectReader(ImportContext& context) : context_(context), subjects_(context.connection) {}

SubjectClaim SubjectReader::read(Row& row, std::optional<Date> on) {
    SubjectClaim claim;
    claim.subject.kind = row.required_word<SubjectKind>(Field::kind).value_or(SubjectKind::person);
    const Unit* const unit = unit_of(row, claim, on);
    if (unit != nullptr) {
        claim.unit_id = unit->id;
        claim.subject.unit = unit->code;
    }
    switch (claim.subject.kind) {
    case SubjectKind::person:
        read_person(row, claim);
        break;
    case SubjectKind::collective:
        if (unit != nullptr) {
            read_collective(row, claim, *unit, on);
        }
        break;
    case SubjectKind::household:
        read_household(row, claim);
        break;
    }
    if (claim.subject.kind != SubjectKind::person) {
        claim.subject.position.reset();
    }
    return claim;
}

const Unit* SubjectReader::unit_of(Row& row, SubjectClaim& claim, std::optional<Date> on) const {
    const bool own_column = row.sheet().header().column_of(Field::unit).has_value();
    if (row.has(Field::position_unit) && !own_column) {
        return part(row, claim, on);
    }
    claim.subject.position =
        optional_text(row, row.has(Field::position) ? Field::position : Field::position_unit);
    // A list of collectives may have one column only, for their names.
    const bool named_only = claim.subject.kind == SubjectKind::collective && !row.has(Field::unit);
    return read_unit(row, named_only ? Field::name : Field::unit, context_.units, on);
}

// Position and unit out of one cell: the register knows the units.
const Unit* SubjectReader::part(Row& row, SubjectClaim& claim, std::optional<Date> on) const {
    const std::string cell = row.text(Field::position_unit);
    std::string tried;
    for (importing::JoinedCell& way : importing::ways_to_part(row.raw(Field::position_unit))) {
        const registry::UnitMatch match = context_.units.match(way.unit, on);
        if (match.unit != nullptr) {
            if (match.understood) {
                row.note(Field::position_unit,
                         Message("unit_read_as", {{"value", way.unit}, {"unit", match.unit->name}}));
            }
            claim.subject.position = way.position.empty() ? optional_text(row, Field::position)
                                                          : std::optional(std::move(way.position));
            return match.unit;
        }
        if (!match.candidates.empty()) {
            row.problem(
                Field::position_unit,
                Message("ambiguous_unit", {{"unit", way.unit}, {"candidates", codes_of(match.candidates)}}));
            return nullptr;
        }
        tried += (tried.empty() ? "'" : ", '") + way.unit + "'";
    }
    if (!cell.empty()) {
        row.problem(Field::position_unit, Message("no_unit_in_cell", {{"tried", tried}}));
    }
    return nullptr;
}

void SubjectReader::read_person(Row& row, SubjectClaim& claim) {
    Subject& person = claim.subject;
    person.name = row.person_name(Field::name);
    if (person.name.empty()) {
        row.problem(Field::name, Message("missing_value", {{"field", "name"}}));
    }
    claim.name_key = keys_.key(person.name);
    refuse_no_person(row, claim);
    person.gender = row.word<Gender>(Field::gender);
    const std::optional<PartialDate> birth = row.partial_date(Field::birth);
    if (birth) {
        person.birth = to_iso(*birth);
        refuse_future(row, *birth);
    }
    if (const std::string id = row.citizen_id(Field::citizen_id, person.gender, birth); !id.empty()) {
        person.citizen_id = id;
    }
    person.person_class = row.word<PersonClass>(Field::person_class);
    if (!row.ok()) {
        return;
    }
    const registry::PersonClaim named{.name_key = claim.name_key,
                                      .unit_id = claim.unit_id,
                                      .citizen_id = person.citizen_id,
                                      .birth = person.birth,
                                      .gender = person.gender};
    const auto same_id =
        person.citizen_id ? subjects_.with_citizen_id(*person.citizen_id, claim.name_key) : std::nullopt;
    std::vector<registry::KnownPerson> same_name;
    if (!same_id) {
        same_name = person.citizen_id ? subjects_.named_without_citizen_id(claim.name_key)
                                      : subjects_.named(claim.name_key);
    }
    claim.identity = registry::identify(named, same_id, same_name);
    person.id = claim.identity.known.value_or(0);
    if (same_id && same_id->id == person.id) {
        compare(row, claim, *same_id);
    } else if (const auto known = std::ranges::find(same_name, person.id, &registry::KnownPerson::id);
               known != same_name.end()) {
        compare(row, claim, *known);
    }
}

// What is blank on one side is no difference; a birth that differs made it somebody else, or a doubt.
void SubjectReader::compare(Row& row, SubjectClaim& claim, const registry::KnownPerson& known) {
    const Subject& said = claim.subject;
    claim.filling = registry::filling_of(known, said);
    if (said.gender && known.gender && said.gender != known.gender) {
        row.problem(Field::gender,
                    Message("gender_differs", {{"person", "person:" + std::to_string(known.id)},
                                               {"known_word", std::string(to_word(*known.gender))},
                                               {"said_word", std::string(to_word(*said.gender))}}),
                    Severity::warning);
    }
}

void SubjectReader::refuse_no_person(Row& row, const SubjectClaim& claim) {
    const std::string& name = claim.subject.name;
    if (name.empty()) {
        return;
    }
    if (unit_keys_.empty()) {
        for (const Unit& unit : context_.units.units()) {
            unit_keys_.insert(keys_.key(unit.name));
        }
    }
    if (lists_names(row.raw(Field::name))) {
        row.problem(Field::name, Message("several_names"));
    } else if (!is_name(name)) {
        row.problem(Field::name, Message("no_name", {{"name", name}}));
    } else if (unit_keys_.contains(claim.name_key)) {
        row.problem(Field::name, Message("unit_as_person", {{"name", name}}));
    }
}

void SubjectReader::refuse_future(Row& row, const PartialDate& birth) const {
    const Date today = context_.actor.today;
    const auto born = std::tuple(birth.year, birth.month, birth.day); // unknown months and days are zero
    if (born > std::tuple(year_of(today), unsigned{today.month()}, unsigned{today.day()})) {
        row.problem(Field::birth,
                    Message("birth_in_future", {{"birth", to_iso(birth)}, {"today", to_iso(today)}}));
    }
}

void SubjectReader::read_collective(Row& row, SubjectClaim& claim, const Unit& unit, std::optional<Date> on) {
    // The name may repeat the unit, or name a unit below it.
    const Unit* collective = &unit;
    const std::string name = row.text(Field::name);
    if (!name.empty() && text::plain_key(name) != text::plain_key(unit.name) && name != unit.code) {
        collective = read_unit(row, Field::name, context_.units, on);
        if (collective != nullptr && !context_.units.is_within(*collective, unit)) {
            row.problem(Field::name, Message("collective_elsewhere", {{"name", name}, {"unit", unit.code}}));
        }
    }
    if (!row.ok() || collective == nullptr) {
        return;
    }
    claim.unit_id = collective->id;
    claim.subject.unit = collective->code;
    claim.subject.name = collective->name;
    claim.name_key = keys_.key(collective->name);
    claim.identity.known = subjects_.collective(collective->id);
    claim.subject.id = claim.identity.known.value_or(0);
}

void SubjectReader::read_household(Row& row, SubjectClaim& claim) {
    claim.subject.name = row.required_text(Field::name);
    claim.name_key = keys_.key(claim.subject.name);
    if (row.ok()) {
        claim.identity.known = subjects_.household(claim.name_key, claim.unit_id);
        claim.subject.id = claim.identity.known.value_or(0);
    }
}

std::int64_t SubjectReader::settle(const SubjectClaim& claim) {
    return claim.subject.id != 0 ? claim.subject.id
                                 : subjects_.insert(claim.subject, claim.unit_id, claim.name_key);
}

bool SubjectReader::fill(Row& row, const SubjectClaim& claim) {
    if (!claim.filling.any()) {
        return false;
    }
    subjects_.fill(claim.subject, claim.filling, claim.unit_id, claim.name_key);
    ++context_.filled;
    const auto tell = [&](bool fills, Field field) {
        if (fills) {
            row.note(field, Message("filled_in", {{"value", row.text(field)},
                                                  {"person", "person:" + std::to_string(claim.subject.id)}}));
        }
    };
    tell(claim.filling.citizen_id, Field::citizen_id);
    tell(claim.filling.birth, Field::birth);
    tell(claim.filling.gender, Field::gender);
    tell(claim.filling.position, row.has(Field::position) ? Field::position : Field::position_unit);
    tell(claim.filling.person_class, Field::person_class);
    return true;
}

void SubjectReader::report_doubt(Row& row, const SubjectClaim& claim, Severity severity) {
    std::string candidates;
    for (const std::int64_t id : claim.identity.candidates) {
        candidates += (candidates.empty() ? "person:" : ", person:") + std::to_string(id);
    }
    if (claim.identity.doubt == "same_id_other_person") {
        row.problem(
            Field::citizen_id,
            Message("same_id_other_person", {{"name", claim.subject.name}, {"candidates", candidates}}),
            severity);
    } else if (claim.identity.doubt == "same_name") {
        row.problem(Field::name,
                    Message("same_name", {{"name", claim.subject.name}, {"candidates", candidates}}),
                    severity);
    }
}

} // namespace tdkt
