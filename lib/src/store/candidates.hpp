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

/// A subject as far as judging it needs it.
struct Candidate {
    std::int64_t id = 0;
    SubjectKind kind = SubjectKind::person;
    std::int64_t unit_id = 0;
    std::string name;
    std::optional<Gender> gender;
    std::optional<PersonClass> person_class;
};

/// Every subject, in the order of their ids.
void candidates(Connection& connection, const std::function<void(const Candidate&)>& sink);

/// Reads subjects one by one, whole.
class SubjectsById {
public:
    explicit SubjectsById(Connection& connection);
    [[nodiscard]] Subject read(std::int64_t id);

private:
    Rows row_;
};

/// All persons in the order of their names, those of one name together.
void people_by_name(Connection& connection,
                    const std::function<void(const std::vector<registry::KnownPerson>&)>& sink);

} // namespace tdkt::store
