#include "workbook/packing.hpp"

#include <algorithm>
#include <sstream>

#include <zip.h>

namespace packing {

namespace {

const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string main_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

std::string relations(const Parts& targets) { // type and target
    std::string text =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    int id = 0;
    for (const auto& [type, target] : targets) {
        text += "<Relationship Id=\"rId" + std::to_string(++id) + "\" Type=\"" + office + '/' + type +
                "\" Target=\"" + target + "\"/>";
    }
    return text + "</Relationships>";
}

} // namespace

std::string pack(const Parts& parts, const char* password) {
    zip_error_t error;
    zip_source_t* const archive = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(archive);
    zip_t* const zip = zip_open_from_source(archive, ZIP_TRUNCATE, &error);
    for (const auto& [name, text] : parts) {
        zip_source_t* const part = zip_source_buffer(zip, text.data(), text.size(), 0);
        const zip_int64_t index = zip_file_add(zip, name.c_str(), part, ZIP_FL_ENC_UTF_8);
        if (password != nullptr) {
            zip_file_set_encryption(zip, static_cast<zip_uint64_t>(index), ZIP_EM_TRAD_PKWARE, password);
        }
    }
    zip_close(zip);
    zip_source_open(archive);
    zip_source_seek(archive, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(archive)), '\0');
    zip_source_seek(archive, 0, SEEK_SET);
    zip_source_read(archive, bytes.data(), bytes.size());
    zip_source_close(archive);
    zip_source_free(archive);
    return bytes;
}

Parts xlsx(const std::string& rows, const std::string& strings, const std::string& cell_styles) {
    const std::string sheet = "<sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"rId1\"/>";
    return {{"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})},
            {"xl/workbook.xml", "<workbook xmlns=\"" + main_space + "\" xmlns:r=\"" + office + "\"><sheets>" +
                                    sheet + "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", relations({{"worksheet", "worksheets/sheet1.xml"},
                                                      {"sharedStrings", "sharedStrings.xml"},
                                                      {"styles", "/xl/styles.xml"}})},
            {"xl/sharedStrings.xml", "<sst xmlns=\"" + main_space + "\">" + strings + "</sst>"},
            {"xl/styles.xml", "<styleSheet xmlns=\"" + main_space + "\">" + cell_styles + "</styleSheet>"},
            {"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main_space + "\"><cols/><sheetData>" + rows +
                                             "</sheetData><mergeCells/></worksheet>"}};
}

Parts ods(const std::string& tables, const std::string& styles) {
    const std::string names = "urn:oasis:names:tc:opendocument:xmlns:";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", "<office:document-content xmlns:office=\"" + names +
                                "office:1.0\" xmlns:table=\"" + names + "table:1.0\" xmlns:text=\"" + names +
                                "text:1.0\" xmlns:style=\"" + names +
                                "style:1.0\"><office:automatic-styles>" + styles +
                                "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                                "</office:spreadsheet></office:body></office:document-content>"}};
}

Parts with(Parts parts, const std::string& name, const std::string& text) {
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.first == name; });
    if (found == parts.end()) {
        parts.emplace_back(name, text);
    } else {
        found->second = text;
    }
    return parts;
}

Rows read(const std::string& bytes, const std::optional<std::string>& sheet,
          const tdkt::workbook::Limits& limits) {
    std::istringstream in(bytes);
    const auto reader = tdkt::workbook::open(in, "list", sheet, limits);
    Rows rows;
    while (const tdkt::workbook::Row* const row = reader->next()) {
        auto& texts = rows.emplace_back();
        for (const tdkt::workbook::Cell& cell : row->cells) {
            texts.emplace_back(cell.text);
        }
    }
    return rows;
}

std::string failure(const std::string& bytes, const std::optional<std::string>& sheet,
                    const tdkt::workbook::Limits& limits) {
    try {
        static_cast<void>(read(bytes, sheet, limits));
    } catch (const tdkt::Error& error) {
        const tdkt::Location& at = error.location();
        return error.message().code + ' ' + at.file + ':' + std::to_string(at.line) + ':' +
               std::to_string(at.column);
    }
    return "it was read";
}

} // namespace packing
