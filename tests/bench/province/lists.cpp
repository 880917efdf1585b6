#include "province/lists.hpp"

#include "province/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace tdkt::bench {

namespace {

/// What a list is chosen by: the manner of the award, and whose employees send it.
enum class Sender { departments, education, communes, enterprises, movements, cooperatives };

Sender sender_of(const Province& province, const Nomination& nomination) {
    const Subject& subject = province.subjects[nomination.subject];
    const std::string_view kind = province.kind_of(subject.unit);
    if (nomination.category != "merit" || (kind == "public_service" && subject.kind != "person")) {
        return Sender::movements;
    }
    return kind == "commune"          ? Sender::communes
           : kind == "enterprise"     ? Sender::enterprises
           : kind == "cooperative"    ? Sender::cooperatives
           : kind == "public_service" ? Sender::education
                                      : Sender::departments;
}

// A list goes through the units; who is proposed for two awards stands there twice, one below the other.
void sort_by_unit(const Province& province, Nominations& nominations) {
    std::stable_sort(nominations.begin(), nominations.end(), [&](const Nomination* a, const Nomination* b) {
        const auto key = [&](const Nomination* n) {
            const Subject& subject = province.subjects[n->subject];
            return std::pair(subject.unit, n->subject);
        };
        return key(a) < key(b);
    });
}

// UTF-8, comma, headings in the first line.
std::string departments(const Province& province, const Nominations& nominations) {
    List list(province,
              {{"STT", "number"},
               {"Loại đối tượng", "kind"},
               {"Tên tập thể/cá nhân/hộ gia đình", "name"},
               {"Ngày sinh", "birth"},
               {"Giới tính", "gender"},
               {"Số CCCD", "citizen_id"},
               {"Chức vụ", "position"},
               {"Phân loại đối tượng", "class"},
               {"Đơn vị công tác", "unit"},
               {"Danh hiệu thi đua/Hình thức khen thưởng", "award"},
               {"Loại hình khen thưởng", "category"},
               {"Năm", "year"},
               {"Mức độ hoàn thành nhiệm vụ", "grade"},
               {"Sáng kiến", "initiative"},
               {"Phạm vi sáng kiến", "initiative_scope"},
               {"Tóm tắt thành tích", "achievement"},
               {"Căn cứ", "basis"},
               {"Ghi chú", "note"}},
              {Wording::full, BirthStyle::day_month_year}, CsvText(','));
    list.heading();
    list.rows(nominations);
    return list.text();
}

// Excel: semicolons, a byte order mark, titles above the headings, a total and signatures below.
std::string education(const Province& province, const Nominations& nominations) {
    List list(province,
              {{"TT", "number"},
               {"Họ và tên", "name"},
               {"Năm sinh", "birth"},
               {"Giới tính", "gender"},
               {"Căn cước công dân", "citizen_id"},
               {"Chức vụ", "position"},
               {"Phân loại cán bộ", "class"},
               {"Đơn vị", "unit"},
               {"Danh hiệu đề nghị", "award"},
               {"Kết quả đánh giá", "grade"},
               {"Tên sáng kiến", "initiative"},
               {"Phạm vi ảnh hưởng", "initiative_scope"},
               {"Thành tích", "achievement"},
               {"Căn cứ đề nghị", "basis"}},
              {Wording::brief, BirthStyle::year}, CsvText(';', "\r\n"));
    list.line("ỦY BAN NHÂN DÂN TỈNH THANH VÂN");
    list.line("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025 CỦA CÁC ĐƠN VỊ SỰ NGHIỆP");
    list.line("");
    list.heading();
    list.rows(nominations);
    list.line(fmt::format("Tổng cộng: {} lượt", nominations.size()));
    list.line("Danh sách này có chữ ký của thủ trưởng đơn vị");
    return "\xEF\xBB\xBF" + list.text();
}

// Excel's "Unicode text": UTF-16 with tabs.
std::string communes(const Province& province, const Nominations& nominations) {
    List list(province,
              {{"Số TT", "number"},
               {"Phân loại khen thưởng", "kind"},
               {"Họ và tên / Tên tập thể", "name"},
               {"Giới tính", "gender"},
               {"Ngày tháng năm sinh", "birth"},
               {"CCCD", "citizen_id"},
               {"Chức vụ/chức danh", "position"},
               {"Mã phân loại cán bộ", "class"},
               {"Đơn vị đang công tác", "unit"},
               {"Mã danh hiệu thi đua (nếu có)", "title"},
               {"Mã hình thức khen thưởng", "form"},
               {"Loại khen thưởng", "category"},
               {"Năm khen thưởng", "year"},
               {"Mức độ HTNV", "grade"},
               {"Tên đề tài, sáng kiến", "initiative"},
               {"Cấp công nhận sáng kiến", "initiative_scope"},
               {"Tóm tắt thành tích đạt được", "achievement"},
               {"Căn cứ", "basis"}},
              {Wording::word, BirthStyle::unpadded, true}, CsvText('\t', "\r\n"));
    list.heading();
    list.rows(nominations);
    return to_utf16le(list.text());
}

// Two sections with numbers that start again; the section says who is a collective.
std::string enterprises(const Province& province, const Nominations& nominations) {
    List list(province,
              {{"STT", "number"},
               {"Tên đối tượng", "name"},
               {"Ngày sinh", "birth"},
               {"Giới tính", "gender"},
               {"Số CCCD/CMND", "citizen_id"},
               {"Chức vụ", "position"},
               {"Đối tượng", "class"},
               {"Tên đơn vị/tập thể công tác", "unit"},
               {"Danh hiệu, hình thức đề nghị", "award"},
               {"Loại hình khen thưởng", "category"},
               {"Năm", "year"},
               {"Mức độ hoàn thành nhiệm vụ", "grade"},
               {"Sáng kiến", "initiative"},
               {"Phạm vi sáng kiến", "initiative_scope"},
               {"Câu thành tích khen", "achievement"},
               {"Căn cứ", "basis"}},
              {Wording::full, BirthStyle::day_month_year}, CsvText(',', "\r\n"));
    list.heading();
    Nominations collectives;
    Nominations people;
    for (const Nomination* nomination : nominations) {
        (province.subjects[nomination->subject].kind == "person" ? people : collectives)
            .push_back(nomination);
    }
    list.line("I. TẬP THỂ");
    list.rows(collectives);
    list.restart_numbers();
    list.line("II. CÁ NHÂN");
    list.rows(people);
    return list.text();
}

// Long texts: lists of merits on several lines, quotation marks inside.
std::string movements(const Province& province, const Nominations& nominations) {
    List list(province,
              {{"Stt", "number"},
               {"Phân loại khen thưởng", "kind"},
               {"Tên cá nhân, tập thể, hộ gia đình", "name"},
               {"Ngày tháng năm sinh", "birth"},
               {"Giới tính", "gender"},
               {"Số CCCD", "citizen_id"},
               {"Chức vụ", "position"},
               {"Phân loại đối tượng", "class"},
               {"Đơn vị công tác", "unit"},
               {"Hình thức khen", "award"},
               {"Loại khen thưởng", "category"},
               {"Năm", "year"},
               {"Phong trào thi đua", "campaign"},
               {"Kết quả xếp loại", "grade"},
               {"Nội dung khen thưởng", "achievement"},
               {"Căn cứ", "basis"},
               {"Ghi chú", "note"}},
              {Wording::full, BirthStyle::day_month_year}, CsvText(',', "\r\n"));
    list.heading();
    list.rows(nominations);
    return list.text();
}

} // namespace

