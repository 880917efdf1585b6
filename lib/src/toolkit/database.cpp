#include "tdkt/database.hpp"

#include "store/connection.hpp"
#include "store/integrity.hpp"
#include "store/journal.hpp"

#include <utility>

namespace tdkt {

Database::Database(const std::filesystem::path& path, Access access)
    : connection_(std::make_unique<store::Connection>(
          path, access == Access::write ? store::Connection::Mode::write : store::Connection::Mode::read)) {}

Database::~Database() = default;
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

void Database::read(const std::function<void()>& work) {
    connection_->read([&] {
        work();
        return 0;
    });
}

void Database::create(const std::filesystem::path& path, const Actor& actor) {
    store::Connection::create(path);
    store::Connection connection(path, store::Connection::Mode::write);
    connection.write([&] {
        store::JournalEntry(connection, actor).finish("{}");
        return true;
    });
}

int schema_version() {
    return store::schema_version();
}

std::vector<Operation> list_operations(Database& database, std::optional<std::int64_t> limit) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return store::operations(connection, limit); });
}

std::vector<Finding> verify(Database& database) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return store::findings(connection); });
}

void backup(Database& database, const std::filesystem::path& target) {
    store::backup(database.connection(), target);
}

} // namespace tdkt
