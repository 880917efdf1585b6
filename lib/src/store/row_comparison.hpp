#pragma once

#include "store/connection.hpp"
#include "tdkt/import.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace tdkt::store {

/// Tells what differs between two states of a row, as people read it: codes for the numbers of units,
/// decimals for thousandths, and nothing of what only the program needs.
class RowComparison {
public:
    explicit RowComparison(Connection& connection);

    /// A row as it stands, as the object that the journal keeps of former ones; an empty one if it is gone.
    [[nodiscard]] std::string now(const std::string& entity, std::int64_t id);

    [[nodiscard]] RowChange compare(const std::string& entity, std::int64_t id, const std::string& before,
                                    const std::string& after);

private:
    [[nodiscard]] std::string shown(const std::string& entity, const std::string& column,
                                    const std::string& value);
    [[nodiscard]] std::string name_of(const std::string& entity, std::int64_t id);

    Connection& connection_;
    std::map<std::pair<std::string, std::string>, std::string>
        targets_; ///< of the columns that refer to rows
};

} // namespace tdkt::store
