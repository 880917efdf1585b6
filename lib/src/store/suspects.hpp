#pragma once

#include "store/connection.hpp"
#include "tdkt/nomination.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

/// A row that waits: its fields as a JSON object, by which it is known again.
struct StoredSuspect {
    Suspect suspect;
    std::string fields;
    std::optional<std::string> settled_as;
};

/// Whether a row was staged now, waits since an earlier import, or was settled by a person.
enum class Staged { now, waiting, settled };

Staged insert_suspect(Connection& connection, const StoredSuspect& stored, std::int64_t operation);

/// Those that wait, in the order of entry.
[[nodiscard]] std::vector<Suspect> waiting_suspects(Connection& connection);

[[nodiscard]] std::optional<StoredSuspect> suspect(Connection& connection, std::int64_t id);

void settle_suspect(Connection& connection, std::int64_t id, const std::string& settled_as);

} // namespace tdkt::store
