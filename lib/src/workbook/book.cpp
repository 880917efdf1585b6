#include "workbook/book.hpp"

#include "tdkt/error.hpp"
#include "workbook/xml.hpp"

#include <charconv>
#include <map>
#include <utility>

namespace tdkt::workbook {

namespace {

constexpr std::size_t most_sheets = 10'000;

struct Relation {
    std::string type; // its last word: worksheet, styles
    std::string target;
};

std::string_view folder_of(std::string_view part) {
    return part.substr(0, part.rfind('/') + 1); // nothing if there is no slash
}

// A target is relative to the part's folder, or begins with a slash.
std::string resolve(std::string_view folder, std::string_view target) {
    std::string path;
    if (target.starts_with('/')) {
        target.remove_prefix(1);
    } else {
        path = folder;
    }
    while (target.starts_with("../") || target.starts_with("./")) {
        if (target.starts_with("../")) {
            path = folder_of(std::string_view(path).substr(0, path.empty() ? 0 : path.size() - 1));
        }
        target.remove_prefix(target.find('/') + 1);
    }
    return path.append(target);
}

// What a part ("" is the whole archive) relates to, by the ids that it uses.
std::map<std::string, Relation, std::less<>> relations_of(const Archive& archive, std::string_view part) {
    const std::string folder(folder_of(part));
    const std::string list = folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
    std::map<std::string, Relation, std::less<>> relations;
    for_each_element(archive.open(list), [&](const Element& element, std::string_view) {
        if (element.name() == "Relationship" && element.text("TargetMode") != "External") {
            const std::string_view type = element.text("Type");
            relations.emplace(element.text("Id"),
                              Relation{.type = std::string(type.substr(type.rfind('/') + 1)),
                                       .target = resolve(folder, element.text("Target"))});
        }
    });
    return relations;
}

std::optional<std::string> target_of(const std::map<std::string, Relation, std::less<>>& relations,
                                     std::string_view type) {
    for (const auto& [id, relation] : relations) {
        if (relation.type == type) {
            return relation.target;
        }
    }
    return std::nullopt;
}

bool is_true(std::string_view text) {
    return text == "1" || text == "true" || text == "on";
}

std::string_view relation_id(const Element& sheet) {
    constexpr std::string_view usual =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships|id";
    constexpr std::string_view strict = "http://purl.oclc.org/ooxml/officeDocument/relationships|id";
    return sheet.attribute(usual).value_or(sheet.text(strict));
}

} // namespace

bool is_of_sheets(std::string_view space) {
    return space == "http://schemas.openxmlformats.org/spreadsheetml/2006/main" ||
           space == "http://purl.oclc.org/ooxml/spreadsheetml/main";
}

Book read_book(const Archive& archive) {
    const auto part = target_of(relations_of(archive, {}), "officeDocument");
    if (!part) {
        throw InputError(Message("not_a_workbook"), {.file = archive.file()});
    }
    if (part->ends_with(".bin")) {
        throw InputError(Message("workbook_binary"), {.file = archive.file()});
    }
    Book book;
    std::vector<std::string> ids;
    bool is_workbook = false;
    for_each_element(archive.open(*part), [&](const Element& element, std::string_view parent) {
        const bool ours = is_of_sheets(element.space());
        is_workbook = is_workbook || (ours && parent.empty() && element.name() == "workbook");
        if (ours && parent == "workbook" && element.name() == "workbookPr") {
            book.from_1904 = is_true(element.text("date1904"));
        }
        if (ours && parent == "sheets" && element.name() == "sheet" && ids.size() < most_sheets) {
            const std::string_view state = element.text("state");
            book.tabs.push_back({.name = std::string(element.text("name")),
                                 .hidden = state == "hidden" || state == "veryHidden"});
            ids.emplace_back(relation_id(element));
        }
    });
    if (!is_workbook) {
        throw InputError(Message("not_a_workbook"), {.file = archive.file()});
    }
    const auto relations = relations_of(archive, *part);
    book.strings = target_of(relations, "sharedStrings");
    book.styles = target_of(relations, "styles");
    std::vector<Tab> tabs;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto relation = relations.find(ids[i]);
        if (relation == relations.end()) {
            fail_damaged({.file = archive.file()}, book.tabs[i].name);
        }
        if (relation->second.type == "worksheet") { // not a chart
            tabs.push_back(std::move(book.tabs[i]));
            book.sheets.push_back(relation->second.target);
        }
    }
    book.tabs = std::move(tabs);
    return book;
}

std::vector<Format> read_formats(Part styles) {
    std::map<int, Format> of_the_file;
    std::vector<Format> formats;
    const auto number = [](std::string_view text) {
        int value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    };
    for_each_element(std::move(styles), [&](const Element& element, std::string_view parent) {
        if (element.name() == "numFmt" && parent == "numFmts") {
            of_the_file.emplace(number(element.text("numFmtId")), parse_format(element.text("formatCode")));
        } else if (element.name() == "xf" && parent == "cellXfs") {
            const int id = number(element.text("numFmtId"));
            const auto own = of_the_file.find(id);
            formats.push_back(own == of_the_file.end() ? builtin_format(id) : own->second);
        }
    });
    return formats;
}

} // namespace tdkt::workbook
