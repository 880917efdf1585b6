#include "rules/read_condition.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace tdkt::rules {

namespace {

using config::Table;

std::string read_award(Table& table, std::string_view key, const KnownAwards& known) {
    std::string award = table.text(key);
    check_award(table, key, award, known);
    return award;
}

Test read_since(Table& table, const KnownAwards& known) {
    return Since{.award = read_award(table, "since", known), .years = read_number(table, "years", 0)};
}

Test read_meets(Table& table, const KnownAwards& known) {
    return Meets{.award = read_award(table, "meets", known)};
}

Test read_grade(Table& table, const KnownAwards& known) {
    GradeYears grade;
    grade.at_least = table.word<Grade>("grade");
    grade.years = read_number(table, "years", 1);
    grade.consecutive = table.flag("consecutive", true);
    if (table.has("or_award")) {
        grade.or_award = read_award(table, "or_award", known);
    }
    return grade;
}

Test read_streak(Table& table, const KnownAwards& known) {
    AwardStreak streak;
    streak.award = read_award(table, "streak", known);
    streak.times = read_number(table, "times", 1);
    streak.apart = read_number(table, "apart", 1);
    return streak;
}

Test read_awards(Table& table, const KnownAwards& known) {
    return AwardCount{.award = read_award(table, "awards", known), .count = read_number(table, "count", 1)};
}

Test read_initiative(Table& table, const KnownAwards& /*known*/) {
    Initiatives initiatives;
    initiatives.scope = table.word<InitiativeScope>("initiative");
    initiatives.count = read_number(table, "count", 1);
    initiatives.within = read_number(table, "within", 1);
    initiatives.ever = table.flag("any_year", false);
    initiatives.reuse = table.optional_word<Reuse>("reuse");
    return initiatives;
}

Test read_share(Table& table, const KnownAwards& known) {
    MembersShare share;
    share.of = table.text("share");
    if (share.of != "completed") {
        check_award(table, "share", share.of, known);
    }
    share.more = table.has("over_percent");
    const char* const key = share.more ? "over_percent" : "percent";
    share.percent = read_number(table, key, 100);
    if (share.percent > 100) {
        table.problem(table.where(key), Message("bad_percent", {{"value", std::to_string(share.percent)}}));
    }
    return share;
}

Test read_headcount(Table& table, const KnownAwards& known) {
    return MembersCount{.of = read_award(table, "headcount", known),
                        .at_least = read_number(table, "at_least", 1)};
}

Test read_members_disciplined(Table& table, const KnownAwards& /*known*/) {
    return MembersDisciplined{.from = table.word<Discipline>("members_disciplined"),
                              .at_most = read_number(table, "at_most", 0, 0)};
}

Test read_disciplined(Table& table, const KnownAwards& /*known*/) {
    return Disciplined{.from = table.word<Discipline>("disciplined")};
}

Test read_cluster_place(Table& table, const KnownAwards& /*known*/) {
    return ClusterPlace{.place = read_number(table, "cluster_place", 1)};
}

Test read_campaign(Table& table, const KnownAwards& /*known*/) {
    CampaignLasting campaign;
    campaign.level = table.word<AwardLevel>("campaign");
    campaign.years = read_number(table, "years", 0);
    campaign.form = table.optional_word<CampaignForm>("form");
    campaign.review = table.optional_word<Review>("review").value_or(Review::none);
    return campaign;
}

Test read_employed(Table& table, const KnownAwards& /*known*/) {
    return EmployedMonths{.months = read_number(table, "employed_months", 1)};
}

Test read_absent(Table& table, const KnownAwards& /*known*/) {
    return AbsentDays{.days = read_number(table, "absent_days", 1),
                      .holidays = read_number(table, "holidays", 0)};
}

Test read_study(Table& table, const KnownAwards& /*known*/) {
    return StudyMonths{.months = read_number(table, "study_months", 1)};
}

Test read_existed(Table& table, const KnownAwards& /*known*/) {
    return ExistedYears{.years = read_number(table, "existed_years", 1)};
}

Test read_class(Table& table, const KnownAwards& /*known*/) {
    return OfClass{.classes = read_words<PersonClass>(table, "class")};
}

Test read_unit_kind(Table& table, const KnownAwards& /*known*/) {
    return OfUnitKind{.kinds = read_words<UnitKind>(table, "unit_kind")};
}

Test read_attested(Table& table, const KnownAwards& /*known*/) {
    return Attested{.key = table.text("attested"),
                    .years = read_number(table, "years", 1),
                    .worth = read_number(table, "worth_million", 0)};
}

Test read_submitted(Table& table, const KnownAwards& /*known*/) {
    return Submitted{.key = table.text("submitted")};
}

Test read_given(Table& table, const KnownAwards& known) {
    return AwardGiven{.award = read_award(table, "given", known)};
}

Test read_counted_years(Table& table, const KnownAwards& /*known*/) {
    return CountedYears{.years = read_number(table, "counted_years", 1)};
}

Test read_post(Table& table, const KnownAwards& /*known*/) {
    return TimeInPost{.post = table.text("post"), .years = read_number(table, "years", 0)};
}

Test read_held(Table& table, const KnownAwards& /*known*/) {
    return HeldPost{.posts = table.texts("held")};
}

Test read_service(Table& table, const KnownAwards& /*known*/) {
    return ServiceYears{.years = read_number(table, "service_years", 1)};
}

template <typename Group>
Test read_group(Table& /*table*/, const KnownAwards& /*known*/) {
    return Group{};
}

struct Kind {
    std::string_view key;
    Test (*read)(Table&, const KnownAwards&);
};

// `since` stands before `all`, which holds its parts.
constexpr std::array<Kind, 28> kinds = {{
    {"since", read_since},
    {"all", read_group<All>},
    {"any", read_group<Any>},
    {"not", read_group<Not>},
    {"meets", read_meets},
    {"grade", read_grade},
    {"streak", read_streak},
    {"awards", read_awards},
    {"initiative", read_initiative},
    {"share", read_share},
    {"headcount", read_headcount},
    {"members_disciplined", read_members_disciplined},
    {"disciplined", read_disciplined},
    {"cluster_place", read_cluster_place},
    {"campaign", read_campaign},
    {"employed_months", read_employed},
    {"absent_days", read_absent},
    {"study_months", read_study},
    {"existed_years", read_existed},
    {"class", read_class},
    {"unit_kind", read_unit_kind},
    {"attested", read_attested},
    {"submitted", read_submitted},
    {"given", read_given},
    {"counted_years", read_counted_years},
    {"post", read_post},
    {"held", read_held},
    {"service_years", read_service},
}};

std::string kinds_of(const Table& table) {
    std::string found;
    for (const Kind& kind : kinds) {
        const bool parts_of_since = kind.key == "all" && table.has("since");
        if (table.has(kind.key) && !parts_of_since) {
            found += (found.empty() ? "" : ", ") + std::string(kind.key);
        }
    }
    return found;
}

/// A condition that is mistyped is most often one misspelt word: name the nearest.
Message no_kind(const Table& table) {
    std::vector<std::string> known;
    known.reserve(kinds.size());
    for (const Kind& kind : kinds) {
        known.emplace_back(kind.key);
    }
    std::string suggestion;
    for (const std::string& key : table.keys()) {
        if (suggestion.empty()) {
            suggestion = text::nearest(key, known).value_or("");
        }
    }
    return Message("unknown_condition", {{"suggestion", suggestion}});
}

const Kind* kind_of(const Table& table) {
    const std::string found = kinds_of(table);
    if (found.empty()) {
        table.problem(table.where(), no_kind(table));
        return nullptr;
    }
    if (found.find(',') != std::string::npos) {
        table.problem(table.where(), Message("several_conditions", {{"conditions", found}}));
    }
    return std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return table.has(kind.key); });
}

