#include "importing/award_list.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
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

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// The length of "2." or "2)" with the spaces before it, where the text begins with this number.
std::size_t number_at(std::string_view text, int number) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const std::string digits = std::to_string(number);
    const std::size_t end = begin + digits.size();
    const bool counts =
        text.substr(begin).starts_with(digits) && end < text.size() && (text[end] == '.' || text[end] == ')');
    return counts ? end + 1 : 0;
}

// "1. LĐTT 2. CSTĐCS", on one line or on several.
std::vector<std::string_view> numbered_pieces(std::string_view text) {
    std::vector<std::string_view> pieces;
    std::size_t begin = number_at(text, 1);
    for (int number = 2; begin != 0; ++number) {
        std::size_t end = begin;
        std::size_t length = 0;
        while (end < text.size() && length == 0) {
            end = std::min(text.find_first_of(" \t\r\n", end + 1), text.size());
            length = number_at(text.substr(end), number);
        }
        pieces.push_back(text.substr(begin, end - begin));
        begin = length == 0 ? 0 : end + length;
    }
    return pieces;
}

std::string_view without_bullet(std::string_view item) {
    for (const std::string_view bullet : {" ", "\t", "\r", "\n", "-", "–", "—", "•", "*", "·"}) {
        if (item.starts_with(bullet)) {
            return without_bullet(item.substr(bullet.size()));
        }
    }
    return item;
}

struct Dated {
    std::string_view wording;
    std::optional<int> year;
};

// "LĐTT (năm 2025)", "CSTĐCS năm 2025": the award, and its year.
Dated without_year(std::string_view text) {
    const std::size_t last = text.find_last_not_of(" \t\r\n).");
    if (last == std::string_view::npos || last < 5) {
        return {.wording = text, .year = std::nullopt};
    }
    const std::string_view head = text.substr(0, last + 1);
    const std::string_view digits = head.substr(head.size() - 4);
    const std::string_view before = head.substr(0, head.size() - 4);
    const std::string key = text::plain_key(before);
    const bool is_year = std::all_of(digits.begin(), digits.end(), is_digit) &&
                         (digits.starts_with("19") || digits.starts_with("20")) && key.ends_with(" nam");
    const std::size_t word = before.find_last_of(" (", before.find_last_not_of(' '));
    if (!is_year || word == std::string_view::npos) {
        return {.wording = text, .year = std::nullopt};
    }
    return {.wording = before.substr(0, before.find_last_not_of(" (", word) + 1),
            .year = std::stoi(std::string(digits))};
}

std::vector<std::string_view> pieces_of(std::string_view text) {
    if (std::vector<std::string_view> numbered = numbered_pieces(text); !numbered.empty()) {
        return numbered;
    }
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    for (Separator at = next_separator(text, 0); at.begin != std::string_view::npos;
         at = next_separator(text, begin)) {
        pieces.push_back(text.substr(begin, at.begin - begin));
        begin = at.end;
    }
    pieces.push_back(text.substr(begin));
    std::transform(pieces.begin(), pieces.end(), pieces.begin(), without_bullet);
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
    const auto match_name = [&](std::string_view wording) {
        if (const auto code = mapping.award(wording)) {
            list.mapped.emplace_back(text::tidy(wording), *code);
            return AwardMatch{.award = catalogue.find(*code), .candidates = {}, .suggestion = {}};
        }
        return catalogue.match(wording, subject);
    };
    const auto match = [&](std::string_view wording) {
        AwardMatch found = match_name(wording);
        const Dated dated = known(found) ? Dated{.wording = wording, .year = {}} : without_year(wording);
        if (dated.year) {
            found = match_name(dated.wording);
            if (known(found)) {
                list.years.push_back(*dated.year);
            }
        }
        return found;
    };
    const AwardMatch whole = match(text);
    const std::vector<std::string_view> pieces = known(whole) ? std::vector{text} : pieces_of(text);
    if (pieces.size() == 1 && pieces.front().size() < text.size() && !known(whole)) { // "1. LĐTT"
        take(match(pieces.front()), pieces.front(), subject, list);
        return list;
    }
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
