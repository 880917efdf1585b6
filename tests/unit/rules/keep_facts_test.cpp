#include "rules/keep_facts.hpp"

#include "rules/fact_fields.hpp"
#include "tdkt/error.hpp"

#include <doctest/doctest.h>

using namespace tdkt;
using namespace tdkt::rules;

namespace {

Date day(const char* text) {
    return parse_iso_date(text).value();
}

/// One fact of every kind, no member as it is by default.
Facts everything() {
    Facts facts;
    facts.nomination = {.id = 14,
                        .kind = SubjectKind::collective,
                        .award = "COTINH",
                        .category = Category::campaign,
                        .year = 2025,
                        .received = day("2025-12-01"),
                        .received_known = false,
                        .campaign = "NTM",
                        .achievement = "cuu nguoi",
                        .grade = Grade::excellent,
                        .initiative = "bep an \"sach\"",
                        .initiative_scope = InitiativeScope::nation,
                        .basis = "Xác nhận của Sở",
                        .gender = Gender::female,
                        .person_class = PersonClass::direct,
                        .unit_kind = UnitKind::department};
    facts.campaign = CampaignFact{.form = CampaignForm::regular,
                                  .level = AwardLevel::state,
                                  .start = day("2020-01-01"),
                                  .end = day("2025-01-01"),
                                  .interim_review = true,
                                  .final_review = true,
                                  .planned = true,
                                  .intended = {{.award = "BKTINH", .kind = SubjectKind::collective}},
                                  .dossiers_by = day("2025-03-31")};
    facts.awards = {{.id = 1,
                     .award = "LDTT",
                     .category = Category::adhoc,
                     .year = 2024,
                     .decided = day("2024-12-31"),
                     .campaign = "NTM",
                     .achievement = "mot",
                     .origin = Origin::one_of_several}};
    facts.grades = {{.id = 2, .year = 2024, .grade = Grade::not_done, .origin = Origin::sole_predecessor}};
    facts.initiatives = {{.id = 3,
                          .year = 2023,
                          .scope = InitiativeScope::province,
                          .name = "bon",
                          .origin = Origin::one_of_several}};
    facts.disciplines = {{.id = 4,
                          .kind = Discipline::dismissal,
                          .from = day("2020-02-29"),
                          .to = day("2021-02-28"),
                          .origin = Origin::one_of_several}};
    facts.holds = {{.id = 5,
                    .kind = "audit",
                    .from = day("2025-02-01"),
                    .to = day("2025-03-01"),
                    .origin = Origin::one_of_several}};
    facts.recruitments = {{.id = 6, .from = day("2025-03-01")}};
    facts.leaves = {{.id = 15, .kind = Leave::study, .from = day("2025-01-02"), .to = day("2025-02-03")}};
    facts.foundings = {{.from = day("1999-01-01"), .origin = Origin::one_of_several}};
    facts.unit_grades = {{.id = 16, .year = 2025, .grade = Grade::good, .origin = Origin::one_of_several}};
    facts.posts = {{.id = 17, .code = "GDSO", .from = day("2015-01-01"), .to = day("2020-01-01")}};
    facts.initiative_uses = {{.nomination = 18, .award = "CSTDCS", .name = "so", .decided = true}};
    facts.attestations = {{.id = 7, .year = 2025, .key = "contribution", .origin = Origin::one_of_several}};
    facts.members = {{.id = 8,
                      .year = 2025,
                      .total = 40,
                      .counts = {{"completed", 40}, {"LDTT", 0}},
                      .origin = Origin::one_of_several}};
    facts.cluster_ranks = {{.id = 9,
                            .year = 2025,
                            .place = 1,
                            .cluster = "CUM-1",
                            .tied = true,
                            .origin = Origin::one_of_several}};
    facts.others = {{.id = 10,
                     .award = "TTLDXS",
                     .year = 2025,
                     .category = Category::campaign,
                     .campaign = "NTM",
                     .achievement = "hai"}};
    facts.coverage = {.awards_from = 2019,
                      .declared = {{.id = 11, .what = "grade", .from = 2019, .to = 2025}}};
    return facts;
}

/// How many members a struct of plain members has: as many as it can be made from.
struct Anything {
    template <typename T>
    constexpr operator T() const { // NOLINT: to whatever is asked for
        return T{};
    }
};

template <typename T, typename... Members>
consteval std::size_t member_count() {
    if constexpr (requires { T{Members{}..., Anything{}}; }) {
        return member_count<T, Members..., Anything>();
    } else {
        return sizeof...(Members);
    }
}

template <typename T>
void check_members(const char* name) {
    INFO(name);
    CHECK(std::tuple_size_v<std::remove_cvref_t<decltype(fact_fields<T>)>> == member_count<T>());
}

template <typename T>
concept ListOfFacts = Fact<typename T::value_type> && requires(const T& list) { list.front(); };

template <typename T>
concept OptionalFact = requires(const T& optional) { optional->start; };

template <typename T>
void check_filled(const T& value);

template <typename Member>
void check_member(const char* name, const Member& value, const Member& standard) {
    INFO(name);
    if constexpr (Fact<Member>) {
        check_filled(value);
    } else if constexpr (ListOfFacts<Member>) {
        REQUIRE_FALSE(value.empty());
        check_filled(value.front());
    } else if constexpr (OptionalFact<Member>) {
        REQUIRE(value.has_value());
        check_filled(value.value());
    } else {
        CHECK_FALSE(value == standard);
    }
}

/// Every member of a fact, and of the facts within it, is another than by default.
template <typename T>
void check_filled(const T& value) {
    static const T standard{};
    std::apply(
        [&](const auto&... field) {
            (check_member(field.name, value.*field.member, standard.*field.member), ...);
        },
        fact_fields<T>);
}

std::string listed(const std::vector<Message>& messages) {
    std::string text;
    for (const Message& message : messages) {
        text += message.code;
        for (const auto& [key, value] : message.arguments) {
            text.append(" ").append(key).append("=").append(value);
        }
        text += "\n";
    }
    return text;
}

} // namespace

