#pragma once

#include "rules/provisions.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::nominations {

/// The codes of the authorities that a text may mean, such as `Chủ tịch UBND xã Tân Lập`: it is a name or an
/// alias of one, or begins with it. The longest that fits counts, whatever the day: an office that was
/// abolished is known still. Empty for a text that names none.
[[nodiscard]] std::vector<std::string> authorities_meant(const RuleBook& book, std::string_view text);

/// Who may decide an award on a day, by the newest instrument that says so.
[[nodiscard]] std::vector<const AuthorityRule*> who_may_decide(const RuleBook& book, std::string_view award,
                                                               Date day);

/// What the rules say about a decision's authority.
struct AuthorityAnswer {
    bool refused = false;
    std::optional<Message> message; ///< absent where all is well
};

/// Refuses an authority that is known and surely may not decide the award on that day: somebody else may, or
/// its office was abolished. A text that names no known authority, and what no rule decides, is told and not
/// refused. A blank says nothing.
[[nodiscard]] AuthorityAnswer judge_authority(const RuleBook& book, std::string_view award, Date day,
                                              const std::optional<std::string>& text);

} // namespace tdkt::nominations
