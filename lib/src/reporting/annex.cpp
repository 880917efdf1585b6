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
    column.shown.total = !column.ratio.empty();
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

Annex read_annex(config::Table& file) {
    if (file.integer("format") != 1) {
        file.problem(file.where("format"), Message("unknown_format", {{"format", "1"}}));
    }
    Annex annex{.id = file.text("id"),
                .title = file.text("title"),
                .year_line = file.text("year_line"),
                .note = file.optional_text("note").value_or(""),
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
        for (const Named& name : row_names()) {
            TableRow row = counted(name, RowRole::plain,
                                   [&](const AwardTally& tally) { return row_of(tally) == name.first; });
            if (std::ranges::any_of(row.cells, [](const Cell& cell) {
                    const auto* const count = std::get_if<std::int64_t>(&cell);
                    return count != nullptr && *count != 0;
                })) {
                table.rows.push_back(std::move(row));
            }
        }
        table.rows.push_back(
            counted({"", titles_.at("row.total")}, RowRole::total, [&](const AwardTally& tally) {
                return annex_.rows != AnnexRows::campaign || !tally.campaign.empty();
            }));
        return table;
    }

private:
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
            } else {
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
            return figures_.units;
        case AnnexRows::category:
            return category_names();
        case AnnexRows::campaign:
            break;
        }
        return figures_.campaigns;
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
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (!columns_[i].ratio.empty()) {
                row.cells[i] = percent(row, columns_[i].ratio);
            }
        }
        return row;
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
    report.tables.push_back(Filler(annex, figures, titles).table());
    report.notes = {annex.note};
    std::erase(report.notes, "");
    return report;
}

} // namespace tdkt::reporting
