#include "people.hpp"

#include "random.hpp"

#include <fmt/format.h>

#include <array>
#include <span>

namespace tdkt::bench {

namespace {

using Words = std::span<const std::string_view>;

// The first ones stand several times: some families are much larger than others.
constexpr std::array<std::string_view, 28> families{
    "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần",  "Lê",   "Lê",   "Phạm",
    "Hoàng",  "Vũ",     "Đặng",   "Bùi",    "Đỗ",     "Ngô",  "Dương", "Lý",   "Đinh", "Hà",
    "Lương",  "Nông",   "Triệu",  "Hứa",    "Ma",     "Lù",   "Vi",    "Quách"};
constexpr std::array<std::string_view, 16> middles_of_men{"Văn",  "Hữu",  "Đức",   "Quang", "Công", "Xuân",
                                                          "Đình", "Quốc", "Tiến",  "Mạnh",  "Bá",   "Duy",
                                                          "Viết", "Khắc", "Trọng", "Thế"};
constexpr std::array<std::string_view, 16> middles_of_women{
    "Thị",      "Thị Thu", "Thị Hồng", "Ngọc",     "Thị Kim", "Thanh",      "Thị Bích", "Thùy",
    "Thị Minh", "Diệu",    "Thị Như",  "Thị Hoài", "Khánh",   "Thị Phương", "Cẩm",      "Thị Ánh"};
constexpr std::array<std::string_view, 26> given_to_men{
    "Hùng", "Dũng", "Cường", "Tuấn",   "Sơn",  "Hải",   "Thắng", "Long", "Phúc",
    "Đạt",  "Khoa", "Bình",  "Hiếu",   "Kiên", "Nghĩa", "Quân",  "Tùng", "Việt",
    "Lộc",  "Hòa",  "Thụy",  "Trường", "Toàn", "Vinh",  "Đông",  "Khải"};
constexpr std::array<std::string_view, 26> given_to_women{
    "Lan",   "Hương", "Hoa",  "Mai",  "Thảo", "Trang", "Linh",  "Hạnh",  "Yến",
    "Nhung", "Ngân",  "Thủy", "Hiền", "Dung", "Oanh",  "Quỳnh", "Tuyết", "Vân",
    "Hòa",   "Diễm",  "Hằng", "Loan", "Thúy", "Huệ",   "Xuân",  "Khuyên"};

struct Post {
    std::string_view name;
    std::string_view person_class;
};

// The leading posts come first and are few.
constexpr std::array<Post, 10> office_posts{{{"Giám đốc", "leader_department"},
                                             {"Phó Giám đốc", "leader_department"},
                                             {"Trưởng phòng", "leader_other"},
                                             {"Phó Trưởng phòng", "leader_other"},
                                             {"Chuyên viên", "direct"},
                                             {"Chuyên viên chính", "direct"},
                                             {"Kế toán", "direct"},
                                             {"Văn thư", "direct"},
                                             {"Nhân viên lái xe", "direct"},
                                             {"Thanh tra viên", "direct"}}};
constexpr std::array<Post, 10> school_posts{{{"Hiệu trưởng", "leader_other"},
                                             {"Phó Hiệu trưởng", "leader_other"},
                                             {"Tổ trưởng chuyên môn", "direct"},
                                             {"Tổ phó chuyên môn", "direct"},
                                             {"Giáo viên", "direct"},
                                             {"Giáo viên", "direct"},
                                             {"Giáo viên chủ nhiệm", "direct"},
                                             {"Nhân viên thư viện", "direct"},
                                             {"Nhân viên y tế trường học", "direct"},
                                             {"Kế toán", "direct"}}};
constexpr std::array<Post, 10> health_posts{{{"Giám đốc bệnh viện", "leader_other"},
                                             {"Trưởng khoa", "leader_other"},
                                             {"Phó Trưởng khoa", "leader_other"},
                                             {"Điều dưỡng trưởng", "direct"},
                                             {"Bác sĩ", "direct"},
                                             {"Bác sĩ điều trị", "direct"},
                                             {"Điều dưỡng viên", "direct"},
                                             {"Kỹ thuật viên xét nghiệm", "direct"},
                                             {"Hộ lý", "direct"},
                                             {"Dược sĩ", "direct"}}};
constexpr std::array<Post, 10> commune_posts{{{"Bí thư Đảng ủy xã", "leader_other"},
                                              {"Chủ tịch UBND xã", "leader_other"},
                                              {"Phó Chủ tịch UBND xã", "leader_other"},
                                              {"Trưởng phòng Kinh tế", "leader_other"},
                                              {"Công chức Địa chính", "direct"},
                                              {"Công chức Văn hóa - Xã hội", "direct"},
                                              {"Trưởng thôn", "direct"},
                                              {"Nông dân", "direct"},
                                              {"Nông dân sản xuất giỏi", "direct"},
                                              {"Công an viên", "direct"}}};
constexpr std::array<Post, 10> enterprise_posts{{{"Giám đốc công ty", "business"},
                                                 {"Phó Giám đốc công ty", "business"},
                                                 {"Quản đốc phân xưởng", "leader_other"},
                                                 {"Tổ trưởng sản xuất", "direct"},
                                                 {"Công nhân", "direct"},
                                                 {"Công nhân vận hành", "direct"},
                                                 {"Công nhân may", "direct"},
                                                 {"Kỹ sư", "direct"},
                                                 {"Thợ điện", "direct"},
                                                 {"Thủ kho", "direct"}}};
constexpr std::array<Post, 10> cooperative_posts{{{"Giám đốc hợp tác xã", "business"},
                                                  {"Phó Giám đốc hợp tác xã", "business"},
                                                  {"Trưởng ban kiểm soát", "leader_other"},
                                                  {"Tổ trưởng sản xuất", "direct"},
                                                  {"Xã viên", "direct"},
                                                  {"Xã viên", "direct"},
                                                  {"Nghệ nhân dệt", "direct"},
                                                  {"Công nhân sơ chế", "direct"},
                                                  {"Nhân viên bán hàng", "direct"},
                                                  {"Kế toán", "direct"}}};

std::span<const Post> posts_of(Trade trade) {
    switch (trade) {
    case Trade::office:
        return office_posts;
    case Trade::school:
        return school_posts;
    case Trade::health:
        return health_posts;
    case Trade::commune:
        return commune_posts;
    case Trade::enterprise:
        return enterprise_posts;
    case Trade::cooperative:
        return cooperative_posts;
    }
    return {};
}

const Post& post_for(Trade trade, Random& random) {
    constexpr unsigned leading = 3;
    const std::span<const Post> posts = posts_of(trade);
    return random.chance(16) ? posts[random.below(leading)]
                             : posts[leading + random.below(static_cast<unsigned>(posts.size()) - leading)];
}

// `{}` is a number, so that two people rarely did the same.
constexpr std::array<std::string_view, 4> office_deeds{
    "Tham mưu ban hành {} văn bản, không có văn bản trái thẩm quyền",
    "Giải quyết {} hồ sơ, không có hồ sơ trễ hạn",
    "Cắt giảm thời gian giải quyết thủ tục hành chính còn {} giờ", "Số hóa {} hồ sơ lưu trữ của đơn vị"};
constexpr std::array<std::string_view, 4> school_deeds{
    "Bồi dưỡng {} học sinh đạt giải cấp tỉnh", "Thiết kế {} tiết dạy thực nghiệm được đồng nghiệp áp dụng",
    "Giúp {} học sinh có nguy cơ bỏ học trở lại lớp", "Hướng dẫn {} giáo viên mới"};
constexpr std::array<std::string_view, 4> health_deeds{
    "Khám, điều trị {} lượt người bệnh, không có tai biến chuyên môn", "Triển khai {} kỹ thuật mới tại khoa",
    "Tiêm chủng an toàn cho {} trẻ em vùng cao", "Tham gia {} đợt khám bệnh lưu động miễn phí"};
constexpr std::array<std::string_view, 4> commune_deeds{
    "Vận động {} hộ hiến đất làm đường thôn", "Xây dựng mô hình kinh tế giúp {} hộ thoát nghèo",
    "Hòa giải thành {} vụ việc tại thôn, bản", "Bê tông hóa {} m đường ngõ xóm"};
constexpr std::array<std::string_view, 4> enterprise_deeds{
    "Tiết kiệm {} kWh điện trong sản xuất", "Vượt định mức {} ca sản xuất, không có sản phẩm lỗi",
    "Cải tiến đồ gá, giảm {} giờ dừng máy", "Kèm cặp {} công nhân mới đạt bậc thợ"};
constexpr std::array<std::string_view, 4> cooperative_deeds{
    "Liên kết tiêu thụ {} tấn nông sản cho xã viên", "Chuyển đổi {} sào ruộng sang rau an toàn",
    "Dạy nghề dệt cho {} phụ nữ trong bản", "Đưa {} sản phẩm lên sàn thương mại điện tử"};

Words deeds_of(Trade trade) {
    switch (trade) {
    case Trade::office:
        return office_deeds;
    case Trade::school:
        return school_deeds;
    case Trade::health:
        return health_deeds;
    case Trade::commune:
        return commune_deeds;
    case Trade::enterprise:
        return enterprise_deeds;
    case Trade::cooperative:
        return cooperative_deeds;
    }
    return {};
}

constexpr int oldest = 1966;
constexpr std::uint64_t serials = 1'000'000;

std::string citizen_id(const Person& person, std::uint64_t number) {
    const int century = person.year < 2000 ? 0 : 2;
    // 7919 and a million have no common factor, so serial numbers do not meet.
    return fmt::format("099{}{:02}{:06}", century + (person.male ? 0 : 1), person.year % 100,
                       (number * 7919 + 137) % serials);
}

} // namespace

Person make_person(std::uint64_t number, Trade trade, unsigned attempt, int born_before) {
    Random random(number, 1);
    Person person;
    person.male = random.chance(48);
    // The second million has odd years of birth: their serial numbers repeat those of the first.
    const auto years = static_cast<unsigned>(born_before - oldest) / 2;
    person.year = oldest + 2 * static_cast<int>(random.below(years)) + static_cast<int>(number / serials % 2);
    person.month = 1 + random.below(12);
    person.day = 1 + random.below(28);
    person.citizen_id = citizen_id(person, number);
    const Post& post = post_for(trade, random);
    person.position = post.name;
    person.person_class = post.person_class;
    Random naming(number, 2 + attempt);
    const std::string_view family = naming.pick(families);
    const std::string_view middle = naming.pick(person.male ? middles_of_men : middles_of_women);
    const std::string_view given = naming.pick(person.male ? given_to_men : given_to_women);
    person.name = fmt::format("{} {} {}", family, middle, given);
    return person;
}

std::string iso_birth(const Person& person) {
    return fmt::format("{}-{:02}-{:02}", person.year, person.month, person.day);
}

std::string deed(Trade trade, std::uint64_t number) {
    Random random(number, 3);
    const std::string_view pattern = random.pick(deeds_of(trade));
    return fmt::format(fmt::runtime(pattern), 12 + random.below(880));
}

} // namespace tdkt::bench
