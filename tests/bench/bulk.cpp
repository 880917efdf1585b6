#include "bulk.hpp"

#include "csv_text.hpp"
#include "people.hpp"
#include "random.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::bench {

namespace {

constexpr unsigned units = 150;
constexpr unsigned teams = 20;
constexpr std::uint64_t awards_per_person = 4;
constexpr int first_year = 2021;
constexpr int last_year = 2025;

struct PastAward {
    std::string_view award;
    std::string_view category;
    int year;
};

/// A kind of career: what was held, by year, and what is proposed for 2025.
struct Career {
    unsigned share; // of a hundred people
    std::array<PastAward, awards_per_person> past;
    std::string_view proposed;
    std::string_view grades; // 2021-2025: e g d
};

constexpr std::array<Career, 8> careers{{
    {52,
     {{{"LDTT", "merit", 2021}, {"LDTT", "merit", 2022}, {"LDTT", "merit", 2023}, {"LDTT", "merit", 2024}}},
     "LDTT",
     "ggggg"},
    {14,
     {{{"LDTT", "merit", 2021},
       {"GKHEN", "campaign", 2022},
       {"LDTT", "merit", 2023},
       {"LDTT", "merit", 2024}}},
     "CSTDCS",
     "gggge"},
    {8,
     {{{"LDTT", "merit", 2020}, {"LDTT", "merit", 2022}, {"LDTT", "merit", 2023}, {"GKHEN", "adhoc", 2024}}},
     "LDTT",
     "ggggd"},
    {8,
     {{{"LDTT", "merit", 2021},
       {"LDTT", "merit", 2022},
       {"CSTDCS", "merit", 2023},
       {"CSTDCS", "merit", 2024}}},
     "BKTINH",
     "gggee"},
    {7,
     {{{"CSTDCS", "merit", 2021},
       {"CSTDCS", "merit", 2022},
       {"LDTT", "merit", 2023},
       {"CSTDCS", "merit", 2024}}},
     "CSTDT",
     "eegee"},
    {6,
     {{{"LDTT", "merit", 2021},
       {"CSTDCS", "merit", 2022},
       {"CSTDCS", "merit", 2023},
       {"CSTDCS", "merit", 2024}}},
     "CSTDT",
     "geeee"},
    {4,
     {{{"BKTINH", "merit", 2020},
       {"CSTDCS", "merit", 2022},
       {"CSTDCS", "merit", 2023},
       {"CSTDCS", "merit", 2024}}},
     "BKTTG",
     "geeee"},
    {1,
     {{{"CSTDT", "merit", 2021},
       {"CSTDCS", "merit", 2022},
       {"CSTDCS", "merit", 2023},
       {"CSTDT", "merit", 2024}}},
     "CSTDTQ",
     "eeeee"},
}};

const Career& career_of(std::uint64_t number) {
    unsigned left = Random(number, 11).below(100);
    for (const Career& career : careers) {
        if (left < career.share) {
            return career;
        }
        left -= career.share;
    }
    return careers.front();
}

std::string_view word_of(char grade) {
    return grade == 'e' ? "excellent" : grade == 'g' ? "good" : "done";
}

/// The unit whose people stand together in the files, as they do in lists.
unsigned team_of(std::uint64_t number, std::uint64_t people) {
    return static_cast<unsigned>(number * units * teams / people);
}

Trade trade_of(unsigned team) {
    constexpr std::array trades{Trade::office,  Trade::school,     Trade::commune,
                                Trade::commune, Trade::enterprise, Trade::health};
    return trades[team / teams % trades.size()];
}

std::string unit_code(unsigned team) {
    return fmt::format("T99.{:03}.{:02}", team / teams + 1, team % teams + 1);
}

/// Lines that go out in pieces of about a megabyte.
class Lines {
public:
    explicit Lines(std::ostream& out) : out_(out) {}

    void add(const std::vector<std::string_view>& cells) {
        csv_.row(cells);
        if (csv_.text().size() > piece) {
            finish();
        }
    }

    void finish() {
        out_ << csv_.text();
        csv_.clear();
    }

private:
    static constexpr std::size_t piece = 1U << 20U;
    std::ostream& out_;
    CsvText csv_;
};

struct Holder {
    Person person;
    std::string birth;
    std::string unit;
    unsigned team = 0;

    Holder(std::uint64_t number, std::uint64_t people)
        : person(make_person(number, trade_of(team_of(number, people)))),
          birth(iso_birth(person)),
          unit(unit_code(team_of(number, people))),
          team(team_of(number, people)) {}

