#include "province/province.hpp"

#include "random.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace tdkt::bench {

namespace {

constexpr int first_year = 2020;
constexpr int this_year = 2025;

std::string_view grade_word(char letter) {
    switch (letter) {
    case 'e':
        return "excellent";
    case 'g':
        return "good";
    case 'd':
        return "done";
    case 'n':
        return "not_done";
    default:
        return "";
    }
}

std::string plain(std::string_view word) {
    return word == "-" ? std::string() : std::string(word);
}

bool says(const Phrase& phrase, std::string_view word) {
    return std::find(phrase.begin() + 1, phrase.end(), word) != phrase.end();
}

std::string_view category_in(const Phrase& phrase) {
    for (const std::string_view category : {"campaign", "adhoc", "service"}) {
        if (says(phrase, category)) {
            return category;
        }
    }
    return "merit";
}

std::string_view status_in(const Phrase& phrase) {
    return says(phrase, "revoked") ? "revoked" : says(phrase, "corrected") ? "corrected" : "given";
}

std::string_view campaign_in(const Phrase& phrase) {
    const auto code = std::find_if(phrase.begin() + 1, phrase.end(), [](std::string_view word) {
        return word.find('-') != std::string_view::npos;
    });
    return code == phrase.end() ? std::string_view() : *code;
}

std::string initiative_name(const Subject& subject, std::string_view year, std::size_t number) {
    static constexpr std::array<std::string_view, 6> names{"Rút ngắn quy trình tiếp nhận và trả kết quả",
                                                           "Bộ học liệu số dùng chung",
                                                           "Phiếu theo dõi người bệnh điện tử",
                                                           "Bản đồ số hộ nghèo theo thôn",
                                                           "Đồ gá thay nhanh khuôn",
                                                           "Nhật ký canh tác bằng mã QR"};
    return fmt::format("{} (số {}/SK-{})", names[static_cast<std::size_t>(subject.trade)], number + 1, year);
}

// How many nominees work in a unit of that kind, beside the others.
std::size_t weight_of(const Unit& unit) {
    static const std::map<std::string, std::size_t, std::less<>> weights{
        {"department", 24}, {"party", 14},       {"mass_org", 14},       {"commune", 15},
        {"enterprise", 26}, {"cooperative", 24}, {"public_service", 22}, {"team", 5}};
    const auto found = weights.find(unit.kind);
    return unit.ended || found == weights.end() ? 0 : found->second;
}

} // namespace

Province::Province(std::vector<Unit> all_units) : units(std::move(all_units)) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        unit_by_code_.emplace(units[i].code, i);
    }
    add_people();
    add_households();
    add_collectives();
}

std::size_t Province::unit_of(std::string_view code) const {
    const auto found = unit_by_code_.find(code);
    if (found == unit_by_code_.end()) {
        throw std::runtime_error(fmt::format("no unit {}", code));
    }
    return found->second;
}

std::string_view Province::kind_of(std::size_t unit) const {
    return units[unit].kind == "team" ? kind_of(unit_of(units[unit].parent))
                                      : std::string_view(units[unit].kind);
}

Trade Province::trade_of(std::size_t unit) const {
    const std::string_view kind = kind_of(unit);
    if (kind == "public_service") {
        const bool school = units[unit].name.find("Trường") != std::string::npos;
        return school                                    ? Trade::school
               : units[unit].code.starts_with("T99.SYT") ? Trade::health
                                                         : Trade::office;
    }
    return kind == "commune"       ? Trade::commune
           : kind == "enterprise"  ? Trade::enterprise
           : kind == "cooperative" ? Trade::cooperative
                                   : Trade::office;
}

std::vector<std::size_t> Province::places_of_work() const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < units.size(); ++i) {
        places.insert(places.end(), weight_of(units[i]), i);
    }
    Random(2025).shuffle(places);
    return places;
}

Person Province::somebody_new(std::size_t unit, int born_before, bool with_id) {
    for (unsigned attempt = 0;; ++attempt) {
        Person person = make_person(subjects.size(), trade_of(unit), attempt, born_before);
        const std::string here = fmt::format("{} {}", person.name, units[unit].code);
        const std::string of_that_year = fmt::format("{} {}", person.name, person.year);
        const bool taken = names_without_id_.contains(person.name) || names_.contains(here) ||
                           names_.contains(of_that_year) || (!with_id && names_.contains(person.name));
        if (taken) {
            continue;
        }
        names_.insert({person.name, here, of_that_year});
        if (!with_id) {
            person.citizen_id.clear();
            names_without_id_.insert(person.name);
        }
        return person;
    }
}

void Province::add_people() {
    std::vector<const Story*> fates;
    for (const Story& story : people_stories()) {
        fates.insert(fates.end(), static_cast<std::size_t>(story.people), &story);
    }
    Random(1).shuffle(fates);
    const std::vector<std::size_t> places = places_of_work();
    for (std::size_t i = 0; i < fates.size(); ++i) {
        const std::size_t unit = places[i % places.size()];
        const bool long_career = fates[i]->awards.find(" 201") != std::string_view::npos;
        const Person person = somebody_new(unit, long_career ? 1986 : 2004, fates[i]->also != "without_id");
        tell(*fates[i], {"person", person.name, person, unit, trade_of(unit)});
    }
}

