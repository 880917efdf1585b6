#include "catalogue/wording.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace tdkt {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array classes{Pair{"nhat", "1"}, Pair{"i", "1"},  Pair{"nhi", "2"},
                             Pair{"ii", "2"},   Pair{"ba", "3"}, Pair{"iii", "3"}};

constexpr std::array<std::string_view, 9> openings{"de nghi ",     "xet ",       "cong nhan ",
                                                   "tang thuong ", "truy tang ", "tang ",
                                                   "danh hieu ",   "hinh thuc ", "khen thuong "};

std::vector<std::string_view> words_in(std::string_view key) {
    std::vector<std::string_view> words;
    while (!key.empty()) {
        const std::size_t end = std::min(key.find(' '), key.size());
        words.push_back(key.substr(0, end));
        key.remove_prefix(std::min(end + 1, key.size()));
    }
    return words;
}

std::string_view class_number(std::string_view word) {
    for (const auto& [spelling, number] : classes) {
        if (word == spelling) {
            return number;
        }
    }
    return word;
}

std::string_view without_openings(std::string_view key) {
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view opening : openings) {
            if (key.starts_with(opening) && key.size() > opening.size()) {
                key.remove_prefix(opening.size());
                again = true;
            }
        }
    }
    return key;
}

} // namespace

std::string award_key(std::string_view wording) {
    const std::string plain = text::plain_key(wording);
    std::string key;
    std::string_view previous;
    for (const std::string_view word : words_in(without_openings(plain))) {
        key += key.empty() ? "" : " ";
        key += word == "sy" ? "si" : previous == "hang" ? class_number(word) : word;
        previous = word;
    }
    return key;
}

} // namespace tdkt