TEST_SUITE("rules::keep_facts") {
    TEST_CASE("every member of every fact is kept") {
        check_members<NominationFact>("nomination");
        check_members<CampaignFact>("campaign");
        check_members<AwardFact>("award");
        check_members<GradeFact>("grade");
        check_members<InitiativeFact>("initiative");
        check_members<DisciplineFact>("discipline");
        check_members<HoldFact>("hold");
        check_members<RecruitmentFact>("recruitment");
        check_members<LeaveFact>("leave");
        check_members<FoundingFact>("founding");
        check_members<PostFact>("post");
        check_members<InitiativeUse>("use of an initiative");
        check_members<AttestationFact>("attestation");
        check_members<MembersFact>("members");
        check_members<ClusterRankFact>("cluster rank");
        check_members<OtherNomination>("other nomination");
        check_members<CompleteFact>("complete");
        check_members<Coverage>("coverage");
        check_members<Facts>("facts");
    }

    TEST_CASE("what is written reads back equal, whatever is in it") {
        const Facts facts = everything();
        check_filled(facts);
        const std::string text = facts_to_json(facts);
        const Facts again = facts_from_json(text);
        CHECK(facts_to_json(again) == text);
        CHECK(listed(changes_between(facts, again)) == "");
        CHECK(again.initiative_uses.front().award == "CSTDCS");
        CHECK(again.members.front().counts == facts.members.front().counts);
        CHECK(again.disciplines.front().to == day("2021-02-28"));
    }

    TEST_CASE("what is as it is by default takes no room") {
        Facts facts;
        facts.nomination.award = "LDTT";
        CHECK(facts_to_json(facts) == R"({"nomination":{"award":"LDTT"}})");
        facts.campaign = CampaignFact{};
        CHECK(facts_from_json(facts_to_json(facts)).campaign.has_value());
    }

    TEST_CASE("a text that nobody wrote so is refused") {
        CHECK_THROWS_AS((void)facts_from_json("{"), InputError);
        CHECK_THROWS_AS((void)facts_from_json("[]"), InputError);
        CHECK_THROWS_AS((void)facts_from_json(R"({"grades":[{"grade":"superb"}]})"), InputError);
        CHECK_THROWS_AS((void)facts_from_json(R"({"nomination":{"received":"31/12/2025"}})"), InputError);
    }

    TEST_CASE("changes name the record and what it says") {
        const Facts then = everything();
        Facts now = then;
        now.awards.clear();
        now.grades.front().grade = Grade::good;
        now.holds.push_back({.id = 12, .kind = "complaint", .from = day("2026-01-05")});
        now.coverage.awards_from = 2010;
        CHECK(listed(changes_between(then, now)) ==
              "fact_gone evidence=award:1 fact=award LDTT, category adhoc, year 2024, decided 2024-12-31, "
              "campaign NTM, achievement mot, origin one_of_several\n"
              "fact_changed evidence=record:2 key=grade then=not_done now=good\n"
              "fact_added evidence=record:12 fact=kind complaint, from 2026-01-05\n"
              "fact_changed evidence=coverage key=awards_from then=2019 now=2010\n");
    }

    TEST_CASE("what lies in later years does not bear on the nomination") {
        const Facts then = everything();
        Facts now = then;
        now.awards.push_back({.id = 13, .award = "LDTT", .year = 2026});
        CHECK(changes_between(then, now).empty());
    }
}
