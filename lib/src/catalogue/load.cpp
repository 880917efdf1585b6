#include "catalogue/load.hpp"

#include "base/text.hpp"
#include "config/table.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace tdkt {

namespace {

std::vector<SubjectKind> read_subjects(config::Table& table) {
    std::vector<SubjectKind> subjects;
    for (const std::string& word : table.texts("subjects")) {
        if (const auto subject = from_word<SubjectKind>(word)) {
            subjects.push_back(*subject);
        } else {
            table.problem(table.where("subjects"), Message("unknown_subject_kind", {{"subject", word}}));
        }
    }
    if (!table.has("subjects")) {
        table.problem(table.where(), Message("award_without_subjects"));
    }
    return subjects;
}

Award read_award(config::Table table) {
    Award award{.code = table.text("code"),
                .name = text::to_nfc(table.text("name")),
                .name_en = table.text("name_en"),
                .kind = table.word<AwardKind>("kind"),
                .level = table.word<AwardLevel>("level"),
                .group = table.word<AwardGroup>("group"),
                .subjects = read_subjects(table),
                .aliases = table.texts("aliases"),
                .external_code = table.optional_text("external_code").value_or("")};
    table.finish();
    return award;
}

auto with_code(std::vector<Award>& awards, const std::string& code) {
    return std::find_if(awards.begin(), awards.end(), [&](const Award& award) { return award.code == code; });
}

void read_layer(const std::filesystem::path& path, std::vector<Award>& awards, Diagnostics& diagnostics) {
    config::Table file = config::read_toml(path, diagnostics);
    if (const std::int64_t format = file.integer("format"); format != 1 && file.has("format")) {
        file.problem(file.where("format"), Message("unknown_format", {{"format", std::to_string(format)}}));
    }
    std::vector<Award> layer;
    for (const config::Table& table : file.tables("award")) {
        Award award = read_award(table);
        if (with_code(layer, award.code) != layer.end()) {
            table.problem(table.where("code"), Message("award_defined_twice", {{"award", award.code}}));
        }
        layer.push_back(std::move(award));
    }
    file.finish();
    for (Award& award : layer) {
        const auto earlier = with_code(awards, award.code);
        if (earlier == awards.end()) {
            awards.push_back(std::move(award));
        } else {
            *earlier = std::move(award);
        }
    }
}

} // namespace

Catalogue load_catalogue(const config::Directories& directories) {
    Diagnostics diagnostics;
    std::vector<Award> awards;
    for (const std::filesystem::path& path : directories.files("awards.toml")) {
        read_layer(path, awards, diagnostics);
    }
    if (awards.empty() && diagnostics.empty()) {
        throw RulesError(Message("no_catalogue"));
    }
    if (has_errors(diagnostics)) {
        throw RulesError(Message("bad_catalogue"), {}, std::move(diagnostics));
    }
    return Catalogue(std::move(awards));
}

} // namespace tdkt
