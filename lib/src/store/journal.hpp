#pragma once

#include "store/connection.hpp"
#include "tdkt/database.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

/// The row of the journal for the transaction that is under way. It is opened first, so that everything
/// written can name it, and finished with what only the end knows.
class JournalEntry {
public:
    JournalEntry(Connection& connection, const Actor& actor,
                 const std::optional<std::string>& input = std::nullopt,
                 std::optional<std::int64_t> undoes = std::nullopt);

    [[nodiscard]] std::int64_t id() const { return id_; }

    /// Keeps why it was done.
    void because(const std::string& reason);

    /// `counts` is a JSON object.
    void finish(const std::string& counts, const std::optional<std::string>& input_sha256 = std::nullopt);

private:
    void close_spans();

    Connection& connection_;
    std::int64_t id_ = 0;
};

[[nodiscard]] std::vector<Operation> operations(Connection& connection, std::optional<std::int64_t> limit);

[[nodiscard]] std::optional<Operation> find_operation(Connection& connection, std::int64_t id);

/// Ids of journal rows whose hash does not follow from the row itself and the one before it.
[[nodiscard]] std::vector<std::int64_t> broken_links(Connection& connection);

} // namespace tdkt::store
