#include "sheet_view.hpp"

#include "cells.hpp"
#include "details.hpp"
#include "json.hpp"
#include "printing.hpp"

namespace tdkt::cli {

namespace {

std::vector<std::string> tie_names(const ScoreSheet& sheet) {
    std::vector<std::string> names;
    names.reserve(sheet.tie.size());
    for (const TieRule& rule : sheet.tie) {
        names.push_back(rule.name());
    }
    return names;
}

Json json_of(const Formula& formula) {
    return {{"kind", to_word(formula.kind)}, {"actual", formula.actual}, {"base", or_null(formula.base)}};
}

Json document(const StoredSheet& stored) {
    Json criteria = Json::array();
    for (const Criterion& criterion : stored.sheet.criteria) {
        criteria.push_back({{"criterion", criterion.code},
                            {"group", criterion.group},
                            {"title", criterion.title},
                            {"max", number(criterion.max)},
                            {"kind", to_word(criterion.kind)},
                            {"formula", criterion.formula ? json_of(*criterion.formula) : Json()},
                            {"gate", or_null(criterion.gate)}});
    }
    Json figures = Json::array();
    for (const Figure& figure : stored.sheet.figures) {
        figures.push_back({{"figure", figure.code},
                           {"title", figure.title},
                           {"max", figure.max ? number(*figure.max) : Json()},
                           {"from", or_null(figure.from)}});
    }
    return {{"schema", "tdkt.sheet/1"},       {"sheet", stored.sheet.code},
            {"title", stored.sheet.title},    {"year", stored.sheet.year},
            {"tie", tie_names(stored.sheet)}, {"clusters", stored.clusters},
            {"criteria", criteria},           {"figures", figures}};
}

/// `ratio TK, NTH`.
std::string formula_text(const Words& words, const Formula& formula) {
    const std::string kind = words.name_of(cell(formula.kind), "formula") + ' ' + formula.actual;
    return formula.base ? kind + ", " + *formula.base : kind;
}

std::vector<std::string> figure_lines(const ScoreSheet& sheet) {
    std::vector<std::string> lines;
    for (const Figure& figure : sheet.figures) {
        lines.push_back(figure.code + ' ' + figure.title +
                        (figure.from ? ": " + *figure.from : std::string()));
    }
    return lines;
}

std::vector<std::string> criterion_lines(const Words& words, const ScoreSheet& sheet) {
    std::vector<std::string> lines;
    lines.reserve(sheet.criteria.size());
    for (const Criterion& criterion : sheet.criteria) {
        lines.push_back(criterion.code + ' ' + criterion.title + ": " + to_string(criterion.max) + " (" +
                        words.name_of(cell(criterion.kind)) +
                        (criterion.formula ? "; " + formula_text(words, *criterion.formula) : std::string()) +
                        ')');
    }
    return lines;
}

} // namespace

void print_sheet(Session& session, const OutputOptions& output, const StoredSheet& stored) {
    if (output.format == "json") {
        print(session, document(stored));
        return;
    }
    Details details;
    details.add(N_("sheet"), stored.sheet.code);
    details.add(N_("title"), stored.sheet.title);
    details.add(N_("year"), stored.sheet.year);
    details.add(N_("clusters"), stored.clusters);
    details.add(N_("criteria"), criterion_lines(session.words(), stored.sheet));
    details.add(N_("figures"), figure_lines(stored.sheet));
    details.add(N_("ties decided by"), tie_names(stored.sheet));
    print(session, details);
}

} // namespace tdkt::cli
