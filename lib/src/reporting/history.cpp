#include "reporting/history.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "reporting/table_parts.hpp"

namespace tdkt::reporting {

namespace {

const AwardName* find(const std::vector<AwardName>& names, const std::string& code) {
    const auto found = std::ranges::find(names, code, &AwardName::code);
    return found == names.end() ? nullptr : &*found;
}

/// A year is no figure: nobody writes 2.025.
Cell year_cell(int year) {
    return fmt::to_string(year);
}

/// Position and unit of the time of the award.
std::string work_of(const AwardRecord& award, const registry::UnitTree& units) {
    const Unit* const known = units.find_code(award.unit);
    const std::string& unit = known == nullptr ? award.unit : known->name;
    return award.position ? *award.position + ", " + unit : unit;
}

TableRow row_of(const AwardRecord& award, const std::vector<AwardName>& names,
                const registry::UnitTree& units, const Titles& titles) {
    const AwardName* const name = find(names, award.award);
    const std::optional<PersonClass>& of_person = award.person_class;
    return {.label = award.subject.name,
            .cells = {year_cell(award.year), text_cell(award.decision_number.value_or("")),
                      date_cell(award.decision_date),
                      name == nullptr ? Cell() : Cell(word_in(titles, "level", name->level)),
                      of_person ? Cell(word_in(titles, "class", *of_person)) : Cell(),
                      text_cell(work_of(award, units)), word_in(titles, "category", award.category),
                      name == nullptr ? award.award : name->name, word_in(titles, "status", award.status)}};
}

} // namespace

Table history_table(const std::vector<AwardRecord>& awards, const std::vector<AwardName>& names,
                    const registry::UnitTree& units, const Titles& titles) {
    Table table = table_of(titles, "history", "subject");
    for (const char* const key : {"year_of_merit", "decision_number", "date", "level", "class", "work",
                                  "category", "award", "status"}) {
        table.columns.push_back(column(titles, key));
    }
    for (std::size_t of_decision = 1; of_decision <= 3; ++of_decision) {
        table.columns[of_decision].group = {titles.at("column.decision")};
    }
    std::vector<const AwardRecord*> latest_first;
    std::ranges::transform(awards, std::back_inserter(latest_first),
                           [](const AwardRecord& award) { return &award; });
    std::ranges::stable_sort(latest_first, [](const AwardRecord* a, const AwardRecord* b) {
        return std::pair(a->year, a->decision_date.value_or(Date{})) >
               std::pair(b->year, b->decision_date.value_or(Date{}));
    });
    for (const AwardRecord* const award : latest_first) {
        table.rows.push_back(row_of(*award, names, units, titles));
    }
    return table;
}

Table history_summary(const std::vector<AwardRecord>& awards, const std::vector<AwardName>& names,
                      const Titles& titles) {
    struct Count {
        std::int64_t given = 0;
        int first = 0;
        int last = 0;
    };

    std::map<std::string, Count> counts;
    for (const AwardRecord& award : awards) {
        if (award.status == AwardStatus::given) {
            Count& count = counts[award.award];
            count.first = count.given == 0 ? award.year : std::min(count.first, award.year);
            count.last = count.given == 0 ? award.year : std::max(count.last, award.year);
            ++count.given;
        }
    }
    Table table = table_of(titles, "history_summary", "award", "code");
    table.columns = {column(titles, "count"), column(titles, "first_year"), column(titles, "latest_year")};
    const auto add = [&](const std::string& code, const std::string& label, const Count& count) {
        table.rows.push_back({.code = code,
                              .label = label,
                              .cells = {count.given, year_cell(count.first), year_cell(count.last)}});
    };
    for (const AwardName& name : names) {
        if (const auto counted = counts.find(name.code); counted != counts.end()) {
            add(name.code, name.name, counted->second);
            counts.erase(counted);
        }
    }
    for (const auto& [code, count] : counts) { // only the register knows them
        add(code, code, count);
    }
    return table;
}

} // namespace tdkt::reporting
