#include "config/table.hpp"
#include "importing/wordings.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::importing {

namespace {

std::vector<std::optional<Target>> read_targets(config::Table& table) {
    std::vector<std::optional<Target>> targets;
    for (const std::string& word : table.texts("targets")) {
        const auto target = from_word<Target>(word);
        if (!target) {
            table.problem(table.where("targets"), Message("unknown_target", {{"target", word}}));
        }
        targets.push_back(target);
    }
    if (!table.has("targets")) {
        targets.emplace_back(std::nullopt);
    }
    return targets;
}

// A heading without targets belongs to every file that has no meaning of its own for it.
void read_heading(config::Table table, Wordings& wordings) {
    const Meaning meaning{.field = table.optional_word<Field>("field"),
                          .kind = table.optional_word<SubjectKind>("kind")};
    const std::vector<std::optional<Target>> targets = read_targets(table);
    for (const std::string& wording : table.texts("wordings")) {
        for (const std::optional<Target>& target : targets) {
            if (!wordings.learn_heading(target, wording, meaning)) {
                table.problem(table.where("wordings"), Message("heading_of_two", {{"heading", wording}}));
            }
        }
    }
    table.finish();
}

bool is_known_word(const std::string& word) {
    const auto vocabularies = all_vocabularies();
    return std::any_of(vocabularies.begin(), vocabularies.end(), [&](Vocabulary vocabulary) {
        return std::find(vocabulary.begin(), vocabulary.end(), word) != vocabulary.end();
    });
}

void read_values(config::Table table, Wordings& wordings) {
    for (const std::string& word : table.keys()) {
        const std::vector<std::string> texts = table.texts(word);
        if (!is_known_word(word)) {
            table.problem(table.where(word), Message("unknown_vocabulary_word", {{"value", word}}));
            continue;
        }
        for (const std::string& wording : texts) {
            if (!wordings.learn_value(word, wording)) {
                table.problem(table.where(word), Message("wording_of_two", {{"wording", wording}}));
            }
        }
    }
}

void read_former(config::Table table, Wordings& wordings) {
    const std::string word = table.text("word");
    const auto until = static_cast<int>(table.integer("until"));
    if (!is_known_word(word)) {
        table.problem(table.where("word"), Message("unknown_vocabulary_word", {{"value", word}}));
    }
    for (const std::string& wording : table.texts("wordings")) {
        if (is_known_word(word) && !wordings.learn_value(word, wording)) {
            table.problem(table.where("wordings"), Message("wording_of_two", {{"wording", wording}}));
        }
        wordings.learn_former(wording, until);
    }
    table.finish();
}

void read_layout(config::Table table, Wordings& wordings) {
    for (const std::string& wording : table.texts("section_words")) {
        wordings.learn_section_word(wording);
    }
    for (const std::string& wording : table.texts("group_words")) {
        wordings.learn_group_word(wording);
    }
    for (const std::string& wording : table.texts("award_words")) {
        wordings.learn_award_word(wording);
    }
    for (const std::string& wording : table.texts("kind_words")) {
        if (!wordings.learn_kind_word(wording)) {
            table.problem(table.where("kind_words"), Message("unknown_subject_kind", {{"subject", wording}}));
        }
    }
    for (const std::string& wording : table.texts("cluster_words")) {
        wordings.learn_cluster_word(wording);
    }
    for (const std::string& wording : table.texts("groups")) {
        wordings.learn_group(wording);
    }
    for (const std::string& wording : table.texts("salutations")) {
        wordings.learn_salutation(wording);
    }
    for (const std::string& wording : table.texts("salutations_or_surnames")) {
        wordings.learn_salutation_or_surname(wording);
    }
    for (const std::string& wording : table.texts("middle_names")) {
        wordings.learn_middle_name(wording);
    }
    for (const std::string& mark : table.texts("ticks")) {
        wordings.learn_tick(mark, true);
    }
    for (const std::string& mark : table.texts("no_ticks")) {
        wordings.learn_tick(mark, false);
    }
    for (const std::string& wording : table.texts("totals")) {
        wordings.learn_total(wording);
    }
    for (const std::string& wording : table.texts("signatures")) {
        wordings.learn_signature(wording);
    }
    table.finish();
}

void read_layer(const std::filesystem::path& path, Wordings& wordings, Diagnostics& diagnostics) {
    config::Table file = config::read_toml(path, diagnostics);
    if (const std::int64_t format = file.integer("format"); format != 1 && file.has("format")) {
        file.problem(file.where("format"), Message("unknown_format", {{"format", std::to_string(format)}}));
    }
    for (const config::Table& heading : file.tables("heading")) {
        read_heading(heading, wordings);
    }
    if (const auto values = file.table("values")) {
        read_values(*values, wordings);
    }
    for (const config::Table& former : file.tables("former")) {
        read_former(former, wordings);
    }
    if (auto units = file.table("unit_abbreviations")) {
        for (const std::string& abbreviation : units->keys()) {
            wordings.learn_unit_abbreviation(abbreviation, units->text(abbreviation));
        }
    }
    if (const auto layout = file.table("layout")) {
        read_layout(*layout, wordings);
    }
    file.finish();
}

} // namespace

Wordings load_wordings(const config::Directories& directories) {
    Wordings wordings;
    Diagnostics diagnostics;
    for (const std::filesystem::path& path : directories.files("columns.toml")) {
        read_layer(path, wordings, diagnostics);
    }
    if (has_errors(diagnostics)) {
        throw RulesError(Message("bad_columns"), {}, std::move(diagnostics));
    }
    return wordings;
}

} // namespace tdkt::importing
