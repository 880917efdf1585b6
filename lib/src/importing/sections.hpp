#pragma once

#include "importing/wordings.hpp"
#include "tdkt/catalogue.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::importing {

/// The number before the line of a section: "A", "I", "1", "a", or none.
enum class Numbering { none, letter, roman, figure, small };

/// The line of a section as it is written: "II. CÁ NHÂN".
struct SectionLine {
    Numbering numbering = Numbering::none;
    std::string_view text;
    bool goes_on = false; // "B", "II", "2": others of its kind stand above
};

[[nodiscard]] SectionLine split_numbering(std::string_view line);

/// What the line of a section says about the rows below it.
struct SectionMeaning {
    std::optional<SubjectKind> kind;
    std::string award;   // its code, or the wording where the kind of a row decides what it stands for
    std::string cluster; // as it is written
    std::string unit;    // as it is written behind its label: "Đơn vị: Sở Y tế"
    bool loose = false;  // the kind is followed by words that say nothing known, as in the name of somebody
    // Words near a kind or an award, but none that is known: what held before does not hold on.
    bool unclear_kind = false;
    bool unclear_award = false;
    bool unclear_cluster = false;

    [[nodiscard]] bool empty() const { return !kind && award.empty() && cluster.empty() && unit.empty(); }

    [[nodiscard]] bool is_unclear() const { return unclear_kind || unclear_award || unclear_cluster; }

    /// Of a line that is understood in no way.
    [[nodiscard]] static SectionMeaning nothing_known() {
        SectionMeaning meaning;
        meaning.unclear_kind = meaning.unclear_award = meaning.unclear_cluster = true;
        return meaning;
    }
};

/// Follows the sections of a list: "II. CÁ NHÂN" holds for its rows and its subsections, until a section
/// numbered in the same way, or in that of one around it, takes its place.
class Sections {
public:
    Sections(const Wordings& wordings, const Catalogue& catalogue)
        : wordings_(&wordings), catalogue_(&catalogue) {}

    /// Of lists of clusters only the cluster is of interest, of all others the kind and the award.
    [[nodiscard]] SectionMeaning meaning_of(std::string_view text) const;
    [[nodiscard]] SectionMeaning cluster_of(std::string_view text) const;

    /// The line of a unit without a number stands among the sections, and ends none of them: what they said
    /// of the kind and the award holds on, as the unit does below the line of a kind.
    void enter(Numbering numbering, SectionMeaning meaning, bool goes_on = false);

    /// Whether a section numbered like this is open.
    [[nodiscard]] bool has(Numbering numbering) const;

    [[nodiscard]] std::optional<SubjectKind> kind() const;
    [[nodiscard]] std::string_view award() const;
    [[nodiscard]] std::string_view cluster() const;
    [[nodiscard]] std::string_view unit() const;

private:
    struct Open {
        Numbering numbering = Numbering::none;
        SectionMeaning meaning;
    };

    void keep_said(SectionMeaning& meaning) const;
    [[nodiscard]] SectionMeaning meaning_of_key(std::string_view key) const;
    bool take_award(std::string_view key, SectionMeaning& meaning) const;
    [[nodiscard]] std::string_view without_count(std::string_view key) const;

    const Wordings* wordings_;
    const Catalogue* catalogue_;
    std::vector<Open> open_;
};

} // namespace tdkt::importing
