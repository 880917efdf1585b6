#include "importing/joined_cell.hpp"

#include "base/text.hpp"

#include <utility>

namespace tdkt::importing {

std::vector<JoinedCell> ways_to_part(std::string_view cell) {
    constexpr std::string_view separators = ",;-\r\n";
    // A dash as it is often put in the place of a hyphen, as long as a letter of three bytes.
    constexpr std::string_view dash = "–";
    std::vector<JoinedCell> ways;
    for (std::size_t end = cell.size(); end > 0; --end) {
        const std::string_view before = cell.substr(0, end);
        const std::size_t length = before.ends_with(dash)                                     ? dash.size()
                                   : separators.find(before.back()) != std::string_view::npos ? 1
                                                                                              : 0;
        std::string unit = length == 0 ? std::string() : text::tidy(cell.substr(end));
        if (!unit.empty() && (ways.empty() || ways.back().unit != unit)) {
            ways.push_back(
                {.position = text::tidy(before.substr(0, before.size() - length)), .unit = std::move(unit)});
        }
    }
    ways.push_back({.position = {}, .unit = text::tidy(cell)});
    return ways;
}

} // namespace tdkt::importing
