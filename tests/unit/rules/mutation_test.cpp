// A rule that can be changed without any case noticing is not tested: every number, grade, scope and level of
// the shipped rules is changed in turn, and the cases must break or the rules must not load.

#include "tdkt/rules.hpp"

#include <array>
#include <fstream>
#include <regex>
#include <sstream>

#include <doctest/doctest.h>

#include "support.hpp"

using namespace rules_test;
namespace fs = std::filesystem;

namespace {

std::string content_of(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

bool is_noticed(const Folder& folder) {
    tdkt::Diagnostics problems;
    const tdkt::RuleBook book = tdkt::load_rule_book({folder.path()}, known_awards(), problems);
    if (!problems.empty()) {
        return true;
    }
    for (const tdkt::CaseResult& result : tdkt::run_cases(book, {folder.path()})) {
        if (!result.problems.empty()) {
            return true;
        }
    }
    return false;
}

struct Change {
    std::size_t at;
    std::size_t length;
    std::string to;
};

std::vector<std::string> neighbours(const std::string& word) {
    static const std::array<std::vector<std::string>, 3> scales = {
        std::vector<std::string>{"\"done\"", "\"good\"", "\"excellent\""},
        std::vector<std::string>{"\"base\"", "\"province\"", "\"nation\""},
        std::vector<std::string>{"\"base\"", "\"province\"", "\"state\""}};
    std::vector<std::string> found;
    for (const auto& scale : scales) {
        for (std::size_t i = 0; i < scale.size(); ++i) {
            if (scale[i] == word && i > 0) {
                found.push_back(scale[i - 1]);
            }
            if (scale[i] == word && i + 1 < scale.size()) {
                found.push_back(scale[i + 1]);
            }
        }
    }
    return found;
}

std::vector<Change> changes_of(const std::string& text) {
    static const std::regex numbers(
        R"(\b(?:years|times|apart|count|within|percent|at_least|at_most|employed_months|cluster_place) = (\d+))");
    static const std::regex scales(R"(\b(?:grade|initiative|campaign) = ("\w+"))");
    std::vector<Change> changes;
    const std::sregex_iterator end;
    for (std::sregex_iterator it(text.begin(), text.end(), numbers); it != end; ++it) {
        const int number = std::stoi((*it)[1]);
        for (const int changed : {number - 1, number + 1}) {
            changes.push_back({static_cast<std::size_t>(it->position(1)),
                               static_cast<std::size_t>(it->length(1)), std::to_string(changed)});
        }
    }
    for (std::sregex_iterator it(text.begin(), text.end(), scales); it != end; ++it) {
        for (const std::string& changed : neighbours((*it)[1])) {
            changes.push_back({static_cast<std::size_t>(it->position(1)),
                               static_cast<std::size_t>(it->length(1)), changed});
        }
    }
    return changes;
}

} // namespace

TEST_SUITE("rules::mutation") {
    TEST_CASE("no number, grade, scope or level can change without a case noticing") {
        const Folder copy("mutation");
        fs::copy(shipped() / "law", copy.path() / "law", fs::copy_options::recursive);
        REQUIRE_FALSE(is_noticed(copy));
        int tried = 0;
        for (const char* const name :
             {"titles-of-persons.toml", "titles-of-collectives.toml", "forms.toml", "orders.toml"}) {
            const std::string path = std::string("law/L2022/") + name;
            const std::string text = content_of(copy.path() / path);
            for (const Change& change : changes_of(text)) {
                std::string changed = text;
                changed.replace(change.at, change.length, change.to);
                copy.write(path, changed);
                const std::size_t line = text.rfind('\n', change.at) + 1;
                const std::string where = text.substr(line, text.find('\n', line) - line);
                CHECK_MESSAGE(is_noticed(copy), name << ": " << where << " -> " << change.to);
                ++tried;
            }
            copy.write(path, text);
        }
        CHECK(tried > 80);
    }
}
