#include "reporting/annex.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "config/directories.hpp"
#include "config/table.hpp"
#include "reporting/condition.hpp"
#include "reporting/table_parts.hpp"
#include "tdkt/error.hpp"

namespace tdkt::reporting {

namespace {

AnnexColumn read_column(config::Table& table) {
    AnnexColumn column;
    column.shown.key = table.text("number");
    column.shown.title = table.text("title");
    column.shown.group = table.texts("group");
    column.shown.letter = table.optional_text("letter").value_or(column.shown.key);
    column.figures = table.optional_word<AnnexFigures>("figures").value_or(AnnexFigures::awards);
    column.each = table.optional_text("each").value_or("");
    column.ratio = table.texts("ratio");
    column.text = table.optional_word<AnnexText>("text").value_or(AnnexText::none);
    column.shown.total = !column.ratio.empty();
    column.shown.optional = table.has("optional") && table.flag("optional", false);
    column.counts = read_condition(table);
    if (!column.each.empty() && column.each != "award" && column.each != "category") {
        table.problem(
            table.where("each"),
            Message("unknown_value", {{"key", "each"}, {"value", column.each}, {"suggestion", ""}}));
    }
    table.finish();
    return column;
}

void check_ratio(const Annex& annex, const AnnexColumn& column, const config::Table& table) {
    for (const std::string& number : column.ratio) {
        const auto is_it = [&](const AnnexColumn& other) { return other.shown.key == number; };
        if (column.ratio.size() != 2 || std::ranges::none_of(annex.columns, is_it)) {
            table.problem(table.where("ratio"), Message("unknown_annex_column", {{"column", number}}));
        }
    }
}

AnnexGroup read_group(config::Table& table) {
    AnnexGroup group{.key = table.text("key"),
                     .title = table.text("title"),
                     .unit_kinds = read_condition(table).unit_kinds};
    table.finish();
    return group;
}

Annex read_annex(config::Table& file) {
    if (file.integer("format") != 1) {
        file.problem(file.where("format"), Message("unknown_format", {{"format", "1"}}));
    }
    Annex annex{.id = file.text("id"),
                .title = file.text("title"),
                .year_line = file.text("year_line"),
                .note = file.optional_text("note").value_or(""),
                .note_unknown = file.optional_text("note_unknown").value_or(""),
                .label_title = file.text("label_title"),
                .rows = file.word<AnnexRows>("rows")};
    if (std::optional<config::Table> counts = file.table("counts")) {
        annex.counts = read_condition(*counts);
        counts->finish();
    }
    for (config::Table& table : file.tables("column")) {
        AnnexColumn column = read_column(table);
        check_ratio(annex, column, table);
        annex.columns.push_back(std::move(column));
    }
    for (config::Table& table : file.tables("group")) {
        annex.groups.push_back(read_group(table));
    }
    file.finish();
    return annex;
}

using Named = std::pair<std::string, std::string>;

Condition only_award(const std::string& code) {
    Condition condition;
    condition.awards = {code};
    return condition;
}

Condition only_category(const std::string& word) {
    Condition condition;
    condition.categories = {from_word<Category>(word).value_or(Category::merit)};
    return condition;
}

/// Makes the rows and columns that occur, and counts.
class Filler {
public:
    Filler(const Annex& annex, const AnnexFigureLists& figures, const Titles& titles)
        : annex_(annex), figures_(figures), titles_(titles) {
        spread_columns();
    }

    Table table() {
        Table table{.table = "annex-" + annex_.id,
                    .title = annex_.title,
                    .label_title = annex_.label_title,
                    .columns = {}};
        for (const AnnexColumn& column : columns_) {
            table.columns.push_back(column.shown);
        }
        if (annex_.groups.empty()) {
            add_rows(table, row_names(), 0);
        }
        for (const AnnexGroup& group : annex_.groups) {
            add_group(table, group);
        }
        table.rows.push_back(
            counted({"", titles_.at("row.total")}, RowRole::total, [&](const AwardTally& tally) {
                return annex_.rows != AnnexRows::campaign || !tally.campaign.empty();
            }));
        return table;
    }

