#pragma once

#include "catalogue/load.hpp"
#include "importing/row.hpp"

#include <sstream>
#include <string>
#include <utility>

/// The catalogue and the wordings that the program ships with, loaded once for the tests that read sheets
/// with them.
namespace tdkt::importing::testing {

inline const Catalogue& catalogue() {
    static const Catalogue loaded = load_catalogue({{TDKT_SOURCE_DIR "/config"}});
    return loaded;
}

inline const Wordings& wordings() {
    static const Wordings loaded = load_wordings({{TDKT_SOURCE_DIR "/config"}});
    return loaded;
}

/// A sheet over a text, and a cursor over its rows.
struct Reading {
    std::istringstream in;
    Sheet sheet;
    Diagnostics diagnostics;
    Row row;

    explicit Reading(const std::string& bytes, Target target = Target::nominations,
                     std::map<Field, std::string> given = {})
        : in(bytes),
          sheet(in, {.file = "list.csv", .target = target, .given = std::move(given)}, wordings(),
                catalogue()),
          row(sheet, wordings(), catalogue(), diagnostics) {}
};

/// The code of the only problem, or of all of them.
inline std::string codes(const Diagnostics& diagnostics) {
    std::string joined;
    for (const Diagnostic& diagnostic : diagnostics) {
        joined += (joined.empty() ? "" : " ") + diagnostic.message.code;
    }
    return joined;
}

} // namespace tdkt::importing::testing
