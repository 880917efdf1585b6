#include "importing/salutations.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace tdkt::importing {

namespace {

constexpr std::string_view stops = " .,:;-(";

// The length and the outermost letters of the first word, in either case: spares most names the folding.
std::size_t outline(std::string_view text) {
    constexpr unsigned lower = 0x20;
    const std::string_view word = text.substr(0, text.find_first_of(stops));
    if (word.empty()) {
        return 0;
    }
    const auto first = static_cast<unsigned char>(word.front()) | lower;
    const auto last = static_cast<unsigned char>(word.back());
    return (word.size() << 16U) | (static_cast<std::size_t>(first) << 8U) |
           (last < 0x80U ? last | lower : 0U);
}

} // namespace

void Salutations::learn(std::string_view wording) {
    std::string key = text::name_key(wording);
    outlines_.insert(outline(key));
    const auto place = std::find_if(keys_.begin(), keys_.end(),
                                    [&](const std::string& known) { return known.size() < key.size(); });
    keys_.insert(place, std::move(key));
}

void Salutations::learn_surname(std::string_view wording) {
    surnames_.insert(text::name_key(wording));
}

void Salutations::learn_middle_name(std::string_view wording) {
    middle_names_.insert(text::name_key(wording));
}

bool Salutations::is_doubtful(std::string_view name) const {
    const std::string_view left = without(name);
    const std::string_view first = left.substr(0, left.find(' '));
    const std::size_t rest = left.find_first_not_of(' ', first.size());
    return rest != std::string_view::npos && outlines_.contains(outline(left)) &&
           surnames_.contains(text::name_key(first)) &&
           !middle_names_.contains(text::name_key(left.substr(rest, left.find(' ', rest) - rest)));
}

// "Ông Thị Chín", "Ông Cao Thắng": the word is taken for a salutation where a name of three words is left, or
// where it is written small.
bool Salutations::is_surname(std::string_view name, std::size_t length, std::string_view rest) const {
    const std::string key = text::name_key(name.substr(0, length));
    if (!surnames_.contains(key) || name[length] != ' ') {
        return false;
    }
    const std::string_view first = rest.substr(0, rest.find(' '));
    if (middle_names_.contains(text::name_key(first))) {
        return true;
    }
    const bool small = name.substr(0, length) == key && first != text::name_key(first);
    return !small && std::count(rest.begin(), rest.end(), ' ') < 2;
}

std::string_view Salutations::without(std::string_view name) const {
    while (outlines_.contains(outline(name))) {
        const std::size_t length = length_in(name);
        if (length == 0) {
            break;
        }
        name.remove_prefix(length);
    }
    return name;
}

// Of the first of them with what parts it from the rest; nothing if no rest is left. Folding the case changes
// no length of Vietnamese letters.
std::size_t Salutations::length_in(std::string_view name) const {
    for (const std::string& key : keys_) {
        if (name.size() <= key.size() || stops.find(name[key.size()]) == std::string_view::npos ||
            text::name_key(name.substr(0, key.size())) != key) {
            continue;
        }
        const std::size_t rest = name.find_first_not_of(stops, key.size());
        if (rest == std::string_view::npos || is_surname(name, key.size(), name.substr(rest))) {
            return 0;
        }
        return rest;
    }
    return 0;
}

} // namespace tdkt::importing
