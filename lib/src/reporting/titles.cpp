#include "reporting/titles.hpp"

#include "config/directories.hpp"
#include "config/table.hpp"
#include "tdkt/error.hpp"

#include <fmt/format.h>

namespace tdkt::reporting {

namespace {

using Texts = std::map<std::string, std::string, std::less<>>;

void read_texts(config::Table file, Texts& texts) {
    if (file.integer("format") != 1) {
        file.problem(file.where("format"), Message("unknown_format", {{"format", "1"}}));
    }
    for (const std::string& section : file.keys()) {
        std::optional<config::Table> table = section == "format" ? std::nullopt : file.table(section);
        if (!table) {
            continue;
        }
        for (const std::string& key : table->keys()) {
            texts.insert_or_assign(fmt::format("{}.{}", section, key), table->text(key));
        }
    }
    file.finish();
}

} // namespace

const std::string& Titles::at(std::string_view key) const {
    const auto found = texts_.find(key);
    if (found == texts_.end()) {
        throw RulesError(Message("missing_title", {{"key", std::string(key)}}));
    }
    return found->second;
}

std::string Titles::say(std::string_view key, const Arguments& arguments) const {
    return fill_in(at(key), arguments);
}

Titles load_titles(const config::Directories& directories) {
    Texts texts;
    Diagnostics problems;
    for (const std::filesystem::path& path : directories.list("reports")) {
        read_texts(config::read_toml(path, problems), texts);
    }
    if (has_errors(problems)) {
        throw RulesError(Message("bad_titles"), {}, std::move(problems));
    }
    return Titles(std::move(texts));
}

std::string fill_in(std::string_view sentence, const Titles::Arguments& arguments) {
    std::string result(sentence);
    for (const auto& [name, value] : arguments) {
        const std::string place = "{" + name + "}";
        for (std::size_t at = result.find(place); at != std::string::npos;
             at = result.find(place, at + value.size())) {
            result.replace(at, place.size(), value);
        }
    }
    return result;
}

} // namespace tdkt::reporting
