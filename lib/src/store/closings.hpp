#pragma once

#include "store/connection.hpp"
#include "tdkt/closing.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tdkt::store {

/// A report's name and its document.
using KeptReport = std::pair<std::string, std::string>;

[[nodiscard]] std::vector<Closing> closings(Connection& connection);

/// The one that stands, or nothing.
[[nodiscard]] std::optional<Closing> closing_of(Connection& connection, int year);

/// In the order in which they were kept.
[[nodiscard]] std::vector<KeptReport> kept_reports(Connection& connection, std::int64_t closing);

[[nodiscard]] std::optional<std::string> kept_report(Connection& connection, std::int64_t closing,
                                                     const std::string& report);

/// What the hash of a closing is made of.
[[nodiscard]] std::string hash_of(const std::vector<KeptReport>& reports);

void insert_closing(Connection& connection, const Closing& closing, const std::vector<KeptReport>& reports,
                    std::int64_t operation);

/// Writes when, by whom and why it was reopened.
void reopen_closing(Connection& connection, const Closing& closing);

/// An operation after the closing that may have changed figures of it.
struct LaterOperation {
    std::int64_t id = 0;
    Date date = {};
    bool has_past = false; ///< the register as it stood after it can still be told
};

/// Operations after this one that made, changed or removed rows of these tables, and undos; for awards only
/// if they concern the years.
[[nodiscard]] std::vector<LaterOperation> operations_since(Connection& connection, std::int64_t operation,
                                                           const std::vector<std::string>& entities,
                                                           int first_year, int last_year);

} // namespace tdkt::store
