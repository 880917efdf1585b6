#pragma once

#include <iosfwd>
#include <string>
#include <vector>

/// Rules laid out for people to read, in two formats.
namespace tdkt::cli {

/// A sentence with what stands behind it: the article, and a word of warning where its text was not seen.
struct Clause {
    std::string text;
    std::string cite;  ///< empty where it is that of the clause above
    std::string doubt; ///< empty where the text was read
    std::vector<Clause> parts;
    std::string id = {}; ///< of the rule, where the heading above stands for several
};

/// One rule, or several of a kind: what it covers, and what it asks for.
struct RuleEntry {
    std::string title; ///< such as: persons; merit; from 15/04/2024
    std::string id;    ///< empty where each clause has its own
    std::vector<Clause> clauses;
};

/// The rules about one award, or those that hold for all.
struct Chapter {
    std::string title;
    std::string anchor; ///< the code of the award
    std::vector<RuleEntry> entries;
};

/// The rules of one instrument.
struct RulePages {
    std::string language;
    std::string title;
    std::vector<std::string> introduction;
    std::string contents; ///< the heading of the table of contents
    std::vector<Chapter> chapters;
};

void write_markdown(std::ostream& out, const RulePages& pages);

/// One file that needs no other: it shows the same without a network, and prints on A4.
void write_html(std::ostream& out, const RulePages& pages);

} // namespace tdkt::cli
