#pragma once

#include "tdkt/rules.hpp"

#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace rules_test {

inline std::filesystem::path shipped() {
    return std::filesystem::path(TDKT_SOURCE_DIR) / "config";
}

/// The codes of the shipped catalogue.
inline const std::vector<std::string>& known_awards() {
    static const std::vector<std::string> codes = [] {
        std::vector<std::string> found;
        const tdkt::Catalogue catalogue = tdkt::load_awards({{shipped()}});
        for (const tdkt::Award& award : catalogue.awards()) {
            found.push_back(award.code);
        }
        return found;
    }();
    return codes;
}

/// The problems as file:line:column: code and arguments, one a line.
inline std::string listed(const tdkt::Diagnostics& diagnostics) {
    std::string text;
    for (const tdkt::Diagnostic& diagnostic : diagnostics) {
        text += std::filesystem::path(diagnostic.at.file).filename().string() + ":" +
                std::to_string(diagnostic.at.line) + ":" + std::to_string(diagnostic.at.column) + ": " +
                diagnostic.message.code;
        for (const auto& [name, value] : diagnostic.message.arguments) {
            text.append(" ").append(name).append("=").append(value);
        }
        text += "\n";
    }
    return text;
}

/// A directory of configuration of its own, removed in the end.
class Folder {
public:
    explicit Folder(const std::string& name)
        : path_(std::filesystem::temp_directory_path() /
                ("tdkt-" + name + "-" + std::to_string(::getpid()))) {
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_ / "law");
    }

    ~Folder() { std::filesystem::remove_all(path_); }

    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    void write(const std::string& relative, const std::string& text) const {
        std::filesystem::create_directories((path_ / relative).parent_path());
        std::ofstream(path_ / relative) << text;
    }

private:
    std::filesystem::path path_;
};

} // namespace rules_test
