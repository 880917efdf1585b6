#include "config/directories.hpp"
#include "documents/office.hpp"
#include "tdkt/documents.hpp"
#include "tdkt/error.hpp"
#include "toolkit/office.hpp"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

tdkt::Configuration with_office() {
    return {.directories = {TDKT_SOURCE_DIR "/config", TDKT_SOURCE_DIR "/samples/small-unit/office"}};
}

tdkt::NominationFilter of_2025() {
    tdkt::NominationFilter filter;
    filter.year = 2025;
    return filter;
}

/// Two nominations that were voted on, with all that papers ask for.
class VotedOffice : public Office {
public:
    VotedOffice() {
        import(tdkt::ImportTarget::nominations,
               "kind,name,citizen_id,birth,gender,position,unit,award,category,year,achievement,received\n"
               "person,Lê Thị Bình,099180001234,1980-04-16,female,Chuyên viên,SYT,LDTT,merit,2025,Giảm giấy "
               "tờ,2025-12-01\n"
               "person,Hồ Văn Công,099075004321,1975,male,,SNV,LDTT,merit,2025,Làm tốt,2025-12-01\n");
        tdkt::vote(database(), actor(), of_2025(), {.members = 9, .in_favour = 8, .against = 1});
    }
};

} // namespace

TEST_SUITE_BEGIN("documents");

TEST_CASE("every template that comes with the program can be filled in, in both formats") {
    VotedOffice office;
    for (const std::string_view word : tdkt::words<tdkt::DocumentKind>) {
        for (const auto format : {tdkt::DocumentFormat::docx, tdkt::DocumentFormat::odt}) {
            CAPTURE(word);
            tdkt::DocumentRequest request{.kind = *tdkt::from_word<tdkt::DocumentKind>(word),
                                          .filter = of_2025(),
                                          .format = format,
                                          .today = Office::actor().today};
            if (request.kind == tdkt::DocumentKind::certificate) {
                CHECK_THROWS_AS(static_cast<void>(make_document(office.database(), with_office(), request)),
                                tdkt::NotFound); // nothing is decided yet
                continue;
            }
            const tdkt::MadeDocument made = make_document(office.database(), with_office(), request);
            CHECK(made.records == 2);
            CHECK(made.format == format);
        }
    }
}

TEST_CASE("every field that is described can be asked for, and has a meaning in both languages") {
    VotedOffice office;
    const auto fields = tdkt::document_fields(with_office(), tdkt::DocumentKind::minutes);
    for (const tdkt::DocumentField& field : fields) {
        CAPTURE(field.name);
        CHECK_FALSE(field.meaning.empty());
        CHECK_FALSE(field.meaning_vi.empty());
    }
    CHECK(std::ranges::any_of(fields, [](const tdkt::DocumentField& field) {
        return field.name == "office.chair" && field.value == "Nguyễn Văn Kiên";
    }));
}

TEST_CASE("without what the office says of itself a paper is not made") {
    VotedOffice office;
    const tdkt::DocumentRequest request{
        .kind = tdkt::DocumentKind::minutes, .filter = of_2025(), .today = Office::actor().today};
    CHECK_THROWS_AS(static_cast<void>(make_document(office.database(), Office::configuration(), request)),
                    tdkt::StateError);
}

TEST_SUITE_END();
