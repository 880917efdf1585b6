#pragma once

#include "importing/meaning.hpp"
#include "tdkt/catalogue.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tdkt::importing {

class Wordings;

/// What an office's own headings, words and abbreviations stand for. It goes before what is known to all;
/// case, diacritics and punctuation do not matter.
class Mapping {
public:
    [[nodiscard]] std::optional<Meaning> heading(std::string_view text) const;
    /// The place in the vocabulary.
    [[nodiscard]] std::optional<std::size_t> value(Vocabulary vocabulary, std::string_view text) const;
    /// The code of the award.
    [[nodiscard]] std::optional<std::string> award(std::string_view text) const;
    /// A code or a name that the register knows.
    [[nodiscard]] std::optional<std::string> unit(std::string_view text) const;

    /// These teach it; a wording that is taught again gets the new meaning.
    void map_heading(std::string_view text, const Meaning& meaning);
    void map_value(std::string_view text, std::string word);
    void map_award(std::string_view text, std::string code);
    void map_unit(std::string_view text, std::string unit);

private:
    using Texts = std::unordered_map<std::string, std::string>;

    std::unordered_map<std::string, Meaning> headings_;
    std::unordered_map<std::string, std::vector<std::string>>
        values_; // a wording may stand in several vocabularies
    Texts awards_;
    Texts units_;
};

/// Reads a map: TOML with the tables `headings`, `values`, `awards` and `units`, each line `"what the office
/// writes" = "what it means"`, or CSV with the columns heading and field. A heading means a field, a heading
/// that is known already, or "ignore". What belongs to other kinds of files is passed over. Throws InputError
/// if the file cannot be read, RulesError with all its problems.
[[nodiscard]] Mapping load_mapping(const std::filesystem::path& path, Target target, const Wordings& wordings,
                                   const Catalogue& catalogue);

} // namespace tdkt::importing
