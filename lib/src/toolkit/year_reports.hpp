#pragma once

#include "store/connection.hpp"
#include "tdkt/reports.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The reports of a year within the caller's transaction, as the register stands or as it stood after an
/// operation.
namespace tdkt {

using AsOf = std::optional<std::int64_t>;

/// The tables of the register whose rows are counted where awards are.
[[nodiscard]] std::vector<std::string> award_entities();

/// A report and what it counts.
struct CountedReport {
    Report report;
    std::vector<std::string> entities; ///< the tables of the register whose rows are in its figures

    /// Whether it can be made as of a past operation: only awards and their subjects are counted.
    [[nodiscard]] bool has_past() const { return entities == award_entities(); }
};

/// The operation after which a report of a past day is made.
[[nodiscard]] AsOf moment_of(store::Connection& connection, const std::optional<Date>& day);

[[nodiscard]] CountedReport read_year_end(store::Connection& connection, const Configuration& configuration,
                                          Date today, int year, const AsOf& as_of);

[[nodiscard]] CountedReport read_form(store::Connection& connection, const Configuration& configuration,
                                      const std::string& form, int year,
                                      const std::optional<std::string>& version, const AsOf& as_of);

[[nodiscard]] CountedReport read_shares(store::Connection& connection, const Configuration& configuration,
                                        int year, const AsOf& as_of);

[[nodiscard]] CountedReport read_annex(store::Connection& connection, const Configuration& configuration,
                                       const std::string& annex, int year, const AsOf& as_of);

} // namespace tdkt