void List::heading() {
    std::vector<std::string_view> headings;
    headings.reserve(columns_.size());
    for (const Column& column : columns_) {
        headings.push_back(column.heading);
    }
    csv_.row(headings);
}

void List::line(std::string_view text) {
    std::vector<std::string_view> line(columns_.size());
    line.front() = text;
    csv_.row(line);
}

void List::rows(const Nominations& nominations) {
    for (const Nomination* nomination : nominations) {
        ++number_;
        csv_.row(cells(province_.subjects[nomination->subject], *nomination));
    }
}

std::vector<std::string> List::cells(const Subject& subject, const Nomination& nomination,
                                     const std::vector<Change>& changes) const {
    std::vector<std::string> row;
    row.reserve(columns_.size() + 1);
    for (const Column& column : columns_) {
        const auto change = std::find_if(changes.begin(), changes.end(),
                                         [&](const Change& c) { return c.first == column.field; });
        row.push_back(change == changes.end() ? value(subject, nomination, column.field) : change->second);
    }
    return row;
}

std::string List::value(const Subject& subject, const Nomination& nomination, std::string_view field) const {
    const Unit& unit = province_.units[subject.unit];
    const bool person = subject.kind == "person";
    const bool title = nomination.award.starts_with("CST") || nomination.award.starts_with("TTLD") ||
                       nomination.award.starts_with("CO") || nomination.award == "LDTT";
    const std::string_view gender = !person ? "" : subject.person.male ? "male" : "female";
    const std::map<std::string_view, std::string_view> words{
        {"kind", subject.kind},
        {"gender", gender},
        {"class", subject.person.person_class},
        {"award", nomination.award},
        {"title", title ? nomination.award : ""},
        {"form", title ? "" : nomination.award},
        {"category", nomination.category},
        {"grade", nomination.grade},
        {"initiative_scope", nomination.initiative_scope}};
    if (const auto word = words.find(field); word != words.end()) {
        return std::string(worded(word->second, habits_.wording));
    }
    const std::map<std::string_view, std::string> texts{
        {"number", std::to_string(number_)},
        {"name", subject.name},
        {"birth", birth_of(subject, habits_.birth)},
        {"citizen_id", subject.person.citizen_id},
        {"position", std::string(subject.person.position)},
        {"unit", habits_.unit_by_code ? unit.code : unit.name},
        {"year", "2025"},
        {"campaign", std::string(nomination.campaign)},
        {"initiative", nomination.initiative},
        {"achievement", nomination.achievement},
        {"basis", nomination.basis},
        {"received", habits_.birth == BirthStyle::iso ? "2025-12-05" : "05/12/2025"}};
    const auto text = texts.find(field);
    return text == texts.end() ? "" : text->second;
}

void write_lists(const Province& province, const std::string& folder) {
    std::map<Sender, Nominations> by_sender;
    for (const Nomination& nomination : province.nominations) {
        by_sender[sender_of(province, nomination)].push_back(&nomination);
    }
    for (auto& [sender, nominations] : by_sender) {
        sort_by_unit(province, nominations);
    }
    write_file(folder + "/1-so-ban-nganh.csv", departments(province, by_sender[Sender::departments]));
    write_file(folder + "/2-giao-duc-y-te.csv", education(province, by_sender[Sender::education]));
    write_file(folder + "/3-xa-phuong.txt", communes(province, by_sender[Sender::communes]));
    write_file(folder + "/4-doanh-nghiep.csv", enterprises(province, by_sender[Sender::enterprises]));
    write_file(folder + "/5-phong-trao-dot-xuat.csv", movements(province, by_sender[Sender::movements]));
    write_file(folder + "/6-hop-tac-xa.csv",
               list_with_broken_rows(province, by_sender[Sender::cooperatives]));
}

} // namespace tdkt::bench
