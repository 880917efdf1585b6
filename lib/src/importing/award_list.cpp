#include "importing/award_list.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace tdkt::importing {

namespace {

bool known(const AwardMatch& match) {
    return match.award != nullptr || !match.candidates.empty();
}

struct Separator {
    std::size_t begin = std::string_view::npos;
    std::size_t end = std::string_view::npos;
};

Separator next_separator(std::string_view text, std::size_t from) {
    constexpr std::array<std::string_view, 6> separators{",", ";", "+", "/", "\n", " và "};
    Separator next;
    for (const std::string_view separator : separators) {
        const std::size_t at = text.find(separator, from);
        if (at < next.begin) {
            next = {.begin = at, .end = at + separator.size()};
        }
    }
    return next;
}

// Where a piece of the text begins in it.
std::size_t place_in(std::string_view text, std::string_view piece) {
    return static_cast<std::size_t>(piece.data() - text.data());
}

std::vector<std::string_view> pieces_of(std::string_view text) {
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    for (Separator at = next_separator(text, 0); at.begin != std::string_view::npos;
         at = next_separator(text, begin)) {
        pieces.push_back(text.substr(begin, at.begin - begin));
        begin = at.end;
    }
    pieces.push_back(text.substr(begin));
    std::erase_if(pieces, [](std::string_view piece) { return text::plain_key(piece).empty(); });
    return pieces;
}

void take(const AwardMatch& match, std::string_view wording, std::optional<SubjectKind> subject,
          AwardList& list) {
    const std::string text = text::tidy(wording);
    if (match.award == nullptr) {
        list.problems.push_back(
            match.candidates.empty()
                ? Message("unknown_award", {{"award", text}, {"suggestion", match.suggestion}})
                : Message("ambiguous_award", {{"award", text}, {"candidates", codes_of(match.candidates)}}));
    } else if (subject && !match.award->allows(*subject)) {
        list.problems.push_back(
            Message("award_not_for_kind",
                    {{"award", match.award->code}, {"kind_word", std::string(to_word(*subject))}}));
    } else if (std::find(list.awards.begin(), list.awards.end(), match.award) == list.awards.end()) {
        list.awards.push_back(match.award);
    }
}

} // namespace

std::string codes_of(const std::vector<const Award*>& awards) {
    std::string codes;
    for (const Award* award : awards) {
        codes += (codes.empty() ? "" : ", ") + award->code;
    }
    return codes;
}

AwardList read_awards(std::string_view text, std::optional<SubjectKind> subject, const Catalogue& catalogue,
                      const Mapping& mapping) {
    AwardList list;
    const auto match = [&](std::string_view wording) {
        if (const auto code = mapping.award(wording)) {
            list.mapped.emplace_back(text::tidy(wording), *code);
            return AwardMatch{.award = catalogue.find(*code), .candidates = {}, .suggestion = {}};
        }
        return catalogue.match(wording, subject);
    };
    const AwardMatch whole = match(text);
    const std::vector<std::string_view> pieces = known(whole) ? std::vector{text} : pieces_of(text);
    if (pieces.size() < 2) {
        take(whole, text, subject, list);
        return list;
    }
    for (std::size_t first = 0; first < pieces.size();) {
        // The longest run of pieces that names an award, for "Xã, phường, đặc khu tiêu biểu" is one.
        std::size_t last = pieces.size();
        AwardMatch found;
        std::string_view wording;
        do {
            --last;
            wording = text.substr(place_in(text, pieces[first]));
            wording = wording.substr(0, place_in(wording, pieces[last]) + pieces[last].size());
            found = match(wording);
        } while (last > first && !known(found));
        take(found, wording, subject, list);
        first = last + 1;
    }
    return list;
}

} // namespace tdkt::importing
