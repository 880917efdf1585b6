#include "province/lists.hpp"

#include <array>
#include <cstddef>

namespace tdkt::bench {

namespace {

enum class Shape { whole, too_long, too_short };

/// One way to spoil a row.
struct Defect {
    std::string_view field;
    std::string_view text;
    Shape shape = Shape::whole;
};

constexpr auto defects = std::to_array<Defect>({
    {"unit", "Hợp tác xã Rau sạch Đồng Chim"},
    {"award", "Lao động tiên tiếng"},
    {"birth", "31/02/1985"},
    {"citizen_id", "99085123456"},
    {"gender", "opposite"},
    {"citizen_id", "9.90851E+10"},
    {"note", "gửi lại lần 2", Shape::too_long},
    {"note", "", Shape::too_short},
    {"name", ""},
    {"year", "hai lăm"},
    {"grade", "Rất tốt"},
    {"birth", "1951-03-20"},
});

constexpr std::size_t cells_of_a_short_row = 4;

std::string_view opposite_of_gender(const Subject& subject) {
    return subject.person.male ? "female" : "male";
}

} // namespace

std::string list_with_broken_rows(const Province& province, const Nominations& nominations) {
    List list(province,
              {{"kind", "kind"},
               {"name", "name"},
               {"citizen_id", "citizen_id"},
               {"birth", "birth"},
               {"gender", "gender"},
               {"position", "position"},
               {"class", "class"},
               {"unit", "unit"},
               {"award", "award"},
               {"category", "category"},
               {"year", "year"},
               {"grade", "grade"},
               {"initiative", "initiative"},
               {"initiative_scope", "initiative_scope"},
               {"achievement", "achievement"},
               {"basis", "basis"},
               {"received", "received"},
               {"note", "note"}},
              {Wording::word, BirthStyle::iso, true}, CsvText(','));
    list.heading();
    constexpr std::uint64_t first_extra = 900'000; // people of nobody else's
    for (std::size_t i = 0; i < nominations.size(); ++i) {
        list.rows({nominations[i]});
        const std::size_t which = i / 5;
        if (i % 5 != 4 || which >= defects.size()) {
            continue;
        }
        const Defect& defect = defects[which];
        Subject subject = province.subjects[nominations[i]->subject];
        subject.kind = "person";
        subject.person = make_person(first_extra + which, Trade::cooperative);
        subject.name = subject.person.name;
        const Nomination nomination{
            .award = "LDTT", .grade = "good", .achievement = deed(Trade::cooperative, first_extra + which)};
        const std::string_view text = defect.text == "opposite" ? opposite_of_gender(subject) : defect.text;
        std::vector<std::string> cells = list.cells(subject, nomination, {{defect.field, std::string(text)}});
        if (defect.shape == Shape::too_long) {
            cells.emplace_back("0912 000 000");
        } else if (defect.shape == Shape::too_short) {
            cells.resize(cells_of_a_short_row);
        }
        list.add(cells);
    }
    return list.text();
}

} // namespace tdkt::bench
