#pragma once

#include "documents/fill.hpp"
#include "documents/template.hpp"
#include "tdkt/error.hpp"
#include "workbook/packing.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

/// Papers of a few words.
namespace paper {

using namespace std::string_literals;
using tdkt::documents::Source;

using Values = std::map<std::string, std::string, std::less<>>;

/// Values and lists that were said.
class Said : public Source {
public:
    explicit Said(Values values) : values_(std::move(values)) {}

    Said& with(const std::string& list, const std::vector<const Source*>& records) {
        lists_[list] = records;
        return *this;
    }

    [[nodiscard]] std::optional<std::string> value(std::string_view field) const override {
        const auto found = values_.find(field);
        return found == values_.end() ? std::nullopt : std::optional(found->second);
    }

    [[nodiscard]] std::optional<std::vector<const Source*>> list(std::string_view name) const override {
        const auto found = lists_.find(name);
        return found == lists_.end() ? std::nullopt : std::optional(found->second);
    }

    [[nodiscard]] std::string label() const override { return value("row.name").value_or(""); }

private:
    Values values_;
    std::map<std::string, std::vector<const Source*>, std::less<>> lists_;
};

inline const tdkt::documents::Names& names() {
    static const tdkt::documents::Names names{.fields = {"title", "signer", "row.no", "row.name", "row.note",
                                                         "group.roman", "group.name", "lines.text"},
                                              .records = {"row", "group"},
                                              .lines = {"lines"}};
    return names;
}

inline packing::Parts docx(const std::string& body) {
    return {{"[Content_Types].xml", "<Types/>"},
            {"word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"},
            {"word/media/seal.png", "\x89PNG not looked at"}};
}

inline packing::Parts odt(const std::string& body) {
    return {{"mimetype", "application/vnd.oasis.opendocument.text"},
            {"content.xml", "<office:text xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\">" + body +
                                "</office:text>"}};
}

/// A paragraph of Word with a run for each text.
inline std::string p(const std::vector<std::string>& runs) {
    std::string xml = "<w:p>";
    for (const std::string& run : runs) {
        xml += "<w:r><w:t>" + run + "</w:t></w:r>";
    }
    return xml + "</w:p>";
}

inline std::string tr(const std::vector<std::string>& cells) {
    std::string xml = "<w:tr>";
    for (const std::string& cell : cells) {
        xml += "<w:tc>" + p({cell}) + "</w:tc>";
    }
    return xml + "</w:tr>";
}

inline tdkt::documents::Template read(const packing::Parts& parts, tdkt::documents::Limits limits = {}) {
    return {tdkt::documents::Package(packing::pack(parts), "mau.docx", limits), names()};
}

/// What becomes of the body of such a template: without its root, its declaration and what keeps spaces.
inline std::string filled(const packing::Parts& parts, const Source& values) {
    const std::string bytes = tdkt::documents::fill_in(read(parts), values);
    const tdkt::documents::Package made(bytes, "made");
    std::string xml = made.read(made.has("content.xml") ? "content.xml" : "word/document.xml");
    for (const std::string& noise : {" xml:space=\"preserve\""s}) {
        for (std::size_t at = xml.find(noise); at != std::string::npos; at = xml.find(noise)) {
            xml.erase(at, noise.size());
        }
    }
    const std::string open = made.has("content.xml") ? "table=\"b\">" : "<w:body>";
    const std::string close = made.has("content.xml") ? "</office:text>" : "</w:body>";
    const std::size_t begin = xml.find(open) + open.size();
    return xml.substr(begin, xml.find(close) - begin);
}

/// The codes of the error and its problems, with the field, the part and what was meant.
template <typename Work>
std::string failure(const Work& work) {
    try {
        work();
    } catch (const tdkt::Error& error) {
        std::string all = error.message().code;
        for (const tdkt::Diagnostic& one : error.diagnostics()) {
            all += " | " + one.message.code;
            for (const auto& [name, value] : one.message.arguments) {
                all.append(" ").append(name).append("=").append(value);
            }
        }
        return all;
    }
    return "nothing";
}

} // namespace paper
