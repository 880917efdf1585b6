#include "reporting/award_tables.hpp"

#include <algorithm>
#include <array>

#include "reporting/table_parts.hpp"

namespace tdkt::reporting {

namespace {

constexpr std::array levels = {AwardLevel::state, AwardLevel::province, AwardLevel::base};

bool is_direct(const AwardTally& tally) {
    return tally.kind == SubjectKind::person && tally.person_class == PersonClass::direct;
}

template <typename Wanted>
std::int64_t sum(const std::vector<AwardTally>& tallies, Wanted wanted) {
    std::int64_t total = 0;
    for (const AwardTally& tally : tallies) {
        total += wanted(tally) ? tally.count : 0;
    }
    return total;
}

// Rows of one table over the two years: each row counts what its own test admits.
class AwardRows {
public:
    AwardRows(const YearEndFigures& figures, const Titles& titles, Table table,
              std::vector<SubjectKind> kinds)
        : figures_(figures), table_(std::move(table)), kinds_(std::move(kinds)) {
        for (const SubjectKind kind : kinds_) {
            table_.columns.push_back(column(titles, to_word(kind)));
        }
        if (kinds_.size() > 1) {
            table_.columns.push_back(column(titles, "total", ColumnKind::derived));
        }
        table_.columns.push_back(column(titles, "last_year"));
        table_.columns.push_back(column(titles, "change", ColumnKind::derived));
        table_.chart = {kinds_.size() > 1 ? "total" : std::string(to_word(kinds_.front())), "last_year"};
    }

    template <typename Wanted>
    void add(std::string code, std::string label, Wanted wanted, RowRole role = RowRole::plain) {
        TableRow row{.code = std::move(code), .label = std::move(label), .cells = {}, .role = role};
        std::int64_t total = 0;
        for (const SubjectKind kind : kinds_) {
            const std::int64_t count =
                sum(figures_.awards, [&](const AwardTally& t) { return t.kind == kind && wanted(t); });
            total += count;
            row.cells.emplace_back(count);
        }
        if (kinds_.size() > 1) {
            row.cells.emplace_back(total);
        }
        const std::int64_t before = sum(figures_.awards_last_year, [&](const AwardTally& t) {
            return std::ranges::find(kinds_, t.kind) != kinds_.end() && wanted(t);
        });
        row.cells.emplace_back(before);
        row.cells.emplace_back(total - before);
        table_.rows.push_back(std::move(row));
    }

    template <typename Wanted>
    void add_if_any(std::string code, std::string label, Wanted wanted) {
        const auto any = [&](const AwardTally& tally) {
            return std::ranges::find(kinds_, tally.kind) != kinds_.end() && wanted(tally);
        };
        if (sum(figures_.awards, any) != 0 || sum(figures_.awards_last_year, any) != 0) {
            add(std::move(code), std::move(label), wanted);
        }
    }

    void add_heading(std::string label) {
        table_.rows.push_back({.code = {}, .label = std::move(label), .cells = {}, .role = RowRole::heading});
    }

