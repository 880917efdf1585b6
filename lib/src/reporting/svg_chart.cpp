#include "reporting/svg_chart.hpp"

#include <algorithm>
#include <array>
#include <ostream>

#include <fmt/format.h>

#include "reporting/cell_text.hpp"
#include "reporting/text_wrap.hpp"

namespace tdkt::reporting {

namespace {

constexpr std::array bar_colours = {"#2b5c8a", "#b9c9d8"};
constexpr std::array below_zero_colours = {"#a8503a", "#dfc2b8"};
constexpr std::int64_t left = 270; // of the bars; the labels stand before it
constexpr std::int64_t room = 330;
constexpr std::int64_t room_beside_notes = 250;
constexpr std::int64_t thick = 11;
constexpr std::size_t label_columns = 46;

// How the values lie on the paper: all on one scale, with zero where the longest bar to the left ends.
struct Scale {
    Decimal span = Decimal::from_milli(1); // from the least to the greatest value
    std::int64_t width = room;
    std::int64_t zero = left;

    [[nodiscard]] std::int64_t length(Decimal value) const {
        const std::int64_t pixels = tdkt::scale(Decimal::from_milli(width), value, span).milli();
        return std::max<std::int64_t>(pixels < 0 ? -pixels : pixels, 1);
    }
};

Scale scale_of(const Chart& chart) {
    Decimal least;
    Decimal greatest;
    for (const Chart::Line& line : chart.lines) {
        for (const Decimal value : line.values) {
            least = std::min(least, value);
            greatest = std::max(greatest, value);
        }
    }
    Scale found;
    if (std::ranges::any_of(chart.lines, [](const Chart::Line& line) { return !line.note.empty(); })) {
        found.width = room_beside_notes;
    }
    found.span = std::max(found.span, greatest - least);
    found.zero = left + (least < Decimal{} ? found.length(least) : 0);
    return found;
}

std::string shortened(const std::string& label) {
    const std::vector<std::string> lines = wrap(label, label_columns);
    return lines.size() > 1 ? lines.front() + "…" : lines.front();
}

void write_legend(std::ostream& out, const Chart& chart) {
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const std::int64_t x = left + static_cast<std::int64_t>(i) * 150;
        out << fmt::format("<rect x=\"{}\" y=\"3\" width=\"10\" height=\"10\" fill=\"{}\"/><text x=\"{}\" "
                           "y=\"12\">{}</text>\n",
                           x, bar_colours.at(i % bar_colours.size()), x + 15, escaped(chart.series[i]));
    }
}

void write_line(std::ostream& out, const Scale& scale, const Chart::Line& line, std::int64_t y) {
    const std::int64_t height = thick * static_cast<std::int64_t>(line.values.size());
    out << fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>\n", left - 6,
                       y + height / 2 + 4, escaped(shortened(line.label)));
    for (std::size_t i = 0; i < line.values.size(); ++i) {
        const Decimal value = line.values[i];
        const bool is_below = value < Decimal{};
        const std::int64_t length = scale.length(value);
        const auto& colours = is_below ? below_zero_colours : bar_colours;
        std::string text = to_text(Cell(value), NumberStyle::vietnamese);
        if (i + 1 == line.values.size() && !line.note.empty()) {
            text += " " + line.note;
        }
        out << fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"/><text x=\"{}\" "
                           "y=\"{}\">{}</text>\n",
                           is_below ? scale.zero - length : scale.zero, y, length, thick - 1,
                           colours.at(i % colours.size()), scale.zero + (is_below ? 0 : length) + 5,
                           y + thick - 2, escaped(text));
        y += thick;
    }
}

} // namespace

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

void write_svg(std::ostream& out, const Chart& chart) {
    std::int64_t y = chart.series.size() > 1 ? 22 : 2; // under the legend
    std::int64_t height = y + 2;
    for (const Chart::Line& line : chart.lines) {
        height += thick * static_cast<std::int64_t>(line.values.size()) + 7;
    }
    out << fmt::format("<svg role=\"img\" aria-label=\"{}\" width=\"680\" height=\"{}\" viewBox=\"0 0 680 "
                       "{}\">\n",
                       escaped(chart.title), height, height);
    if (chart.series.size() > 1) {
        write_legend(out, chart);
    }
    const Scale scale = scale_of(chart);
    for (const Chart::Line& line : chart.lines) {
        write_line(out, scale, line, y);
        y += thick * static_cast<std::int64_t>(line.values.size()) + 7;
    }
    out << "</svg>\n";
}

} // namespace tdkt::reporting
