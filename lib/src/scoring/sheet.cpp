#include "scoring/sheet.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "config/table.hpp"

namespace tdkt {

std::string TieRule::name() const {
    return kind == Kind::ballot ? "ballot" : "criterion:" + criterion;
}

const Criterion* ScoreSheet::find(std::string_view criterion) const {
    const auto found = std::ranges::find(criteria, criterion, &Criterion::code);
    return found == criteria.end() ? nullptr : &*found;
}

std::optional<Message> score_problem(const Criterion& criterion, Decimal score) {
    const std::string& code = criterion.code;
    const std::string found = to_string(score);
    const std::string max = to_string(criterion.max);
    if (score < Decimal{}) {
        return Message("negative_score", {{"criterion", code}, {"score", found}});
    }
    if (score > criterion.max) {
        return Message("score_above_max", {{"criterion", code}, {"score", found}, {"max", max}});
    }
    return std::nullopt;
}

namespace scoring {

namespace {

constexpr std::string_view criterion_prefix = "criterion:";

std::vector<std::string> codes_of(const ScoreSheet& sheet) {
    std::vector<std::string> codes;
    std::ranges::transform(sheet.criteria, std::back_inserter(codes), &Criterion::code);
    return codes;
}

void add_criterion(ScoreSheet& sheet, config::Table& table) {
    Criterion criterion{.code = table.text("code"),
                        .group = table.optional_text("group").value_or(""),
                        .title = table.text("title"),
                        .max = table.decimal("max"),
                        .kind = table.word<CriterionKind>("kind")};
    table.finish();
    if (table.has("max") && criterion.max <= Decimal{}) {
        table.problem(table.where("max"), Message("max_not_positive", {{"criterion", criterion.code}}));
    }
    if (sheet.find(criterion.code) != nullptr) {
        table.problem(table.where("code"), Message("criterion_twice", {{"criterion", criterion.code}}));
        return;
    }
    sheet.criteria.push_back(std::move(criterion));
}

void add_tie_rule(ScoreSheet& sheet, const config::Table& file, const std::string& rule) {
    if (rule == "ballot") {
        sheet.tie.push_back({.kind = TieRule::Kind::ballot});
        return;
    }
    if (!rule.starts_with(criterion_prefix)) {
        file.problem(file.where("tie"), Message("unknown_tie_rule", {{"rule", rule}}));
        return;
    }
    std::string code = rule.substr(criterion_prefix.size());
    if (sheet.find(code) == nullptr) {
        file.problem(file.where("tie"),
                     Message("tie_by_unknown_criterion",
                             {{"criterion", code},
                              {"suggestion", text::nearest(code, codes_of(sheet)).value_or("")}}));
    }
    sheet.tie.push_back({.kind = TieRule::Kind::criterion, .criterion = std::move(code)});
}

} // namespace

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
