#include "tdkt/campaign_plan.hpp"
#include "tdkt/dossier.hpp"
#include "tdkt/error.hpp"
#include "tdkt/procedure.hpp"
#include "tdkt/quota.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

using tdkt::ImportTarget;
using tdkt::NominationFilter;

namespace {

tdkt::Date day(const char* iso) {
    return tdkt::parse_iso_date(iso).value();
}

/// A directory of configuration of a province, over the shipped one.
class Province {
public:
    explicit Province(const std::string& rules) {
        std::filesystem::create_directories(folder_.file("law/L2022"));
        folder_.write(
            "law/L2022/province.toml",
            "format = 1\ninstrument = { id = 'L2022', name = 'Luật Thi đua, khen thưởng 06/2022/QH15', from "
            "= 2024-01-01, to = 2026-09-30 }\n" +
                rules);
    }

    [[nodiscard]] tdkt::Configuration configuration() const {
        tdkt::Configuration both = Office::configuration();
        both.directories.push_back(folder_.file(""));
        return both;
    }

private:
    ScratchFolder folder_;
};

const std::string basis = "cite = 'QĐ 86/2025/QĐ-UBND'\ncertainty = 'verified'\n";

void nominate(Office& office, const std::string& rows) {
    const auto report =
        office.import(ImportTarget::nominations,
                      "kind,name,citizen_id,birth,gender,unit,award,category,year,received,grade\n" + rows);
    REQUIRE(codes(report.problems) == "");
}

NominationFilter one(std::int64_t id) {
    NominationFilter filter;
    filter.ids.push_back(id);
    return filter;
}

NominationFilter award(const std::string& code) {
    NominationFilter filter;
    filter.award = code;
    return filter;
}

/// The codes of what stands in the way, or "decided" and the codes of what was remarked.
std::string decision(Office& office, const tdkt::Configuration& configuration, const NominationFilter& filter,
                     std::optional<std::string> authority = {},
                     const std::optional<std::string>& confirm = {}) {
    try {
        const auto result = tdkt::decide(office.database(), configuration, Office::actor(), filter,
                                         {.number = "45/QĐ",
                                          .date = day("2025-12-18"),
                                          .signer = "Ông Ký",
                                          .authority = std::move(authority)},
                                         confirm);
        return "decided " + codes(result.remarks);
    } catch (const tdkt::StateError& error) {
        return codes(error.diagnostics());
    }
}

const std::string good_worker =
    "person,Lê Văn An,099080000001,1980,male,SYT,LDTT,merit,2025,2025-12-01,good\n";

} // namespace

