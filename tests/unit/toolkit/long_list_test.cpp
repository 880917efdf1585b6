#include <doctest/doctest.h>
#include <fmt/format.h>

#include "office.hpp"

namespace {

using tdkt::ImportTarget;

const std::string heading =
    "kind,name,citizen_id,birth,gender,unit,award,category,year,achievement,received\n";

std::string person(int number, const std::string& award) {
    return fmt::format("person,Lê Văn An {0},099080{0:06},1980,male,SYT,{1},merit,2025,,2025-12-01\n", number,
                       award);
}

/// People with and without an id, some twice, some who may be somebody known; collectives and households.
std::string row(int i) {
    if (i % 997 == 5) {
        return fmt::format("household,Hộ ông Bình {},,,,SNV,BKTINH,merit,2025,,2025-12-01\n", i);
    }
    if (i % 97 == 3) {
        return fmt::format("collective,,,,,SYT,BKTINH,adhoc,2025,Chống bão số {},2025-12-01\n", i);
    }
    if (i % 50 == 1) {
        return fmt::format("person,Trần Thị Bưởi {},,,,SNV,LDTT,merit,2025,,2025-12-01\n", i);
    }
    if (i > 501 && i % 501 == 2) {
        return fmt::format("person,Trần Thị Bưởi {},,,,SYT,LDTT,merit,2025,,2025-12-01\n",
                           i / 501 * 50 + 1); // whose unit is another: a doubt
    }
    if (i % 60 == 10 && i < 5000) {
        return fmt::format("person,Trần Văn Cam {},,1980,,SYT,LDTT,merit,2025,,2025-12-01\n", i);
    }
    if (i % 60 == 11 && i > 5000) { // the id and the gender of those
        return fmt::format("person,Trần Văn Cam {0},099080{1},1980,male,SYT,CSTDCS,merit,2025,,2025-12-01\n",
                           i - 4981, 500000 + i);
    }
    if (i % 60 == 12 && i > 10000) { // known by them now
        return fmt::format("person,Trần Văn Cam {0},099080{1},1980,male,SNV,BKTINH,merit,2025,,2025-12-01\n",
                           i - 9962, 500000 + i - 4981);
    }
    if (i == 7777) {
        return "person,Ai Đó Khác,099080000012,1980,male,SYT,LDTT,merit,2025,,2025-12-01\n";
    }
    return i % 7 == 0 && i > 5000 ? person(i - 5000, "CSTDCS") : person(i, "LDTT");
}

std::string rows(int from, int to) {
    std::string list = heading;
    for (int i = from; i < to; ++i) {
        list += row(i);
    }
    return list;
}

std::string everything(Office& office) {
    std::string text;
    for (const tdkt::Nomination& one : office.nominations()) {
        text += fmt::format("{} {} {} {} {} {} {} {} {}\n", one.id, one.subject.id, one.subject.name,
                            one.subject.citizen_id.value_or(""), one.subject.gender ? "known" : "", one.unit,
                            one.award, one.achievement.value_or(""), tdkt::to_iso(one.received));
    }
    for (const tdkt::Suspect& one : tdkt::list_suspects(office.database())) {
        text += fmt::format("{} {} {}\n", one.reason, one.name, fmt::join(one.candidates, " "));
    }
    return text;
}

} // namespace

TEST_SUITE("toolkit::long_list") {
    TEST_CASE("a long list leaves the register as its pieces one after the other do") {
        Office whole;
        Office pieces;
        const auto report = whole.import(ImportTarget::nominations, rows(0, 12000));
        CHECK(codes(report.problems).find("same_id_other_person") != std::string::npos);
        CHECK(report.rows.read == 12000);
        CHECK(report.rows.rejected == 0);
        CHECK(report.rows.suspect > 20);
        for (int from = 0; from < 12000; from += 4000) {
            pieces.import(ImportTarget::nominations, rows(from, from + 4000));
        }
        CHECK(everything(whole) == everything(pieces));
        const auto again = whole.import(ImportTarget::nominations, rows(0, 12000));
        CHECK(again.rows.added == 0);
        CHECK(again.rows.same + again.rows.suspect == 12000);
    }

    TEST_CASE("what stands twice in a long list is found, however far apart") {
        Office office;
        const auto report =
            office.import(ImportTarget::nominations, rows(0, 9000) + person(6000, "LDTT") + row(8999));
        CHECK(codes(report.problems).find("duplicate_nomination duplicate_nomination") != std::string::npos);
        CHECK(report.refused);
        CHECK(office.nominations().empty());
    }

    TEST_CASE("a long list that is refused leaves nothing behind, and the next one is imported") {
        Office office;
        const auto report =
            office.import(ImportTarget::nominations,
                          rows(0, 9000) + "person,Lê Văn Lạc,,,,SXX,LDTT,merit,2025,,2025-12-01\n");
        CHECK(report.refused);
        CHECK(office.nominations().empty());
        const auto next = office.import(ImportTarget::nominations, rows(0, 9000));
        CHECK(next.rows.rejected == 0);
        CHECK(office.import(ImportTarget::nominations, rows(0, 9000)).rows.added == 0);
    }
}