    /// Whether a cell of the table is empty because no register holds its figure.
    [[nodiscard]] bool has_unknown(const Table& table) const {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const bool figure = columns_[i].text == AnnexText::none && columns_[i].ratio.empty();
            if (figure && std::ranges::any_of(table.rows, [&](const TableRow& row) {
                    return row.role != RowRole::heading && is_empty(row.cells[i]);
                })) {
                return true;
            }
        }
        return false;
    }

private:
    void add_rows(Table& table, const std::vector<Named>& names, int level) {
        for (const Named& name : names) {
            TableRow row = counted(name, RowRole::plain,
                                   [&](const AwardTally& tally) { return row_of(tally) == name.first; });
            row.level = level;
            if (std::ranges::any_of(row.cells, [](const Cell& cell) {
                    const auto* const count = std::get_if<std::int64_t>(&cell);
                    return count != nullptr && *count != 0;
                })) {
                table.rows.push_back(std::move(row));
            }
        }
    }

    void add_group(Table& table, const AnnexGroup& group) {
        std::vector<Named> members;
        for (const AnnexUnit& unit : figures_.units) {
            if (group_of(unit) == &group) {
                members.emplace_back(unit.code, unit.name);
            }
        }
        const std::size_t first = table.rows.size();
        table.rows.push_back({.code = {}, .label = group.title, .role = RowRole::heading});
        add_rows(table, members, 1);
        if (table.rows.size() == first + 1) {
            table.rows.pop_back();
            return;
        }
        table.rows.push_back(
            counted({group.key, titles_.at("row.sum")}, RowRole::total, [&](const AwardTally& tally) {
                return std::ranges::find(members, tally.unit, &Named::first) != members.end();
            }));
    }

    [[nodiscard]] const AnnexGroup* group_of(const AnnexUnit& unit) const {
        const AnnexGroup* rest = nullptr;
        for (const AnnexGroup& group : annex_.groups) {
            if (group.unit_kinds.empty()) {
                rest = &group;
            } else if (std::ranges::find(group.unit_kinds, unit.kind) != group.unit_kinds.end()) {
                return &group;
            }
        }
        return rest;
    }

    [[nodiscard]] bool occurs(const AnnexColumn& column, const Condition& part) const {
        return std::ranges::any_of(list(column.figures), [&](const AwardTally& tally) {
            return matches(annex_.counts, tally) && matches(column.counts, tally) && matches(part, tally);
        });
    }

    [[nodiscard]] const std::vector<AwardTally>& list(AnnexFigures figures) const {
        return figures == AnnexFigures::awards ? figures_.awards : figures_.nominations;
    }

    void spread_columns() {
        for (const AnnexColumn& column : annex_.columns) {
            if (column.each == "award") {
                for (const Named& award : award_names()) {
                    add_part(column, award, only_award(award.first));
                }
            } else if (column.each == "category") {
                for (const Named& category : category_names()) {
                    add_part(column, category, only_category(category.first));
                }
            } else if (!column.shown.optional || occurs(column, {})) {
                columns_.push_back(column);
            }
        }
    }

    void add_part(const AnnexColumn& column, const Named& name, const Condition& part) {
        if (!occurs(column, part)) {
            return;
        }
        AnnexColumn single = column;
        single.shown.key += "/" + name.first;
        single.shown.group.push_back(column.shown.title);
        single.shown.title = name.second;
        if (part.awards.empty()) {
            single.counts.categories = part.categories;
        } else {
            single.counts.awards = part.awards;
        }
        columns_.push_back(std::move(single));
    }

    // The catalogue's, and behind them what only the register knows.
    [[nodiscard]] std::vector<Named> award_names() const {
        std::vector<Named> names;
        names.reserve(figures_.catalogue.size());
        for (const AwardName& name : figures_.catalogue) {
            names.emplace_back(name.code, name.name);
        }
        for (const std::vector<AwardTally>* tallies : {&figures_.awards, &figures_.nominations}) {
            for (const AwardTally& tally : *tallies) {
                if (std::ranges::find(names, tally.award, &Named::first) == names.end()) {
                    names.emplace_back(tally.award, tally.award);
                }
            }
        }
        return names;
    }

    [[nodiscard]] std::vector<Named> category_names() const {
        std::vector<Named> names;
        names.reserve(words<Category>.size());
        for (const std::string_view word : words<Category>) {
            names.emplace_back(word, titles_.at("category." + std::string(word)));
        }
        return names;
    }

    [[nodiscard]] std::vector<Named> row_names() const {
        switch (annex_.rows) {
        case AnnexRows::award:
            return award_names();
        case AnnexRows::unit:
            return names_of(figures_.units);
        case AnnexRows::category:
            return category_names();
        case AnnexRows::campaign:
            break;
        }
        return names_of(figures_.campaigns);
    }

