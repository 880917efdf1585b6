#include <algorithm>
#include <set>
#include <utility>

#include "tdkt/score.hpp"

// What can be wrong with a published sheet although it can be read.
namespace tdkt {

namespace {

using Findings = std::vector<Message>;

constexpr Decimal none{};

void add(Findings& findings, Message what) {
    findings.push_back(std::move(what));
}

// Bounds in the order of their bands; an open lower bound comes first.
std::vector<Band> in_order(std::vector<Band> bands) {
    std::ranges::stable_sort(bands, [](const Band& a, const Band& b) {
        return a.low.has_value() != b.low.has_value() ? !a.low.has_value() : a.low < b.low;
    });
    return bands;
}

std::vector<std::pair<std::string, std::string>> at(const Criterion& criterion, Decimal value) {
    return {{"criterion", criterion.code}, {"value", to_string(value)}};
}

// Two neighbours meet in one bound that exactly one of them owns; anything else is an overlap or a gap.
void check_boundary(const Criterion& criterion, const Band& lower, const Band& upper, Findings& findings) {
    if (!lower.high || !upper.low || *lower.high > *upper.low) {
        add(findings, Message("bands_overlap", at(criterion, upper.low.value_or(none))));
    } else if (*lower.high < *upper.low) {
        add(findings, Message("bands_gap", {{"criterion", criterion.code},
                                            {"from", to_string(*lower.high)},
                                            {"to", to_string(*upper.low)}}));
    } else if (lower.unstated) {
        add(findings, Message("boundary_unstated", at(criterion, *upper.low)));
    } else if (lower.with_high && upper.with_low) {
        add(findings, Message("bands_overlap", at(criterion, *upper.low)));
    } else if (!lower.with_high && !upper.with_low) {
        add(findings, Message("boundary_of_nobody", at(criterion, *upper.low)));
    }
}

void check_reach(const Criterion& criterion, Decimal most, Findings& findings) {
    if (most < criterion.max) {
        add(findings, Message("points_out_of_reach", at(criterion, criterion.max - most)));
    }
}

void check_bands(const ScoreSheet& sheet, const Criterion& criterion, const Formula& formula,
                 Findings& findings) {
    const std::vector<Band> bands = in_order(formula.bands);
    for (std::size_t i = 1; i < bands.size(); ++i) {
        check_boundary(criterion, bands[i - 1], bands[i], findings);
    }
    const Band& first = bands.front();
    const Band& last = bands.back();
    if (last.unstated && last.high) {
        add(findings, Message("boundary_unstated", at(criterion, *last.high)));
    }
    // A percentage of a figure can be 0 and 100, and neither is outside the table without a word for it.
    if (!formula.otherwise && first.low && *first.low > none) {
        add(findings, Message("no_band_below", at(criterion, *first.low)));
    }
    if (!formula.otherwise && last.high) {
        add(findings, Message("no_band_above", at(criterion, *last.high)));
    }
    const Figure* const figure = formula.base ? nullptr : sheet.find_figure(formula.actual);
    Decimal best = formula.otherwise.value_or(none);
    for (const Band& band : bands) {
        const bool too_high = figure != nullptr && figure->max && band.low && *band.low > *figure->max;
        best = too_high ? best : std::max(best, band.points);
    }
    check_reach(criterion, best, findings);
}

// A count whose figure has a most, such as a sample of 50: 50 × 0.4 must be able to reach the maximum.
void check_count(const ScoreSheet& sheet, const Criterion& criterion, const Formula& formula,
                 Findings& findings) {
    const Figure* const figure = sheet.find_figure(formula.actual);
    if (figure == nullptr || !figure->max) {
        return;
    }
    const Decimal most = scale(formula.each, *figure->max, Decimal::from_integer(1));
    check_reach(criterion, most, findings);
    if (most > criterion.max) {
        add(findings, Message("points_cut_off", at(criterion, most - criterion.max)));
    }
}

// Against itself a figure always reaches all there is, and never more than its target.
void check_own_base(const Criterion& criterion, const Formula& formula, Findings& findings) {
    if (formula.kind == FormulaKind::leader) {
        check_reach(criterion, scale(criterion.max, Decimal::from_integer(1), Decimal::from_integer(2)),
                    findings);
    } else if (formula.kind == FormulaKind::ratio || formula.kind == FormulaKind::all_or_nothing) {
        add(findings, Message("always_awarded", {{"criterion", criterion.code}}));
    }
}

// A threshold that everybody reaches, or nobody.
void check_threshold(const ScoreSheet& sheet, const Criterion& criterion, const Formula& formula,
                     Findings& findings) {
    const Decimal needed = formula.at_least.value_or(Decimal::from_integer(1));
    const Figure* const figure = sheet.find_figure(formula.actual);
    if (needed <= none) {
        add(findings, Message("always_awarded", {{"criterion", criterion.code}}));
    } else if (figure != nullptr && figure->max && *figure->max < needed) {
        check_reach(criterion, none, findings);
    }
}

void check_formula(const ScoreSheet& sheet, const Criterion& criterion, const Formula& formula,
                   Findings& findings) {
    if (formula.base == formula.actual) {
        check_own_base(criterion, formula, findings);
    }
    const Figure* const figure = sheet.find_figure(formula.actual);
    switch (formula.kind) {
    case FormulaKind::bands:
        check_bands(sheet, criterion, formula, findings);
        break;
    case FormulaKind::count:
        check_count(sheet, criterion, formula, findings);
        break;
    case FormulaKind::all_or_nothing:
        if (!formula.base) {
            check_threshold(sheet, criterion, formula, findings);
        }
        break;
    case FormulaKind::balance:
        if (figure != nullptr && figure->max) {
            check_reach(criterion, *figure->max, findings);
        }
        break;
    case FormulaKind::ratio:
    case FormulaKind::leader:
        break;
    }
}

/// Whether the criterion is not scored where its base is 0, as nothing is said of that.
bool is_left_open_by_zero(const Formula& formula) {
    switch (formula.kind) {
    case FormulaKind::ratio:
    case FormulaKind::all_or_nothing:
        return formula.base && !formula.otherwise;
    case FormulaKind::leader:
        return formula.excess == Excess::percent; // (A - T) / T
    case FormulaKind::bands:
        return formula.base.has_value();
    case FormulaKind::count:
    case FormulaKind::balance:
        break;
    }
    return false;
}

// A figure that criteria are divided by can be 0.
void check_zero(const ScoreSheet& sheet, Findings& findings) {
    for (const Figure& figure : sheet.figures) {
        std::string criteria;
        for (const Criterion& criterion : sheet.criteria) {
            if (criterion.formula && criterion.formula->base == figure.code &&
                is_left_open_by_zero(*criterion.formula)) {
                criteria += (criteria.empty() ? "" : ", ") + criterion.code;
            }
        }
        if (!criteria.empty()) {
            add(findings, Message("base_may_be_zero", {{"figure", figure.code}, {"criteria", criteria}}));
        }
    }
}

void check_sums(const ScoreSheet& sheet, Findings& findings) {
    Decimal points;
    for (const Criterion& criterion : sheet.criteria) {
        points += criterion.kind == CriterionKind::points ? criterion.max : none;
    }
    if (sheet.total && *sheet.total != points) {
        add(findings,
            Message("total_does_not_sum", {{"stated", to_string(*sheet.total)}, {"sum", to_string(points)}}));
    }
    for (const CriterionGroup& group : sheet.groups) {
        Decimal sum;
        for (const Criterion& criterion : sheet.criteria) {
            sum += criterion.group == group.title && criterion.kind != CriterionKind::penalty ? criterion.max
                                                                                              : none;
        }
        if (sum != group.max) {
            add(findings,
                Message("group_does_not_sum",
                        {{"group", group.title}, {"stated", to_string(group.max)}, {"sum", to_string(sum)}}));
        }
    }
    for (const Criterion& criterion : sheet.criteria) {
        const bool known = sheet.groups.empty() || criterion.group.empty() ||
                           std::ranges::count(sheet.groups, criterion.group, &CriterionGroup::title) > 0;
        if (!known) {
            add(findings, Message("criterion_of_unknown_group",
                                  {{"criterion", criterion.code}, {"group", criterion.group}}));
        }
    }
}

void check_use(const ScoreSheet& sheet, Findings& findings) {
    std::set<std::string> used;
    for (const Criterion& criterion : sheet.criteria) {
        if (criterion.formula) {
            used.insert(criterion.formula->actual);
            used.insert(criterion.formula->base.value_or(""));
        }
    }
    for (const TieRule& rule : sheet.tie) {
        used.insert(rule.figures.begin(), rule.figures.end());
    }
    for (const Figure& figure : sheet.figures) {
        if (!used.contains(figure.code)) {
            add(findings, Message("figure_of_no_use", {{"figure", figure.code}}));
        }
    }
    if (sheet.tie.empty()) {
        add(findings, Message("no_tie_rule"));
    }
}

} // namespace

std::vector<Message> check_sheet(const ScoreSheet& sheet) {
    Findings findings;
    for (const Criterion& criterion : sheet.criteria) {
        if (criterion.formula) {
            check_formula(sheet, criterion, *criterion.formula, findings);
        }
    }
    check_zero(sheet, findings);
    check_sums(sheet, findings);
    check_use(sheet, findings);
    return findings;
}

} // namespace tdkt
