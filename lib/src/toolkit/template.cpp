#include "tdkt/template.hpp"

#include "catalogue/load.hpp"
#include "config/table.hpp"
#include "importing/wordings.hpp"
#include "tdkt/error.hpp"
#include "workbook_out/blank_list.hpp"

#include <algorithm>

namespace tdkt {

namespace {

using workbook_out::BlankColumn;
using workbook_out::BlankList;

bool is_choice(const importing::Wordings& wordings, const std::string& text) {
    const auto vocabularies = importing::all_vocabularies();
    return std::any_of(vocabularies.begin(), vocabularies.end(), [&](importing::Vocabulary vocabulary) {
        return wordings.value(vocabulary, text).has_value();
    });
}

/// Reads the template, and checks that what it makes people write can be read again.
class TemplateLoader {
public:
    TemplateLoader(const Configuration& configuration, std::optional<int> year)
        : directories_{configuration.directories},
          wordings_(importing::load_wordings(directories_)),
          catalogue_(load_catalogue(directories_)),
          year_(year) {}

    BlankList load() {
        const auto files = directories_.files("templates/nominations.toml");
        if (files.empty()) {
            throw RulesError(Message("no_template"));
        }
        Diagnostics problems;
        config::Table file = config::read_toml(files.back(), problems);
        if (const std::int64_t format = file.integer("format"); format != 1 && file.has("format")) {
            file.problem(file.where("format"),
                         Message("unknown_format", {{"format", std::to_string(format)}}));
        }
        BlankList list;
        list.sheet = file.text("sheet");
        list.lists_sheet = file.text("lists_sheet");
        const std::string title = file.text("title");
        const std::string year_title = file.text("year_title");
        list.lines = {year_ ? with_year(year_title, *year_) : title, file.text("instruction")};
        for (const config::Table& column : file.tables("column")) {
            list.columns.push_back(read_column(column));
        }
        file.finish();
        if (has_errors(problems)) {
            throw RulesError(Message("bad_template"), {}, std::move(problems));
        }
        return list;
    }

private:
    [[nodiscard]] static std::string with_year(std::string title, int year) {
        constexpr std::string_view place = "{year}";
        if (const std::size_t at = title.find(place); at != std::string::npos) {
            title.replace(at, place.size(), std::to_string(year));
        }
        return title;
    }

    BlankColumn read_column(config::Table table) {
        BlankColumn column;
        column.heading = table.text("heading");
        column.width = static_cast<int>(table.integer("width"));
        column.text = table.flag("text", false);
        column.several = table.flag("several", false);
        column.choices = read_choices(table);
        if (!wordings_.heading(ImportTarget::nominations, column.heading)) {
            table.problem(table.where("heading"), Message("heading_not_read", {{"heading", column.heading}}));
        }
        table.finish();
        return column;
    }

    std::vector<std::string> read_choices(config::Table& table) const {
        const std::string filled_in = table.optional_text("fill").value_or("");
        if (filled_in == "awards") {
            std::vector<std::string> names;
            for (const Award& award : catalogue_.awards()) {
                names.push_back(catalogue_.match(award.name).award == &award ? award.name : award.code);
            }
            return names;
        }
        if (filled_in == "year") {
            return year_ ? std::vector{std::to_string(*year_)} : std::vector<std::string>{};
        }
        if (!filled_in.empty()) {
            table.problem(table.where("fill"), Message("choice_not_read", {{"choice", filled_in}}));
        }
        std::vector<std::string> choices = table.texts("choices");
        for (const std::string& choice : choices) {
            if (!is_choice(wordings_, choice)) {
                table.problem(table.where("choices"), Message("choice_not_read", {{"choice", choice}}));
            }
        }
        return choices;
    }

    config::Directories directories_;
    importing::Wordings wordings_;
    Catalogue catalogue_;
    std::optional<int> year_;
};

std::string quoted(const std::string& text) {
    if (text.find_first_of(";\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + '"';
}

// With the mark by which Excel knows UTF-8, and the separator of a Vietnamese Windows.
std::string to_csv(const BlankList& list) {
    const std::string filler(list.columns.size() - std::min<std::size_t>(1, list.columns.size()), ';');
    std::string csv = "\xEF\xBB\xBF";
    for (const std::string& line : list.lines) {
        csv += quoted(line) + filler + "\r\n";
    }
    for (std::size_t i = 0; i < list.columns.size(); ++i) {
        csv += (i > 0 ? ";" : "") + quoted(list.columns[i].heading);
    }
    return csv + "\r\n";
}

} // namespace

std::string nomination_template(const Configuration& configuration, TemplateFormat format,
                                std::optional<int> year, Date made) {
    BlankList list = TemplateLoader(configuration, year).load();
    list.made = made;
    return format == TemplateFormat::xlsx ? workbook_out::to_xlsx(list) : to_csv(list);
}

} // namespace tdkt
