#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tdkt::config {
struct Directories;
}

namespace tdkt::reporting {

/// The Vietnamese words of the reports, from config/reports/*.toml: `[section] key = "..."` is `section.key`.
/// A province overlays its own.
class Titles {
public:
    using Arguments = std::vector<std::pair<std::string, std::string>>;

    Titles() = default;

    explicit Titles(std::map<std::string, std::string, std::less<>> texts) : texts_(std::move(texts)) {}

    /// Throws RulesError(`missing_title`) if the configuration has no such text.
    [[nodiscard]] const std::string& at(std::string_view key) const;

    /// The text with each {name} replaced.
    [[nodiscard]] std::string say(std::string_view key, const Arguments& arguments) const;

private:
    std::map<std::string, std::string, std::less<>> texts_;
};

/// Throws RulesError with every problem of the files.
[[nodiscard]] Titles load_titles(const config::Directories& directories);

/// A sentence with each {name} replaced by the argument of that name.
[[nodiscard]] std::string fill_in(std::string_view sentence, const Titles::Arguments& arguments);

} // namespace tdkt::reporting
