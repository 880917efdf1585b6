#include "importing/mapping.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::importing {

namespace {

template <typename Map>
const typename Map::mapped_type* find(const Map& map, std::string_view text) {
    if (map.empty()) { // spares most imports the folding
        return nullptr;
    }
    const auto found = map.find(text::plain_key(text));
    return found == map.end() ? nullptr : &found->second;
}

template <typename T>
std::optional<T> copy_of(const T* found) {
    return found == nullptr ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<Meaning> Mapping::heading(std::string_view text) const {
    return copy_of(find(headings_, text));
}

std::optional<std::size_t> Mapping::value(Vocabulary vocabulary, std::string_view text) const {
    const auto* const words = find(values_, text);
    if (words == nullptr) {
        return std::nullopt;
    }
    const auto word = std::find_first_of(vocabulary.begin(), vocabulary.end(), words->begin(), words->end());
    return word == vocabulary.end() ? std::nullopt
                                    : std::optional(static_cast<std::size_t>(word - vocabulary.begin()));
}

std::optional<std::string> Mapping::award(std::string_view text) const {
    return copy_of(find(awards_, text));
}

std::optional<std::string> Mapping::unit(std::string_view text) const {
    return copy_of(find(units_, text));
}

void Mapping::map_heading(std::string_view text, const Meaning& meaning) {
    headings_.insert_or_assign(text::plain_key(text), meaning);
}

void Mapping::map_value(std::string_view text, std::string word) {
    values_[text::plain_key(text)].push_back(std::move(word));
}

void Mapping::map_award(std::string_view text, std::string code) {
    awards_.insert_or_assign(text::plain_key(text), std::move(code));
}

void Mapping::map_unit(std::string_view text, std::string unit) {
    units_.insert_or_assign(text::plain_key(text), std::move(unit));
}

} // namespace tdkt::importing
