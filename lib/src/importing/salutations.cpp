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
        return rest == std::string_view::npos ? 0 : rest;
    }
    return 0;
}

} // namespace tdkt::importing
