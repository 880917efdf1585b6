#include "documents/office.hpp"
#include "documents/paper.hpp"
#include "tdkt/documents.hpp"
#include "tdkt/error.hpp"
#include "toolkit/office.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fstream>

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
            const tdkt::DocumentRequest request{.kind = *tdkt::from_word<tdkt::DocumentKind>(word),
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

TEST_CASE("every field has a meaning in both languages, and what the office has set") {
    const VotedOffice office;
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

TEST_CASE("the program fills in every field that is described, where it is known") {
    VotedOffice office;
    office.import(tdkt::ImportTarget::campaigns,
                  "campaign,name,form,level,authority,scope,start,end\n"
                  "CD,Dạy tốt,thematic,province,UBND,province,2025-01-01,2025-12-31\n");
    office.import(
        tdkt::ImportTarget::nominations,
        "kind,name,citizen_id,birth,gender,position,unit,award,category,campaign,year,achievement,grade,"
        "initiative,initiative_scope,note,received\n"
        "person,Lê An,099180001235,1980-04-16,female,Chuyên viên,SYT,BKTINH,campaign,CD,2025,Tốt,good,"
        "Sổ điện tử,base,ghi,2025-12-01\n");
    tdkt::NominationFilter filter;
    filter.award = "BKTINH";
    tdkt::vote(office.database(), Office::actor(), filter,
               {.members = 9, .in_favour = 8, .against = 1, .present = 9});
    std::string body;
    for (const tdkt::DocumentField& field :
         tdkt::document_fields(with_office(), tdkt::DocumentKind::decision)) {
        body += paper::p({"{{" + field.name + "}}"});
    }
    std::ofstream(office.file("all.docx")) << packing::pack(paper::docx(body));
    const std::string gaps = paper::failure([&] {
        static_cast<void>(tdkt::make_document(office.database(), with_office(),
                                              {.kind = tdkt::DocumentKind::decision,
                                               .filter = filter,
                                               .file = office.file("all.docx"),
                                               .today = Office::actor().today}));
    });
    // What the company does not say on decisions, and that nothing is decided yet.
    std::string expected = "document_incomplete";
    for (const std::string field :
         {"decision.authority", "decision.date", "decision.date_text", "decision.number", "decision.signer",
          "office.attached_to", "office.chair", "office.secretary", "office.superior", "office.to",
          "office.where", "paper.date"}) {
        expected += " | field_without_value name=" + field;
    }
    for (const std::string field : {"row.authority", "row.award_record", "row.decision_date",
                                    "row.decision_date_text", "row.decision_number", "row.signer"}) {
        expected += " | field_without_value_for name=" + field + " count=1 first=Lê An";
    }
    CHECK(gaps == expected);
}

TEST_CASE("without what the office says of itself a paper is not made") {
    VotedOffice office;
    const tdkt::DocumentRequest request{
        .kind = tdkt::DocumentKind::minutes, .filter = of_2025(), .today = Office::actor().today};
    CHECK_THROWS_AS(static_cast<void>(make_document(office.database(), Office::configuration(), request)),
                    tdkt::StateError);
}

TEST_SUITE_END();
