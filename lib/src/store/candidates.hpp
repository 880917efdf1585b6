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

/// A subject with the number of its unit. The code of the unit is left empty: who goes over all subjects
/// knows the units.
struct Candidate {
    Subject subject;
    std::int64_t unit_id = 0;
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
