#include "nominations/authority.hpp"

#include "base/contains.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::nominations {

namespace {

/// How much of the key an authority's wordings cover, 0 if none opens it. Words count whole.
std::size_t covered(const AuthorityRule& rule, const std::string& key) {
    std::size_t most = 0;
    const auto try_wording = [&](const std::string& wording) {
        const std::string known = text::plain_key(wording);
        const bool opens = !known.empty() && key.starts_with(known) &&
                           (key.size() == known.size() || key[known.size()] == ' ');
        most = opens ? std::max(most, known.size()) : most;
    };
    try_wording(rule.name);
    std::for_each(rule.aliases.begin(), rule.aliases.end(), try_wording);
    return most;
}

bool is_one_of(const std::vector<std::string>& codes, const AuthorityRule& rule) {
    return contains(codes, rule.code);
}

std::string names_of(const std::vector<const AuthorityRule*>& rules) {
    std::string names;
    for (const AuthorityRule* const rule : rules) {
        names += (names.empty() ? "" : ", ") + rule->name;
    }
    return names;
}

std::string cites_of(const std::vector<const AuthorityRule*>& rules) {
    std::vector<std::string> cites;
    std::string all;
    for (const AuthorityRule* const rule : rules) {
        if (!contains(cites, rule->cite)) {
            cites.push_back(rule->cite);
            all += (all.empty() ? "" : "; ") + rule->cite;
        }
    }
    return all;
}

std::vector<const AuthorityRule*> deciding(std::vector<const AuthorityRule*> rules) {
    std::erase_if(rules, [](const AuthorityRule* rule) { return !rules::decides(rule->certainty); });
    return rules;
}

/// The rule that says of all that are meant that they decide nothing any more, if there is one.
const AuthorityRule* abolished(const RuleBook& book, const std::vector<std::string>& meant, Date day) {
    const std::vector<const AuthorityRule*> ended =
        rules::in_force(book, &Provisions::authorities, day, [&](const AuthorityRule& rule) {
            return rule.awards.empty() && is_one_of(meant, rule) && rules::decides(rule.certainty);
        });
    return ended.size() == meant.size() ? ended.front() : nullptr;
}

} // namespace

std::vector<std::string> authorities_meant(const RuleBook& book, std::string_view text) {
    const std::string key = text::plain_key(text);
    std::vector<std::string> codes;
    std::size_t best = 1;
    for (const auto& set : book.sets()) {
        for (const AuthorityRule& rule : set->provisions.authorities) {
            const std::size_t length = covered(rule, key);
            if (length > best) {
                codes.clear();
                best = length;
            }
            if (length == best && !is_one_of(codes, rule)) {
                codes.push_back(rule.code);
            }
        }
    }
    return codes;
}

std::vector<const AuthorityRule*> who_may_decide(const RuleBook& book, std::string_view award, Date day) {
    return rules::in_force(book, &Provisions::authorities, day,
                           [award](const AuthorityRule& rule) { return contains(rule.awards, award); });
}

AuthorityAnswer judge_authority(const RuleBook& book, std::string_view award, Date day,
                                const std::optional<std::string>& text) {
    if (!text || text->empty()) {
        return {};
    }
    const std::vector<std::string> meant = authorities_meant(book, *text);
    if (meant.empty()) {
        return {.refused = false, .message = Message("authority_not_known", {{"authority", *text}})};
    }
    const std::vector<const AuthorityRule*> may = who_may_decide(book, award, day);
    const bool allowed = std::any_of(may.begin(), may.end(),
                                     [&](const AuthorityRule* rule) { return is_one_of(meant, *rule); });
    if (allowed) {
        return {};
    }
    if (const AuthorityRule* const ended = abolished(book, meant, day)) {
        return {.refused = true,
                .message = Message("authority_abolished",
                                   {{"authority", *text}, {"date", to_iso(day)}, {"cite", ended->cite}})};
    }
    const std::vector<const AuthorityRule*> others = deciding(may);
    if (others.empty()) {
        return {.refused = false,
                .message =
                    Message("authority_not_sure",
                            {{"authority", *text}, {"award", std::string(award)}, {"date", to_iso(day)}})};
    }
    return {.refused = true,
            .message = Message("authority_may_not", {{"authority", *text},
                                                     {"award", std::string(award)},
                                                     {"date", to_iso(day)},
                                                     {"others", names_of(others)},
                                                     {"cite", cites_of(others)}})};
}

} // namespace tdkt::nominations
