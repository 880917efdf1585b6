#include "list_stream.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include "language.hpp"
#include "tdkt/text.hpp"

namespace tdkt::cli {

namespace {

// Enough to see how wide columns are, few enough to forget.
constexpr std::size_t rows_measured = 1000;

std::string padding(std::size_t wanted, std::size_t width) {
    return std::string(wanted > width ? wanted - width : 0, ' ');
}

std::string quoted(const std::string& cell) {
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        return cell;
    }
    std::string text = "\"";
    for (const char letter : cell) {
        text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    }
    return text + '"';
}

/// A cell stays on its line.
std::string on_one_line(std::string cell) {
    std::ranges::replace_if(
        cell, [](char letter) { return letter == '\n' || letter == '\r' || letter == '\t'; }, ' ');
    return cell;
}

std::string indented(const Json& json) {
    const std::string lines = json.dump(2, ' ', false, Json::error_handler_t::replace);
    std::string text;
    text.reserve(lines.size() * 3 / 2);
    std::size_t from = 0;
    for (std::size_t end = lines.find('\n'); end != std::string::npos; end = lines.find('\n', from)) {
        text.append(lines, from, end + 1 - from).append("    ");
        from = end + 1;
    }
    return text.append(lines, from);
}

} // namespace

ListStream::ListStream(Session& session, const std::string& format, const std::string& what,
                       const std::string& key, std::vector<ListHeading> headings)
    : session_(session),
      format_(format == "json"  ? Format::json
              : format == "csv" ? Format::csv
                                : Format::table),
      headings_(std::move(headings)) {
    std::vector<std::string> opening;
    opening.reserve(headings_.size());
    for (const ListHeading& heading : headings_) {
        opening.push_back(wants_table() ? translate(heading.text) : heading.text);
    }
    if (wants_table()) {
        waiting_.push_back(std::move(opening));
    } else if (wants_json()) {
        session_.out() << "{\n  \"schema\": \"tdkt." << what << "/1\",\n  \"" << key << "\": [";
    } else {
        write_csv(opening);
    }
}

void ListStream::row(std::vector<std::string> cells) {
    if (!wants_table()) {
        write_csv(cells);
    } else if (widths_.empty()) {
        waiting_.push_back(std::move(cells));
        if (waiting_.size() > rows_measured) {
            write_waiting();
        }
    } else {
        write_line(cells);
    }
}

void ListStream::item(const Json& json) {
    session_.out() << (any_ ? ",\n    " : "\n    ") << indented(json);
    any_ = true;
}

void ListStream::finish(const Json& more) {
    if (wants_table() && widths_.empty()) {
        write_waiting();
    }
    if (!wants_json()) {
        return;
    }
    session_.out() << (any_ ? "\n  ]" : "]");
    if (!more.empty()) {
        std::string rest = more.dump(2);
        rest.pop_back(); // the last brace and its line
        rest.pop_back();
        session_.out() << ',' << rest.substr(1);
    }
    session_.out() << "\n}\n";
}

void ListStream::write_waiting() {
    widths_.assign(headings_.size(), 0);
    for (std::vector<std::string>& cells : waiting_) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            widths_[i] = std::max(widths_[i], text::display_width(on_one_line(cells[i])));
        }
    }
    const bool bold = session_.colours_results();
    session_.out() << (bold ? "\x1b[1m" : "");
    write_line(waiting_.front());
    session_.out() << (bold ? "\x1b[0m" : "");
    for (std::size_t i = 1; i < waiting_.size(); ++i) {
        write_line(waiting_[i]);
    }
    waiting_.clear();
}

void ListStream::write_line(const std::vector<std::string>& cells) {
    std::string line;
    std::size_t owed = 0; // spaces that are written only if something follows
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string cell = on_one_line(cells[i]);
        const std::string fill = padding(widths_[i], text::display_width(cell));
        const std::string before = headings_[i].number ? fill : "";
        if (!cell.empty()) {
            line.append(owed, ' ').append(before).append(cell);
            owed = headings_[i].number ? 0 : fill.size();
        } else {
            owed += widths_[i];
        }
        owed += 2;
    }
    session_.out() << line << '\n';
}

void ListStream::write_csv(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line += (i > 0 ? "," : "") + quoted(cells[i]);
    }
    session_.out() << line << '\n';
}

} // namespace tdkt::cli
