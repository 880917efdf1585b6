#pragma once

#include "tdkt/rules.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace rules_test {

inline const std::vector<std::string>& known_awards() {
    static const std::vector<std::string> codes = {"LDTT",   "CSTDCS", "CSTDT", "CSTDTQ", "TTLDTT",
                                                   "TTLDXS", "COTINH", "COCP",  "GKHEN",  "BKTINH",
                                                   "BKTTG",  "KNC",    "HCLD1", "HCLD2",  "HCLD3"};
    return codes;
}

inline std::filesystem::path shipped() {
    return std::filesystem::path(TDKT_SOURCE_DIR) / "config";
}

/// The problems as file:line:column: code, one a line.
inline std::string listed(const tdkt::Diagnostics& diagnostics) {
    std::string text;
    for (const tdkt::Diagnostic& diagnostic : diagnostics) {
        text += std::filesystem::path(diagnostic.at.file).filename().string() + ":" +
                std::to_string(diagnostic.at.line) + ":" + std::to_string(diagnostic.at.column) + ": " +
                diagnostic.message.code;
        for (const auto& [name, value] : diagnostic.message.arguments) {
            text += " " + name + "=" + value;
        }
        text += "\n";
    }
    return text;
}

} // namespace rules_test