void Province::add_households() {
    Random random(3);
    for (const Story& story : household_stories()) {
        for (int i = 0; i < story.people; ++i) {
            const std::size_t unit = unit_of(fmt::format("T99.X{:02}", 5 + random.below(22)));
            const Person head = somebody_new(unit, 1996, true);
            const std::string name = fmt::format("Hộ {} {}", head.male ? "ông" : "bà", head.name);
            tell(story, {"household", name, {}, unit, Trade::commune});
        }
    }
}

void Province::add_collectives() {
    for (const Story& story : unit_stories()) {
        const Phrase codes = phrases(story.units).front();
        for (const std::string_view code : codes) {
            const std::size_t unit = unit_of(code);
            tell(story, {"collective", units[unit].name, {}, unit, trade_of(unit)});
        }
    }
}

void Province::tell(const Story& story, Subject subject) {
    const std::size_t number = subjects.size();
    subjects.push_back(std::move(subject));
    tell_titles(story, number);
    tell_grades(story, number);
    tell_records(story, number);
    nominate(story, number);
}

void Province::tell_titles(const Story& story, std::size_t subject) {
    static const std::map<char, std::vector<std::string_view>> titles{
        {'L', {"LDTT"}}, {'C', {"LDTT", "CSTDCS"}}, {'T', {"TTLDTT"}}, {'X', {"TTLDXS"}}, {'-', {}}};
    for (std::size_t i = 0; i < story.titles.size(); ++i) {
        for (const std::string_view title : titles.at(story.titles[i])) {
            awards.push_back({.subject = subject, .award = title, .year = first_year + static_cast<int>(i)});
        }
    }
    for (const Phrase& phrase : phrases(story.awards)) {
        awards.push_back({.subject = subject,
                          .award = phrase[0],
                          .category = category_in(phrase),
                          .year = std::stoi(std::string(phrase[1])),
                          .status = status_in(phrase)});
    }
}

void Province::tell_grades(const Story& story, std::size_t subject) {
    for (std::size_t i = 0; i < story.grades.size(); ++i) {
        if (story.grades[i] != '-') {
            records.push_back({.type = "grade",
                               .subject = subject,
                               .year = std::to_string(first_year + static_cast<int>(i)),
                               .value = std::string(grade_word(story.grades[i]))});
        }
    }
    for (const Phrase& phrase : phrases(story.initiatives)) {
        records.push_back({.type = "initiative",
                           .subject = subject,
                           .year = std::string(phrase[0]),
                           .value = initiative_name(subjects[subject], phrase[0], subject),
                           .scope = phrase[1]});
    }
}

void Province::tell_records(const Story& story, std::size_t subject) {
    const std::string year = std::to_string(this_year);
    for (const Phrase& phrase : phrases(story.also)) {
        if (phrase[0] == "members") {
            records.push_back(
                {.type = "members",
                 .subject = subject,
                 .year = year,
                 .value = fmt::format("total={} completed={} LDTT={} CSTDCS={} discipline_reprimand=0 "
                                      "discipline_warning={}",
                                      phrase[1], phrase[2], phrase[3], phrase[4], phrase[5])});
        } else if (phrase[0] == "cluster_rank") {
            records.push_back({.type = "cluster_rank",
                               .subject = subject,
                               .year = year,
                               .value = std::string(phrase[1]),
                               .scope = phrase[2]});
        } else if (phrase.size() == 4) {
            records.push_back({.type = phrase[0],
                               .subject = subject,
                               .from = plain(phrase[1]),
                               .to = plain(phrase[2]),
                               .value = std::string(phrase[3])});
        }
    }
}

void Province::nominate(const Story& story, std::size_t subject) {
    const auto initiatives = phrases(story.initiatives);
    for (const Phrase& phrase : phrases(story.nominations)) {
        Nomination nomination{.subject = subject,
                              .award = phrase[0],
                              .category = category_in(phrase),
                              .campaign = campaign_in(phrase),
                              .grade = says(phrase, "declared") ? "good" : grade_word(story.grades.back())};
        if (!initiatives.empty() && nomination.award != "LDTT" && !says(phrase, "saved")) {
            nomination.initiative = initiative_name(subjects[subject], initiatives.back()[0], subject);
            nomination.initiative_scope = initiatives.back()[1];
        }
        nomination.achievement = says(phrase, "same")
                                     ? nominations.back().achievement
                                     : achievement_of(subjects[subject], nomination, nominations.size());
        if (says(phrase, "basis")) {
            nomination.basis = fmt::format("Xác nhận của {} về phạm vi ảnh hưởng của thành tích",
                                           units[subjects[subject].unit].name);
        }
        nominations.push_back(std::move(nomination));
    }
}

std::string achievement_of(const Subject& subject, const Nomination& nomination, std::size_t number) {
    const std::string first = deed(subject.trade, 3 * number);
    const std::string second = deed(subject.trade, 3 * number + 1);
    if (nomination.category == "merit") {
        return nomination.award == "LDTT" ? first : fmt::format("{}; {}", first, second);
    }
    std::string_view opening = "Có thành tích đột xuất:";
    if (nomination.category == "service") {
        opening = "Có quá trình cống hiến cho ngành:";
    } else if (nomination.campaign == "CD-NTM") {
        opening = "Có thành tích xuất sắc trong phong trào \"Thanh Vân chung sức xây dựng nông thôn mới\":";
    } else if (nomination.campaign == "DOT-SOHOA") {
        opening = "Có thành tích xuất sắc trong đợt thi đua \"90 ngày số hóa hồ sơ\":";
    }
    return fmt::format("{}\n- {};\n- {}.", opening, first, second);
}

} // namespace tdkt::bench
