#pragma once

#include "tdkt/campaign.hpp"
#include "toolkit/importer.hpp"

#include <string>
#include <unordered_map>

namespace tdkt {

/// The campaigns of the register by code, as rows name them.
class CampaignReader {
public:
    explicit CampaignReader(store::Connection& connection);

    /// Null if there is none.
    [[nodiscard]] const Campaign* find(const std::string& code) const;

    /// The campaign that a field names; a missing or unknown one is a problem of the row.
    [[nodiscard]] const Campaign* read(importing::Row& row, importing::Field field) const;

    void put(Campaign campaign);

private:
    std::unordered_map<std::string, Campaign> campaigns_;
};

/// A problem of the row if the campaign is closed: nothing about it changes any more.
void refuse_closed(importing::Row& row, const Campaign& campaign);

} // namespace tdkt
