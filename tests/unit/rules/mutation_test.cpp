// A rule that can be changed without any case noticing is not tested: every number, grade, scope, level and
// day of the shipped rules, shares, thresholds, deadlines and money among them, is changed in turn, every
// award and level of a list left out, and the cases must break or the rules must not load.

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

bool holds(const tdkt::RuleBook& book, const Folder& cases) {
    return std::ranges::all_of(tdkt::run_cases(book, {cases.path()}),
                               [](const tdkt::CaseResult& result) { return result.problems.empty(); });
}

/// The rule files of one instrument, which can be changed, and its cases: those beside the file that is
/// changed notice most, so that the others are seldom asked.
struct Copy {
    explicit Copy(const fs::path& instrument)
        : folder(fs::path("law") / instrument.filename()),
          rules("mutation"),
          near("mutation-near"),
          all("mutation-all") {
        fs::copy(instrument, rules.path() / folder); // not its folders
        const fs::path shared = "law/L2022";
        if (folder != shared && fs::exists(instrument / "bonus.toml")) {
            // Base salaries and the names of offices stand there, whichever law holds.
            for (const char* const name : {"authority.toml", "bonus.toml"}) {
                rules.write((shared / name).string(), content_of(shipped() / shared / name));
            }
        }
        fs::create_directories(all.path() / folder);
        fs::copy(instrument / "cases", all.path() / folder / "cases");
    }

    void turn_to(const std::string& name) const {
        fs::remove_all(near.path() / folder);
        if (fs::exists(all.path() / folder / "cases" / name)) {
            near.write((folder / "cases" / name).string(), content_of(all.path() / folder / "cases" / name));
        }
    }

    [[nodiscard]] bool is_noticed() const {
        tdkt::Diagnostics problems;
        const tdkt::RuleBook book = tdkt::load_rule_book({rules.path()}, known_awards(), problems);
        return !problems.empty() || !holds(book, near) || !holds(book, all);
    }

    fs::path folder;
    Folder rules;
    Folder near;
    Folder all;
};

struct Change {
    std::size_t at;
    std::size_t length;
    std::string to;
};

using Changes = std::vector<Change>;

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

/// What a pattern has in its group, one less and one more.
void change_numbers(const std::string& text, const std::regex& pattern, Changes& changes) {
    const std::sregex_iterator end;
    for (std::sregex_iterator it(text.begin(), text.end(), pattern); it != end; ++it) {
        const std::string number = (*it)[1];
        for (const int more : {-1, 1}) {
            std::string changed = std::to_string(std::stoi(number) + more);
            if (number.size() == 2 && number.front() == '0') { // a day
                changed.insert(0, 2 - changed.size(), '0');
            }
            changes.push_back({static_cast<std::size_t>(it->position(1)),
                               static_cast<std::size_t>(it->length(1)), std::move(changed)});
        }
    }
}

/// Each item of each list, left out.
void leave_out(const std::string& text, Changes& changes) {
    static const std::regex lists(R"(\n(?:awards|levels) = \[([^\]]+)\])");
    static const std::regex items(R"("[^"]*",?)");
    const std::sregex_iterator end;
    for (std::sregex_iterator list(text.begin(), text.end(), lists); list != end; ++list) {
        const std::string all = (*list)[1];
        for (std::sregex_iterator item(all.begin(), all.end(), items); item != end; ++item) {
            changes.push_back({static_cast<std::size_t>(list->position(1) + item->position()),
                               static_cast<std::size_t>(item->length()), ""});
        }
    }
}

Changes changes_of(const std::string& text) {
    static const std::array<std::regex, 5> numbers = {
        std::regex(
            R"(\b(?:years|times|apart|count|within|percent|over_percent|at_least|at_most|employed_months|absent_days|holidays|study_months|existed_years|cluster_place|counted_years|service_years|less|less_years|of|women_percent|years_after|period_years|amount|step) = (\d+))"),
        std::regex(R"re(\bmultiple = "[\d.]*(\d)")re"), // its last digit
        std::regex(R"re(\bday = "(\d+)/)re"), std::regex(R"re(\bday = "\d+/(\d+)")re"),
        // Not the end of what outlasts its law: nothing is seen after it.
        std::regex(R"(\n(?:from|to) = (?!2027-03-01)\d+-\d+-(\d+))")};
    static const std::regex scales(R"(\b(?:grade|initiative|campaign) = ("\w+"))");
    Changes changes;
    leave_out(text, changes);
    for (const std::regex& pattern : numbers) {
        change_numbers(text, pattern, changes);
    }
    const std::sregex_iterator end;
    for (std::sregex_iterator it(text.begin(), text.end(), scales); it != end; ++it) {
        for (const std::string& changed : neighbours((*it)[1])) {
            changes.push_back({static_cast<std::size_t>(it->position(1)),
                               static_cast<std::size_t>(it->length(1)), changed});
        }
    }
    return changes;
}

#ifdef __SANITIZE_ADDRESS__
constexpr int tried_of = 20; // the same code a thousand times tells the sanitizers nothing new
#else
constexpr int tried_of = 1;
#endif

/// Changes one value after the other in the rule files of one instrument, which has its cases beside it.
/// Gives how many there are; under the sanitizers only some of them are tried.
int changes_found(const fs::path& instrument) {
    const Copy copy(instrument);
    REQUIRE_FALSE(copy.is_noticed());
    int found = 0;
    for (const auto& entry : fs::directory_iterator(instrument)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_directory()) {
            continue;
        }
        copy.turn_to(name);
        const std::string path = (copy.folder / name).string();
        const std::string text = content_of(entry.path());
        for (const Change& change : changes_of(text)) {
            if (++found % tried_of != 0) {
                continue;
            }
            std::string changed = text;
            changed.replace(change.at, change.length, change.to);
            copy.rules.write(path, changed);
            const std::size_t line = text.rfind('\n', change.at) + 1;
            const std::string where = text.substr(line, text.find('\n', line) - line);
            CHECK_MESSAGE(copy.is_noticed(), path << ": " << where << ": "
                                                  << text.substr(change.at, change.length) << " -> "
                                                  << change.to);
        }
        copy.rules.write(path, text);
    }
    return found;
}

} // namespace

// One test an instrument, so that they run side by side.
TEST_SUITE("rules::mutation") {
    TEST_CASE("nothing of NĐ 65/2014 can change without a case noticing") {
        CHECK(changes_found(shipped() / "law/ND65") > 80);
    }

    TEST_CASE("nothing of NĐ 91/2017 can change without a case noticing") {
        CHECK(changes_found(shipped() / "law/ND91") > 140);
    }

    TEST_CASE("nothing of the law of 2022 can change without a case noticing") {
        CHECK(changes_found(shipped() / "law/L2022") > 400);
    }

    TEST_CASE("the other laws have nothing to change") {
        for (const auto& instrument : fs::directory_iterator(shipped() / "law")) {
            const std::string law = instrument.path().filename().string();
            for (const auto& entry : fs::directory_iterator(instrument.path())) {
                if (entry.is_regular_file() && law != "ND65" && law != "ND91" && law != "L2022") {
                    CHECK_MESSAGE(changes_of(content_of(entry.path())).empty(), entry.path().string());
                }
            }
        }
    }
}
