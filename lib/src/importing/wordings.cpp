#include "importing/wordings.hpp"

#include "base/text.hpp"
#include "tdkt/campaign_plan.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace tdkt::importing {

namespace {

constexpr std::array<Vocabulary, 17> vocabularies{
    words<SubjectKind>,     words<Category>,     words<Gender>,     words<PersonClass>, words<Grade>,
    words<InitiativeScope>, words<UnitKind>,     words<AwardLevel>, words<AwardStatus>, words<RecordType>,
    words<ClusterRole>,     words<CampaignForm>, words<ReviewKind>, words<Direction>,   words<Counting>,
    words<NominationState>, yes_no_words,
};

// Whether the key begins with the words of another one.
bool opens(std::string_view key, std::string_view opening) {
    return key.starts_with(opening) && (key.size() == opening.size() || key[opening.size()] == ' ');
}

// Where the words stand in a key, not as a part of others.
std::size_t find_words(std::string_view key, std::string_view words) {
    const auto ends_word = [](char c) { return c == ' ' || (c > 0 && std::ispunct(c) != 0); };
    for (std::size_t at = key.find(words); at != std::string_view::npos; at = key.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if ((at == 0 || ends_word(key[at - 1])) && (end == key.size() || ends_word(key[end]))) {
            return at;
        }
    }
    return std::string_view::npos;
}

// "Tổng cộng", "Tổng cộng: 20 người"; not "Tổng công ty".
bool ends_or_counts(std::string_view key, std::string_view opening) {
    if (!opens(key, opening)) {
        return false;
    }
    key.remove_prefix(std::min(opening.size() + 1, key.size()));
    return key.empty() || (key.front() >= '0' && key.front() <= '9');
}

// "Thanh Vân, ngày 10 tháng 11 năm 2025", also with dots for the figures.
bool is_place_and_date(std::string_view key) {
    const std::size_t day = key.find("ngay");
    const std::size_t month = key.find("thang", day == std::string_view::npos ? 0 : day);
    return day != std::string_view::npos && month != std::string_view::npos &&
           key.find("nam", month) != std::string_view::npos;
}

bool belongs(const Meaning& meaning, Target target) {
    const auto fields = layout_of(target).fields;
    return !meaning.field || std::find(fields.begin(), fields.end(), *meaning.field) != fields.end();
}

std::size_t index_in(Vocabulary vocabulary, std::string_view word) {
    return static_cast<std::size_t>(std::find(vocabulary.begin(), vocabulary.end(), word) -
                                    vocabulary.begin());
}

} // namespace

std::span<const Vocabulary> all_vocabularies() {
    return vocabularies;
}

Wordings::Wordings() {
    for (const Vocabulary vocabulary : vocabularies) {
        for (const std::string_view word : vocabulary) {
            learn_value(word, std::string(word));
        }
    }
    for (std::size_t i = 0; i < words<Target>.size(); ++i) {
        const auto target = static_cast<Target>(i);
        for (const Field field : layout_of(target).fields) {
            learn_heading(target, std::string(to_word(field)), {.field = field, .kind = std::nullopt});
        }
    }
}

std::optional<Meaning> Wordings::heading(Target target, std::string_view text) const {
    if (const auto own = mapping_.heading(text); own && belongs(*own, target)) {
        return own;
    }
    const auto found = headings_.find(text::plain_key(text));
    if (found == headings_.end()) {
        return std::nullopt;
    }
    std::optional<Meaning> general;
    for (const Heading& heading : found->second) {
        if (heading.target == target) {
            return heading.meaning;
        }
        if (!heading.target && belongs(heading.meaning, target)) {
            general = heading.meaning;
        }
    }
    return general;
}

std::string Wordings::nearest_heading(Target target, std::string_view text) const {
    std::vector<std::string> candidates;
    for (const auto& [key, headings] : headings_) {
        for (const Heading& heading : headings) {
            if (heading.target == target || (!heading.target && belongs(heading.meaning, target))) {
                candidates.push_back(heading.wording);
            }
        }
    }
    std::sort(candidates.begin(), candidates.end());
    return text::nearest(text, candidates).value_or("");
}

std::optional<std::size_t> Wordings::value(Vocabulary vocabulary, std::string_view text) const {
    const std::size_t exact = index_in(vocabulary, text);
    if (exact < vocabulary.size()) {
        return exact;
    }
    const auto found = values_.find(text::plain_key(text));
    if (found == values_.end()) {
        return std::nullopt;
    }
    for (const Value& value : found->second) {
        const std::size_t index = index_in(vocabulary, value.word);
        if (index < vocabulary.size()) {
            return index;
        }
    }
    return std::nullopt;
}

std::string Wordings::nearest_value(Vocabulary vocabulary, std::string_view text) const {
    std::vector<std::string> candidates;
    for (const auto& [key, values] : values_) {
        for (const Value& value : values) {
            if (index_in(vocabulary, value.word) < vocabulary.size()) {
                candidates.push_back(value.wording);
            }
        }
    }
    std::sort(candidates.begin(), candidates.end());
    return text::nearest(text, candidates).value_or("");
}

bool Wordings::is_total(std::string_view text) const {
    const std::string key = text::plain_key(text);
    return std::any_of(totals_.begin(), totals_.end(),
                       [&](const std::string& total) { return ends_or_counts(key, total); });
}

bool Wordings::is_signature(std::string_view text) const {
    const std::string key = text::plain_key(text);
    return is_place_and_date(key) ||
           std::any_of(signatures_.begin(), signatures_.end(),
                       [&](const std::string& signature) { return opens(key, signature); });
}

bool Wordings::is_group(std::string_view heading) const {
    return groups_.contains(text::plain_key(heading));
}

