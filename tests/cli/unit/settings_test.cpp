#include <doctest/doctest.h>

#include "settings.hpp"
#include "tdkt/error.hpp"

using tdkt::cli::Environment;
using tdkt::cli::GlobalOptions;
using tdkt::cli::Origin;
using tdkt::cli::Settings;
using tdkt::cli::settle;

TEST_CASE("A setting comes from the command line, else the environment, else the standard, and knows which") {
    const Environment environment{{"TDKT_DB", "env.db"}, {"TDKT_USER", "lan"}};
    GlobalOptions options;
    options.db = "given.db";
    const Settings settings = settle(options, environment);
    CHECK(settings.db.value == "given.db");
    CHECK(settings.db.origin == Origin::given);
    CHECK(settings.user.value == "lan");
    CHECK(settings.user.origin == Origin::environment);
    CHECK(settings.color.value == "auto");
    CHECK(settings.color.origin == Origin::standard);
}

TEST_CASE("The shipped configuration is always the base") {
    GlobalOptions options;
    CHECK(settle(options, {}).config.value.size() == 1);
    CHECK(settle(options, {{"TDKT_CONFIG", "env"}}).config.value.back() == "env");
    options.config = {"a", "b"};
    const Settings settings = settle(options, {{"TDKT_CONFIG", "env"}});
    CHECK(settings.config.value.size() == 3);
    CHECK(settings.config.value.front().filename() == "config");
    CHECK(settings.config.value.back() == "b");
}

TEST_CASE("The clock is not read where today is given") {
    const Settings settings = settle({}, {{"TDKT_TODAY", "2025-12-20"}});
    CHECK(tdkt::to_iso(settings.today.value) == "2025-12-20");
    CHECK(settings.now == "2025-12-20");
    CHECK(settle({}, {}).now.size() == std::string_view("2025-12-20T08:15:00+07:00").size());
}

TEST_CASE("The language follows option, variable and locale; C means English") {
    CHECK(settle({}, {{"LANG", "C.UTF-8"}}).lang.value == "en");
    CHECK(settle({}, {{"LANG", "vi_VN.UTF-8"}}).lang.value == "vi");
    CHECK(settle({}, {{"LANG", "vi_VN.UTF-8"}, {"LC_ALL", "C"}}).lang.value == "en");
    CHECK(settle({}, {{"LANG", "vi_VN.UTF-8"}, {"TDKT_LANG", "en"}}).lang.value == "en");
}

TEST_CASE("A variable that makes no sense is a usage error that names it") {
    CHECK_THROWS_AS(settle({}, {{"TDKT_LANG", "fr"}}), tdkt::UsageError);
    CHECK_THROWS_AS(settle({}, {{"TDKT_TODAY", "soon"}}), tdkt::UsageError);
    CHECK_THROWS_AS(settle({}, {{"TDKT_COLOR", "pink"}}), tdkt::UsageError);
}

TEST_CASE("NO_COLOR is honoured unless colour is asked for") {
    CHECK(settle({}, {{"NO_COLOR", "1"}}).color.value == "never");
    CHECK(settle({}, {{"NO_COLOR", "1"}, {"TDKT_COLOR", "always"}}).color.value == "always");
}
