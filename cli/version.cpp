#include "version.hpp"

#include "tdkt/database.hpp"
#include "tdkt/rules.hpp"

namespace tdkt::cli {

std::vector<std::string> version_lines(const Settings& settings) {
    std::vector<std::string> lines{"tdkt " TDKT_VERSION, "schema " + std::to_string(schema_version())};
    Diagnostics ignored; // whoever asks for the version may have rules that do not load
    for (const RuleSetInfo& rules : load_rule_book(settings.config.value, {}, ignored).rule_sets()) {
        lines.push_back("rules " + rules.id + ' ' + to_iso(rules.from) + ".." +
                        (rules.to ? to_iso(*rules.to) : "") + ' ' + rules.hash.substr(0, 12));
    }
    return lines;
}

} // namespace tdkt::cli
