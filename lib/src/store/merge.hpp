#pragma once

#include "store/connection.hpp"
#include "store/trace.hpp"
#include "tdkt/merge.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tdkt::store {

/// Why two rows cannot become one.
struct Contradiction {
    std::string entity;
    std::int64_t kept = 0;
    std::int64_t other = 0;
    std::string fields; ///< that differ, separated by spaces; blank if other rows rest on the other one
};

/// Makes one row of two that mean the same, and of what belongs to them. Everything is done in one go, and
/// what contradicts is gathered meanwhile: if there is anything, the transaction is to be taken back.
class Merge {
public:
    explicit Merge(Connection& connection);

    void subjects(std::int64_t keep, std::int64_t other);
    void units(std::int64_t keep, std::int64_t other);

    [[nodiscard]] const std::vector<Contradiction>& contradictions() const { return contradictions_; }

    [[nodiscard]] std::vector<MergeCount> counts() const;

private:
    void move(const std::string& target, std::int64_t keep, std::int64_t other);
    void hand_over(const Reference& reference, std::int64_t keep, std::int64_t other);
    void join_alike(const std::string& entity, const std::string& column, std::int64_t keep,
                    std::int64_t other);
    void join(const std::string& entity, std::int64_t kept, std::int64_t other,
              const std::vector<std::string>& content);
    [[nodiscard]] bool is_in_use(const std::string& entity, std::int64_t id);
    void merge_subjects_of_units(std::int64_t keep, std::int64_t other);

    Connection& connection_;
    std::vector<Contradiction> contradictions_;
    std::map<std::string, MergeCount> counts_;
};

/// Whether rows wait to be settled that name the unit.
[[nodiscard]] bool has_waiting_suspects(Connection& connection, std::int64_t unit);

[[nodiscard]] bool has_succession_between(Connection& connection, std::int64_t a, std::int64_t b);

} // namespace tdkt::store
