#include "store/integrity.hpp"
#include "store/journal.hpp"
#include "tdkt/error.hpp"

#include "scratch.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using tdkt::store::Connection;
using tdkt::store::JournalEntry;

namespace {

void write_entry(Connection& connection, const std::string& command) {
    connection.write([&] {
        JournalEntry entry(connection,
                           {.user = "lan", .at = "2025-12-20", .today = 2025y / 12 / 20, .command = command});
        entry.finish(R"({"new":1})");
        return true;
    });
}

} // namespace

TEST_SUITE("store::journal") {
    TEST_CASE("a sound register has no findings") {
        const ScratchFolder folder;
        Connection::create(folder.file("a.db"));
        Connection connection(folder.file("a.db"), Connection::Mode::write);
        write_entry(connection, "first");
        write_entry(connection, "second");
        CHECK(tdkt::store::findings(connection).empty());
        const auto operations = tdkt::store::operations(connection, 1);
        REQUIRE(operations.size() == 1);
        CHECK(operations.front().command == "second");
    }

    TEST_CASE("a row that was changed or taken out shows") {
        const ScratchFolder folder;
        Connection::create(folder.file("a.db"));
        Connection connection(folder.file("a.db"), Connection::Mode::write);
        for (const char* const command : {"first", "second", "third"}) {
            write_entry(connection, command);
        }
        SUBCASE("changed") {
            connection.database().exec("update operation set user = 'minh' where command = 'second'");
        }
        SUBCASE("taken out") {
            connection.database().exec("delete from operation where command = 'second'");
        }
        CHECK_FALSE(tdkt::store::broken_links(connection).empty());
    }

    TEST_CASE("a value that got past the schema's checks shows") {
        const ScratchFolder folder;
        Connection::create(folder.file("a.db"));
        Connection connection(folder.file("a.db"), Connection::Mode::write);
        const auto write = [&] {
            connection.database().exec(
                "insert into unit (code, name, name_key, kind) values ('A', 'A', 'a', 'no kind')");
            return true;
        };
        CHECK_THROWS(connection.write(write));
        connection.write(write, tdkt::store::Rules::no_values);
        const auto findings = tdkt::store::findings(connection);
        REQUIRE(findings.size() == 1);
        CHECK(findings.front().what.code == "damaged");
        connection.database().exec("delete from unit");
        CHECK_THROWS(connection.write(write)); // the checks are on again
    }

    TEST_CASE("a backup is a register of its own and never replaces a file") {
        const ScratchFolder folder;
        Connection::create(folder.file("a.db"));
        Connection connection(folder.file("a.db"), Connection::Mode::write);
        write_entry(connection, "first");
        tdkt::store::backup(connection, folder.file("copy.db"));
        Connection copy(folder.file("copy.db"), Connection::Mode::read);
        CHECK(tdkt::store::operations(copy, {}).size() == 1);
        CHECK_THROWS_AS(tdkt::store::backup(connection, folder.file("copy.db")), tdkt::StateError);
    }
}
