#include "documents/office.hpp"

#include "config/directories.hpp"
#include "config/table.hpp"
#include "tdkt/error.hpp"

namespace tdkt::documents {

namespace {

constexpr std::string_view shared = "office";

void check_format(config::Table& file) {
    if (const std::int64_t format = file.integer("format"); format != 1 && file.has("format")) {
        file.problem(file.where("format"), Message("unknown_format", {{"format", std::to_string(format)}}));
    }
}

constexpr std::string_view lists = "lists";

void read_section(config::Table table, Office& office) {
    if (auto found = table.table(lists)) {
        for (const std::string& key : found->keys()) {
            office.lists.insert_or_assign(key, found->texts(key));
        }
    }
    for (const std::string& key : table.keys()) {
        if (key != lists) {
            office.values.insert_or_assign("office." + key, table.text(key));
        }
    }
}

[[noreturn]] void refuse(Diagnostics problems) {
    throw RulesError(Message("bad_documents"), {}, std::move(problems));
}

} // namespace

Office load_office(const config::Directories& directories, DocumentKind kind) {
    Office office;
    Diagnostics problems;
    for (const std::filesystem::path& path : directories.files("documents/office.toml")) {
        config::Table file = config::read_toml(path, problems);
        check_format(file);
        if (const auto table = file.table(shared)) {
            read_section(*table, office);
        }
        for (const std::string_view word : words<DocumentKind>) {
            const auto table = file.table(word);
            if (table && word == to_word(kind)) {
                read_section(*table, office);
            }
        }
        file.finish();
    }
    if (has_errors(problems)) {
        refuse(std::move(problems));
    }
    return office;
}

std::vector<DocumentField> load_fields(const config::Directories& directories) {
    std::vector<DocumentField> fields;
    Diagnostics problems;
    for (const std::filesystem::path& path : directories.files("documents/fields.toml")) {
        config::Table file = config::read_toml(path, problems);
        check_format(file);
        for (config::Table table : file.tables("field")) {
            fields.push_back(
                {.name = table.text("name"), .meaning = table.text("en"), .meaning_vi = table.text("vi")});
            table.finish();
        }
        file.finish();
    }
    if (has_errors(problems)) {
        refuse(std::move(problems));
    }
    return fields;
}

} // namespace tdkt::documents