    Table finish(const Titles& titles) {
        add("", titles.at("row.total"), [](const AwardTally&) { return true; }, RowRole::total);
        return std::move(table_);
    }

private:
    const YearEndFigures& figures_;
    Table table_;
    std::vector<SubjectKind> kinds_;
};

const std::vector<SubjectKind>& all_kinds() {
    static const std::vector<SubjectKind> kinds = {SubjectKind::collective, SubjectKind::person,
                                                   SubjectKind::household};
    return kinds;
}

// The catalogue's awards, and behind them what only the register knows: nothing that was given is left out.
std::vector<AwardName> names_of_given(const YearEndFigures& figures) {
    std::vector<AwardName> names = figures.catalogue;
    for (const std::vector<AwardTally>* year : {&figures.awards, &figures.awards_last_year}) {
        for (const AwardTally& tally : *year) {
            if (std::ranges::find(names, tally.award, &AwardName::code) == names.end()) {
                names.push_back({.code = tally.award, .name = tally.award, .level = tally.level});
            }
        }
    }
    return names;
}

bool given_in_either_year(const YearEndFigures& figures, const AwardName& name) {
    const auto is_it = [&](const AwardTally& tally) { return tally.award == name.code && tally.count != 0; };
    return std::ranges::any_of(figures.awards, is_it) || std::ranges::any_of(figures.awards_last_year, is_it);
}

} // namespace

Table awards_by_form(const YearEndFigures& figures, const Titles& titles) {
    AwardRows rows(figures, titles, table_of(titles, "awards", "award", "code"), all_kinds());
    std::vector<AwardName> names = names_of_given(figures);
    std::erase_if(names, [&](const AwardName& name) { return !given_in_either_year(figures, name); });
    for (const AwardLevel level : levels) {
        if (std::ranges::find(names, level, &AwardName::level) == names.end()) {
            continue;
        }
        rows.add_heading(word_in(titles, "level", level));
        for (const AwardName& name : names) {
            if (name.level == level) {
                rows.add(name.code, name.name,
                         [&](const AwardTally& tally) { return tally.award == name.code; });
            }
        }
    }
    return rows.finish(titles);
}

Table awards_by_category(const YearEndFigures& figures, const Titles& titles) {
    AwardRows rows(figures, titles, table_of(titles, "categories", "category"), all_kinds());
    for (const std::string_view word : words<Category>) {
        const auto category = from_word<Category>(word);
        rows.add(std::string(word), titles.at("category." + std::string(word)),
                 [&](const AwardTally& tally) { return tally.category == category; });
    }
    return rows.finish(titles);
}

Table awards_by_class(const YearEndFigures& figures, const Titles& titles) {
    AwardRows rows(figures, titles, table_of(titles, "classes", "class"), {SubjectKind::person});
    for (const std::string_view word : words<PersonClass>) {
        const auto person_class = from_word<PersonClass>(word);
        rows.add(std::string(word), titles.at("class." + std::string(word)),
                 [&](const AwardTally& tally) { return tally.person_class == person_class; });
    }
    rows.add_if_any("unclassified", titles.at("class.unclassified"),
                    [](const AwardTally& tally) { return !tally.person_class; });
    return rows.finish(titles);
}

Table awards_by_unit_kind(const YearEndFigures& figures, const Titles& titles) {
    AwardRows rows(figures, titles, table_of(titles, "unit_kinds", "unit_kind"), all_kinds());
    for (const std::string_view word : words<UnitKind>) {
        const auto kind = from_word<UnitKind>(word);
        rows.add_if_any(std::string(word), titles.at("unit_kind." + std::string(word)),
                        [&](const AwardTally& tally) { return tally.unit_kind == kind; });
    }
    rows.add_if_any("unknown", titles.at("unit_kind.unknown"),
                    [](const AwardTally& tally) { return !tally.unit_kind; });
    return rows.finish(titles);
}

Table direct_workers_share(const YearEndFigures& figures, const Titles& titles) {
    Table table = table_of(titles, "direct_workers", "level");
    table.columns = {column(titles, "direct"), column(titles, "persons"),
                     column(titles, "permille", ColumnKind::derived)};
    const auto add = [&](std::string code, std::string label, RowRole role, auto in_row) {
        const std::int64_t direct =
            sum(figures.awards, [&](const AwardTally& tally) { return is_direct(tally) && in_row(tally); });
        const std::int64_t persons = sum(figures.awards, [&](const AwardTally& tally) {
            return tally.kind == SubjectKind::person && in_row(tally);
        });
        table.rows.push_back({.code = std::move(code),
                              .label = std::move(label),
                              .cells = {direct, persons, permille(direct, persons)},
                              .role = role});
    };
    for (const AwardLevel level : levels) {
        add(std::string(to_word(level)), word_in(titles, "level", level), RowRole::plain,
            [&](const AwardTally& tally) { return tally.level == level; });
    }
    add("", titles.at("row.total"), RowRole::total, [](const AwardTally&) { return true; });
    return table;
}

std::int64_t unclassified(const std::vector<AwardTally>& awards) {
    return sum(awards, [](const AwardTally& tally) {
        return tally.kind == SubjectKind::person && !tally.person_class;
    });
}

} // namespace tdkt::reporting
