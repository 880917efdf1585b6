#include "csv_text.hpp"
#include "province/files.hpp"
#include "province/province.hpp"
#include "random.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tdkt::bench {

namespace {

/// An indicator of a campaign in indicators.csv, and what units plan for it at the end of a year.
struct Goal {
    std::string_view campaign;
    std::string_view indicator;
    unsigned least;
    unsigned spread;
    bool fewer_is_better;
};

constexpr std::array goals{
    Goal{"CD-NTM", "DUONG", 4, 20, false},       Goal{"CD-NTM", "NGHEO", 2, 6, true},
    Goal{"CD-NTM", "HIENDAT", 800, 4000, false}, Goal{"TX-2025", "DVCTT", 92, 8, false},
    Goal{"TX-2025", "SANGKIEN", 3, 15, false},   Goal{"DOT-SOHOA", "HOSO", 900, 6000, false}};

bool takes_part(std::string_view campaign, const Unit& unit) {
    if (unit.ended || unit.founded_in_2025 || unit.kind == "team" || unit.kind == "province") {
        return false;
    }
    if (campaign == "CD-NTM") {
        return unit.kind == "commune" || unit.kind == "cooperative";
    }
    const bool office = unit.kind == "department" || unit.kind == "party" || unit.kind == "mass_org";
    return campaign == "DOT-SOHOA" ? unit.kind == "department" || unit.code == "T99.VP.TT"
                                   : office || unit.kind == "commune" || unit.kind == "enterprise";
}

std::string_view first_day_of(std::string_view campaign) {
    return campaign == "CD-NTM" ? "2023-01-16" : campaign == "TX-2025" ? "2025-01-16" : "2025-06-03";
}

std::string_view pledge_of(std::string_view campaign) {
    return campaign == "CD-NTM"    ? "Về đích đúng hạn, không nợ tiêu chí"
           : campaign == "TX-2025" ? "Hoàn thành vượt mức các chỉ tiêu được giao năm 2025"
                                   : "Số hóa xong hồ sơ còn hiệu lực trước ngày 31/8/2025";
}

void add_values(CsvText& csv, const Unit& unit, std::size_t number, const Goal& goal, std::string_view period,
                unsigned hundredths_of_year) {
    Random random(number, static_cast<std::uint64_t>(goal.indicator.front()));
    const unsigned plan = goal.least + random.below(goal.spread);
    const unsigned reached = 82 + random.below(34); // per cent of the plan at the end
    const unsigned actual =
        goal.fewer_is_better ? plan * (190 - reached) / 90 : plan * reached * hundredths_of_year / 10000;
    csv.row(std::vector<std::string>{std::string(goal.campaign), unit.code, std::string(goal.indicator),
                                     std::string(period), std::to_string(plan), std::to_string(actual)});
}

using Campaigns = std::vector<std::string_view>;

const Campaigns all_year{"CD-NTM", "TX-2025"};
const Campaigns drive{"DOT-SOHOA"};

std::string progress(const Province& province, const Campaigns& campaigns, std::string_view period,
                     unsigned hundredths_of_year) {
    CsvText csv;
    csv.row(std::vector<std::string_view>{"campaign", "unit", "indicator", "period", "plan", "actual"});
    for (const Goal& goal : goals) {
        if (std::find(campaigns.begin(), campaigns.end(), goal.campaign) == campaigns.end()) {
            continue;
        }
        for (std::size_t i = 0; i < province.units.size(); ++i) {
            if (takes_part(goal.campaign, province.units[i])) {
                add_values(csv, province.units[i], i, goal, period, hundredths_of_year);
            }
        }
    }
    return csv.text();
}

std::string registrations(const Province& province, const Campaigns& campaigns) {
    CsvText csv;
    csv.row(std::vector<std::string_view>{"campaign", "unit", "date", "pledge"});
    for (const std::string_view campaign : campaigns) {
        for (const Unit& unit : province.units) {
            if (takes_part(campaign, unit)) {
                csv.row(std::vector<std::string_view>{campaign, unit.code, first_day_of(campaign),
                                                      pledge_of(campaign)});
            }
        }
    }
    return csv.text();
}

} // namespace

std::string registrations_in_january(const Province& province) {
    return registrations(province, all_year);
}

std::string registrations_for_the_drive(const Province& province) {
    return registrations(province, drive);
}

std::string progress_half_way(const Province& province) {
    return progress(province, all_year, "2025-06", 46);
}

std::string progress_of_the_drive(const Province& province) {
    return progress(province, drive, "2025-08", 100);
}

std::string progress_at_the_end(const Province& province) {
    return progress(province, all_year, "2025-11", 100);
}

} // namespace tdkt::bench