void read_modifiers(Table& table, Condition& condition) {
    condition.cite = table.optional_text("cite").value_or(condition.cite);
    condition.certainty = table.optional_word<Certainty>("certainty").value_or(condition.certainty);
    if (const auto on_pass = table.optional_text("on_pass")) {
        condition.only_part_seen = *on_pass == "needs_review";
        if (!condition.only_part_seen) {
            table.problem(table.where("on_pass"),
                          Message("unknown_value",
                                  {{"key", "on_pass"}, {"value", *on_pass}, {"suggestion", "needs_review"}}));
        }
    }
}

std::vector<Condition> read_parts(Table& table, std::string_view key, const Condition& inherited,
                                  const KnownAwards& known) {
    config::Tables tables;
    if (key != "not") {
        tables = table.tables(key);
    } else if (std::optional<Table> part = table.table(key)) {
        tables.push_back(*part);
    }
    if (tables.empty()) {
        table.problem(table.where(key), Message("empty_condition", {{"condition", std::string(key)}}));
    }
    std::vector<Condition> parts;
    for (Table& part : tables) {
        parts.push_back(read_condition(part, inherited, known));
        if (!kinds_of(part).empty()) { // else its one misspelt word is a problem already
            part.finish();
        }
    }
    return parts;
}

} // namespace

void check_award(const config::Table& table, std::string_view key, const std::string& award,
                 const KnownAwards& known) {
    if (!award.empty() && std::find(known.begin(), known.end(), award) == known.end()) {
        table.problem(table.where(key),
                      Message("unknown_award_in_rule",
                              {{"award", award}, {"suggestion", text::nearest(award, known).value_or("")}}));
    }
}

int read_number(config::Table& table, std::string_view key, int otherwise, int least) {
    const std::optional<std::int64_t> value = table.optional_integer(key);
    if (!value) {
        return otherwise;
    }
    if (*value < least || *value > std::numeric_limits<int>::max()) {
        table.problem(table.where(key), Message("number_too_small", {{"key", std::string(key)},
                                                                     {"value", std::to_string(*value)},
                                                                     {"least", std::to_string(least)}}));
        return otherwise;
    }
    return static_cast<int>(*value);
}

Condition read_condition(config::Table& table, const Condition& inherited, const KnownAwards& known) {
    Condition condition{.id = table.optional_text("id").value_or(""),
                        .test = All{},
                        .cite = inherited.cite,
                        .certainty = inherited.certainty,
                        .at = table.where()};
    read_modifiers(table, condition);
    const Kind* const kind = kind_of(table);
    if (kind == nullptr) {
        return condition;
    }
    condition.test = kind->read(table, known);
    if (condition.id.empty()) {
        condition.id = kind->key;
    }
    const bool is_group =
        kind->key == "all" || kind->key == "any" || kind->key == "not" || kind->key == "since";
    if (is_group) {
        condition.parts = read_parts(table, kind->key == "since" ? "all" : kind->key, condition, known);
    }
    return condition;
}

void name_parts(Condition& condition) {
    for (std::size_t i = 0; i < condition.parts.size(); ++i) {
        Condition& part = condition.parts[i];
        const std::string full = condition.id + "." + part.id;
        std::string unique = full;
        const auto taken = [&](const Condition& earlier) { return earlier.id == unique; };
        const auto end = condition.parts.begin() + static_cast<std::ptrdiff_t>(i);
        for (int number = 2; std::any_of(condition.parts.begin(), end, taken); ++number) {
            unique = full + "-" + std::to_string(number);
        }
        part.id = unique;
        name_parts(part);
    }
}

} // namespace tdkt::rules
