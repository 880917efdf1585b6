#include "scoring/read_criterion.hpp"

#include <algorithm>
#include <iterator>

#include "base/text.hpp"

namespace tdkt::scoring {

namespace {

using config::Table;

std::string read_figure(Table& table, std::string_view key, const ScoreSheet& sheet) {
    std::string code = table.text(key);
    if (!code.empty() && sheet.find_figure(code) == nullptr) {
        table.problem(table.where(key),
                      Message("unknown_figure",
                              {{"figure", code},
                               {"suggestion", text::nearest(code, figure_codes(sheet)).value_or("")}}));
    }
    return code;
}

std::optional<std::string> read_optional_figure(Table& table, std::string_view key, const ScoreSheet& sheet) {
    return table.has(key) ? std::optional(read_figure(table, key, sheet)) : std::nullopt;
}

// `from` and `to` belong to the band, `above` and `below` do not; `between` leaves it open, as published
// tables do.
Band read_band(Table& table) {
    Band band{.points = table.decimal("points")};
    const std::vector<std::int64_t> between = table.integers("between");
    if (between.size() == 2) {
        band.low = Decimal::from_integer(between[0]);
        band.high = Decimal::from_integer(between[1]);
        band.unstated = true;
        if (between[0] >= between[1]) {
            table.problem(table.where("between"), Message("bad_band"));
        }
        table.finish();
        return band;
    }
    const auto from = table.optional_decimal("from");
    const auto above = table.optional_decimal("above");
    const auto to = table.optional_decimal("to");
    const auto below = table.optional_decimal("below");
    band.low = from ? from : above;
    band.with_low = from.has_value();
    band.high = to ? to : below;
    band.with_high = to.has_value();
    const bool twice = (from && above) || (to && below);
    const bool empty =
        band.low && band.high &&
        (*band.high < *band.low || (*band.high == *band.low && !(band.with_low && band.with_high)));
    if (twice || empty || (!band.low && !band.high)) {
        table.problem(table.where(), Message("bad_band"));
    }
    table.finish();
    return band;
}

void read_bands(Table& table, const ScoreSheet& sheet, Formula& formula) {
    formula.base = read_optional_figure(table, "base", sheet);
    for (Table& band : table.tables("band")) {
        formula.bands.push_back(read_band(band));
    }
    formula.otherwise = table.optional_decimal("otherwise");
    if (formula.bands.empty()) {
        table.problem(table.where("formula"), Message("missing_key", {{"key", "band"}}));
    }
}

Formula read_formula(Table& table, FormulaKind kind, const ScoreSheet& sheet) {
    Formula formula{.kind = kind};
    formula.actual = read_figure(table, kind == FormulaKind::balance ? "plus" : "actual", sheet);
    switch (kind) {
    case FormulaKind::ratio:
        formula.base = read_figure(table, "base", sheet);
        formula.otherwise = table.optional_decimal("otherwise");
        break;
    case FormulaKind::leader:
        formula.base = read_figure(table, "target", sheet);
        formula.excess = table.word<Excess>("excess");
        break;
    case FormulaKind::bands:
        read_bands(table, sheet, formula);
        break;
    case FormulaKind::all_or_nothing:
        formula.base = read_optional_figure(table, "base", sheet);
        formula.at_least = formula.base ? std::nullopt : table.optional_decimal("at_least");
        formula.otherwise = formula.base ? table.optional_decimal("otherwise") : std::nullopt;
        break;
    case FormulaKind::count:
        formula.each = table.decimal("each");
        if (table.has("each") && formula.each <= Decimal{}) {
            table.problem(table.where("each"), Message("each_not_positive"));
        }
        break;
    case FormulaKind::balance:
        formula.base = read_figure(table, "minus", sheet);
        break;
    }
    return formula;
}

// Points beyond the maximum would be a second maximum.
void check_band_points(const Table& table, const Criterion& criterion, const Formula& formula) {
    const auto is_beyond = [&](Decimal points) { return points < Decimal{} || points > criterion.max; };
    const bool beyond = std::ranges::any_of(formula.bands, is_beyond, &Band::points) ||
                        is_beyond(formula.otherwise.value_or(Decimal{}));
    if (beyond) {
        table.problem(
            table.where("formula"),
            Message("band_beyond_max", {{"criterion", criterion.code}, {"max", to_string(criterion.max)}}));
    }
}

} // namespace

std::vector<std::string> figure_codes(const ScoreSheet& sheet) {
    std::vector<std::string> codes;
    std::ranges::transform(sheet.figures, std::back_inserter(codes), &Figure::code);
    return codes;
}

Criterion read_criterion(Table& table, const ScoreSheet& sheet) {
    Criterion criterion{.code = table.text("code"),
                        .group = table.optional_text("group").value_or(""),
                        .title = table.text("title"),
                        .max = table.decimal("max"),
                        .kind = table.word<CriterionKind>("kind")};
    criterion.gate = table.optional_text("gate");
    if (const auto kind = table.optional_word<FormulaKind>("formula")) {
        const Formula& formula = criterion.formula.emplace(read_formula(table, *kind, sheet));
        criterion.min = *kind == FormulaKind::balance ? table.decimal("min") : Decimal{};
        check_band_points(table, criterion, formula);
    }
    if (criterion.formula || !table.has("formula")) {
        table.finish(); // of a formula that is not known, nobody knows the keys
    }
    if (table.has("max") && criterion.max <= Decimal{}) {
        table.problem(table.where("max"), Message("max_not_positive", {{"criterion", criterion.code}}));
    }
    if (criterion.min > criterion.max) {
        table.problem(table.where("min"), Message("min_above_max", {{"criterion", criterion.code}}));
    }
    return criterion;
}

} // namespace tdkt::scoring
