#include "store/bulk_import.hpp"

#include "store/subjects.hpp"

#include "scratch.hpp"

#include <fmt/format.h>

#include <doctest/doctest.h>

using namespace tdkt;
using store::BulkImport;
using store::Connection;

namespace {

Subject person(int number) {
    Subject subject;
    subject.name = fmt::format("Lê Văn An {}", number);
    subject.citizen_id = fmt::format("099080{:06}", number);
    return subject;
}

int indexed_people(Connection& connection) {
    return connection.database()
        .execAndGet("select count(*) from subject indexed by subject_by_citizen_id where citizen_id > ''")
        .getInt();
}

} // namespace

TEST_SUITE("store::BulkImport") {
    TEST_CASE("a list with more people than memory may hold goes on the ordinary way, and nobody is lost") {
        const ScratchFolder folder;
        Connection::create(folder.file("a.db"));
        Connection connection(folder.file("a.db"), Connection::Mode::write);
        connection.write([&] {
            connection.database().exec(
                "insert into unit (code, name, name_key, kind) values ('A', 'A', 'a', 'team')");
            store::Subjects subjects(connection);
            BulkImport bulk(connection, {.long_list = 2, .most_known = 3});
            subjects.use(bulk);
            std::string ways;
            for (int number = 0; number < 8; ++number) {
                bulk.count_record();
                ways += bulk.is_running() ? 'b' : 'o';
                const Subject subject = person(number);
                CHECK(subjects.insert(subject, 1, subject.name) == number + 1);
                CHECK(subjects.with_citizen_id(*subject.citizen_id, subject.name)->id == number + 1);
            }
            CHECK(ways == "obbboooo");
            bulk.settle();
            CHECK(indexed_people(connection) == 8);
            return true;
        });
    }

    TEST_CASE("a register that is too large for memory is not loaded into it") {
        const ScratchFolder folder;
        Connection::create(folder.file("a.db"));
        Connection connection(folder.file("a.db"), Connection::Mode::write);
        connection.write([&] {
            connection.database().exec(
                "insert into unit (code, name, name_key, kind) values ('A', 'A', 'a', 'team')");
            store::Subjects subjects(connection);
            for (int number = 0; number < 4; ++number) {
                subjects.insert(person(number), 1, person(number).name);
            }
            BulkImport bulk(connection, {.long_list = 2, .most_known = 3});
            for (int record = 0; record < 10; ++record) {
                bulk.count_record();
                CHECK_FALSE(bulk.is_running());
            }
            return true;
        });
    }
}
