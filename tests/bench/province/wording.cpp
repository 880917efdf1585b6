#include "province/wording.hpp"

#include "province/province.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tdkt::bench {

namespace {

struct Entry {
    std::string_view word;
    std::string_view full;
    std::string_view brief;
};

constexpr auto entries = std::to_array<Entry>({
    {"LDTT", "Lao động tiên tiến", "LĐTT"},
    {"CSTDCS", "Chiến sĩ thi đua cơ sở", "CSTĐCS"},
    {"CSTDT", "Chiến sỹ thi đua cấp tỉnh", "CSTĐ cấp tỉnh"},
    {"CSTDTQ", "Chiến sĩ thi đua toàn quốc", "CSTĐTQ"},
    {"TTLDTT", "Tập thể lao động tiên tiến", "TTLĐTT"},
    {"TTLDXS", "Tập thể lao động xuất sắc", "TTLĐXS"},
    {"COTINH", "Cờ thi đua của UBND tỉnh", "Cờ tỉnh"},
    {"COCP", "Cờ thi đua của Chính phủ", "CTĐCP"},
    {"GKHEN", "Giấy khen", "GK"},
    {"BKTINH", "Bằng khen của UBND tỉnh", "BKCT"},
    {"BKTTG", "Bằng khen của Thủ tướng Chính phủ", "BK TTg"},
    {"KNC", "Kỷ niệm chương", "KNC"},
    {"HCLD1", "Huân chương Lao động hạng Nhất", "HCLĐ hạng Nhất"},
    {"HCLD2", "Huân chương Lao động hạng Nhì", "HCLĐ hạng 2"},
    {"HCLD3", "Huân chương Lao động hạng Ba", "HCLĐ hạng 3"},
    {"person", "Cá nhân", "CANHAN"},
    {"collective", "Tập thể", "TAPTHE"},
    {"household", "Hộ gia đình", "HOGIADINH"},
    {"male", "Nam", "NAM"},
    {"female", "Nữ", "NU"},
    {"leader_department", "Lãnh đạo cấp vụ, sở, ngành và tương đương",
     "Lãnh đạo cấp vụ, sở, ngành và tương đương"},
    {"leader_other", "Các cấp lãnh đạo từ phó phòng trở lên", "Các cấp lãnh đạo từ phó phòng trở lên"},
    {"business", "Doanh nhân", "Doanh nhân"},
    {"direct", "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu",
     "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu"},
    {"merit", "Công trạng", "Thường xuyên"},
    {"campaign", "Chuyên đề", "Chuyên đề"},
    {"adhoc", "Đột xuất", "Đột xuất"},
    {"service", "Cống hiến", "Cống hiến"},
    {"excellent", "Hoàn thành xuất sắc nhiệm vụ", "HTXSNV"},
    {"good", "Hoàn thành tốt nhiệm vụ", "HTTNV"},
    {"done", "Hoàn thành nhiệm vụ", "HTNV"},
    {"not_done", "Không hoàn thành nhiệm vụ", "KHTNV"},
    {"base", "Cơ sở", "Cơ sở"},
    {"province", "Cấp tỉnh", "Tỉnh"},
    {"nation", "Toàn quốc", "Toàn quốc"},
});

} // namespace

std::string_view worded(std::string_view word, Wording wording) {
    if (wording == Wording::word) {
        return word;
    }
    const auto* const entry =
        std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.word == word; });
    return entry == entries.end() ? word : wording == Wording::full ? entry->full : entry->brief;
}

std::string birth_of(const Subject& subject, BirthStyle style) {
    if (subject.kind != "person") {
        return "";
    }
    const Person& person = subject.person;
    switch (style) {
    case BirthStyle::iso:
        return iso_birth(person);
    case BirthStyle::day_month_year:
        return fmt::format("{:02}/{:02}/{}", person.day, person.month, person.year);
    case BirthStyle::unpadded:
        return fmt::format("{}/{}/{}", person.day, person.month, person.year);
    case BirthStyle::year:
        return std::to_string(person.year);
    }
    return "";
}

} // namespace tdkt::bench
