#include "importing/record_role.hpp"

#include "base/text.hpp"
#include "importing/cell.hpp"

#include <cstddef>

namespace tdkt::importing {

bool holds_words(RecordRole role) {
    return role == RecordRole::title || role == RecordRole::section || role == RecordRole::total ||
           role == RecordRole::signature;
}

std::string beginning_of(std::span<const csv::Cell> cells) {
    constexpr std::size_t enough = 60;
    std::string text;
    for (const csv::Cell& cell : cells) {
        if (!is_blank(cell.text)) {
            text += (text.empty() ? "" : " ") + text::tidy(cell.text);
        }
    }
    if (text.size() <= enough) {
        return text;
    }
    std::size_t end = enough;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) { // within a letter
        --end;
    }
    return text.substr(0, end) + "...";
}

std::int64_t Tally::count(RecordRole role) const {
    const auto found = of.find(role);
    return found == of.end() ? 0 : found->second;
}

std::int64_t Tally::records() const {
    std::int64_t sum = 0;
    for (const auto& [role, count] : of) {
        sum += count;
    }
    return sum;
}

std::int64_t Tally::skipped() const {
    return records() - count(RecordRole::data) - count(RecordRole::header);
}

} // namespace tdkt::importing
