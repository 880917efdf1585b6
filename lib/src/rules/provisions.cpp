#include "rules/provisions.hpp"

#include <utility>

namespace tdkt::rules {

namespace {

RuleInfo info_of(const Provision& provision, RuleKind kind, std::string award,
                 std::vector<std::string> awards, std::vector<SubjectKind> subjects) {
    return {.id = provision.id,
            .kind = kind,
            .award = std::move(award),
            .awards = std::move(awards),
            .subjects = std::move(subjects),
            .categories = {},
            .from = provision.from,
            .to = provision.to,
            .cite = provision.cite,
            .certainty = provision.certainty,
            .at = provision.at};
}

/// Of one award, of several, or of all, as the rule itself says.
template <typename Rule>
RuleInfo info_of(const Rule& rule, RuleKind kind) {
    if constexpr (requires { rule.subjects; }) {
        return info_of(rule, kind, rule.award, {}, rule.subjects);
    } else if constexpr (requires { rule.award; }) {
        return info_of(rule, kind, rule.award, {}, {});
    } else if constexpr (requires { rule.awards; }) {
        return info_of(rule, kind, {}, rule.awards, {});
    } else {
        return info_of(rule, kind, {}, {}, {});
    }
}

} // namespace

void append_infos(const Provisions& provisions, std::vector<RuleInfo>& list) {
    for_each_kind(provisions, [&](const auto& rules, RuleKind kind) {
        for (const auto& rule : rules) {
            list.push_back(info_of(rule, kind));
        }
    });
}

} // namespace tdkt::rules
