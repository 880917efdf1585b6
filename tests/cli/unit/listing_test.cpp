#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "listing.hpp"
#include "run.hpp"
#include "settings.hpp"

using tdkt::cli::CellKind;
using tdkt::cli::Command;
using tdkt::cli::ExitStatus;
using tdkt::cli::Group;
using tdkt::cli::Json;
using tdkt::cli::Lister;
using tdkt::cli::Listing;
using tdkt::cli::Program;
using tdkt::cli::Session;
using tdkt::cli::Settings;

namespace {

struct Thing {
    int number = 0;
    std::string name;
    std::string kind;
};

Listing<Thing> thing_listing() {
    const auto number = [](const Thing& thing) { return std::to_string(thing.number); };
    const auto name = [](const Thing& thing) { return thing.name; };
    const auto kind = [](const Thing& thing) { return thing.kind; };
    return {.what = "things",
            .key = "things",
            .shown = {{"NUMBER", number, CellKind::number}, {"NAME", name}, {"KIND", kind, CellKind::word}},
            .fields = {{"number", number}, {"name", name}, {"kind", kind}},
            .json = [](const Thing& thing) { return Json{{"number", thing.number}, {"name", thing.name}}; }};
}

/// What `things list` writes with these options.
std::string list(const std::vector<Thing>& things, const std::string& format) {
    Group root("", "a program for tests");
    Command& command = root.group("things", "things").verb("list", "list them");
    tdkt::cli::OutputOptions& output = command.output({"table", "csv", "json"});
    command.run([&](Session& session) {
        Lister lister(session, output, thing_listing());
        for (const Thing& thing : things) {
            lister(thing);
        }
        lister.finish();
        return ExitStatus::done;
    });
    const Program program{std::move(root), tdkt::cli::all_words(),
                          [](const Settings&) { return std::vector<std::string>{}; }};
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    CHECK(run(program, {"things", "list", "--format", format}, {}, {.in = in, .out = out, .err = err}) == 0);
    CHECK(err.str() == "");
    return out.str();
}

} // namespace

TEST_CASE(
    "A list for people has columns as wide as they need, numbers to the right, words in their language") {
    CHECK(list({{7, "Đỗ Hữu", "direct"}, {12, "Lê", "good"}}, "table") == "NUMBER  NAME    KIND\n"
                                                                          "     7  Đỗ Hữu  direct worker\n"
                                                                          "    12  Lê      good\n");
}

TEST_CASE("A cell of a list for people stays on its line, and empty ones leave no spaces behind") {
    CHECK(list({{7, "two\nlines", ""}}, "table") == "NUMBER  NAME       KIND\n     7  two lines\n");
}

TEST_CASE("The CSV of a list has fields as they are, quoted where they must be") {
    CHECK(list({{7, "a,b", "direct"}, {8, "say \"a\"\nb", ""}}, "csv") == "number,name,kind\n"
                                                                          "7,\"a,b\",direct\n"
                                                                          "8,\"say \"\"a\"\"\nb\",\n");
}

TEST_CASE("The JSON of a list is one document, also when the list is empty") {
    const Json none = Json::parse(list({}, "json"));
    CHECK(none.at("schema") == "tdkt.things/1");
    CHECK(none.at("things") == Json::array());
    const Json two = Json::parse(list({{7, "a\nb", ""}, {8, "b", ""}}, "json"));
    CHECK(two.at("things").at(0).at("name") == "a\nb");
    CHECK(two.at("things").at(1).at("number") == 8);
}

TEST_CASE("A long list is not cut, and what comes after the first rows keeps their columns") {
    std::vector<Thing> things(3000, Thing{1, "short", "direct"});
    things.push_back({2, "somebody with a long name", "direct"});
    const std::string text = list(things, "table");
    CHECK(std::count(text.begin(), text.end(), '\n') == 3002);
    CHECK(text.ends_with("     2  somebody with a long name  direct worker\n"));
}

TEST_CASE("The command line goes into the journal as a shell reads it back") {
    CHECK(tdkt::cli::command_line({"unit", "import", "a b.csv"}) == "tdkt unit import 'a b.csv'");
    CHECK(tdkt::cli::command_line({"award", "revoke", "1", "--reason", "it's", ""}) ==
          "tdkt award revoke 1 --reason 'it'\\''s' ''");
}
