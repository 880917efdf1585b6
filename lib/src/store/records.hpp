#pragma once

#include "store/connection.hpp"
#include "tdkt/registry.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace tdkt::store {

/// Yearly facts and periods about subjects in bulk.
class Records {
public:
    explicit Records(Connection& connection);

    /// What the register holds for the identity of a record: subject, type and year or first day, for
    /// initiatives, attestations and posts also the value, for places in a cluster also the cluster.
    [[nodiscard]] std::optional<Record> like(std::int64_t subject, const Record& record,
                                             const std::string& value_key);

    void insert(std::int64_t subject, const Record& record, const std::string& value_key,
                std::int64_t operation);

    void update(std::int64_t id, const Record& record, const std::string& value_key);

private:
    Connection& connection_;
    SQLite::Statement like_;
    SQLite::Statement insert_;
};

/// True if it was not there yet.
bool insert_coverage(Connection& connection, const std::string& value, std::optional<std::int64_t> unit,
                     int from_year, int to_year, std::int64_t operation);

/// In the order of entry, of one type if named; coverage comes last.
void records(Connection& connection, std::optional<RecordType> type,
             const std::function<void(const Record&)>& sink);

} // namespace tdkt::store
