#pragma once

#include "tdkt/registry.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tdkt::registry {

/// What a text that names a unit stands for: one unit, or several that it could be, or none and perhaps what
/// was meant.
struct UnitMatch {
    const Unit* unit = nullptr;
    std::vector<const Unit*> candidates;
    std::string suggestion;
    bool understood = false; ///< not by its code or name: by abbreviations, or as a part of a whole
};

/// All units with their tree and successions, in memory: a country has some ten thousand. Pointers to units
/// stay valid until a unit is added.
class UnitTree {
public:
    UnitTree(std::vector<Unit> units, const std::vector<Succession>& successions);

    /// What abbreviations of names stand for, each by its plain key: "bv" = "bệnh viện".
    void use_abbreviations(const std::vector<std::pair<std::string, std::string>>& abbreviations);

    /// By code, else by name in any usual spelling, else with abbreviations written out ("BV đa khoa X") or
    /// with a unit above it behind it ("Phòng A, Sở B", "Sở Y tế tỉnh X"), where only one can be meant. A
    /// name that several units bear is decided by who existed on the day, if given, or not at all.
    [[nodiscard]] UnitMatch match(std::string_view text, std::optional<Date> on = std::nullopt) const;

    [[nodiscard]] const Unit* find(std::int64_t id) const;
    [[nodiscard]] const Unit* find_code(std::string_view code) const;

    /// Null at the top.
    [[nodiscard]] const Unit* parent_of(const Unit& unit) const;

    /// The unit itself and everything below it.
    [[nodiscard]] std::vector<std::int64_t> with_all_below(const Unit& top) const;
    [[nodiscard]] bool is_within(const Unit& unit, const Unit& above) const;

    /// Whose history came to the unit, directly or through several successions, and whether it came whole:
    /// from one predecessor that no other unit followed.
    struct Heritage {
        std::int64_t unit = 0;
        bool whole = false;
    };

    [[nodiscard]] std::vector<Heritage> heritage(std::int64_t unit) const;
    [[nodiscard]] const Unit* successor(const Unit& unit) const;

    /// Adds a unit, or puts it in the place of the one with its id.
    void put(Unit unit);
    void add(const Succession& succession);

    [[nodiscard]] const std::vector<Unit>& units() const { return units_; }

private:
    using ByName = std::unordered_map<std::string, std::vector<std::size_t>>;

    [[nodiscard]] const ByName& by_name() const;
    [[nodiscard]] const ByName& by_full_name() const;
    [[nodiscard]] std::string full_name(std::string_view text) const;
    [[nodiscard]] std::vector<const Unit*> named_in_full(const std::string& name,
                                                         std::optional<Date> on) const;
    [[nodiscard]] std::vector<const Unit*> understand(std::string_view text, std::optional<Date> on) const;
    [[nodiscard]] std::vector<std::string> names_and_codes() const;

    std::vector<Unit> units_;
    std::unordered_map<std::int64_t, std::size_t> by_id_;
    std::unordered_map<std::string, std::size_t> by_code_;
    std::unordered_map<std::string, std::string> abbreviations_;
    mutable std::optional<ByName> by_full_name_; ///< once a name was not found as it stands
    mutable std::optional<ByName> by_name_;      ///< once a name was asked for: most commands ask for none
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> predecessors_;
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> successors_;
};

/// Whether the unit existed on that day.
[[nodiscard]] bool existed(const Unit& unit, Date on);

} // namespace tdkt::registry
