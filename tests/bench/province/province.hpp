#pragma once

#include "people.hpp"
#include "province/story.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::bench {

struct Unit {
    std::string code;
    std::string name;
    std::string kind;
    std::string parent;
    bool ended = false;
    bool founded_in_2025 = false;
};

/// Whoever can be honoured. `kind` is a word of the program: person, collective, household.
struct Subject {
    std::string_view kind;
    std::string name;
    Person person{}; // of a person only; without a citizen id for some
    std::size_t unit = 0;
    Trade trade = Trade::office;
};

struct HeldAward {
    std::size_t subject = 0;
    std::string_view award;
    std::string_view category = "merit";
    int year = 0;
    std::string_view status = "given";
};

struct Record {
    std::string_view type;
    std::size_t subject = 0;
    std::string year{};
    std::string from{};
    std::string to{};
    std::string value{};
    std::string_view scope{};
};

struct Nomination {
    std::size_t subject = 0;
    std::string_view award;
    std::string_view category = "merit";
    std::string_view campaign{};
    std::string_view grade{}; // a word, or empty
    std::string initiative{};
    std::string_view initiative_scope{};
    std::string achievement{};
    std::string basis{};
};

/// An invented province in the year 2025 and the five years before, told by the stories.
class Province {
public:
    explicit Province(std::vector<Unit> all_units);

    std::vector<Unit> units;
    std::vector<Subject> subjects;
    std::vector<HeldAward> awards;
    std::vector<Record> records;
    std::vector<Nomination> nominations;

    [[nodiscard]] std::size_t unit_of(std::string_view code) const;

    /// A team's kind is that of the unit it belongs to.
    [[nodiscard]] std::string_view kind_of(std::size_t unit) const;

private:
    [[nodiscard]] std::vector<std::size_t> places_of_work() const;
    [[nodiscard]] Trade trade_of(std::size_t unit) const;
    /// Nobody else has the name in this unit or this year of birth; without an id nobody at all.
    Person somebody_new(std::size_t unit, int born_before, bool with_id);
    void add_people();
    void add_households();
    void add_collectives();
    void tell(const Story& story, Subject subject);
    void tell_titles(const Story& story, std::size_t subject);
    void tell_grades(const Story& story, std::size_t subject);
    void tell_records(const Story& story, std::size_t subject);
    void nominate(const Story& story, std::size_t subject);

    std::map<std::string, std::size_t, std::less<>> unit_by_code_;
    std::set<std::string> names_; // alone, with the unit and with the year of birth
    std::set<std::string> names_without_id_;
};

/// What a subject did in the year, as its unit writes it: one line for merit, a list of lines for the rest.
[[nodiscard]] std::string achievement_of(const Subject& subject, const Nomination& nomination,
                                         std::size_t number);

} // namespace tdkt::bench
