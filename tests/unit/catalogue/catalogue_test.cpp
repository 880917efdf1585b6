#include "catalogue/load.hpp"

#include "tdkt/error.hpp"

#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include <doctest/doctest.h>

using tdkt::Award;
using tdkt::Catalogue;
using tdkt::SubjectKind;

namespace {

const Catalogue& shipped() {
    static const Catalogue catalogue = tdkt::load_catalogue({{TDKT_SOURCE_DIR "/config"}});
    return catalogue;
}

std::string code_of(std::string_view wording, std::optional<SubjectKind> subject = std::nullopt) {
    const tdkt::AwardMatch match = shipped().match(wording, subject);
    return match.award == nullptr ? "" : match.award->code;
}

// A directory of configuration with one file, gone with the test.
class Layer {
public:
    Layer(const std::string& name, const std::string& toml)
        : path_(std::filesystem::temp_directory_path() / name) {
        std::filesystem::create_directory(path_);
        std::ofstream(path_ / "awards.toml") << toml;
    }

    ~Layer() { std::filesystem::remove_all(path_); }

    Layer(const Layer&) = delete;
    Layer& operator=(const Layer&) = delete;
    Layer(Layer&&) = delete;
    Layer& operator=(Layer&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace

TEST_SUITE("catalogue") {
    TEST_CASE("every award is found by its code and by its name") {
        CHECK(shipped().awards().size() >= 50);
        for (const Award& award : shipped().awards()) {
            CAPTURE(award.code);
            CHECK(shipped().find(award.code) == &award);
            CHECK(code_of(award.name, award.subjects.front()) == award.code);
            CHECK(code_of(award.code, award.subjects.front()) == award.code);
        }
    }

    TEST_CASE("usual abbreviations and spellings") {
        CHECK(code_of("CSTĐCS") == "CSTDCS");
        CHECK(code_of("cstđ cơ sở") == "CSTDCS");
        CHECK(code_of("Chiến sỹ thi đua cơ sở") == "CSTDCS");
        CHECK(code_of("Danh hiệu “Chiến sĩ thi đua toàn quốc”") == "CSTDTQ");
        CHECK(code_of("CSTĐ cấp tỉnh") == "CSTDT");
        CHECK(code_of("TTLĐXS") == "TTLDXS");
        CHECK(code_of("Tập thể LĐTT") == "TTLDTT");
        CHECK(code_of("Bằng khen UBND tỉnh") == "BKTINH");
        CHECK(code_of("Bằng khen của Thủ tướng Chính phủ") == "BKTTG");
        CHECK(code_of("Cờ thi đua của Chính phủ") == "COCP");
        CHECK(code_of("Tập thể lao động\nxuất sắc") == "TTLDXS");
    }

    TEST_CASE("the classes of an order in every spelling") {
        for (const char* wording :
             {"Huân chương Lao động hạng Ba", "HCLĐ hạng 3", "HCLĐ hạng III", "HCLĐ Ba", "HCLD3",
              "huân chương lao động Hạng ba", "Huân chương Lao động, hạng Ba"}) {
            CAPTURE(wording);
            CHECK(code_of(wording) == "HCLD3");
        }
        CHECK(code_of("Huân chương Lao động hạng Nhì") == "HCLD2");
        CHECK(code_of("HCLĐ hạng I") == "HCLD1");
    }

    TEST_CASE("the kind of subject decides what LĐTT stands for") {
        CHECK(code_of("LĐTT", SubjectKind::person) == "LDTT");
        CHECK(code_of("LĐTT", SubjectKind::collective) == "TTLDTT");
        CHECK(code_of("Lao động tiên tiến", SubjectKind::collective) == "TTLDTT");
        CHECK(code_of("LĐTT").empty());
        CHECK(shipped().match("LĐTT").candidates.size() == 2);
    }

    TEST_CASE("a wording of several awards is not guessed") {
        CHECK(shipped().match("Bằng khen", SubjectKind::person).candidates.size() == 2);
        CHECK(shipped().match("Huân chương Lao động").candidates.size() == 3);
        CHECK(shipped().match("CSTĐ", SubjectKind::person).candidates.size() == 3);
        CHECK(shipped().match("Cờ thi đua").candidates.size() == 2);
    }

    TEST_CASE("an unknown wording gets the nearest name") {
        const tdkt::AwardMatch match = shipped().match("Chiến sĩ thi đau cơ sở");
        CHECK(match.award == nullptr);
        CHECK(match.candidates.empty());
        CHECK(match.suggestion == "Chiến sĩ thi đua cơ sở");
        CHECK(shipped().match("CSTDSC").suggestion == "CSTDCS");
        CHECK(shipped().match("xyzzyxyzzyxyzzy").suggestion.empty());
    }

    TEST_CASE("a later directory adds awards and replaces one") {
        const Layer own("tdkt_catalogue_overlay", R"(format = 1
[[award]]
code = "HHT"
name = "Huy hiệu Tỉnh"
name_en = "Badge of the province"
kind = "form"
level = "province"
group = "insignia"
subjects = ["person"]
[[award]]
code = "GKHEN"
name = "Giấy khen của tỉnh ta"
name_en = "Certificate"
kind = "form"
level = "base"
group = "certificate"
subjects = ["person"]
)");
        const Catalogue catalogue = tdkt::load_catalogue({{TDKT_SOURCE_DIR "/config", own.path()}});
        CHECK(catalogue.awards().size() == shipped().awards().size() + 1);
        CHECK(catalogue.match("Huy hiệu tỉnh").award->code == "HHT");
        CHECK(catalogue.find("GKHEN")->name == "Giấy khen của tỉnh ta");
    }

    TEST_CASE("all problems of a file are told at once, with their lines") {
        const Layer bad("tdkt_catalogue_bad", R"(format = 1
[[award]]
code = "X"
name = "Một"
name_en = "One"
kind = "titel"
level = "base"
group = "title"
subjects = ["person", "robot"]
colour = "red"
[[award]]
code = "X"
name = "Hai"
kind = "title"
level = "base"
group = "title"
)");
        try {
            [[maybe_unused]] const Catalogue catalogue = tdkt::load_catalogue({{bad.path()}});
            FAIL("it was loaded");
        } catch (const tdkt::RulesError& error) {
            std::set<std::string> codes;
            for (const tdkt::Diagnostic& diagnostic : error.diagnostics()) {
                codes.insert(diagnostic.message.code);
                CHECK(diagnostic.at.line > 1);
            }
            CHECK(codes == std::set<std::string>{"unknown_value", "unknown_subject_kind", "unknown_key",
                                                 "missing_key", "award_defined_twice",
                                                 "award_without_subjects"});
        }
    }

    TEST_CASE("without any catalogue nothing can be done") {
        CHECK_THROWS_AS((void)tdkt::load_catalogue({}), tdkt::RulesError);
    }
}
