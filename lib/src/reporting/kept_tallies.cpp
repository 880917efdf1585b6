#include "reporting/kept_tallies.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "reporting/table_parts.hpp"

namespace tdkt::reporting {

namespace {

using Json = nlohmann::json;

template <typename Value>
Cell word_cell(const std::optional<Value>& value) {
    return value ? Cell(std::string(to_word(*value))) : Cell();
}

template <typename Value>
std::optional<Value> word_of(const Json& cells, const char* key) {
    const Json& cell = cells.at(key);
    return cell.is_string() ? from_word<Value>(cell.get<std::string>()) : std::nullopt;
}

AwardTally tally_of(const Json& cells) {
    return {.month = cells.at("month").get<int>(),
            .award = cells.at("award").get<std::string>(),
            .level = word_of<AwardLevel>(cells, "level").value_or(AwardLevel::base),
            .kind = word_of<SubjectKind>(cells, "kind").value_or(SubjectKind::person),
            .person_class = word_of<PersonClass>(cells, "class"),
            .gender = word_of<Gender>(cells, "gender"),
            .category = word_of<Category>(cells, "category").value_or(Category::merit),
            .unit_kind = word_of<UnitKind>(cells, "unit_kind"),
            .remote = cells.at("remote").get<int>() != 0,
            .submitter = word_of<Submitter>(cells, "submitter").value_or(Submitter::province),
            .count = cells.at("count").get<std::int64_t>()};
}

/// What a correction is told apart by.
using Corrected = std::tuple<std::string, SubjectKind, Category, std::optional<PersonClass>>;

struct Counts {
    std::int64_t reported = 0;
    std::int64_t now = 0;
};

std::map<Corrected, Counts> counts_of(const ReportedYear& year) {
    std::map<Corrected, Counts> counts;
    const auto of = [&](const AwardTally& tally) -> Counts& {
        return counts[{tally.award, tally.kind, tally.category, tally.person_class}];
    };
    for (const AwardTally& tally : year.reported) {
        of(tally).reported += tally.count;
    }
    for (const AwardTally& tally : year.now) {
        of(tally).now += tally.count;
    }
    std::erase_if(counts, [](const auto& one) { return one.second.reported == one.second.now; });
    return counts;
}

} // namespace

Report kept_tallies(int year, const std::vector<AwardTally>& tallies, const Titles& titles) {
    Table table = table_of(titles, "tallies", {});
    for (const char* const key : {"month", "award", "level", "kind", "class", "gender", "category",
                                  "unit_kind", "remote", "submitter"}) {
        table.columns.push_back({.key = key, .title = key}); // nobody prints it
    }
    table.columns.push_back(column(titles, "count"));
    for (const AwardTally& tally : tallies) {
        table.rows.push_back(
            {.cells = {std::int64_t{tally.month}, tally.award, std::string(to_word(tally.level)),
                       std::string(to_word(tally.kind)), word_cell(tally.person_class),
                       word_cell(tally.gender), std::string(to_word(tally.category)),
                       word_cell(tally.unit_kind), std::int64_t{tally.remote ? 1 : 0},
                       std::string(to_word(tally.submitter)), tally.count}});
    }
    return {.report = "tallies", .title = table.title, .year = year, .tables = {table}};
}

std::vector<AwardTally> kept_tallies(const std::string& document) {
    std::vector<AwardTally> tallies;
    const Json report = Json::parse(document);
    for (const Json& row : report.at("tables").at(0).at("rows")) {
        tallies.push_back(tally_of(row.at("cells")));
    }
    return tallies;
}

Table corrections_table(const std::vector<ReportedYear>& years, const std::vector<AwardName>& names,
                        const Titles& titles) {
    Table table = table_of(titles, "corrections", "award", "code");
    for (const char* const key : {"year", "kind", "category", "class", "was", "is"}) {
        table.columns.push_back(column(titles, key));
    }
    table.columns.push_back(column(titles, "difference", ColumnKind::derived));
    for (const ReportedYear& year : years) {
        for (const auto& [corrected, counts] : counts_of(year)) {
            const auto& [award, kind, category, person_class] = corrected;
            const auto name = std::ranges::find(names, award, &AwardName::code);
            table.rows.push_back(
                {.code = award,
                 .label = name == names.end() ? award : name->name,
                 .cells = {fmt::to_string(year.year), word_in(titles, "column", kind),
                           word_in(titles, "category", category),
                           person_class ? Cell(word_in(titles, "class", *person_class)) : Cell(),
                           counts.reported, counts.now, counts.now - counts.reported}});
        }
    }
    return table;
}

} // namespace tdkt::reporting
