#include "config/table.hpp"
#include "tdkt/error.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using tdkt::Diagnostics;

namespace {

std::vector<std::string> codes(const Diagnostics& diagnostics) {
    std::vector<std::string> result;
    for (const auto& diagnostic : diagnostics) {
        result.push_back(diagnostic.message.code);
    }
    return result;
}

} // namespace

TEST_SUITE("config::Table") {
    TEST_CASE("values are read by type") {
        Diagnostics problems;
        auto table = tdkt::config::parse_toml(
            "name = 'Sở Y tế'\nyear = 2025\nshare = 57.8\nfrom = 2024-01-01\non = true\n"
            "list = ['a', 'b']\ngrade = 'good'\n[[row]]\nmax = 3\n[[row]]\nmax = '2,5'\n",
            "x.toml", problems);
        CHECK(table.text("name") == "Sở Y tế");
        CHECK(table.integer("year") == 2025);
        CHECK(table.decimal("share") == tdkt::Decimal::from_milli(57800));
        CHECK(table.date("from") == 2024y / 1 / 1);
        CHECK(table.flag("on", false));
        CHECK(table.texts("list") == std::vector<std::string>{"a", "b"});
        CHECK(table.word<tdkt::Grade>("grade") == tdkt::Grade::good);
        auto rows = table.tables("row");
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].where().line == 8);
        CHECK(rows[1].decimal("max") == tdkt::Decimal::from_milli(2500));
        table.finish();
        CHECK(problems.empty());
    }

    TEST_CASE("all problems of a file are found in one run, each with its place") {
        Diagnostics problems;
        auto table =
            tdkt::config::parse_toml("nmae = 'x'\nyear = 'soon'\ngrade = 'god'\n", "x.toml", problems);
        CHECK(table.text("name").empty());
        CHECK(table.integer("year") == 0);
        (void)table.word<tdkt::Grade>("grade");
        table.finish();
        CHECK(codes(problems) ==
              std::vector<std::string>{"missing_key", "mistyped_key", "unknown_value", "unknown_key"});
        CHECK(problems[1].at == tdkt::Location{"x.toml", 2, 8});
        CHECK(problems[2].message.argument("suggestion") == "good");
        CHECK(problems[3].at.line == 1);
        CHECK(problems[3].message.argument("suggestion") == "name");
    }

    TEST_CASE("a file that is no TOML is one problem with its place") {
        Diagnostics problems;
        auto table = tdkt::config::parse_toml("a = \n", "x.toml", problems);
        CHECK(codes(problems) == std::vector<std::string>{"bad_toml"});
        CHECK(problems[0].at.line == 1);
        CHECK(table.keys().empty());
    }

    TEST_CASE("a file that is not there is an input error") {
        Diagnostics problems;
        CHECK_THROWS_AS((void)tdkt::config::read_toml("does-not-exist.toml", problems), tdkt::InputError);
    }
}
