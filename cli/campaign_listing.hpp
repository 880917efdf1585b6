#pragma once

#include <optional>
#include <string>

#include "listing.hpp"
#include "tdkt/campaign.hpp"

/// How campaigns and what belongs to them are listed. The CSV has the fields that the import reads.
namespace tdkt::cli {

/// A registration, an indicator or a figure with the code of its campaign.
template <typename T>
struct OfCampaign {
    std::string campaign;
    T value;
};

/// A registration with one of the unit's own targets, or with none.
struct PledgeLine {
    Registration registration;
    std::optional<OwnTarget> target;
};

/// With the day of the next review to hold, or of all of them.
[[nodiscard]] Listing<CampaignOverview> campaign_listing(bool all_due = false);
[[nodiscard]] Listing<OfCampaign<PledgeLine>> registration_listing();
[[nodiscard]] Listing<OfCampaign<Unit>> unregistered_listing();
[[nodiscard]] Listing<RollUpLine> roll_up_listing();
[[nodiscard]] Listing<OfCampaign<Indicator>> indicator_listing();
[[nodiscard]] Listing<OfCampaign<tdkt::Progress>> progress_listing();

[[nodiscard]] Json json_of(const CampaignOverview& overview);
[[nodiscard]] Json json_of(const Registration& registration);
[[nodiscard]] Json json_of(const Indicator& indicator);
[[nodiscard]] Json json_of(const tdkt::Progress& progress);

} // namespace tdkt::cli
