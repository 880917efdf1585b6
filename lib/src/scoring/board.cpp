#include "scoring/board.hpp"

#include <algorithm>
#include <array>

namespace tdkt::scoring {

Board::Board(const ScoreSheet& sheet, const std::vector<ClusterMember>& members,
             const std::vector<ScoreValue>& values, Stage stage)
    : sheet_(sheet), members_(members), stage_(stage) {
    for (const Criterion& criterion : sheet.criteria) {
        columns_.emplace(criterion.code, columns_.size());
    }
    for (const Figure& figure : sheet.figures) {
        columns_.emplace(figure.code, columns_.size());
    }
    columns_.emplace(ballot_code, columns_.size());
    std::unordered_map<std::string_view, std::size_t> rows;
    for (const ClusterMember& member : members) {
        rows.emplace(member.unit, rows.size());
    }
    cells_.resize(members.size() * columns_.size());
    for (const ScoreValue& value : values) {
        const auto row = rows.find(value.unit);
        const auto place = column(value.criterion);
        if (row != rows.end() && place) {
            cells_[row->second * columns_.size() + *place] = &value;
        }
    }
    resolved_.resize(sheet.criteria.size());
    for (std::size_t criterion = 0; criterion < sheet.criteria.size(); ++criterion) {
        resolve(criterion);
    }
}

void Board::resolve(std::size_t criterion) {
    const std::optional<Formula>& formula = sheet_.criteria[criterion].formula;
    if (!formula) {
        return;
    }
    Resolved& resolved = resolved_[criterion];
    resolved.actual = column(formula->actual);
    resolved.base = formula->base ? column(*formula->base) : std::nullopt;
    if (formula->kind != FormulaKind::leader) {
        return;
    }
    for (std::size_t member = 0; member < members_.size(); ++member) {
        ScoreBasis how{};
        const auto taken = inputs(member, criterion, how);
        const auto lead = taken && !is_open(how) ? lead_of(*formula, *taken) : std::nullopt;
        if (lead && (!resolved.best || *lead > *resolved.best)) {
            resolved.best = lead;
        }
    }
}

std::optional<std::size_t> Board::column(std::string_view code) const {
    const auto found = columns_.find(code);
    return found == columns_.end() ? std::nullopt : std::optional(found->second);
}

const ScoreValue* Board::cell(std::size_t member, std::size_t column) const {
    return cells_[member * columns_.size() + column];
}

Known Board::known(std::size_t member, std::size_t column) const {
    const ScoreValue* const value = cell(member, column);
    if (value == nullptr) {
        return {};
    }
    if (value->self && (stage_ == Stage::self || (!value->final && !value->checked))) {
        return {.value = value->self, .how = ScoreBasis::self_only};
    }
    if (value->final) {
        return {.value = value->final, .how = ScoreBasis::final};
    }
    return value->checked ? Known{.value = value->checked, .how = ScoreBasis::checked} : Known{};
}

bool Board::is_open(ScoreBasis how) const {
    return leaves_open(how) && (stage_ != Stage::self || how != ScoreBasis::self_only);
}

// The basis is that of the least certain figure; nothing was claimed where not one of them is known.
std::optional<Inputs> Board::inputs(std::size_t member, std::size_t criterion, ScoreBasis& how) const {
    const Resolved& resolved = resolved_[criterion];
    const Known actual = resolved.actual ? known(member, *resolved.actual) : Known{};
    how = actual.how;
    if (!resolved.base) {
        return actual.value ? std::optional(Inputs{.actual = *actual.value}) : std::nullopt;
    }
    const Known base = known(member, *resolved.base);
    how = std::max(actual.how, base.how);
    if (!actual.value || !base.value) {
        return std::nullopt;
    }
    return Inputs{.actual = *actual.value, .base = base.value};
}

Known Board::by_formula(std::size_t member, std::size_t criterion) const {
    Known result;
    const auto taken = inputs(member, criterion, result.how);
    if (!taken || is_open(result.how)) {
        return result;
    }
    result.value = points_of(sheet_.criteria[criterion], *taken, resolved_[criterion].best);
    result.how = result.value ? result.how : ScoreBasis::undefined;
    return result;
}

CriterionScore Board::score(std::size_t member, std::size_t criterion) const {
    const Criterion& of = sheet_.criteria[criterion];
    const Known found = of.formula ? by_formula(member, criterion) : known(member, criterion);
    CriterionScore result{.criterion = of.code, .score = found.value, .max = of.max, .how = found.how};
    if (is_open(found.how)) {
        result.score = std::nullopt;
    } else if (of.gate && found.value && !has_evidence(member, criterion)) {
        result.score = Decimal{};
        result.how = ScoreBasis::no_evidence;
    }
    if (found.how == ScoreBasis::missing && of.kind != CriterionKind::points) {
        const Resolved& resolved = resolved_[criterion];
        const bool claimed = is_fed(criterion) || (resolved.actual && known(member, *resolved.actual).value);
        result.how = claimed ? ScoreBasis::missing : ScoreBasis::not_claimed;
    }
    return result;
}

// Of the criterion itself, or of a figure that it follows from.
bool Board::has_evidence(std::size_t member, std::size_t criterion) const {
    const Resolved& resolved = resolved_[criterion];
    return std::ranges::any_of(std::array{std::optional(criterion), resolved.actual, resolved.base},
                               [&](const auto& place) {
                                   const ScoreValue* const value = place ? cell(member, *place) : nullptr;
                                   return value != nullptr && value->evidence;
                               });
}

// What the register is to say is not the unit's to claim.
bool Board::is_fed(std::size_t criterion) const {
    const std::optional<Formula>& formula = sheet_.criteria[criterion].formula;
    const Figure* const figure = formula ? sheet_.find_figure(formula->actual) : nullptr;
    return figure != nullptr && figure->from;
}

std::string Board::working(std::size_t member, std::size_t criterion) const {
    if (!sheet_.criteria[criterion].formula) {
        return {};
    }
    ScoreBasis how{};
    const auto taken = inputs(member, criterion, how);
    return taken && !is_open(how) ? working_of(sheet_.criteria[criterion], *taken, resolved_[criterion].best)
                                  : std::string();
}

std::vector<ScoreValue> Board::values_of(std::size_t member, std::size_t criterion) const {
    std::vector<ScoreValue> list;
    for (const std::optional<std::size_t>& place :
         {std::optional(criterion), resolved_[criterion].actual, resolved_[criterion].base}) {
        const ScoreValue* const value = place ? cell(member, *place) : nullptr;
        if (value != nullptr) {
            list.push_back(*value);
        }
    }
    return list;
}

bool Board::lacks(std::size_t member, const TieRule& rule) const {
    if (rule.kind == TieRule::Kind::ballot) {
        return !tie_value(member, rule);
    }
    return std::ranges::any_of(rule.figures, [&](const std::string& code) {
        const auto place = column(code);
        const Known figure = place ? known(member, *place) : Known{};
        return !figure.value || is_open(figure.how);
    });
}

std::optional<Fraction> Board::tie_value(std::size_t member, const TieRule& rule) const {
    if (rule.kind == TieRule::Kind::ballot) {
        const auto& ballot = members_[member].ballot;
        const auto votes = ballot ? std::optional(Decimal::from_integer(*ballot))
                                  : known(member, columns_.at(ballot_code)).value;
        return votes ? std::optional(fraction(*votes, Decimal::from_integer(1))) : std::nullopt;
    }
    if (rule.kind == TieRule::Kind::criterion) {
        const auto place = column(rule.criterion);
        if (!place || *place >= sheet_.criteria.size()) {
            return std::nullopt;
        }
        const Decimal points = score(member, *place).score.value_or(Decimal{});
        const bool taken_away = sheet_.criteria[*place].kind == CriterionKind::penalty;
        return fraction(taken_away ? Decimal{} - points : points, Decimal::from_integer(1));
    }
    std::vector<Decimal> found;
    for (const std::string& code : rule.figures) {
        const auto place = column(code);
        const Known figure = place ? known(member, *place) : Known{};
        if (!figure.value || is_open(figure.how)) {
            return std::nullopt;
        }
        found.push_back(*figure.value);
    }
    if (rule.kind == TieRule::Kind::ratio) {
        return found.size() == 2 && found[1] > Decimal{} ? std::optional(fraction(found[0], found[1]))
                                                         : std::nullopt;
    }
    Decimal sum;
    for (const Decimal figure : found) {
        sum += figure;
    }
    return fraction(sum, Decimal::from_integer(1));
}

} // namespace tdkt::scoring
