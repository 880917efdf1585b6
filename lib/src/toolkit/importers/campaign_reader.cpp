#include "toolkit/importers/campaign_reader.hpp"

#include "store/campaigns.hpp"
#include "tdkt/text.hpp"

#include <utility>
#include <vector>

namespace tdkt {

using importing::Field;
using importing::Row;

CampaignReader::CampaignReader(store::Connection& connection) {
    for (CampaignOverview& overview : store::campaigns(connection)) {
        put(std::move(overview.campaign));
    }
}

const Campaign* CampaignReader::find(const std::string& code) const {
    const auto found = campaigns_.find(code);
    return found == campaigns_.end() ? nullptr : &found->second;
}

const Campaign* CampaignReader::read(Row& row, Field field) const {
    const std::string code = row.required_text(field);
    const Campaign* const campaign = find(code);
    if (campaign == nullptr && !code.empty()) {
        std::vector<std::string> codes;
        codes.reserve(campaigns_.size());
        for (const auto& [known, ignored] : campaigns_) {
            codes.push_back(known);
        }
        row.problem(field,
                    Message("unknown_campaign",
                            {{"campaign", code}, {"suggestion", text::nearest(code, codes).value_or("")}}));
    }
    return campaign;
}

void CampaignReader::put(Campaign campaign) {
    std::string code = campaign.code;
    campaigns_.insert_or_assign(std::move(code), std::move(campaign));
}

void refuse_closed(Row& row, const Campaign& campaign) {
    if (campaign.closed) {
        row.problem(Field::campaign, Message("campaign_closed", {{"campaign", campaign.code},
                                                                 {"date", to_iso(*campaign.closed)}}));
    }
}

} // namespace tdkt