std::optional<bool> Wordings::tick(std::string_view text) const {
    const auto found = ticks_.find(text::name_key(text));
    return found == ticks_.end() ? std::nullopt : std::optional(found->second);
}

std::string_view Wordings::without_salutation(std::string_view name) const {
    return salutations_.without(name);
}

bool Wordings::has_doubtful_salutation(std::string_view name) const {
    return salutations_.is_doubtful(name);
}

std::string_view Wordings::without_section_words(std::string_view key) const {
    for (bool again = true; again;) {
        again = false;
        for (const std::string& word : section_words_) {
            if (opens(key, word)) {
                key.remove_prefix(std::min(word.size() + 1, key.size()));
                again = true;
            }
        }
    }
    return key;
}

bool Wordings::is_group_name(std::string_view text) const {
    const std::string key = text::plain_key(text);
    return std::any_of(group_words_.begin(), group_words_.end(),
                       [&](const std::string& word) { return opens(key, word); });
}

bool Wordings::speaks_of_award(std::string_view text) const {
    const std::string key = text::name_key(text);
    return std::any_of(award_words_.begin(), award_words_.end(), [&](const std::string& word) {
        return find_words(key, word) != std::string_view::npos;
    });
}

Wordings::SpokenKinds Wordings::kinds_in(std::string_view text) const {
    const std::string key = text::name_key(text);
    SpokenKinds spoken;
    for (const auto& [word, kind] : kind_words_) {
        const std::size_t at = find_words(key, word);
        if (at == std::string_view::npos) {
            continue;
        }
        const std::string before = text::plain_key(std::string_view(key).substr(0, at));
        if (without_section_words(before).empty()) {
            spoken.first = kind;
        }
    }
    spoken.other = std::any_of(kind_words_.begin(), kind_words_.end(), [&](const auto& known) {
        return known.second != spoken.first && find_words(key, known.first) != std::string_view::npos;
    });
    return spoken;
}

bool Wordings::is_cluster(std::string_view key) const {
    return std::any_of(cluster_words_.begin(), cluster_words_.end(),
                       [&](const std::string& word) { return opens(key, word) && key.size() > word.size(); });
}

bool Wordings::may_be_cluster(std::string_view key) const {
    const std::string_view first = key.substr(0, key.find(' '));
    return std::any_of(cluster_words_.begin(), cluster_words_.end(),
                       [&](const std::string& word) { return text::edit_distance(first, word) <= 1; });
}

bool Wordings::learn_heading(std::optional<Target> target, const std::string& wording,
                             const Meaning& meaning) {
    std::vector<Heading>& known = headings_[text::plain_key(wording)];
    for (const Heading& heading : known) {
        if (heading.target == target) {
            return heading.meaning == meaning;
        }
    }
    known.push_back({.target = target, .wording = wording, .meaning = meaning});
    return true;
}

bool Wordings::learn_value(std::string_view word, const std::string& wording) {
    std::vector<Value>& known = values_[text::plain_key(wording)];
    for (const Vocabulary vocabulary : vocabularies) {
        const std::size_t index = index_in(vocabulary, word);
        if (index == vocabulary.size()) {
            continue;
        }
        for (const Value& value : known) {
            const std::size_t other = index_in(vocabulary, value.word);
            if (other != index && other < vocabulary.size()) {
                return false;
            }
        }
        word = vocabulary[index]; // outlives the file it was read from
    }
    known.push_back({.word = word, .wording = wording});
    return true;
}

void Wordings::learn_former(const std::string& wording, int until) {
    const std::string key = text::plain_key(wording);
    shortest_former_ = std::min(shortest_former_, key.size());
    former_.insert_or_assign(key, until);
}

std::optional<int> Wordings::in_use_until(std::string_view text) const {
    if (text.size() < shortest_former_) { // spares most values the folding, which makes them no longer
        return std::nullopt;
    }
    const auto found = former_.find(text::plain_key(text));
    return found == former_.end() ? std::nullopt : std::optional(found->second);
}

void Wordings::learn_cluster_word(std::string_view wording) {
    cluster_words_.push_back(text::plain_key(wording));
}

void Wordings::learn_group_word(std::string_view wording) {
    group_words_.push_back(text::plain_key(wording));
}

void Wordings::learn_award_word(std::string_view wording) {
    award_words_.push_back(text::name_key(wording));
}

bool Wordings::learn_kind_word(std::string_view wording) {
    const auto kind = value(words<SubjectKind>, wording);
    if (kind) {
        kind_words_.emplace_back(text::name_key(wording), static_cast<SubjectKind>(*kind));
    }
    return kind.has_value();
}

void Wordings::learn_section_word(std::string_view wording) {
    section_words_.push_back(text::plain_key(wording));
}

void Wordings::learn_group(std::string_view wording) {
    groups_.insert(text::plain_key(wording));
}

void Wordings::learn_tick(std::string_view mark, bool proposes) {
    ticks_.insert_or_assign(text::name_key(mark), proposes);
}

void Wordings::learn_salutation(std::string_view wording) {
    salutations_.learn(wording);
}

void Wordings::learn_salutation_or_surname(std::string_view wording) {
    salutations_.learn_surname(wording);
}

void Wordings::learn_middle_name(std::string_view wording) {
    salutations_.learn_middle_name(wording);
}

void Wordings::learn_total(std::string_view wording) {
    totals_.push_back(text::plain_key(wording));
}

void Wordings::learn_unit_abbreviation(std::string abbreviation, std::string words) {
    unit_abbreviations_.emplace_back(std::move(abbreviation), std::move(words));
}

void Wordings::learn_signature(std::string_view wording) {
    signatures_.push_back(text::plain_key(wording));
}

} // namespace tdkt::importing