    template <typename Listed>
    static std::vector<Named> names_of(const std::vector<Listed>& list) {
        std::vector<Named> names;
        names.reserve(list.size());
        for (const Listed& one : list) {
            names.emplace_back(one.code, one.name);
        }
        return names;
    }

    [[nodiscard]] std::string row_of(const AwardTally& tally) const {
        switch (annex_.rows) {
        case AnnexRows::award:
            return tally.award;
        case AnnexRows::unit:
            return tally.unit;
        case AnnexRows::category:
            return std::string(to_word(tally.category));
        case AnnexRows::campaign:
            break;
        }
        return tally.campaign;
    }

    template <typename Wanted>
    [[nodiscard]] TableRow counted(const Named& name, RowRole role, Wanted wanted) const {
        TableRow row{.code = name.first, .label = name.second, .cells = {}, .role = role};
        for (const AnnexColumn& column : columns_) {
            std::int64_t sum = 0;
            for (const AwardTally& tally : list(column.figures)) {
                if (wanted(tally) && matches(annex_.counts, tally) && matches(column.counts, tally)) {
                    sum += tally.count;
                }
            }
            row.cells.emplace_back(sum);
        }
        leave_unknown(row);
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (!columns_[i].ratio.empty()) {
                row.cells[i] = percent(row, columns_[i].ratio);
            }
        }
        return row;
    }

    // Without a word of what was submitted nobody knows that nothing was.
    void leave_unknown(TableRow& row) const {
        bool submitted = false;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            submitted = submitted || (columns_[i].figures == AnnexFigures::nominations &&
                                      row.cells[i] != Cell(std::int64_t{0}));
        }
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].text != AnnexText::none) {
                row.cells[i] = text_of(columns_[i], row.code);
            } else if (columns_[i].figures == AnnexFigures::unknown ||
                       (columns_[i].figures == AnnexFigures::nominations && !submitted)) {
                row.cells[i] = Cell();
            }
        }
    }

    [[nodiscard]] Cell text_of(const AnnexColumn& column, const std::string& code) const {
        const auto campaign = std::ranges::find(figures_.campaigns, code, &CampaignFigure::code);
        if (annex_.rows != AnnexRows::campaign || campaign == figures_.campaigns.end()) {
            return {};
        }
        if (column.text == AnnexText::authority) {
            return text_cell(campaign->authority);
        }
        const std::optional<CampaignScope>& scope = campaign->scope;
        return scope ? Cell(word_in(titles_, "scope", *scope)) : Cell();
    }

    [[nodiscard]] Cell percent(const TableRow& row, const std::vector<std::string>& ratio) const {
        const auto value = [&](const std::string& number) {
            const auto found = std::ranges::find_if(
                columns_, [&](const AnnexColumn& one) { return one.shown.key == number; });
            return std::get<std::int64_t>(row.cells[static_cast<std::size_t>(found - columns_.begin())]);
        };
        const std::int64_t part = value(ratio[0]);
        const std::int64_t whole = value(ratio[1]);
        return whole == 0 ? Cell() : Cell(Decimal::from_milli((2000 * part + whole) / (2 * whole) * 100));
    }

    const Annex& annex_;
    const AnnexFigureLists& figures_;
    const Titles& titles_;
    std::vector<AnnexColumn> columns_ = {};
};

} // namespace

std::vector<Annex> load_annexes(const config::Directories& directories) {
    std::vector<Annex> annexes;
    Diagnostics problems;
    for (const std::filesystem::path& path : directories.list("annexes")) {
        config::Table file = config::read_toml(path, problems);
        Annex annex = read_annex(file);
        std::erase_if(annexes, [&](const Annex& known) { return known.id == annex.id; });
        annexes.push_back(std::move(annex));
    }
    if (has_errors(problems)) {
        throw RulesError(Message("bad_annexes"), {}, std::move(problems));
    }
    std::ranges::sort(annexes, {}, &Annex::id);
    return annexes;
}

Report fill(const Annex& annex, const AnnexFigureLists& figures, const Titles& titles) {
    Report report{.report = "annex", .title = annex.title, .year = figures.year};
    if (!figures.organisation.empty()) {
        report.head.push_back(figures.organisation);
    }
    report.subtitle = {fill_in(annex.year_line, {{"year", fmt::to_string(figures.year)}})};
    Filler filler(annex, figures, titles);
    report.tables.push_back(filler.table());
    report.notes = {annex.note};
    if (filler.has_unknown(report.tables.front())) {
        report.notes.push_back(annex.note_unknown);
    }
    std::erase(report.notes, "");
    return report;
}

} // namespace tdkt::reporting
