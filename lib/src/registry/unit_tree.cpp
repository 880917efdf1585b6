#include "registry/unit_tree.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::registry {

bool existed(const Unit& unit, Date on) {
    return (!unit.valid_from || *unit.valid_from <= on) && (!unit.valid_to || on <= *unit.valid_to);
}

UnitTree::UnitTree(std::vector<Unit> units, const std::vector<Succession>& successions) {
    units_.reserve(units.size());
    for (Unit& unit : units) {
        put(std::move(unit));
    }
    for (const Succession& succession : successions) {
        add(succession);
    }
}

void UnitTree::put(Unit unit) {
    by_full_name_.reset();
    const auto [entry, is_new] = by_id_.try_emplace(unit.id, units_.size());
    const std::size_t index = entry->second;
    if (!is_new) {
        if (by_name_) {
            std::erase((*by_name_)[text::plain_key(units_[index].name)], index);
        }
        by_code_.erase(units_[index].code);
        units_[index] = std::move(unit);
    } else {
        units_.push_back(std::move(unit));
    }
    by_code_[units_[index].code] = index;
    if (by_name_) {
        (*by_name_)[text::plain_key(units_[index].name)].push_back(index);
    }
}

const UnitTree::ByName& UnitTree::by_name() const {
    if (!by_name_) {
        by_name_.emplace();
        for (std::size_t index = 0; index < units_.size(); ++index) {
            (*by_name_)[text::plain_key(units_[index].name)].push_back(index);
        }
    }
    return *by_name_;
}

void UnitTree::use_abbreviations(const std::vector<std::pair<std::string, std::string>>& abbreviations) {
    for (const auto& [abbreviation, words] : abbreviations) {
        abbreviations_.insert_or_assign(text::plain_key(abbreviation), text::plain_key(words));
    }
    by_full_name_.reset();
}

// The key with every abbreviation written out, and without "và", which "GD&ĐT" does not say.
std::string UnitTree::full_name(std::string_view text) const {
    const std::string key = text::plain_key(text);
    std::string full;
    for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        const std::string word = key.substr(begin, end - begin);
        const auto known = abbreviations_.find(word);
        const std::string& words = known == abbreviations_.end() ? word : known->second;
        if (words != "va") {
            full += (full.empty() ? "" : " ") + words;
        }
        begin = end + 1;
    }
    return full;
}

const UnitTree::ByName& UnitTree::by_full_name() const {
    if (!by_full_name_) {
        by_full_name_.emplace();
        for (std::size_t index = 0; index < units_.size(); ++index) {
            (*by_full_name_)[full_name(units_[index].name)].push_back(index);
        }
    }
    return *by_full_name_;
}

std::vector<const Unit*> UnitTree::named_in_full(const std::string& name, std::optional<Date> on) const {
    std::vector<const Unit*> units;
    const auto named = by_full_name().find(name);
    if (named == by_full_name().end()) {
        return units;
    }
    for (const std::size_t index : named->second) {
        if (!on || existed(units_[index], *on)) {
            units.push_back(&units_[index]);
        }
    }
    return units;
}

// The whole name, else a name with that of a unit above it behind.
std::vector<const Unit*> UnitTree::understand(std::string_view text, std::optional<Date> on) const {
    const std::string name = full_name(text);
    std::vector<const Unit*> units = named_in_full(name, on);
    for (std::size_t gap = units.empty() ? name.find(' ') : std::string::npos; gap != std::string::npos;
         gap = name.find(' ', gap + 1)) {
        const std::vector<const Unit*> wholes = named_in_full(name.substr(gap + 1), on);
        if (wholes.empty()) {
            continue;
        }
        for (const Unit* const part : named_in_full(name.substr(0, gap), on)) {
            const bool within = std::any_of(wholes.begin(), wholes.end(), [&](const Unit* whole) {
                return part->id != whole->id && is_within(*part, *whole);
            });
            if (within && std::find(units.begin(), units.end(), part) == units.end()) {
                units.push_back(part);
            }
        }
    }
    return units;
}