    [[nodiscard]] std::string_view gender() const { return person.male ? "male" : "female"; }
};

std::string long_achievement(Trade trade, std::uint64_t number) {
    std::string text = deed(trade, number);
    const unsigned more = 1 + Random(number, 12).below(4);
    for (unsigned i = 1; i <= more; ++i) {
        text += i % 3 == 0 ? ";\n- " : "; ";
        text += deed(trade, number * 5 + i);
    }
    return text;
}

} // namespace

void write_units(std::ostream& out) {
    constexpr unsigned departments = 30;
    Lines lines(out);
    lines.add({"code", "name", "kind", "parent"});
    lines.add({"T99", "Tỉnh Thanh Vân", "province", ""});
    for (unsigned unit = 0; unit < units; ++unit) {
        const std::string code = fmt::format("T99.{:03}", unit + 1);
        const bool department = unit < departments;
        const std::string name = fmt::format("{} {}", department ? "Sở số" : "Xã số", unit + 1);
        lines.add({code, name, department ? "department" : "commune", "T99"});
        for (unsigned team = 0; team < teams; ++team) {
            lines.add(
                {unit_code(unit * teams + team), fmt::format("Tổ {} - {}", team + 1, name), "team", code});
        }
    }
    lines.finish();
}

void write_awards(std::ostream& out, std::uint64_t rows) {
    const std::uint64_t people =
        std::max<std::uint64_t>((rows + awards_per_person - 1) / awards_per_person, 1);
    Lines lines(out);
    lines.add({"kind", "name", "citizen_id", "birth", "gender", "position", "class", "unit", "award",
               "category", "year", "decision_number", "decision_date"});
    std::uint64_t written = 0;
    for (std::uint64_t slot = 0; slot < awards_per_person; ++slot) {
        for (std::uint64_t number = 0; number < people && written < rows; ++number, ++written) {
            const Holder holder(number, people);
            const PastAward& past = career_of(number).past[slot];
            lines.add({"person", holder.person.name, holder.person.citizen_id, holder.birth, holder.gender(),
                       holder.person.position, holder.person.person_class, holder.unit, past.award,
                       past.category, std::to_string(past.year),
                       fmt::format("{}/QĐ-{:03}", 100 + slot, holder.team / teams + 1),
                       fmt::format("{}-12-{:02}", past.year, 10 + holder.team % teams)});
        }
    }
    lines.finish();
}

void write_records(std::ostream& out, std::uint64_t people) {
    Lines lines(out);
    lines.add({"type", "kind", "name", "citizen_id", "unit", "year", "value", "scope"});
    for (std::uint64_t number = 0; number < people; ++number) {
        const Holder holder(number, people);
        const Career& career = career_of(number);
        for (int year = first_year; year <= last_year; ++year) {
            const char grade = career.grades[static_cast<std::size_t>(year - first_year)];
            lines.add({"grade", "person", holder.person.name, holder.person.citizen_id, holder.unit,
                       std::to_string(year), word_of(grade), ""});
        }
        if (career.proposed.starts_with("CSTDT")) {
            lines.add({"initiative", "person", holder.person.name, holder.person.citizen_id, holder.unit,
                       std::to_string(last_year), fmt::format("Sáng kiến {}-{:07}", last_year, number),
                       career.proposed == "CSTDTQ" ? "nation" : "province"});
        }
    }
    lines.finish();
}

void write_nominations(std::ostream& out, std::uint64_t rows, std::uint64_t people) {
    Lines lines(out);
    lines.add({"kind", "name", "citizen_id", "birth", "gender", "position", "class", "unit", "award",
               "category", "year", "achievement", "grade", "initiative", "initiative_scope", "received"});
    for (std::uint64_t row = 0; row < rows; ++row) {
        // A nominee every people / rows people, so that every unit and every kind of career has its part.
        const std::uint64_t number = row * people / rows;
        const Holder holder(number, people);
        const Career& career = career_of(number);
        const bool initiative = career.proposed.starts_with("CSTDT");
        lines.add({"person", holder.person.name, holder.person.citizen_id, holder.birth, holder.gender(),
                   holder.person.position, holder.person.person_class, holder.unit, career.proposed, "merit",
                   "2025", long_achievement(trade_of(holder.team), number), word_of(career.grades.back()),
                   initiative ? fmt::format("Sáng kiến {}-{:07}", last_year, number) : "",
                   !initiative                   ? ""
                   : career.proposed == "CSTDTQ" ? "nation"
                                                 : "province",
                   fmt::format("2025-12-{:02}", 1 + number % 12)});
    }
    lines.finish();
}

} // namespace tdkt::bench
