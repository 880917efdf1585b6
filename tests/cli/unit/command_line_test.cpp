#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "fake_program.hpp"

using tdkt::cli::test::Result;
using tdkt::cli::test::run_fake;

TEST_CASE("Options and arguments reach the variables they are tied to") {
    const Result result = run_fake({"box", "pack", "--year", "2025", "red", "--received=31/12/2025", "cup",
                                    "--grade", "good", "-l", "a", "--label", "b", "pen"});
    CHECK(result.err == "");
    CHECK(result.out == "red|2025|2025-12-31|good|a,b,|cup,pen,||tdkt.db\n");
    CHECK(result.status == 0);
}

TEST_CASE("Global options stand before or after the verb") {
    const std::string expected = "red|0||||||x.db\n";
    CHECK(run_fake({"--db", "x.db", "box", "pack", "red"}).out == expected);
    CHECK(run_fake({"box", "--db=x.db", "pack", "red"}).out == expected);
    CHECK(run_fake({"box", "pack", "red", "--db", "x.db"}).out == expected);
}

TEST_CASE("An argument may have the name of a group or begin with a hyphen after two of them") {
    CHECK(run_fake({"box", "pack", "box", "lid"}).out == "box|0||||lid,||tdkt.db\n");
    CHECK(run_fake({"box", "pack", "--", "red", "--year"}).out == "red|0||||--year,||tdkt.db\n");
}

TEST_CASE("A status of one gives out the results") {
    const Result result = run_fake({"box", "pack", "red", "--strict"});
    CHECK(result.status == 1);
    CHECK(result.out == "red|0|||||strict|tdkt.db\n");
}

TEST_CASE("Mistakes on the command line are named, with the nearest word, and end with status 2") {
    struct Mistake {
        std::vector<std::string> arguments;
        std::string message;
    };

    const std::vector<Mistake> mistakes{
        {{"bxo", "pack"}, "unknown command 'bxo' (did you mean 'box'?)"},
        {{"box", "pcak"}, "unknown command 'pcak' of 'box' (did you mean 'pack'?)"},
        {{"--yaer", "2025", "box", "pack"},
         "unknown option '--yaer' before the command (a command's own options follow it)"},
        {{"--dbb", "x", "box", "pack"},
         "unknown option '--dbb' before the command (a command's own options follow it) (did you mean "
         "'--db'?)"},
        {{"box", "pack", "red", "--yaer", "2025"}, "unknown option '--yaer' (did you mean '--year'?)"},
        {{"box", "pack", "red", "--yaer=2025"}, "unknown option '--yaer' (did you mean '--year'?)"},
        {{"box", "pack"}, "missing argument BOX"},
        {{"box", "fail", "a", "b"}, "unexpected argument 'b'"},
        {{"box", "pack", "red", "--year"}, "option --year needs a value"},
        {{"box", "pack", "red", "--year", "1", "--year", "2"}, "option --year is given twice"},
        {{"box", "pack", "red", "--year", "20x5"}, "--year: '20x5' is no whole number"},
        {{"box", "pack", "red", "--year", "99999999999"}, "--year: '99999999999' is no whole number"},
        {{"box", "pack", "red", "--received", "31/02/2025"},
         "--received: '31/02/2025' is no date (write yyyy-mm-dd or dd/mm/yyyy)"},
        {{"box", "pack", "red", "--grade", "goodd"},
         "--grade: 'goodd' is none of not_done, done, good, excellent (did you mean 'good'?)"},
        {{"box", "pack", "red", "--format", "jsn"},
         "--format: 'jsn' is none of table, json (did you mean 'json'?)"},
        {{"box", "pack", "red", "--lang", "fr"}, "TDKT_LANG: 'fr' is none of vi, en"},
        {{"box", "pack", "red", "--today", "yesterday"},
         "--today: 'yesterday' is no date (write yyyy-mm-dd or dd/mm/yyyy)"},
    };
    for (const Mistake& mistake : mistakes) {
        const Result result = run_fake(mistake.arguments);
        CHECK(result.err.substr(0, result.err.find('\n')) == "tdkt: " + mistake.message);
        CHECK(result.out == "");
        CHECK(result.status == 2);
    }
}

TEST_CASE("A usage error says where the help is") {
    CHECK(run_fake({"box", "pack"}).err == "tdkt: missing argument BOX\ntdkt: see 'tdkt box pack --help'\n");
}

TEST_CASE("Help is a result when it is asked for and a mistake when it is not") {
    const Result asked = run_fake({"help", "box"});
    CHECK(asked.status == 0);
    CHECK(asked.err == "");
    CHECK(asked.out == run_fake({"box", "--help"}).out);
    const Result bare = run_fake({"box"});
    CHECK(bare.status == 2);
    CHECK(bare.err == asked.out);
    CHECK(bare.out == "");
    CHECK(run_fake({"box", "pack", "-h"}).out == run_fake({"help", "box", "pack"}).out);
    CHECK(run_fake({"help", "box", "pakc"}).status == 2);
}

TEST_CASE("The versions come from the program") {
    CHECK(run_fake({"--version"}).out == "fake 1\n");
}
