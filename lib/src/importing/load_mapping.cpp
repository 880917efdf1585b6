#include "base/text.hpp"
#include "config/table.hpp"
#include "csv/reader.hpp"
#include "importing/award_list.hpp"
#include "importing/mapping.hpp"
#include "importing/wordings.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <fstream>

namespace tdkt::importing {

namespace {

bool is_word(const std::string& text) {
    const auto vocabularies = all_vocabularies();
    return std::any_of(vocabularies.begin(), vocabularies.end(), [&](Vocabulary vocabulary) {
        return std::find(vocabulary.begin(), vocabulary.end(), text) != vocabulary.end();
    });
}

/// Fills a mapping from a file, in either form.
class MapLoader {
public:
    MapLoader(Target target, const Wordings& wordings, const Catalogue& catalogue)
        : target_(target), wordings_(wordings), catalogue_(catalogue) {}

    void read_toml(const std::filesystem::path& path) {
        config::Table file = config::read_toml(path, problems_);
        if (const std::int64_t format = file.integer("format"); format != 1 && file.has("format")) {
            file.problem(file.where("format"),
                         Message("unknown_format", {{"format", std::to_string(format)}}));
        }
        read_pairs(file, "headings", &MapLoader::add_heading);
        read_pairs(file, "values", &MapLoader::add_value);
        read_pairs(file, "awards", &MapLoader::add_award);
        read_pairs(file, "units", &MapLoader::add_unit);
        file.finish();
    }

    void read_csv(const std::filesystem::path& path) {
        std::ifstream in(path, std::ios::binary);
        if (!in) {
            throw InputError(Message("read_failed"), {.file = path.string()});
        }
        csv::Reader reader(in, path.string());
        while (const csv::Record* const record = reader.next()) {
            const auto cell = [&](std::size_t i) {
                return i < record->cells.size() ? text::tidy(record->cells[i].text) : std::string();
            };
            const bool own_heading =
                text::plain_key(cell(0)) == "heading" && text::plain_key(cell(1)) == "field";
            if (!cell(0).empty() && !own_heading) {
                add_heading({.file = path.string(), .line = static_cast<int>(record->line), .column = 2},
                            cell(0), cell(1));
            }
        }
    }

    [[nodiscard]] Mapping finish() {
        if (has_errors(problems_)) {
            throw RulesError(Message("bad_map"), {}, std::move(problems_));
        }
        return std::move(mapping_);
    }

private:
    using Add = void (MapLoader::*)(const Location&, const std::string&, const std::string&);

    void read_pairs(config::Table& file, std::string_view name, Add add) {
        auto table = file.table(name);
        if (!table) {
            return;
        }
        for (const std::string& text : table->keys()) {
            (this->*add)(table->where(text), text, table->text(text));
        }
    }

    void add_heading(const Location& at, const std::string& text, const std::string& meaning) {
        constexpr std::string_view award = "award.";
        if (meaning.starts_with(award)) { // its ticks propose it
            add_award(at, text, meaning.substr(award.size()));
        } else if (meaning == "ignore") {
            mapping_.map_heading(text, {});
        } else if (const auto known = wordings_.heading(target_, meaning)) {
            mapping_.map_heading(text, *known);
        } else if (!is_known_elsewhere(meaning)) {
            problem(at, Message("unknown_meaning_of_heading",
                                {{"heading", text},
                                 {"meaning", meaning},
                                 {"suggestion", wordings_.nearest_heading(target_, meaning)}}));
        }
    }

    void add_value(const Location& at, const std::string& text, const std::string& meaning) {
        if (is_word(meaning)) {
            mapping_.map_value(text, meaning);
        } else {
            problem(at, Message("unknown_vocabulary_word", {{"value", meaning}}));
        }
    }

    void add_award(const Location& at, const std::string& text, const std::string& meaning) {
        AwardList list = read_awards(meaning, std::nullopt, catalogue_);
        for (Message& message : list.problems) {
            problem(at, std::move(message));
        }
        if (list.problems.empty() && list.awards.size() == 1) {
            mapping_.map_award(text, list.awards.front()->code);
        } else if (list.problems.empty()) {
            problem(at, Message("several_awards", {{"value", meaning}}));
        }
    }

    // Whether there is such a unit only the register knows, when the time has come.
    void add_unit(const Location& /*at*/, const std::string& text, const std::string& meaning) {
        mapping_.map_unit(text, meaning);
    }

    [[nodiscard]] bool is_known_elsewhere(const std::string& meaning) const {
        for (std::size_t i = 0; i < words<Target>.size(); ++i) {
            if (wordings_.heading(static_cast<Target>(i), meaning)) {
                return true;
            }
        }
        return false;
    }

    void problem(Location at, Message message) {
        problems_.push_back(
            {.severity = Severity::error, .at = std::move(at), .message = std::move(message), .raw = {}});
    }

    Target target_;
    const Wordings& wordings_;
    const Catalogue& catalogue_;
    Mapping mapping_;
    Diagnostics problems_;
};

} // namespace

Mapping load_mapping(const std::filesystem::path& path, Target target, const Wordings& wordings,
                     const Catalogue& catalogue) {
    MapLoader loader(target, wordings, catalogue);
    const std::string extension = path.extension().string();
    if (extension == ".csv" || extension == ".CSV") {
        loader.read_csv(path);
    } else {
        loader.read_toml(path);
    }
    return loader.finish();
}

} // namespace tdkt::importing
