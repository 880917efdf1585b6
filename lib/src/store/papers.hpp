#pragma once

#include "store/connection.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

struct StoredPaper {
    std::string paper; ///< code
    Date date{};
};

/// The papers of a dossier that are there, by code.
[[nodiscard]] std::vector<StoredPaper> papers_of(Connection& connection, std::int64_t nomination);

/// Records papers in bulk.
class Papers {
public:
    explicit Papers(Connection& connection);

    [[nodiscard]] std::optional<Date> date_of(std::int64_t nomination, const std::string& paper);
    void keep(std::int64_t nomination, const StoredPaper& paper, std::int64_t operation);
    void remove(std::int64_t nomination, const std::string& paper);

private:
    SQLite::Statement find_;
    SQLite::Statement keep_;
    SQLite::Statement remove_;
};

} // namespace tdkt::store
