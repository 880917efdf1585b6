#include "tdkt/catalogue.hpp"

#include "base/text.hpp"
#include "catalogue/wording.hpp"

#include <algorithm>
#include <utility>

namespace tdkt {

Catalogue::Catalogue(std::vector<Award> awards) : awards_(std::move(awards)) {
    for (std::size_t i = 0; i < awards_.size(); ++i) {
        const Award& award = awards_[i];
        by_code_.emplace(award.code, i);
        const auto learn = [&](const std::string& wording) {
            std::vector<std::size_t>& meanings = by_wording_[award_key(wording)];
            if (std::find(meanings.begin(), meanings.end(), i) == meanings.end()) {
                meanings.push_back(i);
            }
        };
        learn(award.code);
        learn(award.name);
        for (const std::string& alias : award.aliases) {
            learn(alias);
        }
    }
}

const Award* Catalogue::find(std::string_view code) const {
    const auto found = by_code_.find(std::string(code));
    return found == by_code_.end() ? nullptr : &awards_[found->second];
}

AwardMatch Catalogue::match(std::string_view wording, std::optional<SubjectKind> subject) const {
    AwardMatch match;
    const Award* const exact = find(wording);
    if (exact != nullptr && (!subject || exact->allows(*subject))) {
        match.award = exact;
        return match;
    }
    const auto found = by_wording_.find(award_key(wording));
    if (found == by_wording_.end()) {
        match.suggestion = nearest(std::string(wording));
        return match;
    }
    std::vector<const Award*> known;
    for (const std::size_t i : found->second) {
        known.push_back(&awards_[i]);
        if (!subject || awards_[i].allows(*subject)) {
            match.candidates.push_back(&awards_[i]);
        }
    }
    if (match.candidates.empty()) {
        match.candidates =
            std::move(known); // what is meant is known, even if it does not go to such a subject
    }
    if (match.candidates.size() == 1) {
        match.award = match.candidates.front();
        match.candidates.clear();
    }
    return match;
}

// Names are compared first: a code is so short that almost anything is near it.
std::string Catalogue::nearest(const std::string& wording) const {
    std::vector<std::string> names;
    std::vector<std::string> codes;
    for (const Award& award : awards_) {
        names.push_back(award.name);
        codes.push_back(award.code);
    }
    const std::optional<std::string> name = text::nearest(wording, names);
    return name ? *name : text::nearest(wording, codes).value_or("");
}

} // namespace tdkt
