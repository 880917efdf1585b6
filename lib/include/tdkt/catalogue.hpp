#pragma once

#include "tdkt/export.hpp"
#include "tdkt/vocabulary.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tdkt {

/// Danh hiệu or hình thức khen thưởng: what a council votes on, and what goes with an achievement.
enum class AwardKind { title, form };

/// The families of awards by which the state forms lay out their columns.
enum class AwardGroup {
    title,
    flag,
    order,
    medal,
    honorary_title,
    prize,
    insignia,
    commendation,
    certificate
};

template <>
inline constexpr auto words<AwardKind> = word_list("title", "form");
template <>
inline constexpr auto words<AwardGroup> = word_list("title", "flag", "order", "medal", "honorary_title",
                                                    "prize", "insignia", "commendation", "certificate");

/// One award of the catalogue. The code is the tool's own; `external_code` carries another system's.
struct Award {
    std::string code;
    std::string name;
    std::string name_en;
    AwardKind kind = AwardKind::form;
    AwardLevel level = AwardLevel::base;
    AwardGroup group = AwardGroup::certificate;
    std::vector<SubjectKind> subjects;
    std::vector<std::string> aliases;
    std::string external_code;

    [[nodiscard]] bool allows(SubjectKind subject) const {
        return std::find(subjects.begin(), subjects.end(), subject) != subjects.end();
    }
};

/// What a wording of an award stands for: one award, or several that it could be, or none and perhaps what
/// was meant. The pointers live as long as the catalogue.
struct AwardMatch {
    const Award* award = nullptr;
    std::vector<const Award*> candidates;
    std::string suggestion;
};

/// All awards that can be proposed, given or counted, in the order of the law. Codes are unique.
class TDKT_EXPORT Catalogue {
public:
    Catalogue() = default;
    explicit Catalogue(std::vector<Award> awards);

    [[nodiscard]] const std::vector<Award>& awards() const { return awards_; }

    /// The award of a code, or null. Codes are compared letter by letter.
    [[nodiscard]] const Award* find(std::string_view code) const;

    /// The award meant by a code, its name or an abbreviation in any usual spelling. A wording that stands
    /// for several awards (LĐTT, Bằng khen) is decided by the kind of subject or not at all.
    [[nodiscard]] AwardMatch match(std::string_view wording,
                                   std::optional<SubjectKind> subject = std::nullopt) const;

private:
    [[nodiscard]] std::string nearest(const std::string& wording) const;

    std::vector<Award> awards_;
    std::unordered_map<std::string, std::size_t> by_code_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_wording_;
};

} // namespace tdkt
