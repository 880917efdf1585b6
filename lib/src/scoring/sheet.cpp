#include "scoring/sheet.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.hpp"
#include "config/table.hpp"
#include "scoring/read_criterion.hpp"

namespace tdkt {

std::string TieRule::name() const {
    switch (kind) {
    case Kind::criterion:
        return "criterion:" + criterion;
    case Kind::figure:
        return fmt::format("figure:{}", fmt::join(figures, "+"));
    case Kind::ratio:
        return fmt::format("ratio:{}", fmt::join(figures, "/"));
    case Kind::ballot:
        break;
    }
    return "ballot";
}

const Criterion* ScoreSheet::find(std::string_view criterion) const {
    const auto found = std::ranges::find(criteria, criterion, &Criterion::code);
    return found == criteria.end() ? nullptr : &*found;
}

const Figure* ScoreSheet::find_figure(std::string_view figure) const {
    const auto found = std::ranges::find(figures, figure, &Figure::code);
    return found == figures.end() ? nullptr : &*found;
}

std::optional<Message> score_problem(const Criterion& criterion, Decimal score) {
    const std::string& code = criterion.code;
    const std::string found = to_string(score);
    const std::string max = to_string(criterion.max);
    if (score < Decimal{} && criterion.min == Decimal{}) {
        return Message("negative_score", {{"criterion", code}, {"score", found}});
    }
    if (score < criterion.min) {
        return Message("score_below_min",
                       {{"criterion", code}, {"score", found}, {"min", to_string(criterion.min)}});
    }
    if (score > criterion.max) {
        return Message("score_above_max", {{"criterion", code}, {"score", found}, {"max", max}});
    }
    return std::nullopt;
}

std::optional<Message> figure_problem(const Figure& figure, Decimal value) {
    if (value < Decimal{}) {
        return Message("figure_below_zero", {{"figure", figure.code}, {"value", to_string(value)}});
    }
    if (figure.max && value > *figure.max) {
        return Message(
            "figure_above_max",
            {{"figure", figure.code}, {"value", to_string(value)}, {"max", to_string(*figure.max)}});
    }
    return std::nullopt;
}

namespace scoring {

namespace {

std::vector<std::string> codes_of(const ScoreSheet& sheet) {
    std::vector<std::string> codes;
    std::ranges::transform(sheet.criteria, std::back_inserter(codes), &Criterion::code);
    return codes;
}

void add_group(ScoreSheet& sheet, config::Table& table) {
    sheet.groups.push_back({.title = table.text("title"), .max = table.decimal("max")});
    table.finish();
}

bool is_known_source(std::string_view from) {
    return award_in(from) || (from.starts_with("campaign:") && from.find('/') != std::string_view::npos);
}

void add_figure(ScoreSheet& sheet, config::Table& table) {
    Figure figure{.code = table.text("code"),
                  .title = table.text("title"),
                  .max = table.optional_decimal("max"),
                  .from = table.optional_text("from")};
    table.finish();
    if (figure.from && !is_known_source(*figure.from)) {
        table.problem(table.where("from"), Message("unknown_source", {{"from", *figure.from}}));
    }
    if (sheet.find_figure(figure.code) != nullptr || figure.code == ballot_code) {
        table.problem(table.where("code"), Message("figure_twice", {{"figure", figure.code}}));
        return;
    }
    sheet.figures.push_back(std::move(figure));
}

void add_criterion(ScoreSheet& sheet, config::Table& table) {
    Criterion criterion = read_criterion(table, sheet);
    if (sheet.find(criterion.code) != nullptr || sheet.find_figure(criterion.code) != nullptr ||
        criterion.code == ballot_code) {
        table.problem(table.where("code"), Message("criterion_twice", {{"criterion", criterion.code}}));
        return;
    }
    sheet.criteria.push_back(std::move(criterion));
}

/// `A+B` or `A/B`.
std::vector<std::string> split_at(std::string_view text, char sign) {
    std::vector<std::string> parts;
    for (std::size_t end = text.find(sign); end != std::string_view::npos; end = text.find(sign)) {
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.emplace_back(text);
    return parts;
}

// Complains with what `message` makes of the nearest code, unless the code is known.
template <typename MakeMessage>
void refuse_unknown(const config::Table& file, const std::string& code, const std::vector<std::string>& known,
                    MakeMessage message) {
    if (std::ranges::find(known, code) == known.end()) {
        file.problem(file.where("tie"), message(text::nearest(code, known).value_or("")));
    }
}

void add_tie_rule(ScoreSheet& sheet, const config::Table& file, const std::string& rule) {
    using Kind = TieRule::Kind;
    const std::size_t colon = std::min(rule.find(':'), rule.size());
    const std::string prefix = rule.substr(0, colon);
    const std::string rest = rule.substr(std::min(colon + 1, rule.size()));
    if (rule == ballot_code) {
        sheet.tie.push_back({.kind = Kind::ballot});
    } else if (prefix == "criterion") {
        refuse_unknown(file, rest, codes_of(sheet), [&](const std::string& nearest) {
            return Message("tie_by_unknown_criterion", {{"criterion", rest}, {"suggestion", nearest}});
        });
        sheet.tie.push_back({.kind = Kind::criterion, .criterion = rest});
    } else if (prefix == "figure" || (prefix == "ratio" && std::ranges::count(rest, '/') == 1)) {
        const bool is_sum = prefix == "figure";
        TieRule read{.kind = is_sum ? Kind::figure : Kind::ratio,
                     .figures = split_at(rest, is_sum ? '+' : '/')};
        for (const std::string& code : read.figures) {
            refuse_unknown(file, code, figure_codes(sheet), [&](const std::string& nearest) {
                return Message("unknown_figure", {{"figure", code}, {"suggestion", nearest}});
            });
        }
        sheet.tie.push_back(std::move(read));
    } else {
        file.problem(file.where("tie"), Message("unknown_tie_rule", {{"rule", rule}}));
    }
}

} // namespace

std::optional<std::string> award_in(std::string_view source) {
    constexpr std::string_view prefix = "awards:";
    return source.starts_with(prefix) ? std::optional<std::string>(source.substr(prefix.size()))
                                      : std::nullopt;
}

ScoreSheet read_score_sheet(config::Table& file) {
    if (file.integer("format") != 1) {
        file.problem(file.where("format"), Message("unknown_format", {{"format", "1"}}));
    }
    ScoreSheet sheet{.code = file.text("code"), .title = file.text("title")};
    const std::int64_t year = file.integer("year");
    if (file.has("year") &&
        (year < 1948 || year > 2999)) { // the first call for patriotic emulation was of 1948
        file.problem(file.where("year"), Message("bad_sheet_year", {{"year", fmt::to_string(year)}}));
    } else {
        sheet.year = static_cast<int>(year);
    }
    sheet.total = file.optional_decimal("total");
    for (config::Table& group : file.tables("group")) {
        add_group(sheet, group);
    }
    for (config::Table& figure : file.tables("figure")) {
        add_figure(sheet, figure);
    }
    for (config::Table& criterion : file.tables("criterion")) {
        add_criterion(sheet, criterion);
    }
    if (sheet.criteria.empty()) {
        file.problem(file.where(), Message("sheet_without_criteria"));
    }
    for (const std::string& rule : file.texts("tie")) {
        add_tie_rule(sheet, file, rule);
    }
    file.finish();
    return sheet;
}

ScoreSheet parse_score_sheet(std::string_view toml, std::string file_name, Diagnostics& diagnostics) {
    config::Table file = config::parse_toml(toml, std::move(file_name), diagnostics);
    return read_score_sheet(file);
}

} // namespace scoring

} // namespace tdkt
