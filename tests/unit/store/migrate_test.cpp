#include "store/migrations.hpp"

#include <array>

#include <doctest/doctest.h>

using tdkt::store::Migration;

TEST_SUITE("store::migrate") {
    TEST_CASE("steps are applied once, in order, each with its number") {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const std::array steps{Migration{"0001_a", "create table a (x) ;"},
                               Migration{"0002_b", "create table b (y);"}};
        migrate(database, std::span(steps).first(1));
        CHECK(database.execAndGet("pragma user_version").getInt() == 1);
        migrate(database, steps);
        CHECK(database.execAndGet("pragma user_version").getInt() == 2);
        CHECK(database.tableExists("b"));
    }

    TEST_CASE("a step that fails leaves the version and the schema as they were") {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const std::array steps{Migration{"0001_a", "create table a (x);"},
                               Migration{"0002_b", "create table b (y); create table a (again);"}};
        CHECK_THROWS_AS(migrate(database, steps), SQLite::Exception);
        CHECK(database.execAndGet("pragma user_version").getInt() == 1);
        CHECK_FALSE(database.tableExists("b"));
    }

    TEST_CASE("every table of the shipped schema is strict") {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        migrate(database, tdkt::store::migrations());
        CHECK(
            database
                .execAndGet("select count(*) from pragma_table_list where schema = 'main' and type = 'table' "
                            "and name not like 'sqlite_%'")
                .getInt() > 20);
        CHECK(
            database
                .execAndGet("select count(*) from pragma_table_list where schema = 'main' and type = 'table' "
                            "and name not like 'sqlite_%' and strict = 0")
                .getInt() == 0);
    }
}
