#pragma once

#include "reporting/figures.hpp"
#include "store/connection.hpp"
#include "tdkt/catalogue.hpp"

#include <optional>
#include <vector>

/// The figures of awards that reports are made of.
namespace tdkt {

enum class TallySource { tallies, records };

/// Which awards are wanted and what is told apart.
struct TallyQuery {
    int first_month = 0; ///< of the decision, 202501
    int last_month = 0;
    bool by_month = false;
    bool by_unit = false; ///< the units right below the head of their tree; what is deeper counts there
    std::optional<Date> as_of = {}; ///< as the register stood at the end of that day
    TallySource source = TallySource::tallies;
};

[[nodiscard]] TallyQuery whole_year(int year);

/// In an order that depends on nothing but the register.
[[nodiscard]] std::vector<reporting::AwardTally>
award_tallies(store::Connection& connection, const Catalogue& catalogue, const TallyQuery& query);

} // namespace tdkt
