#include "importing/sections.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::importing {

namespace {

bool in_range(char c, char first, char last) {
    return c >= first && c <= last;
}

Numbering numbering_of(std::string_view token) {
    const auto all = [token](auto matches) { return std::all_of(token.begin(), token.end(), matches); };
    if (token.empty() || token.size() > 5) {
        return Numbering::none;
    }
    if (all([](char c) { return c == 'I' || c == 'V' || c == 'X'; })) {
        return Numbering::roman;
    }
    if (all([](char c) { return in_range(c, '0', '9'); })) {
        return Numbering::figure;
    }
    if (token.size() == 1 && in_range(token.front(), 'A', 'Z')) {
        return Numbering::letter;
    }
    return token.size() == 1 && in_range(token.front(), 'a', 'z') ? Numbering::small : Numbering::none;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(spaces);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

} // namespace

SectionLine split_numbering(std::string_view line) {
    line = trimmed(line);
    constexpr std::string_view stops = " .)/:-\t";
    const std::size_t end = std::min(line.find_first_of(stops), line.size());
    const Numbering numbering = numbering_of(line.substr(0, end));
    if (numbering == Numbering::none) {
        return {.numbering = numbering, .text = line};
    }
    const std::string_view token = line.substr(0, end);
    const std::size_t text = std::min(line.find_first_not_of(stops, end), line.size());
    return {.numbering = numbering,
            .text = line.substr(text),
            .goes_on = token != "A" && token != "I" && token != "1" && token != "a"};
}

SectionMeaning Sections::meaning_of(std::string_view text) const {
    const std::string_view head = text.substr(0, text.find('('));
    const std::string whole = text::plain_key(head);
    const std::string_view key = wordings_->without_section_words(whole);
    SectionMeaning meaning = meaning_of_key(key);
    if (meaning.empty()) {
        meaning = meaning_of_key(without_count(key));
    }
    if (meaning.empty() && !key.empty()) {
        const std::string_view name = without_count(key);
        const Wordings::SpokenKinds kinds = wordings_->kinds_in(head);
        meaning.kind = kinds.other ? std::nullopt : kinds.first;
        meaning.loose = meaning.kind.has_value();
        meaning.unclear_kind = !meaning.kind && (kinds.first || kinds.other ||
                                                 !wordings_->nearest_value(words<SubjectKind>, name).empty());
        meaning.unclear_award =
            wordings_->speaks_of_award(head) || !catalogue_->match(name).suggestion.empty();
    }
    return meaning;
}

SectionMeaning Sections::cluster_of(std::string_view text) const {
    SectionMeaning meaning;
    const std::string key = text::plain_key(text);
    if (wordings_->is_cluster(key)) {
        meaning.cluster = text::tidy(text);
    } else {
        meaning.unclear_cluster = wordings_->may_be_cluster(key);
    }
    return meaning;
}

SectionMeaning Sections::meaning_of_key(std::string_view key) const {
    SectionMeaning meaning;
    if (take_award(key, meaning)) {
        return meaning;
    }
    // The longest beginning that is a kind; what follows is an award, or makes it a name of something else.
    for (std::size_t end = key.size(); end != std::string_view::npos && end > 0;
         end = key.rfind(' ', end - 1)) {
        if (const auto kind = wordings_->value(words<SubjectKind>, key.substr(0, end))) {
            const std::string_view rest =
                wordings_->without_section_words(key.substr(std::min(end + 1, key.size())));
            meaning.kind = static_cast<SubjectKind>(*kind);
            return rest.empty() || take_award(rest, meaning) ? meaning : SectionMeaning{};
        }
    }
    return meaning;
}

bool Sections::take_award(std::string_view key, SectionMeaning& meaning) const {
    const AwardMatch match = catalogue_->match(key, meaning.kind);
    if (match.award == nullptr) {
        meaning.award =
            match.candidates.empty() ? std::string_view() : key; // the kind of a row may decide between them
        return !match.candidates.empty();
    }
    meaning.award = match.award->code;
    if (!meaning.kind && match.award->subjects.size() == 1) {
        meaning.kind = match.award->subjects.front();
    }
    return true;
}

// "ca nhan 15 nguoi" without its count: a number, and what is counted.
std::string_view Sections::without_count(std::string_view key) const {
    const std::size_t digit = key.find_first_of("0123456789");
    const std::size_t end = key.find_first_not_of("0123456789", digit);
    if (digit == std::string_view::npos || digit == 0 || key[digit - 1] != ' ') {
        return key;
    }
    const bool counts = end == std::string_view::npos ||
                        wordings_->value(words<SubjectKind>, key.substr(end + 1)).has_value();
    return counts ? key.substr(0, digit - 1) : key;
}

void Sections::enter(Numbering numbering, SectionMeaning meaning, bool goes_on) {
    if (numbering == Numbering::none && meaning.empty() && !meaning.is_unclear()) {
        return; // the name of a group within the section
    }
    if (numbering == Numbering::none && has(numbering)) {
        keep_said(meaning);
    }
    // A "B" without an "A" above is no part of the "III" before it.
    const bool follows_roman = goes_on && numbering == Numbering::letter && !has(numbering);
    const Numbering ends = follows_roman ? Numbering::roman : numbering;
    const auto same =
        std::find_if(open_.begin(), open_.end(), [=](const Open& open) { return open.numbering == ends; });
    open_.erase(same, open_.end());
    open_.push_back({.numbering = numbering, .meaning = std::move(meaning)});
}

void Sections::keep_said(SectionMeaning& meaning) const {
    const SectionMeaning& before = open_.back().meaning;
    if (open_.back().numbering != Numbering::none) {
        return;
    }
    if (meaning.unit.empty()) {
        meaning.unit = before.unit;
        return;
    }
    meaning.kind = before.kind;
    meaning.award = before.award;
    meaning.unclear_kind = before.unclear_kind;
    meaning.unclear_award = before.unclear_award;
}

bool Sections::has(Numbering numbering) const {
    return std::any_of(open_.begin(), open_.end(),
                       [=](const Open& open) { return open.numbering == numbering; });
}

std::optional<SubjectKind> Sections::kind() const {
    const auto found = std::find_if(open_.rbegin(), open_.rend(), [](const Open& open) {
        return open.meaning.unclear_kind || open.meaning.kind.has_value();
    });
    return found == open_.rend() ? std::nullopt : found->meaning.kind;
}

std::string_view Sections::award() const {
    const auto found = std::find_if(open_.rbegin(), open_.rend(), [](const Open& open) {
        return open.meaning.unclear_award || !open.meaning.award.empty();
    });
    return found == open_.rend() ? std::string_view() : std::string_view(found->meaning.award);
}

std::string_view Sections::unit() const {
    const auto found = std::find_if(open_.rbegin(), open_.rend(),
                                    [](const Open& open) { return !open.meaning.unit.empty(); });
    return found == open_.rend() ? std::string_view() : std::string_view(found->meaning.unit);
}

std::string_view Sections::cluster() const {
    const auto found = std::find_if(open_.rbegin(), open_.rend(), [](const Open& open) {
        return open.meaning.unclear_cluster || !open.meaning.cluster.empty();
    });
    return found == open_.rend() ? std::string_view() : std::string_view(found->meaning.cluster);
}

} // namespace tdkt::importing