TEST_SUITE("council") {
    TEST_CASE("an authority that may not decide is refused, one that nobody knows is told") {
        Office office;
        nominate(office, good_worker);
        const auto law = Office::configuration();
        CHECK(decision(office, law, one(1), "Thủ tướng Chính phủ") == "authority_may_not");
        CHECK(decision(office, law, one(1), "Chủ tịch UBND huyện Thanh Vân") == "authority_abolished");
        CHECK(office.awards().empty());
        CHECK(decision(office, law, one(1), "Công ty Cổ phần Giấy") == "decided authority_not_known");
    }

    TEST_CASE("an authority that may decide, and none at all, are taken without a word") {
        Office office;
        nominate(office, good_worker + "person,Trần Thị Bình,099181000002,1981,female,SYT,LDTT,merit,2025,"
                                       "2025-12-01,good\n");
        CHECK(decision(office, Office::configuration(), one(1), "Giám đốc Sở Y tế") == "decided ");
        CHECK(decision(office, Office::configuration(), one(2)) == "decided ");
    }

    TEST_CASE("a session needs the attendance that a province asks for") {
        const Province province("[[quorum]]\npresent = '2/3'\n" + basis +
                                "[[vote]]\naward = 'LDTT'\npercent = 50\n" + basis);
        Office office;
        nominate(office, good_worker);
        const auto with = [&](const tdkt::Ballot& ballot) {
            tdkt::vote(office.database(), Office::actor(), one(1), ballot);
            return decision(office, province.configuration(), one(1));
        };
        CHECK(with({.members = 12, .in_favour = 7}) == "attendance_unknown");
        CHECK(with({.members = 12, .in_favour = 7, .present = 7}) == "no_quorum");
        CHECK(with({.members = 12, .in_favour = 8, .written = 1, .present = 7}) == "no_quorum");
        CHECK(with({.members = 12, .in_favour = 8, .present = 8}) == "decided ");
    }

    TEST_CASE("written votes count for the attendance where the rule says so") {
        const Province province("[[quorum]]\npresent = '80%'\nwritten_counts = true\n" + basis);
        Office office;
        nominate(office, good_worker);
        tdkt::vote(office.database(), Office::actor(), one(1),
                   {.members = 10, .in_favour = 7, .written = 1, .present = 6});
        CHECK(decision(office, province.configuration(), one(1)) == "no_quorum");
        tdkt::vote(office.database(), Office::actor(), one(1),
                   {.members = 10, .in_favour = 8, .written = 2, .present = 6});
        CHECK(decision(office, province.configuration(), one(1)) == "decided ");
    }

    TEST_CASE("who stands aside is among all members, unless a rule leaves him out") {
        const std::string vote = "[[vote]]\naward = 'LDTT'\npercent = 80\n" + basis;
        const Province all(vote);
        const Province without(vote + "[[quorum]]\npresent = '1/2'\nwithout_recused = true\n" + basis);
        Office office;
        nominate(office, good_worker);
        tdkt::vote(
            office.database(), Office::actor(), one(1),
            {.members = 10, .in_favour = 7, .present = 10, .recused = 2, .recusal = "bà Lan: em ruột"});
        CHECK(tdkt::find_nomination(office.database(), 1).ballot->recusal == "bà Lan: em ruột");
        CHECK(decision(office, all.configuration(), one(1)) == "below_threshold");
        CHECK(decision(office, without.configuration(), one(1)) == "decided ");
    }

    TEST_CASE("numbers of a session that cannot be are refused") {
        Office office;
        nominate(office, good_worker);
        const auto vote = [&](const tdkt::Ballot& ballot) {
            tdkt::vote(office.database(), Office::actor(), one(1), ballot);
        };
        CHECK_THROWS_AS(vote({.members = 10, .in_favour = 9, .recused = 2}), tdkt::UsageError);
        CHECK_THROWS_AS(vote({.members = 10, .in_favour = 9, .present = 8}), tdkt::UsageError);
        CHECK_THROWS_AS(vote({.members = 10, .in_favour = 9, .present = 11}), tdkt::UsageError);
        CHECK_NOTHROW(vote({.members = 10, .in_favour = 9, .written = 1, .present = 8}));
    }

    TEST_CASE("a list of votes may say who was present and who stood aside") {
        Office office;
        nominate(office, good_worker);
        const auto report = office.import(
            ImportTarget::votes, "nomination,members,in_favour,against,written,present,recused,recusal\n"
                                 "1,10,8,0,1,7,1,ông Bình\n");
        REQUIRE(codes(report.problems) == "");
        const auto ballot = tdkt::find_nomination(office.database(), 1).ballot;
        CHECK(ballot == tdkt::Ballot{.members = 10,
                                     .in_favour = 8,
                                     .written = 1,
                                     .present = 7,
                                     .recused = 1,
                                     .recusal = "ông Bình"});
    }

    TEST_CASE("a decision may not exceed a quota that decides") {
        const Province province("[[quota]]\naward = 'LDTT'\ncount = 1\nscope = 'unit'\n" + basis);
        Office office;
        nominate(office, good_worker +
                             "person,Trần Thị Bình,099181000002,1981,female,SYT,LDTT,merit,2025,"
                             "2025-12-01,good\n"
                             "person,Đỗ Thị Chi,099182000003,1982,female,SNV,LDTT,merit,2025,2025-12-01,"
                             "good\n");
        const auto law = province.configuration();
        CHECK(decision(office, law, award("LDTT"), {}, "đã xem xét") == "quota_exceeded quota_exceeded");
        CHECK(decision(office, law, one(3)) == "decided "); // of another unit
        CHECK(decision(office, law, one(1)) == "decided ");
        CHECK(decision(office, law, one(2)) == "quota_exceeded");
    }

    TEST_CASE("an unsure quota, and one of nothing recorded, ask for a reason") {
        const Province unsure("[[quota]]\naward = 'LDTT'\ncount = 0\nscope = 'province'\ncite = 'CV 1'\n"
                              "certainty = 'recalled'\n");
        const Province unknown("[[quota]]\naward = 'LDTT'\npercent = 50\nof = 'members'\nscope = 'unit'\n"
                               "rounding = 'down'\n" +
                               basis);
        Office office;
        nominate(office, good_worker);
        CHECK(decision(office, unsure.configuration(), one(1)) == "quota_unsure");
        CHECK(decision(office, unknown.configuration(), one(1)) == "quota_unknown");
        CHECK(decision(office, unknown.configuration(), one(1), {}, "đã xem xét") == "decided ");
    }

    TEST_CASE("what is in the way of one row of a list takes no place of the quota") {
        const Province province("[[quota]]\naward = 'LDTT'\ncount = 1\nscope = 'province'\n" + basis);
        Office office;
        nominate(office, good_worker + "person,Trần Thị Bình,099181000002,1981,female,SNV,LDTT,merit,2025,"
                                       "2025-12-01,done\n");
        std::istringstream stream(
            "nomination,number,date,signer\n2,45,2025-12-18,Ông Ký\n1,45,2025-12-18,Ông Ký\n");
        const auto report =
            tdkt::import_file(office.database(), province.configuration(), Office::actor(),
                              ImportTarget::decisions, {.stream = stream, .name = "list.csv"}, {});
        CHECK(codes(report.problems) == "ineligible_not_decided");
    }

    TEST_CASE("a list of decisions stops where the quota is used up") {
        const Province province("[[quota]]\naward = 'LDTT'\ncount = 1\nscope = 'province'\n" + basis);
        Office office;
        nominate(office, good_worker + "person,Trần Thị Bình,099181000002,1981,female,SNV,LDTT,merit,2025,"
                                       "2025-12-01,good\n");
        std::istringstream stream(
            "nomination,number,date,signer\n1,45,2025-12-18,Ông Ký\n2,45,2025-12-18,Ông Ký\n");
        const auto report =
            tdkt::import_file(office.database(), province.configuration(), Office::actor(),
                              ImportTarget::decisions, {.stream = stream, .name = "list.csv"}, {});
        CHECK(codes(report.problems) == "quota_exceeded");
        CHECK(report.refused);
        CHECK(office.awards().empty());
    }

    TEST_CASE("the quota of a plan is one for all the years of its campaign") {
        Office office;
        std::istringstream plan(
            "format = 1\ncampaign = \"C\"\nname = \"Dài\"\nform = \"thematic\"\nlevel = \"province\"\n"
            "scope = \"province\"\nstart = 2024-01-01\nend = 2026-12-31\n"
            "[[award]]\naward = \"BKTINH\"\nsubjects = [\"collective\"]\ncount = 3\n");
        tdkt::launch_plan(office.database(), Office::configuration(), Office::actor(),
                          {.stream = plan, .name = "plan.toml"}, false);
        office.import(ImportTarget::nominations,
                      "kind,unit,award,category,year,campaign,achievement,received\n"
                      "collective,SYT,BKTINH,campaign,2024,C,Tốt,2025-12-01\n"
                      "collective,SNV,BKTINH,campaign,2025,C,Tốt,2025-12-01\n"
                      "collective,T99,BKTINH,campaign,2026,C,Tốt,2025-12-01\n"
                      "collective,SYT,BKTINH,adhoc,2026,,Tốt,2025-12-01\n");
        CHECK(decision(office, Office::configuration(), one(1), {}, "đủ hồ sơ").starts_with("decided "));
        for (const int year : {2024, 2025, 2026}) {
            const auto quotas = tdkt::quota_status(
                office.database(), Office::configuration(),
                {.year = year, .day = std::chrono::year(year) / 12 / 31, .award = "BKTINH"});
            REQUIRE(quotas.size() == 1);
            CHECK(quotas[0].first_year == 2024);
            CHECK(quotas[0].last_year == 2026);
            CHECK(quotas[0].used == 1);
            CHECK(quotas[0].left == 2);
            REQUIRE(quotas[0].candidates.size() == 2);
            CHECK(quotas[0].candidates[0].nomination.year + quotas[0].candidates[1].nomination.year == 4051);
        }
    }

    TEST_CASE(
        "the fifteen per cent of 2017 to 2023 are counted in the unit that confers, and women go first") {
        Office office;
        office.import(ImportTarget::units,
                      "code,name,kind,parent\nSYT.A,Phòng A,team,SYT\nSYT.B,Phòng B,team,SYT\n");
        std::string given;
        for (int i = 0; i < 9; ++i) { // with the four below 13, of which 15 % are 1
            given += "person,Người " + std::to_string(i) + ",09908000001" + std::to_string(i) +
                     ",SYT.A,LDTT,merit,2022,1,2022-12-30\n";
        }
        office.import(ImportTarget::awards,
                      "kind,name,citizen_id,unit,award,category,year,decision_number,decision_date\n" +
                          given);
        nominate(office,
                 "person,Lê Văn An,099080000001,1980,male,SYT.A,CSTDCS,merit,2022,2022-12-01,excellent\n"
                 "person,Trần Thị Bình,099181000002,1981,female,SYT.B,CSTDCS,merit,2022,2022-12-01,"
                 "excellent\n");
        const auto quotas = tdkt::quota_status(office.database(), Office::configuration(),
                                               {.year = 2022, .day = day("2022-12-31"), .award = "CSTDCS"});
        REQUIRE(quotas.size() == 1);
        CHECK(quotas[0].scope == "SYT");
        CHECK(quotas[0].counted == 9);
        CHECK(quotas[0].quota == 1);
        CHECK(quotas[0].left == 1);
        REQUIRE(quotas[0].candidates.size() == 2);
        CHECK(quotas[0].candidates[0].nomination.id ==
              1); // the list's order: that preference was only recalled
        CHECK(quotas[0].candidates[0].settled_by == tdkt::SettledBy::order);
        CHECK(quotas[0].candidates[1].standing == tdkt::Standing::below);
        CHECK(tdkt::quota_status(office.database(), Office::configuration(),
                                 {.year = 2022, .day = day("2024-01-01"), .award = "CSTDCS"})
                  .empty());
    }

    TEST_CASE(
        "among equals of today a collective of which 70 % are women goes first, as far as head counts say") {
        const Province province("[[quota]]\naward = 'TTLDTT'\ncount = 1\nscope = 'province'\n" + basis);
        Office office;
        nominate(office, "collective,,,,,SYT,TTLDTT,merit,2025,2025-12-01,good\n"
                         "collective,,,,,SNV,TTLDTT,merit,2025,2025-12-01,good\n");
        const auto preferred = [&] {
            const auto quotas =
                tdkt::quota_status(office.database(), province.configuration(),
                                   {.year = 2025, .day = day("2025-12-31"), .award = "TTLDTT"});
            std::string text;
            for (const auto& one : quotas.at(0).candidates) {
                text += one.nomination.unit + " " + std::string(tdkt::to_word(one.standing)) + "; ";
            }
            return text;
        };
        office.import(ImportTarget::records,
                      "type,kind,unit,year,value\nmembers,collective,SYT,2025,total=10 women=6\n"
                      "members,collective,SNV,2025,total=10\n");
        CHECK(preferred() == "SYT above; SNV below; "); // of SNV it is not known: the list's order
        office.import(ImportTarget::records,
                      "type,kind,unit,year,value\nmembers,collective,SNV,2025,total=10 women=7\n");
        CHECK(preferred() == "SNV above; SYT below; ");
    }

    TEST_CASE("a late dossier is told, and refused only by a rule that says so") {
        const std::string deadline =
            "[[deadline]]\nawards = ['LDTT']\nday = '30/11'\nreceiver = 'Sở Nội vụ'\n";
        const Province lenient(deadline + basis);
        const Province strict(deadline + "refuses = true\n" + basis);
        Office office;
        nominate(office, good_worker);
        const auto procedure =
            tdkt::procedure_of(office.database(), lenient.configuration(), 1, day("2025-12-18"));
        REQUIRE(procedure.deadlines.size() == 1);
        CHECK(procedure.deadlines[0].late);
        CHECK(procedure.deadlines[0].day == day("2025-11-30"));
        CHECK(decision(office, strict.configuration(), one(1)) == "deadline_passed");
        CHECK(decision(office, lenient.configuration(), one(1)) == "decided ");
    }

    TEST_CASE("a dossier of which nobody said when it came may be late, and a person decides") {
        const Province strict("[[deadline]]\nawards = ['LDTT']\nday = '30/11'\nreceiver = 'Sở Nội vụ'\n"
                              "refuses = true\n" +
                              basis);
        Office office;
        nominate(office, "person,Lê Văn An,099080000001,1980,male,SYT,LDTT,merit,2025,2025-12-01,good\n"
                         "person,Lê Văn Bình,099080000002,1980,male,SYT,LDTT,merit,2025,2025-11-30,good\n"
                         "person,Lê Văn Cường,099080000003,1980,male,SYT,LDTT,merit,2025,,good\n");
        std::string late;
        const auto unsure = tdkt::list_late(office.database(), strict.configuration(), {},
                                            [&](const tdkt::Nomination& one) { late += one.subject.name; });
        CHECK(late == "Lê Văn An");
        CHECK(unsure == 1);
        CHECK(decision(office, strict.configuration(), one(3)) == "deadline_unsure");
        CHECK(decision(office, strict.configuration(), one(2)) == "decided ");
    }

    TEST_CASE("schools have a deadline of their own") {
        Office office;
        office.import(ImportTarget::units,
                      "code,name,kind,parent,sector\nTHPT,Trường Một,public_service,T99,education\n");
        nominate(office, "collective,,,,,THPT,COCP,merit,2025,2025-12-01,excellent\n"
                         "collective,,,,,SYT,COCP,merit,2025,2025-12-01,excellent\n");
        const auto last_day = [&](std::int64_t id) {
            const auto procedure =
                tdkt::procedure_of(office.database(), Office::configuration(), id, day("2025-12-18"));
            REQUIRE(procedure.deadlines.size() == 1);
            CHECK(procedure.authorities.size() == 1);
            return tdkt::to_iso(procedure.deadlines[0].day);
        };
        CHECK(last_day(1) == "2025-12-31");
        CHECK(last_day(2) == "2026-06-30");
    }

    TEST_CASE("the papers of a dossier are present, late, missing, or needed only in some cases") {
        const Province province("[[deadline]]\nawards = ['CSTDCS']\nday = '10/12'\nreceiver = 'Sở Nội vụ'\n" +
                                basis);
        Office office;
        nominate(office,
                 "person,Lê Văn An,099080000001,1980,male,SYT,CSTDCS,merit,2025,2025-12-01,excellent\n");
        const auto law = province.configuration();
        const auto states = [&] {
            std::string text;
            for (const auto& paper : tdkt::dossier_of(office.database(), law, 1).papers) {
                text += paper.paper + "=" + std::string(tdkt::to_word(paper.state)) + " ";
            }
            return text;
        };
        CHECK(states() ==
              "submission=missing report=missing minutes=missing ballot=missing certificate=conditional ");
        tdkt::record_papers(office.database(), law, Office::actor(), 1, {"submission"}, day("2025-12-10"),
                            {});
        tdkt::record_papers(office.database(), law, Office::actor(), 1, {"report"}, day("2025-12-11"), {});
        CHECK(states() ==
              "submission=present report=late minutes=missing ballot=missing certificate=conditional ");
        tdkt::record_papers(office.database(), law, Office::actor(), 1, {}, day("2025-12-11"), {"report"});
        CHECK(states() ==
              "submission=present report=missing minutes=missing ballot=missing certificate=conditional ");
        CHECK_THROWS_AS(tdkt::record_papers(office.database(), law, Office::actor(), 1, {"ballot", "repotr"},
                                            day("2025-12-11"), {}),
                        tdkt::NotFound);
        CHECK(states().find("ballot=missing") != std::string::npos); // all or nothing
    }

    TEST_CASE("papers come as a list too, the same list changes nothing") {
        Office office;
        nominate(office, good_worker);
        const std::string list = "nomination,paper,date\n1,submission,2025-12-01\n1,report,2025-12-02\n";
        CHECK(office.import(ImportTarget::papers, list).rows.added == 2);
        CHECK(office.import(ImportTarget::papers, list).rows.same == 2);
        CHECK(office.import(ImportTarget::papers, "nomination,paper,date\n1,report,2025-12-03\n")
                  .rows.changed == 1);
        CHECK(codes(office.import(ImportTarget::papers, "nomination,paper\n1,repotr\n7,report\n").problems) ==
              "unknown_paper unknown_nomination");
    }
}