void UnitTree::add(const Succession& succession) {
    const Unit* const from = find_code(succession.from);
    const Unit* const to = find_code(succession.to);
    if (from != nullptr && to != nullptr) {
        predecessors_[to->id].push_back(from->id);
        successors_[from->id].push_back(to->id);
    }
}

const Unit* UnitTree::find(std::int64_t id) const {
    const auto entry = by_id_.find(id);
    return entry == by_id_.end() ? nullptr : &units_[entry->second];
}

const Unit* UnitTree::find_code(std::string_view code) const {
    const auto entry = by_code_.find(std::string(code));
    return entry == by_code_.end() ? nullptr : &units_[entry->second];
}

UnitMatch UnitTree::match(std::string_view text, std::optional<Date> on) const {
    UnitMatch result;
    result.unit = find_code(text);
    if (result.unit != nullptr) {
        return result;
    }
    const auto named = by_name().find(text::plain_key(text));
    if (named == by_name().end() || named->second.empty()) {
        result.candidates = understand(text, on);
        if (result.candidates.size() == 1) {
            result.unit = result.candidates.front();
            result.candidates.clear();
            result.understood = true;
        } else if (result.candidates.empty()) {
            result.suggestion = text::nearest(text, names_and_codes()).value_or("");
        }
        return result;
    }
    for (const std::size_t index : named->second) {
        result.candidates.push_back(&units_[index]);
    }
    if (result.candidates.size() > 1 && on) {
        const auto gone = std::remove_if(result.candidates.begin(), result.candidates.end(),
                                         [&](const Unit* unit) { return !existed(*unit, *on); });
        if (gone != result.candidates.begin()) {
            result.candidates.erase(gone, result.candidates.end());
        }
    }
    if (result.candidates.size() == 1) {
        result.unit = result.candidates.front();
        result.candidates.clear();
    }
    return result;
}

std::vector<std::string> UnitTree::names_and_codes() const {
    std::vector<std::string> all;
    all.reserve(2 * units_.size());
    for (const Unit& unit : units_) {
        all.push_back(unit.code);
        all.push_back(unit.name);
    }
    return all;
}

const Unit* UnitTree::parent_of(const Unit& unit) const {
    return unit.parent ? find_code(*unit.parent) : nullptr;
}

bool UnitTree::is_within(const Unit& unit, const Unit& above) const {
    for (const Unit* at = &unit; at != nullptr; at = parent_of(*at)) {
        if (at->id == above.id) {
            return true;
        }
    }
    return false;
}

std::vector<std::int64_t> UnitTree::with_all_below(const Unit& top) const {
    std::vector<std::int64_t> ids;
    for (const Unit& candidate : units_) {
        if (is_within(candidate, top)) {
            ids.push_back(candidate.id);
        }
    }
    return ids;
}

std::vector<UnitTree::Heritage> UnitTree::heritage(std::int64_t unit) const {
    std::vector<Heritage> all;
    std::vector<Heritage> open{{.unit = unit, .whole = true}};
    while (!open.empty()) {
        const Heritage heir = open.back();
        open.pop_back();
        const auto from = predecessors_.find(heir.unit);
        if (from == predecessors_.end()) {
            continue;
        }
        for (const std::int64_t predecessor : from->second) {
            const bool seen = predecessor == unit ||
                              std::any_of(all.begin(), all.end(),
                                          [&](const Heritage& known) { return known.unit == predecessor; });
            if (!seen) {
                const bool alone = from->second.size() == 1 && successors_.at(predecessor).size() == 1;
                all.push_back({.unit = predecessor, .whole = heir.whole && alone});
                open.push_back(all.back());
            }
        }
    }
    return all;
}

const Unit* UnitTree::successor(const Unit& unit) const {
    const auto to = successors_.find(unit.id);
    return to == successors_.end() || to->second.size() != 1 ? nullptr : find(to->second.front());
}

} // namespace tdkt::registry
