#pragma once

#include "reporting/figures.hpp"
#include "store/connection.hpp"
#include "store/tallies.hpp"
#include "tdkt/catalogue.hpp"
#include "tdkt/registry.hpp"

#include <memory>
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
    bool by_year = false; ///< the month is that of January
    bool by_unit = false; ///< the units right below the head of their tree; what is deeper counts there
    std::optional<std::int64_t> as_of = {}; ///< as the register stood after that operation
    TallySource source = TallySource::tallies;
};

/// The units of the register, or as they were after an operation, by code.
[[nodiscard]] std::vector<Unit> units_of(store::Connection& connection,
                                         const std::optional<std::int64_t>& as_of);

[[nodiscard]] TallyQuery whole_year(int year, const std::optional<std::int64_t>& as_of = {});

/// In an order that depends on nothing but the register.
[[nodiscard]] std::vector<reporting::AwardTally>
award_tallies(store::Connection& connection, const Catalogue& catalogue, const TallyQuery& query);

/// Nominations of a year that were submitted, by unit.
[[nodiscard]] std::vector<reporting::AwardTally> nomination_tallies(store::Connection& connection,
                                                                    const Catalogue& catalogue, int year);

/// Awards that were given for campaigns in a year.
[[nodiscard]] std::vector<reporting::AwardTally> campaign_award_tallies(store::Connection& connection,
                                                                        const Catalogue& catalogue, int year);

/// Sees an award as the tally of one that it is.
class AwardSorter {
public:
    AwardSorter(store::Connection& connection, const Catalogue& catalogue);
    ~AwardSorter();
    AwardSorter(const AwardSorter&) = delete;
    AwardSorter& operator=(const AwardSorter&) = delete;
    AwardSorter(AwardSorter&&) = delete;
    AwardSorter& operator=(AwardSorter&&) = delete;

    [[nodiscard]] reporting::AwardTally operator()(const AwardRecord& award) const;
    [[nodiscard]] reporting::AwardTally operator()(const store::AwardCount& count) const;

private:
    class Places;

    const Catalogue& catalogue_;
    std::unique_ptr<Places> places_;
};

} // namespace tdkt
