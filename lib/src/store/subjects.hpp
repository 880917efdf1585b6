#pragma once

#include "registry/identity.hpp"
#include "store/connection.hpp"
#include "store/rows.hpp"
#include "tdkt/registry.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

class BulkImport;

/// Persons, collectives and households in bulk: its statements are compiled once.
class Subjects {
public:
    explicit Subjects(Connection& connection);

    /// Looks up and writes by way of `bulk`, which must go before this does.
    void use(BulkImport& bulk) { bulk_ = &bulk; }

    /// `name_key` is the name that is expected; with it a long list finds its people faster.
    [[nodiscard]] std::optional<registry::KnownPerson> with_citizen_id(const std::string& citizen_id,
                                                                       const std::string& name_key = {});
    [[nodiscard]] std::vector<registry::KnownPerson> named(const std::string& name_key);
    [[nodiscard]] std::vector<registry::KnownPerson> named_without_citizen_id(const std::string& name_key);
    [[nodiscard]] std::optional<std::int64_t> collective(std::int64_t unit);
    [[nodiscard]] std::optional<std::int64_t> household(const std::string& name_key, std::int64_t unit);
    [[nodiscard]] std::optional<Subject> find(std::int64_t id);

    /// Gives the new id.
    std::int64_t insert(const Subject& subject, std::int64_t unit, const std::string& name_key);

    void update(const Subject& subject, std::int64_t unit);

    /// Writes what is said of `subject` where the register has a blank; what stands there stays.
    void fill(const Subject& subject, const registry::Filling& filling, std::int64_t unit,
              const std::string& name_key);

private:
    [[nodiscard]] static std::vector<registry::KnownPerson> all(SQLite::Statement& statement,
                                                                const std::string& key);
    [[nodiscard]] bool is_bulk() const;
    void settle();

    Connection& connection_;
    BulkImport* bulk_ = nullptr;
    SQLite::Statement by_citizen_id_;
    SQLite::Statement by_name_;
    SQLite::Statement without_citizen_id_;
    SQLite::Statement collective_;
    SQLite::Statement household_;
    Writes insert_;
    Writes fill_;
};

/// Persons in the order of their numbers; of one unit if named by id.
void people(Connection& connection, std::optional<std::int64_t> unit,
            const std::function<void(const Subject&)>& sink);

/// Reads the columns subject_id, subject_kind, subject_name, subject_unit, citizen_id, birth, gender,
/// subject_position, subject_class, which a query takes from subject and its unit.
template <typename Row> // a statement of any kind
[[nodiscard]] Subject subject_of(Row& row) {
    return {.id = row.getColumn("subject_id").getInt64(),
            .kind = word<SubjectKind>(row.getColumn("subject_kind")),
            .name = row.getColumn("subject_name").getString(),
            .unit = row.getColumn("subject_unit").getString(),
            .citizen_id = optional_text(row.getColumn("citizen_id")),
            .birth = optional_text(row.getColumn("birth")),
            .gender = optional_word<Gender>(row.getColumn("gender")),
            .position = optional_text(row.getColumn("subject_position")),
            .person_class = optional_word<PersonClass>(row.getColumn("subject_class"))};
}

} // namespace tdkt::store
