#include "details.hpp"

#include <algorithm>
#include <ostream>

#include "language.hpp"
#include "tdkt/text.hpp"

namespace tdkt::cli {

void Details::add(const std::string& label, std::vector<std::string> lines) {
    if (!lines.empty()) {
        entries_.emplace_back(translate(label), std::move(lines));
    }
}

void Details::add_text(const std::string& label, std::string value) {
    if (!value.empty()) {
        entries_.emplace_back(translate(label), std::vector{std::move(value)});
    }
}

void Details::add_heading(const std::string& label) {
    entries_.emplace_back(translate(label), std::vector<std::string>{});
}

void Details::add_heading_text(const std::string& label, const std::string& value) {
    entries_.emplace_back(translate(label) + ' ' + value, std::vector<std::string>{});
}

void print(Session& session, const Details& details) {
    std::size_t widest = 0;
    for (const auto& [label, lines] : details.all()) {
        widest = std::max(widest, lines.empty() ? 0 : text::display_width(label));
    }
    for (const auto& [label, lines] : details.all()) {
        if (lines.empty()) {
            session.out() << label << '\n';
            continue;
        }
        std::string margin = label + std::string(widest + 2 - text::display_width(label), ' ');
        for (const std::string& line : lines) {
            session.out() << margin << line << '\n';
            margin = std::string(widest + 2, ' ');
        }
    }
}

} // namespace tdkt::cli
