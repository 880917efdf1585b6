#pragma once

#include "tdkt/documents.hpp"

#include <map>
#include <string>
#include <vector>

namespace tdkt::config {
struct Directories;
}

namespace tdkt::documents {

/// What an office says of itself on a paper of one kind, from documents/office.toml in every directory: the
/// values of [office], which those of the kind's own table take the place of, and the lists of [office.lists]
/// and of the kind.
struct Office {
    std::map<std::string, std::string, std::less<>> values = {};             ///< by `office.KEY`
    std::map<std::string, std::vector<std::string>, std::less<>> lists = {}; ///< by key
};

/// Throws RulesError with every problem of the files.
[[nodiscard]] Office load_office(const config::Directories& directories, DocumentKind kind);

/// The fields that the program fills in, with their meanings, from documents/fields.toml. Throws RulesError.
[[nodiscard]] std::vector<DocumentField> load_fields(const config::Directories& directories);

} // namespace tdkt::documents
