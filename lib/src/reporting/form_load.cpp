#include "reporting/form.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "config/directories.hpp"
#include "config/table.hpp"
#include "tdkt/error.hpp"

template <>
inline constexpr auto tdkt::words<tdkt::reporting::FormFigures> =
    tdkt::word_list("awards", "campaigns", "entered");
template <>
inline constexpr auto tdkt::words<tdkt::reporting::CampaignsCounted> = tdkt::word_list("running", "launched");

namespace tdkt::reporting {

namespace {

constexpr std::string_view role_total = "total";
constexpr std::string_view role_heading = "heading";

using KindTitles = std::vector<std::pair<SubjectKind, std::string>>;

template <typename E>
std::vector<E> words_of(config::Table& table, std::string_view key) {
    std::vector<E> values;
    for (const std::string& word : table.texts(key)) {
        if (const std::optional<E> value = from_word<E>(word)) {
            values.push_back(*value);
            continue;
        }
        const std::vector<std::string> known(words<E>.begin(), words<E>.end());
        table.problem(table.where(key),
                      Message("unknown_value", {{"key", std::string(key)},
                                                {"value", word},
                                                {"suggestion", text::nearest(word, known).value_or("")}}));
    }
    return values;
}

std::optional<DurationRange> read_duration(config::Table& table) {
    std::optional<config::Table> range = table.table("months");
    if (!range) {
        return std::nullopt;
    }
    DurationRange duration{.at_least = range->optional_integer("at_least"),
                           .over = range->optional_integer("over"),
                           .at_most = range->optional_integer("at_most"),
                           .under = range->optional_integer("under")};
    range->finish();
    return duration;
}

// One column for each kind of subject, or the column itself.
void add_kinds(std::vector<FormColumn>& columns, const FormColumn& column, const KindTitles& kinds) {
    if (!column.split) {
        columns.push_back(column);
        return;
    }
    for (const auto& [kind, title] : kinds) {
        const std::vector<SubjectKind>& wanted = column.counts.kinds;
        if (!wanted.empty() && std::ranges::find(wanted, kind) == wanted.end()) {
            continue;
        }
        FormColumn part = column;
        part.shown.key += "/" + std::string(to_word(kind));
        if (column.award.empty()) {
            part.shown.group.push_back(column.shown.title);
        }
        part.shown.title = title;
        part.counts.kinds = {kind};
        columns.push_back(std::move(part));
    }
}

// A [[column]] stands for one column, for one an award (`each`), for one a kind of subject (`split`), or for
// both.
void add_column(std::vector<FormColumn>& columns, config::Table& table, const KindTitles& kinds) {
    FormColumn column;
    column.shown.key = table.text("number");
    column.shown.title = table.text("title");
    column.shown.group = table.texts("group");
    column.shown.letter = table.optional_text("letter").value_or(column.shown.key);
    column.shown.total = table.flag("sum", false);
    column.rest = table.flag("rest", false);
    column.part_of = table.optional_text("part_of").value_or("");
    column.split = table.flag("split", false);
    const bool each = table.flag("each", false);
    column.counts = read_condition(table);
    table.finish();
    if (!each) {
        add_kinds(columns, column, kinds);
        return;
    }
    for (const std::string& award : column.counts.awards) {
        FormColumn single = column;
        single.award = award;
        single.shown.key += "/" + award;
        single.shown.group.push_back(column.shown.title);
        single.shown.title = award;
        single.shown.optional = true;
        single.counts.awards = {award};
        add_kinds(columns, single, kinds);
    }
}

RowRole read_role(config::Table& table, const FormRow& row) {
    const std::string role = table.optional_text("role").value_or("");
    if (role == role_total) {
        return RowRole::total;
    }
    if (role == role_heading) {
        return RowRole::heading;
    }
    if (!role.empty()) {
        table.problem(table.where("role"),
                      Message("unknown_value", {{"key", "role"}, {"value", role}, {"suggestion", ""}}));
    }
    return row.part_of.empty() ? RowRole::plain : RowRole::part;
}

FormRow read_row(config::Table& table) {
    FormRow row{.code = table.optional_text("code").value_or(""),
                .label = table.text("label"),
                .measure = table.optional_text("measure").value_or(""),
                .adds_to = table.optional_text("adds_to").value_or(""),
                .section = table.optional_text("section").value_or(""),
                .part_of = table.optional_text("part_of").value_or(""),
                .level = static_cast<int>(table.optional_integer("level").value_or(0)),
                .rest = table.flag("rest", false),
                .counts = read_condition(table)};
    row.role = read_role(table, row);
    table.finish();
    return row;
}

bool has_row(const Form& form, std::string_view code) {
    return std::ranges::find(form.rows, code, &FormRow::code) != form.rows.end();
}

// A row names rows above it, has a code of its own unless it is a heading or a rest, and says where it
// belongs.
void check_row(const Form& form, const FormRow& row, const config::Table& table) {
    for (const std::string& other : {row.adds_to, row.part_of}) {
        if (!other.empty() && !has_row(form, other)) {
            table.problem(table.where(), Message("unknown_form_row", {{"row", other}}));
        }
    }
    if (row.role == RowRole::heading) {
        return;
    }
    if (row.code.empty() != row.rest) {
        table.problem(table.where(), Message("form_row_without_code", {{"label", row.label}}));
    }
    if (!row.code.empty() && has_row(form, row.code)) {
        table.problem(table.where("code"), Message("form_row_twice", {{"row", row.code}}));
    }
    if (row.role != RowRole::total && row.part_of.empty() && (row.adds_to.empty() || row.section.empty())) {
        table.problem(table.where(), Message("form_row_apart", {{"label", row.label}}));
    }
}

void read_rows(Form& form, config::Table& file) {
    for (config::Table& table : file.tables("row")) {
        FormRow row = read_row(table);
        check_row(form, row, table);
        form.rows.push_back(std::move(row));
    }
}

void read_columns(Form& form, config::Table& file) {
    KindTitles kinds;
    if (std::optional<config::Table> titles = file.table("kind_titles")) {
        for (const SubjectKind kind :
             {SubjectKind::collective, SubjectKind::person, SubjectKind::household}) {
            kinds.emplace_back(kind, titles->text(to_word(kind)));
        }
        titles->finish();
    }
    for (config::Table& table : file.tables("column")) {
        const std::size_t before = form.columns.size();
        add_column(form.columns, table, kinds);
        for (std::size_t i = before; i < form.columns.size(); ++i) {
            const auto end = form.columns.begin() + static_cast<std::ptrdiff_t>(i);
            const std::string& key = form.columns[i].shown.key;
            if (std::any_of(form.columns.begin(), end,
                            [&](const FormColumn& c) { return c.shown.key == key; })) {
                table.problem(table.where("number"), Message("form_column_twice", {{"column", key}}));
            }
        }
    }
}

void read_deadline(Form& form, config::Table& file) {
    std::optional<config::Table> deadline = file.table("deadline");
    if (!deadline) {
        return;
    }
    const std::int64_t month = deadline->integer("month");
    const std::int64_t day = deadline->integer("day");
    deadline->finish();
    if (month < 1 || month > 12 || day < 1 || day > 28) {
        file.problem(deadline->where(), Message("bad_deadline"));
        return;
    }
    form.deadline_month = static_cast<int>(month);
    form.deadline_day = static_cast<int>(day);
}

void read_notes(Form& form, config::Table& file) {
    if (std::optional<config::Table> notes = file.table("notes")) {
        const bool entered = form.figures == FormFigures::entered;
        form.note_rest = entered ? "" : notes->text("rest");
        form.note_outside = entered ? "" : notes->text("outside");
        form.note_missing = entered ? notes->text("missing") : "";
        form.note_rule = notes->text("rule");
        form.note_outdated = notes->text("outdated");
        form.note_superseded = notes->optional_text("superseded").value_or("");
        notes->finish();
    }
}

std::vector<Form> without(std::vector<Form> forms, const Form& replaced) {
    std::erase_if(forms, [&](const Form& form) {
        return form.id == replaced.id && form.code == replaced.code && form.version == replaced.version;
    });
    return forms;
}

// No other took its place, under its own id or a new one.
bool is_newest(const std::vector<Form>& forms, const Form& form) {
    return std::ranges::none_of(forms, [&](const Form& other) {
        return other.id == form.id ? form.from < other.from : other.replaces == form.id;
    });
}

// Whether one took the other's place, at once or through others between them.
bool replaced(const std::vector<Form>& forms, std::string_view newer, std::string_view older,
              std::size_t steps) {
    return steps > 0 && std::ranges::any_of(forms, [&](const Form& form) {
               return form.id == newer && !form.replaces.empty() &&
                      (form.replaces == older || replaced(forms, form.replaces, older, steps - 1));
           });
}

bool is_related(const std::vector<Form>& forms, const Form& form, std::string_view id) {
    return replaced(forms, form.id, id, forms.size()) || replaced(forms, id, form.id, forms.size());
}

} // namespace

Condition read_condition(config::Table& table) {
    return {.awards = table.texts("awards"),
            .levels = words_of<AwardLevel>(table, "levels"),
            .kinds = words_of<SubjectKind>(table, "kinds"),
            .classes = words_of<PersonClass>(table, "classes"),
            .classified =
                table.has("classified") ? std::optional(table.flag("classified", false)) : std::nullopt,
            .genders = words_of<Gender>(table, "genders"),
            .categories = words_of<Category>(table, "categories"),
            .unit_kinds = words_of<UnitKind>(table, "unit_kinds"),
            .remote = table.has("remote") ? std::optional(table.flag("remote", false)) : std::nullopt,
            .submitters = words_of<Submitter>(table, "submitters"),
            .scopes = words_of<CampaignScope>(table, "scopes"),
            .forms = words_of<CampaignForm>(table, "forms"),
            .duration = read_duration(table)};
}

Form read_form(config::Table& file) {
    if (file.integer("format") != 1) {
        file.problem(file.where("format"), Message("unknown_format", {{"format", "1"}}));
    }
    Form form{.id = file.text("id"),
              .version = file.text("version"),
              .replaces = file.optional_text("replaces").value_or(""),
              .code = file.text("code"),
              .circular = file.text("circular"),
              .from = file.optional_date("from"),
              .to = file.optional_date("to"),
              .title = file.text("title"),
              .measure = file.optional_text("measure").value_or(""),
              .figures = file.word<FormFigures>("figures"),
              .campaigns =
                  file.optional_word<CampaignsCounted>("campaigns").value_or(CampaignsCounted::running),
              .label_title = file.text("label_title"),
              .code_title = file.text("code_title"),
              .measure_title = file.optional_text("measure_title").value_or(""),
              .year_line = file.text("year_line"),
              .head = file.texts("head"),
              .head_right = file.texts("head_right"),
              .date_line = file.optional_text("date_line").value_or(""),
              .signatures = file.texts("signatures")};
    if (std::optional<config::Table> counts = file.table("counts")) {
        form.counts = read_condition(*counts);
        counts->finish();
    }
    read_deadline(form, file);
    read_columns(form, file);
    read_rows(form, file);
    read_notes(form, file);
    file.finish();
    return form;
}

std::vector<Form> load_forms(const config::Directories& directories) {
    std::vector<Form> forms;
    Diagnostics problems;
    for (const std::filesystem::path& path : directories.list("forms")) {
        config::Table file = config::read_toml(path, problems);
        Form form = read_form(file);
        forms = without(std::move(forms), form);
        forms.push_back(std::move(form));
    }
    if (has_errors(problems)) {
        throw RulesError(Message("bad_forms"), {}, std::move(problems));
    }
    for (Form& form : forms) {
        form.newest = is_newest(forms, form);
    }
    return forms;
}

const Form* find_form(const std::vector<Form>& forms, std::string_view id, Date day) {
    const Form* own = nullptr;
    const Form* related = nullptr;
    const Form* latest = nullptr;
    const auto keep_later = [](const Form*& kept, const Form& form) {
        kept = kept == nullptr || kept->from < form.from ? &form : kept;
    };
    for (const Form& form : forms) {
        if (form.id == id) {
            keep_later(latest, form);
        }
        if (in_force(form, day) && form.id == id) {
            keep_later(own, form);
        } else if (in_force(form, day) && is_related(forms, form, id)) {
            keep_later(related, form);
        }
    }
    if (own != nullptr) {
        return own;
    }
    return latest != nullptr && related != nullptr ? related : latest;
}

const Form* find_version(const std::vector<Form>& forms, std::string_view id, std::string_view version) {
    const auto found = std::ranges::find_if(forms, [&](const Form& form) {
        return form.version == version && (form.id == id || is_related(forms, form, id));
    });
    return found == forms.end() ? nullptr : &*found;
}

bool in_force(const Form& form, Date day) {
    return (!form.from || *form.from <= day) && (!form.to || day <= *form.to);
}

Date deadline_of(const Form& form, int year) {
    return std::chrono::year{year} / form.deadline_month / form.deadline_day;
}

} // namespace tdkt::reporting
