#include "reporting/shares.hpp"

#include <algorithm>
#include <array>

#include "config/directories.hpp"
#include "config/table.hpp"
#include "reporting/condition.hpp"
#include "reporting/table_parts.hpp"
#include "tdkt/error.hpp"

namespace tdkt::reporting {

namespace {

constexpr std::array levels = {AwardLevel::state, AwardLevel::province, AwardLevel::base};

Condition read_side(config::Table& table, std::string_view key) {
    std::optional<config::Table> side = table.table(key);
    if (!side) {
        table.problem(table.where(), Message("missing_key", {{"key", std::string(key)}}));
        return {};
    }
    Condition condition = read_condition(*side);
    side->finish();
    return condition;
}

Share read_share(config::Table& table) {
    Share share{.key = table.text("key"),
                .title = table.text("title"),
                .part_title = table.text("part_title"),
                .whole_title = table.text("whole_title"),
                .part = read_side(table, "part"),
                .whole = read_side(table, "whole"),
                .at_least = table.optional_decimal("at_least"),
                .at_most = table.optional_decimal("at_most")};
    table.finish();
    return share;
}

struct Figures {
    std::int64_t part = 0;
    std::int64_t whole = 0;
};

template <typename Wanted>
Figures count(const Share& share, const std::vector<AwardTally>& awards, Wanted wanted) {
    Figures figures;
    for (const AwardTally& tally : awards) {
        if (wanted(tally) && matches(share.whole, tally)) {
            figures.whole += tally.count;
            figures.part += matches(share.part, tally) ? tally.count : 0;
        }
    }
    return figures;
}

// With one decimal, half of it rounded up; nothing where there is no whole.
std::optional<Decimal> percent(const Figures& figures) {
    if (figures.whole == 0) {
        return std::nullopt;
    }
    return Decimal::from_milli((2000 * figures.part + figures.whole) / (2 * figures.whole) * 100);
}

Cell decimal_cell(const std::optional<Decimal>& value) {
    return value ? Cell(*value) : Cell();
}

Cell change(const std::optional<Decimal>& now, const std::optional<Decimal>& before) {
    return now && before ? Cell(*now - *before) : Cell();
}

// What was found is compared as it is: the percentage that is shown is rounded.
Cell judged(const Share& share, const Figures& found, const Titles& titles) {
    if (found.whole == 0 || (!share.at_least && !share.at_most)) {
        return {};
    }
    const std::int64_t parts = found.part * Decimal::from_integer(100).milli();
    const bool met = (!share.at_least || parts >= share.at_least->milli() * found.whole) &&
                     (!share.at_most || parts <= share.at_most->milli() * found.whole);
    return titles.at(met ? "indicator.met" : "indicator.not_met");
}

// "≥ 40", "≤ 10", or both.
Cell target_cell(const Share& share) {
    std::string text;
    if (share.at_least) {
        text = "≥ " + to_string(*share.at_least);
    }
    if (share.at_most) {
        text += (text.empty() ? "≤ " : "; ≤ ") + to_string(*share.at_most);
    }
    std::ranges::replace(text, '.', ',');
    return text_cell(text);
}

std::vector<TableColumn> columns_of(const std::string& part, const std::string& whole, const Titles& titles) {
    std::vector<TableColumn> columns = {{.key = "part", .title = part}, {.key = "whole", .title = whole}};
    for (const char* const key : {"share", "share_last_year", "share_change", "target", "met"}) {
        columns.push_back(column(titles, key, ColumnKind::derived));
    }
    return columns;
}

std::vector<Cell> cells_of(const Share& share, const Figures& now, const Figures& before,
                           const Titles& titles) {
    const std::optional<Decimal> found = percent(now);
    const std::optional<Decimal> former = percent(before);
    return {now.part,
            now.whole,
            decimal_cell(found),
            decimal_cell(former),
            change(found, former),
            target_cell(share),
            judged(share, now, titles)};
}

} // namespace

std::vector<Share> load_shares(const config::Directories& directories) {
    std::vector<Share> shares;
    Diagnostics problems;
    for (const std::filesystem::path& path : directories.list("shares")) {
        config::Table file = config::read_toml(path, problems);
        if (file.integer("format") != 1) {
            file.problem(file.where("format"), Message("unknown_format", {{"format", "1"}}));
        }
        for (config::Table& table : file.tables("share")) {
            Share share = read_share(table);
            const auto known = std::ranges::find(shares, share.key, &Share::key);
            if (known == shares.end()) {
                shares.push_back(std::move(share));
            } else {
                *known = std::move(share);
            }
        }
        file.finish();
    }
    if (has_errors(problems)) {
        throw RulesError(Message("bad_shares"), {}, std::move(problems));
    }
    return shares;
}

Table share_table(const Share& share, const std::vector<AwardTally>& awards,
                  const std::vector<AwardTally>& before, const Titles& titles) {
    Table table = table_of(titles, {}, "level");
    table.table = share.key;
    table.title = share.title;
    table.columns = columns_of(share.part_title, share.whole_title, titles);
    table.chart = {"share", "share_last_year"};
    const auto add = [&](const std::string& code, const std::string& label, RowRole role, auto wanted) {
        table.rows.push_back(
            {.code = code,
             .label = label,
             .cells = cells_of(share, count(share, awards, wanted), count(share, before, wanted), titles),
             .role = role});
    };
    for (const AwardLevel level : levels) {
        add(std::string(to_word(level)), word_in(titles, "level", level), RowRole::plain,
            [&](const AwardTally& tally) { return tally.level == level; });
    }
    add("", titles.at("row.total"), RowRole::total, [](const AwardTally&) { return true; });
    return table;
}

Table share_summary(const std::vector<Share>& shares, const std::vector<AwardTally>& awards,
                    const std::vector<AwardTally>& before, const Titles& titles) {
    Table table = table_of(titles, "shares", "share_of");
    table.columns = columns_of(titles.at("column.part"), titles.at("column.whole"), titles);
    table.chart = {"share", "share_last_year"};
    const auto all = [](const AwardTally&) { return true; };
    for (const Share& share : shares) {
        table.rows.push_back(
            {.code = share.key,
             .label = share.title,
             .cells = cells_of(share, count(share, awards, all), count(share, before, all), titles)});
    }
    return table;
}

} // namespace tdkt::reporting
