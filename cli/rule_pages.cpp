#include "rule_pages.hpp"

#include <ostream>

#include "markup.hpp"

namespace tdkt::cli {

namespace {

/// What Markdown would take for its own marks.
std::string in_markdown(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        if (std::string("\\`*_<>[]#|").find(c) != std::string::npos) {
            escaped += '\\';
        }
        escaped += c;
    }
    return escaped;
}

void write_markdown(std::ostream& out, const Clause& clause, std::size_t level) {
    out << std::string(level * 4, ' ') << "- " << in_markdown(clause.text);
    if (!clause.cite.empty()) {
        out << " *(" << in_markdown(clause.cite) << ")*";
    }
    if (!clause.doubt.empty()) {
        out << " **" << in_markdown(clause.doubt) << "**";
    }
    if (!clause.id.empty()) {
        out << " `" << clause.id << '`';
    }
    out << '\n';
    for (const Clause& part : clause.parts) {
        write_markdown(out, part, level + 1);
    }
}

constexpr const char* style = R"css(
@page { size: A4; margin: 20mm 18mm; }
body { font: 11pt/1.45 "Liberation Serif", "Times New Roman", serif; max-width: 48em; margin: 2em auto; padding: 0 1em;
       color: #111; }
h1 { font-size: 1.5em; text-align: center; }
h2 { font-size: 1.2em; border-bottom: 1px solid #888; margin-top: 1.8em; break-after: avoid; }
h3 { font-size: 1em; margin: 1.1em 0 0.3em; break-after: avoid; }
.id { font: 0.8em "Liberation Mono", monospace; color: #555; }
.cite { font-style: italic; color: #333; }
.doubt { border: 1px solid #a40; color: #a40; padding: 0 0.3em; font-size: 0.85em; }
section.rule { break-inside: avoid; }
ul { margin: 0.2em 0; padding-left: 1.4em; }
li { margin: 0.15em 0; }
nav ul { columns: 2; list-style: none; padding: 0; }
nav a { color: inherit; text-decoration: none; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
)css";

void write_id(std::ostream& out, const std::string& id) {
    if (!id.empty()) {
        out << R"( <span class="id">)" << in_markup(id) << "</span>";
    }
}

void write_html(std::ostream& out, const Clause& clause) {
    out << "<li>" << in_markup(clause.text);
    if (!clause.cite.empty()) {
        out << R"( <span class="cite">()" << in_markup(clause.cite) << ")</span>";
    }
    if (!clause.doubt.empty()) {
        out << R"( <span class="doubt">)" << in_markup(clause.doubt) << "</span>";
    }
    write_id(out, clause.id);
    if (!clause.parts.empty()) {
        out << "\n<ul>\n";
        for (const Clause& part : clause.parts) {
            write_html(out, part);
        }
        out << "</ul>";
    }
    out << "</li>\n";
}

void write_html(std::ostream& out, const RuleEntry& entry) {
    out << "<section class=\"rule\">\n<h3>" << in_markup(entry.title);
    write_id(out, entry.id);
    out << "</h3>\n<ul>\n";
    for (const Clause& clause : entry.clauses) {
        write_html(out, clause);
    }
    out << "</ul>\n</section>\n";
}

} // namespace

void write_markdown(std::ostream& out, const RulePages& pages) {
    out << "# " << in_markdown(pages.title) << '\n';
    for (const std::string& paragraph : pages.introduction) {
        out << '\n' << in_markdown(paragraph) << '\n';
    }
    for (const Chapter& chapter : pages.chapters) {
        out << "\n## " << in_markdown(chapter.title) << '\n';
        for (const RuleEntry& entry : chapter.entries) {
            out << "\n### " << in_markdown(entry.title) << (entry.id.empty() ? "" : " `" + entry.id + '`')
                << "\n\n";
            for (const Clause& clause : entry.clauses) {
                write_markdown(out, clause, 0);
            }
        }
    }
}

void write_html(std::ostream& out, const RulePages& pages) {
    const std::string title = in_markup(pages.title);
    out << "<!DOCTYPE html>\n<html lang=\"" << pages.language
        << "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" << title << "</title>\n<style>" << style
        << "</style>\n</head>\n<body>\n<h1>" << title << "</h1>\n";
    for (const std::string& paragraph : pages.introduction) {
        out << "<p>" << in_markup(paragraph) << "</p>\n";
    }
    out << "<nav>\n<h2>" << in_markup(pages.contents) << "</h2>\n<ul>\n";
    for (const Chapter& chapter : pages.chapters) {
        out << "<li><a href=\"#" << in_markup(chapter.anchor) << "\">" << in_markup(chapter.title)
            << "</a></li>\n";
    }
    out << "</ul>\n</nav>\n";
    for (const Chapter& chapter : pages.chapters) {
        out << "<h2 id=\"" << in_markup(chapter.anchor) << "\">" << in_markup(chapter.title) << "</h2>\n";
        for (const RuleEntry& entry : chapter.entries) {
            write_html(out, entry);
        }
    }
    out << "</body>\n</html>\n";
}

} // namespace tdkt::cli
