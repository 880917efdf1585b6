#pragma once

#include "config/directories.hpp"
#include "importing/field.hpp"
#include "importing/mapping.hpp"
#include "importing/salutations.hpp"
#include "tdkt/vocabulary.hpp"

#include <limits>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tdkt::importing {

inline constexpr auto yes_no_words = word_list("no", "yes");

/// How offices write headings and values, and the lines around a list: `columns.toml`. The words that scripts
/// use are always understood too.
class Wordings {
public:
    Wordings();

    /// What a heading means in a file of a target, or nothing.
    [[nodiscard]] std::optional<Meaning> heading(Target target, std::string_view text) const;
    /// The known heading that may have been meant, or an empty text.
    [[nodiscard]] std::string nearest_heading(Target target, std::string_view text) const;

    /// From now on an office's own headings and words go before all others.
    void use(Mapping mapping) { mapping_ = std::move(mapping); }

    [[nodiscard]] const Mapping& mapping() const { return mapping_; }

    /// The place in the vocabulary of the word that a wording stands for, or nothing.
    [[nodiscard]] std::optional<std::size_t> value(Vocabulary vocabulary, std::string_view text) const;
    [[nodiscard]] std::string nearest_value(Vocabulary vocabulary, std::string_view text) const;

    /// The last year in which a wording was in use, if that is over.
    [[nodiscard]] std::optional<int> in_use_until(std::string_view text) const;

    /// "Tổng cộng", also with figures behind it.
    [[nodiscard]] bool is_total(std::string_view text) const;
    /// What stands below a list: "Người lập biểu", "Danh sách này có 20 người", "..., ngày 5 tháng 11 năm
    /// 2025".
    [[nodiscard]] bool is_signature(std::string_view text) const;
    /// The head of a group of columns that says nothing of its own: "Đăng ký thi đua, khen thưởng".
    [[nodiscard]] bool is_group(std::string_view heading) const;
    /// What a mark in the column of an award says: proposed, not proposed, or nothing that is known.
    [[nodiscard]] std::optional<bool> tick(std::string_view text) const;
    /// A person's tidy name without what stands before it: "Ông", "Thượng tá", "GS.TS".
    [[nodiscard]] std::string_view without_salutation(std::string_view name) const;
    /// See Salutations.
    [[nodiscard]] bool has_doubtful_salutation(std::string_view name) const;
    /// By plain_key, without the words that may stand around the kind and the award in the line of a section.
    [[nodiscard]] std::string_view without_section_words(std::string_view key) const;
    /// Whether a line begins as the names of groups do: "Khối trường học".
    [[nodiscard]] bool is_group_name(std::string_view text) const;
    /// Whether a line holds a word of awards.
    [[nodiscard]] bool speaks_of_award(std::string_view text) const;

    /// The kinds of subject that a line speaks of.
    struct SpokenKinds {
        std::optional<SubjectKind> first; // with which it begins, but for the words around it
        bool other = false;               // another one, or one further behind
    };

    [[nodiscard]] SpokenKinds kinds_in(std::string_view text) const;

    /// What stands for which words in the names of units.
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& unit_abbreviations() const {
        return unit_abbreviations_;
    }

    /// By plain_key: the line of a section that names a cluster.
    [[nodiscard]] bool is_cluster(std::string_view key) const;
    /// The same but for a slip of one letter.
    [[nodiscard]] bool may_be_cluster(std::string_view key) const;

    /// These teach it; the loader checks what it is told. A wording that is taught with two meanings keeps
    /// the first: false.
    bool learn_heading(std::optional<Target> target, const std::string& wording, const Meaning& meaning);
    bool learn_value(std::string_view word, const std::string& wording);
    /// A wording that was in use up to a year, beside what learn_value is told of it.
    void learn_former(const std::string& wording, int until);
    void learn_section_word(std::string_view wording);
    void learn_cluster_word(std::string_view wording);
    void learn_group_word(std::string_view wording);
    void learn_award_word(std::string_view wording);
    /// False if it stands for no kind of subject.
    bool learn_kind_word(std::string_view wording);
    void learn_group(std::string_view wording);
    void learn_tick(std::string_view mark, bool proposes);
    void learn_salutation(std::string_view wording);
    void learn_salutation_or_surname(std::string_view wording);
    void learn_middle_name(std::string_view wording);
    void learn_total(std::string_view wording);
    void learn_unit_abbreviation(std::string abbreviation, std::string words);
    void learn_signature(std::string_view wording);

private:
    struct Heading {
        std::optional<Target> target; // none: in every file that has no other meaning for it
        std::string wording;
        Meaning meaning;
    };

    struct Value {
        std::string_view word;
        std::string wording;
    };

    std::unordered_map<std::string, std::vector<Heading>> headings_;
    std::unordered_map<std::string, std::vector<Value>> values_;
    std::unordered_map<std::string, int> former_;
    std::size_t shortest_former_ = std::numeric_limits<std::size_t>::max();
    Mapping mapping_;
    std::vector<std::string> section_words_;
    std::vector<std::string> cluster_words_;
    std::vector<std::string> group_words_;
    std::vector<std::string> award_words_;                        // by name_key
    std::vector<std::pair<std::string, SubjectKind>> kind_words_; // by name_key
    Salutations salutations_;
    std::set<std::string> groups_;
    std::map<std::string, bool> ticks_; // by name_key, for a mark may be no letter
    std::vector<std::string> totals_;
    std::vector<std::pair<std::string, std::string>> unit_abbreviations_;
    std::vector<std::string> signatures_;
};

/// All the closed vocabularies that a cell can be read by.
[[nodiscard]] std::span<const Vocabulary> all_vocabularies();

/// Reads `columns.toml` of every directory; later ones add wordings. Throws RulesError with all the problems.
[[nodiscard]] Wordings load_wordings(const config::Directories& directories);

} // namespace tdkt::importing
