#include "importing/row.hpp"

#include "base/text.hpp"
#include "importing/award_list.hpp"
#include "importing/cell.hpp"
#include "importing/citizen_id.hpp"
#include "importing/date_cell.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::importing {

namespace {

// "Năm 2025" without its word.
std::string_view without_word(std::string_view text) {
    const std::size_t gap = text.find(' ');
    const bool names_year = gap != std::string_view::npos && text::name_key(text.substr(0, gap)) == "năm";
    return names_year ? text.substr(gap + 1) : text;
}

// Four digits, with the decimals that some programs write behind every number.
std::optional<int> parse_year(std::string_view cell) {
    const std::string_view text = without_word(cell);
    const auto [value, problem, grouped] = read_integer(text);
    const bool is_year = value && !grouped && !text.starts_with('0') && *value >= 1900 && *value <= 2100;
    return is_year ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

// "2024-2025", "Năm học 2024 - 2025": whether it counts for the first or the second is not for a program to
// say.
bool is_school_year(std::string_view text) {
    const std::size_t sign = text.find_last_of("-/");
    const auto digits = [](std::string_view part) {
        const std::size_t begin = part.find_first_of("0123456789");
        return begin == std::string_view::npos ? std::string_view() : part.substr(begin, 4);
    };
    const auto first = parse_year(digits(text.substr(0, sign)));
    const auto second = sign == std::string_view::npos ? first : parse_year(digits(text.substr(sign + 1)));
    return first && second && *second == *first + 1;
}

} // namespace

Row::Row(Sheet& sheet, const Wordings& wordings, const Catalogue& catalogue, Diagnostics& diagnostics)
    : sheet_(sheet),
      wordings_(wordings),
      catalogue_(catalogue),
      diagnostics_(diagnostics),
      decimal_sign_(decimal_sign_of(sheet.source().read_as().delimiter)) {}

bool Row::next() {
    row_ = sheet_.next();
    first_problem_ = diagnostics_.size();
    ok_ = true;
    birth_column_.reset();
    ticked_.clear();
    unclear_tick_ = false;
    if (row_ != nullptr && row_->broken) {
        diagnostics_.push_back(*row_->broken);
        ok_ = false;
    } else if (row_ != nullptr) {
        read_births();
        read_ticks();
    }
    return row_ != nullptr;
}

std::span<const Diagnostic> Row::problems() const {
    return std::span(diagnostics_).subspan(first_problem_);
}

void Row::problem(Field field, Message message, Severity severity) {
    add(column_of(field), std::move(message), severity, raw(field));
}

void Row::add(std::optional<std::size_t> column, Message message, Severity severity, std::string_view raw) {
    const bool in_row = column && *column < row_->cells.size();
    diagnostics_.push_back({.severity = severity,
                            .at = {.file = sheet_.options().file,
                                   .line = static_cast<int>(in_row ? row_->cells[*column].line : row_->line),
                                   .column = column ? static_cast<int>(*column + 1) : 0},
                            .message = std::move(message),
                            .raw = std::string(raw)});
    ok_ = ok_ && severity != Severity::error;
}

// A cell that is asked for twice counts once.
void Row::note(Field field, Message how, std::string_view value) {
    const auto column = sheet_.header().column_of(field);
    const int place = column ? static_cast<int>(*column + 1) : 0;
    const auto [known, is_new] =
        reading_of_.try_emplace({place, how.code, std::string(value)}, readings_.size());
    if (!is_new) {
        CellReading& reading = readings_[known->second];
        reading.cells += reading.last_line == line() ? 0 : 1;
        reading.last_line = line();
        return;
    }
    readings_.push_back({.column = place,
                         .heading = name_of(field),
                         .how = std::move(how),
                         .line = line(),
                         .last_line = line(),
                         .cells = 1});
}

bool Row::has(Field field) const {
    return !is_blank(raw(field));
}

bool Row::is_by_section(Field field) const {
    const auto column = column_of(field);
    return (!column || cell(*column).empty()) && !sheet_.section(field).empty();
}

std::string_view Row::raw(Field field) const {
    if (row_->broken) {
        return {};
    }
    const auto column = column_of(field);
    if (const std::string_view said = column ? cell(*column) : std::string_view(); !said.empty()) {
        return said;
    }
    if (const std::string_view said = sheet_.fallback(field); !said.empty()) {
        return said;
    }
    return said_by_place(field);
}

// As the file calls it, else as scripts do.
std::string Row::name_of(Field field) const {
    const auto column = column_of(field);
    return column ? sheet_.header().columns()[*column].heading : std::string(to_word(field));
}

// Tidied, if there is anything; Excel's errors are nobody's value.
std::optional<std::string> Row::filled(Field field) {
    const std::string_view cell = raw(field);
    if (is_formula_error(cell)) {
        problem(field, Message("formula_error", {{"value", std::string(cell)}, {"field", name_of(field)}}));
        return std::nullopt;
    }
    std::string text = text::tidy(cell);
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

bool Row::require(Field field) {
    const bool said = has(field);
    if (!said && !row_->broken) {
        problem(field, Message("missing_value", {{"field", name_of(field)}}));
    }
    return said;
}

std::string Row::text(Field field) {
    return filled(field).value_or("");
}

std::string Row::required_text(Field field) {
    return require(field) ? text(field) : std::string();
}

std::string Row::required_unit(Field field) {
    std::string said = required_text(field);
    if (auto unit = wordings_.mapping().unit(said)) {
        mapped_.emplace(said, *unit);
        return *std::move(unit);
    }
    return said;
}

std::string Row::person_name(Field field) {
    const std::string said = text(field);
    if (wordings_.has_doubtful_salutation(said)) {
        problem(field, Message("salutation_or_surname", {{"name", said}}), Severity::warning);
    }
    return std::string(wordings_.without_salutation(said));
}

std::optional<Date> Row::date(Field field) {
    const std::optional<PartialDate> date = partial_date(field);
    if (date && date->day == 0) {
        problem(field, Message("date_without_day", {{"value", text(field)}}));
        return std::nullopt;
    }
    return date ? std::optional(Date{std::chrono::year{date->year}, std::chrono::month{date->month},
                                     std::chrono::day{date->day}})
                : std::nullopt;
}

std::optional<Date> Row::required_date(Field field) {
    return require(field) ? date(field) : std::nullopt;
}

std::optional<PartialDate> Row::partial_date(Field field) {
    const auto text = filled(field);
    if (!text) {
        return std::nullopt;
    }
    DateReading reading = read_date_cell(*text);
    if (reading.problem) {
        problem(field, *std::move(reading.problem));
    }
    month_first_ = month_first_ || reading.month_first;
    if (reading.serial && reading.date) {
        note(field, Message("read_as_serial", {{"value", *text}, {"date", to_iso(*reading.date)}}));
    }
    return reading.date;
}

std::optional<int> Row::year(Field field) {
    const auto text = filled(field);
    const auto year = text ? parse_year(*text) : std::nullopt;
    if (text && !year) {
        problem(field, is_school_year(*text) ? Message("school_year", {{"value", *text}})
                                             : Message("bad_year", {{"value", *text}}));
    }
    return year;
}

std::optional<int> Row::required_year(Field field) {
    return require(field) ? year(field) : std::nullopt;
}

void Row::number_problem(Field field, const std::string& text, NumberProblem problem_found) {
    if (problem_found == NumberProblem::ambiguous) {
        problem(field, Message("ambiguous_number", {{"value", text}}));
    } else if (problem_found == NumberProblem::not_a_number) {
        problem(field, Message("bad_number", {{"value", text}}));
    }
}

// Whether the cell holds a number for the program that made the file.
bool Row::is_number(Field field) const {
    const auto column = column_of(field);
    return column && *column < row_->cells.size() && row_->cells[*column].is_number;
}

std::optional<std::int64_t> Row::integer(Field field) {
    const auto text = filled(field);
    if (!text) {
        return std::nullopt;
    }
    const NumberReading<std::int64_t> number = is_number(field) ? read_whole(*text) : read_integer(*text);
    number_problem(field, *text, number.problem);
    if (number.grouped && number.value) {
        note(field,
             Message("read_without_groups", {{"value", *text}, {"number", std::to_string(*number.value)}}));
    }
    return number.value;
}

std::optional<std::int64_t> Row::required_integer(Field field) {
    return require(field) ? integer(field) : std::nullopt;
}

std::optional<Decimal> Row::decimal(Field field) {
    const auto text = filled(field);
    if (!text) {
        return std::nullopt;
    }
    const NumberReading<Decimal> number = read_decimal(*text, is_number(field) ? '.' : decimal_sign_);
    number_problem(field, *text, number.problem);
    if (number.grouped && number.value) {
        note(field, Message("read_without_groups", {{"value", *text}, {"number", to_string(*number.value)}}));
    }
    return number.value;
}

std::optional<Decimal> Row::required_decimal(Field field) {
    return require(field) ? decimal(field) : std::nullopt;
}

std::optional<bool> Row::yes_no(Field field) {
    const auto index = word_index(field, yes_no_words);
    return index ? std::optional(*index == 1) : std::nullopt;
}

// The vocabulary of grades changed: an old word of a new year may stand in the wrong file.
void Row::doubt_former(Field field, const std::string& text, std::string_view word) {
    const auto until = wordings_.in_use_until(text);
    const auto year = until ? parse_year(text::tidy(raw(Field::year))) : std::nullopt;
    if (year && *year > *until) {
        problem(field,
                Message("former_wording",
                        {{"value", text}, {"until", std::to_string(*until)}, {"word", std::string(word)}}),
                Severity::warning);
    }
}

std::optional<std::size_t> Row::word_index(Field field, Vocabulary vocabulary) {
    const auto text = filled(field);
    if (const auto own = text ? wordings_.mapping().value(vocabulary, *text) : std::nullopt) {
        mapped_.emplace(*text, vocabulary[*own]);
        return own;
    }
    const auto index = text ? wordings_.value(vocabulary, *text) : std::nullopt;
    if (text && !index) {
        problem(field, Message("bad_word", {{"value", *text},
                                            {"field", name_of(field)},
                                            {"suggestion", wordings_.nearest_value(vocabulary, *text)}}));
    }
    if (index) {
        doubt_former(field, *text, vocabulary[*index]);
    }
    return index;
}

// The fields of this row that name awards; a section or an option counts only where no cell does.
std::vector<Field> Row::award_fields() const {
    std::vector<Field> named;
    for (const Field field : {Field::award, Field::award_form}) {
        if (const auto column = column_of(field); column && !cell(*column).empty()) {
            named.push_back(field);
        }
    }
    if (named.empty() && ticked_.empty() && has(Field::award)) {
        named.push_back(Field::award);
    }
    return named;
}

std::optional<SubjectKind> Row::subject_kind() {
    if (has(Field::kind)) {
        return word<SubjectKind>(Field::kind);
    }
    std::optional<SubjectKind> kind;
    for (const Field field : award_fields()) {
        for (const Award* award :
             read_awards(raw(field), std::nullopt, catalogue_, wordings_.mapping()).awards) {
            if (award->subjects.size() != 1 || (kind && *kind != award->subjects.front())) {
                return require(Field::kind) ? kind : std::nullopt;
            }
            kind = award->subjects.front();
        }
    }
    return kind || require(Field::kind) ? kind : std::nullopt;
}

std::vector<const Award*> Row::awards(std::optional<SubjectKind> subject) {
    const std::size_t told = diagnostics_.size();
    std::vector<const Award*> awards = ticked_awards(subject);
    const std::vector<Field> fields = award_fields();
    bool all_known = told == diagnostics_.size() && !unclear_tick_ &&
                     (!ticked_.empty() || !fields.empty() || require_award());
    for (const Field field : fields) {
        const auto text = filled(field);
        // As it stands, for its line breaks part the awards.
        AwardList list =
            text ? read_awards(raw(field), subject, catalogue_, wordings_.mapping()) : AwardList{};
        mapped_.insert(list.mapped.begin(), list.mapped.end());
        for (Message& message : list.problems) {
            problem(field, std::move(message));
        }
        for (const int stated : list.years) {
            refuse_other_year(field, stated);
        }
        all_known = all_known && text && list.problems.empty();
        for (const Award* award : list.awards) {
            if (std::find(awards.begin(), awards.end(), award) == awards.end()) {
                awards.push_back(award);
            }
        }
    }
    return all_known ? awards : std::vector<const Award*>{};
}

void Row::refuse_other_year(Field field, int stated) {
    const auto year = parse_year(text::tidy(raw(Field::year)));
    if (year && *year != stated) {
        problem(field, Message("award_of_other_year",
                               {{"stated", std::to_string(stated)}, {"year", std::to_string(*year)}}));
    }
}

// Where awards are ticked, a row without a tick is told so.
bool Row::require_award() {
    const auto& ticks = sheet_.header().tick_columns();
    if (ticks.empty() || row_->broken) {
        return require(Field::award);
    }
    problem_at(ticks.front(), Message("no_tick"));
    return false;
}

const Award* Row::award(std::optional<SubjectKind> subject) {
    const std::vector<const Award*> named = awards(subject);
    if (named.size() > 1) {
        const std::string_view list = raw(Field::award);
        problem(Field::award,
                Message("several_awards", {{"value", list.empty() ? codes_of(named) : std::string(list)}}));
        return nullptr;
    }
    return named.empty() ? nullptr : named.front();
}

std::string Row::citizen_id(Field field, std::optional<Gender> gender,
                            const std::optional<PartialDate>& birth) {
    const auto text = filled(field);
    if (!text) {
        return {};
    }
    CitizenId id = read_citizen_id(*text, gender, birth);
    if (id.problem) {
        problem(field, *std::move(id.problem));
    } else if (id.restored) {
        note(field, Message("zero_restored", {{"value", *text}, {"id", id.digits}}));
    }
    return id.digits;
}

} // namespace tdkt::importing
