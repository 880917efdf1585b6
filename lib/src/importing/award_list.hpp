#pragma once

#include "importing/mapping.hpp"
#include "tdkt/catalogue.hpp"
#include "tdkt/message.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tdkt::importing {

/// The awards of a cell, and what is wrong with the words that name none.
struct AwardList {
    std::vector<const Award*> awards;
    std::vector<Message> problems;
    std::vector<int> years; // that stand behind an award: "LĐTT (năm 2025)"
    std::vector<std::pair<std::string, std::string>>
        mapped; // words of the office -> the award they stand for
};

/// Reads one award or a list ("Lao động tiên tiến, Chiến sĩ thi đua cơ sở"). A comma within the name of an
/// award does not part it. Items may be numbered or have bullets; a year behind an award is no part of its
/// name.
[[nodiscard]] AwardList read_awards(std::string_view text, std::optional<SubjectKind> subject,
                                    const Catalogue& catalogue, const Mapping& mapping = {});

/// Separated by commas.
[[nodiscard]] std::string codes_of(const std::vector<const Award*>& awards);

} // namespace tdkt::importing
