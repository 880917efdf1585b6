#include "store/connection.hpp"
#include "store/migrations.hpp"
#include "tdkt/error.hpp"

#include "scratch.hpp"

#include <doctest/doctest.h>

using tdkt::store::Connection;

namespace {

std::string code_of_opening(const std::filesystem::path& path, Connection::Mode mode) {
    try {
        const Connection connection(path, mode);
    } catch (const tdkt::Error& error) {
        return error.message().code;
    }
    return "opened";
}

void execute(const std::filesystem::path& path, const char* sql) {
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(sql);
}

} // namespace

TEST_SUITE("store::Connection") {
    TEST_CASE("a new register can be read by its owner only and is not made twice") {
        const ScratchFolder folder;
        Connection::create(folder.file("a.db"));
        CHECK(std::filesystem::status(folder.file("a.db")).permissions() ==
              (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
        CHECK_THROWS_AS(Connection::create(folder.file("a.db")), tdkt::StateError);
        CHECK(code_of_opening(folder.file("a.db"), Connection::Mode::write) == "opened");
    }

    TEST_CASE("a register that cannot be made is a failure of the system and leaves nothing") {
        const ScratchFolder folder;
        CHECK_THROWS_AS(Connection::create(folder.file("missing/a.db")), tdkt::SystemError);
        CHECK_FALSE(std::filesystem::exists(folder.file("missing")));
    }

    TEST_CASE("what is not a register of ours is refused") {
        const ScratchFolder folder;
        CHECK(code_of_opening(folder.file("none.db"), Connection::Mode::read) == "no_database");
        folder.write("text.db", std::string(5000, 'x'));
        CHECK(code_of_opening(folder.file("text.db"), Connection::Mode::read) == "database_corrupt");
        SQLite::Database(folder.file("foreign.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("create table t (x)");
        CHECK(code_of_opening(folder.file("foreign.db"), Connection::Mode::read) == "database_foreign");
    }

    TEST_CASE(
        "a newer register is refused, an older one is brought up to date when it is opened for writing") {
        const ScratchFolder folder;
        Connection::create(folder.file("a.db"));
        execute(folder.file("a.db"), "pragma user_version = 99");
        CHECK(code_of_opening(folder.file("a.db"), Connection::Mode::write) == "database_newer");
        {
            SQLite::Database old(folder.file("old.db").string(),
                                 SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            old.exec("pragma application_id = 0x54444B54");
            tdkt::store::migrate(old, tdkt::store::migrations().first(6));
        }
        CHECK(code_of_opening(folder.file("old.db"), Connection::Mode::read) == "database_older");
        CHECK(code_of_opening(folder.file("old.db"), Connection::Mode::write) == "opened");
        CHECK(code_of_opening(folder.file("old.db"), Connection::Mode::read) == "opened");
    }

    TEST_CASE("a transaction that throws or gives up leaves nothing behind") {
        const ScratchFolder folder;
        Connection::create(folder.file("a.db"));
        Connection connection(folder.file("a.db"), Connection::Mode::write);
        const auto add = [&] {
            connection.database().exec(
                "insert into unit (code, name, name_key, kind) values ('A', 'A', 'a', 'other')");
        };
        const auto count = [&] {
            return connection.database().execAndGet("select count(*) from unit").getInt();
        };
        CHECK_THROWS_AS(connection.write([&]() -> bool {
            add();
            throw std::runtime_error("stop");
        }),
                        std::runtime_error);
        CHECK(count() == 0);
        connection.write([&] {
            add();
            return false;
        });
        CHECK(count() == 0);
        connection.write([&] {
            add();
            return true;
        });
        CHECK(count() == 1);
    }

    TEST_CASE("a mistyped column in double quotes is an error, not a text") {
        const ScratchFolder folder;
        Connection::create(folder.file("a.db"));
        Connection connection(folder.file("a.db"), Connection::Mode::read);
        CHECK_THROWS_AS(
            connection.read([&] { connection.database().exec(R"(select "nosuchcolumn" from unit)"); }),
            tdkt::SystemError);
    }
}
