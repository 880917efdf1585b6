#include "csv_text.hpp"
#include "province/files.hpp"
#include "province/province.hpp"
#include "random.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <vector>

namespace tdkt::bench {

namespace {

constexpr std::size_t number_column = 11;
constexpr std::size_t date_column = 12;

/// Who decides an award, and how long after the year of the achievement.
struct Authority {
    std::string name;
    std::string_view letters;
    std::string signer;
    int later = 0; // years
    unsigned month = 12;
};

Authority authority_for(std::string_view award, const Unit& unit) {
    static constexpr std::array<std::string_view, 6> of_the_province{"CSTDT",  "TTLDXS", "COTINH",
                                                                     "BKTINH", "KNC",    "XATB"};
    static constexpr std::array<std::string_view, 3> of_the_government{"CSTDTQ", "COCP", "BKTTG"};
    if (award.starts_with("HC")) {
        return {"Chủ tịch nước", "QĐ-CTN", "", 1, 5};
    }
    if (std::find(of_the_government.begin(), of_the_government.end(), award) != of_the_government.end()) {
        return {"Thủ tướng Chính phủ", "QĐ-TTg", "", 1, 4};
    }
    if (std::find(of_the_province.begin(), of_the_province.end(), award) != of_the_province.end()) {
        return {"UBND tỉnh Thanh Vân", "QĐ-UBND", "Lù Khắc Thụy", 1, 1};
    }
    return {unit.name, "QĐ-KT", "", 0, 12};
}

/// The unit that a subject belonged to in a year: before the merger that of its predecessor.
std::string_view unit_in(const Province& province, const Subject& subject, std::size_t number, int year) {
    const std::string& code = province.units[subject.unit].code;
    const bool before = year < 2025 && subject.kind != "collective";
    if (before && code == "T99.X01") {
        return number % 2 == 0 ? "T99.H1.X1" : "T99.H1.X2";
    }
    static const std::map<std::string, std::string_view, std::less<>> predecessors{
        {"T99.X02", "T99.H2.X1"}, {"T99.X03", "T99.H3.P1"}, {"T99.X04", "T99.H3"}};
    const auto predecessor = predecessors.find(code);
    return before && predecessor != predecessors.end() ? predecessor->second : std::string_view(code);
}

std::uint64_t award_key(std::string_view award) {
    std::uint64_t key = 0;
    for (const char c : award) {
        key = key * 31 + static_cast<unsigned char>(c);
    }
    return key;
}

std::vector<std::string> award_row(const Province& province, const HeldAward& held) {
    const Subject& subject = province.subjects[held.subject];
    const Unit& unit = province.units[subject.unit];
    const Authority authority = authority_for(held.award, unit);
    const int year = held.year + authority.later;
    // One decision a unit, an award and a year at the base; one an award, a category and a year above it.
    const std::uint64_t series = authority.later == 0 ? subject.unit : 1000 + held.category.size();
    Random random(series * 7 + award_key(held.award), static_cast<std::uint64_t>(held.year));
    const unsigned number = 100 + random.below(1900);
    const unsigned day = 5 + random.below(20);
    const bool person = subject.kind == "person";
    return {std::string(subject.kind),
            subject.name,
            subject.person.citizen_id,
            person ? iso_birth(subject.person) : "",
            !person               ? ""
            : subject.person.male ? "male"
                                  : "female",
            std::string(subject.person.position),
            std::string(subject.person.person_class),
            std::string(unit_in(province, subject, held.subject, held.year)),
            std::string(held.award),
            std::string(held.category),
            std::to_string(held.year),
            fmt::format("{}/{}", number, authority.letters),
            fmt::format("{}-{:02}-{:02}", year, authority.month, day),
            authority.signer,
            authority.name,
            std::string(held.status),
            held.status == "given" ? "" : "Theo kết luận kiểm tra hồ sơ"};
}

std::vector<std::string> record_row(const Province& province, const Record& record) {
    const Subject& subject = province.subjects[record.subject];
    return {std::string(record.type),
            std::string(subject.kind),
            subject.name,
            subject.person.citizen_id,
            province.units[subject.unit].code,
            record.year,
            record.from,
            record.to,
            record.value,
            std::string(record.scope),
            ""};
}

bool of_2025(const Record& record) {
    return record.year == "2025" || record.from.starts_with("2025");
}

const std::vector<std::string>& record_heading() {
    static const std::vector<std::string> heading{"type", "kind", "name",  "citizen_id", "unit", "year",
                                                  "from", "to",   "value", "scope",      "note"};
    return heading;
}

std::string records_where(const Province& province, bool wanted_2025) {
    CsvText csv;
    csv.row(record_heading());
    for (const Record& record : province.records) {
        const Unit& unit = province.units[province.subjects[record.subject].unit];
        const bool predecessor_only = unit.ended && of_2025(record);
        if (of_2025(record) == wanted_2025 && !predecessor_only) {
            csv.row(record_row(province, record));
        }
    }
    return csv.text();
}

std::vector<std::string> complete_row(std::string_view what, std::string_view unit, std::string_view from) {
    return {"complete",        "", "", "", std::string(unit), "", std::string(from), "2025",
            std::string(what), "", ""};
}

std::string awards_where(const Province& province, bool wanted_2025) {
    std::vector<std::vector<std::string>> rows;
    for (const HeldAward& held : province.awards) {
        std::vector<std::string> row = award_row(province, held);
        if (row[date_column].starts_with("2025") == wanted_2025) {
            rows.push_back(std::move(row));
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return std::tie(a[date_column], a[number_column]) < std::tie(b[date_column], b[number_column]);
    });
    CsvText csv;
    csv.row(std::vector<std::string_view>{"kind", "name", "citizen_id", "birth", "gender", "position",
                                          "class", "unit", "award", "category", "year", "decision_number",
                                          "decision_date", "signer", "authority", "status", "note"});
    for (const auto& row : rows) {
        csv.row(row);
    }
    return csv.text();
}

} // namespace

std::string awards_decided_before_2025(const Province& province) {
    return awards_where(province, false);
}

std::string awards_decided_in_2025(const Province& province) {
    return awards_where(province, true);
}

std::string records_before_2025(const Province& province) {
    return records_where(province, false);
}

std::string records_of_2025(const Province& province) {
    CsvText csv;
    // Awards before 2020 were taken over from the old register one by one; from 2020 on every one is there.
    csv.row(complete_row("award", "", "2020"));
    // These two departments gave the full list of the year's initiatives; the others may have more.
    csv.row(complete_row("initiative", "T99.SNV", "2024"));
    csv.row(complete_row("initiative", "T99.STC", "2024"));
    return records_where(province, true) + csv.text();
}

} // namespace tdkt::bench
