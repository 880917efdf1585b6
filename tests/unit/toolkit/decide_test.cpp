#include "tdkt/error.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

using tdkt::ImportTarget;
using tdkt::NominationFilter;

namespace {

const tdkt::Decision decision{.number = "45/QĐ-SYT",
                              .date = tdkt::parse_iso_date("2025-12-18").value(),
                              .signer = "Ông Ký",
                              .authority = {}};

// CSTDCS: worker of the year with an excellent grade; the vote needs 80 % of all members.
void nominate_cstdcs(Office& office) {
    office.import(ImportTarget::nominations,
                  "kind,name,citizen_id,birth,gender,unit,award,category,year,received,grade\n"
                  "person,Lê Văn An,099080000001,1980,male,SYT,CSTDCS,merit,2025,2025-12-01,excellent\n");
}

NominationFilter everything() {
    NominationFilter filter;
    filter.year = 2025;
    return filter;
}

std::string refusal(Office& office, const std::optional<std::string>& confirm = {}) {
    try {
        (void)tdkt::decide(office.database(), Office::configuration(), Office::actor(), everything(),
                           decision, confirm);
    } catch (const tdkt::StateError& error) {
        return codes(error.diagnostics());
    }
    return "decided";
}

} // namespace

TEST_SUITE("decide") {
    TEST_CASE("an award with a threshold is decided once its votes are there, and once only") {
        Office office;
        nominate_cstdcs(office);
        CHECK(refusal(office) == "no_vote");
        CHECK(office.awards().empty());
        tdkt::vote(office.database(), Office::actor(), everything(), {.members = 15, .in_favour = 11});
        CHECK(refusal(office) == "below_threshold");
        tdkt::vote(office.database(), Office::actor(), everything(), {.members = 15, .in_favour = 12});
        CHECK(refusal(office) == "decided");
        REQUIRE(office.awards().size() == 1);
        CHECK(office.awards().front().decision_number == "45/QĐ-SYT");
        CHECK(office.nominations().front().state == tdkt::NominationState::decided);
        CHECK(refusal(office) == "already_decided");
        const auto explained =
            tdkt::explain_nomination(office.database(), Office::configuration(), 1, Office::actor().today);
        CHECK(explained.frozen);
        CHECK(explained.judgement.verdict ==
              tdkt::Verdict::eligible); // its own award does not stand against it
        CHECK_THROWS_AS(
            tdkt::vote(office.database(), Office::actor(), everything(), {.members = 15, .in_favour = 15}),
            tdkt::StateError);
    }

    TEST_CASE("a vote with more votes than members is a usage error and changes nothing") {
        Office office;
        nominate_cstdcs(office);
        CHECK_THROWS_AS(
            tdkt::vote(office.database(), Office::actor(), everything(), {.members = 15, .in_favour = 16}),
            tdkt::UsageError);
        CHECK(office.nominations().front().state == tdkt::NominationState::submitted);
    }

    TEST_CASE("the decision looks at the register as it stands, not at an older check") {
        Office office;
        nominate_cstdcs(office);
        tdkt::vote(office.database(), Office::actor(), everything(), {.members = 15, .in_favour = 15});
        const auto before = tdkt::check_nominations(office.database(), Office::configuration(),
                                                    Office::actor(), everything(), {});
        CHECK(before.eligible == 1);
        office.import(ImportTarget::records,
                      "type,kind,name,citizen_id,unit,from,value\n"
                      "hold,person,Lê Văn An,099080000001,SYT,2025-12-10,inspection\n");
        CHECK(refusal(office) == "ineligible_not_decided");
    }

    TEST_CASE("a changed nomination has no verdict until it is checked again, a decided one is not changed") {
        Office office;
        nominate_cstdcs(office);
        (void)tdkt::check_nominations(office.database(), Office::configuration(), Office::actor(),
                                      everything(), {});
        CHECK(office.nominations().front().verdict == tdkt::Verdict::eligible);
        const std::string changed =
            "kind,name,citizen_id,birth,gender,unit,award,category,year,received,grade\n"
            "person,Lê Văn An,099080000001,1980,male,SYT,CSTDCS,merit,2025,2025-12-01,done\n";
        CHECK(office.import(ImportTarget::nominations, changed).rows.changed == 1);
        CHECK_FALSE(office.nominations().front().verdict);
        nominate_cstdcs(office);
        tdkt::vote(office.database(), Office::actor(), everything(), {.members = 15, .in_favour = 15});
        CHECK(refusal(office) == "decided");
        CHECK(codes(office.import(ImportTarget::nominations, changed).problems) == "nomination_settled");
    }

    TEST_CASE("nothing selected is not found") {
        Office office;
        CHECK_THROWS_AS((void)tdkt::decide(office.database(), Office::configuration(), Office::actor(),
                                           everything(), decision, {}),
                        tdkt::NotFound);
    }
}
