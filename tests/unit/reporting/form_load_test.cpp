#include <doctest/doctest.h>

#include <algorithm>

#include "catalogue/load.hpp"
#include "config/table.hpp"
#include "reporting/shipped.hpp"

using namespace std::chrono_literals;
using tdkt::Diagnostics;
using tdkt::reporting::Form;
using Codes = std::vector<std::string>;

namespace {

constexpr std::string_view good = R"(
format = 1
id = "0699"
version = "2023"
code = "0699.N"
circular = "TT"
title = "SỐ LƯỢNG"
year_line = "Năm {year}"
figures = "awards"
label_title = "Chỉ tiêu"
code_title = "Mã số"
deadline = { month = 12, day = 15 }
[kind_titles]
collective = "Tập thể"
person = "Cá nhân"
household = "Hộ"
[[column]]
number = "1"
title = "Tổng số"
sum = true
[[column]]
number = "2"
title = "Huân chương"
awards = ["HCLD1", "HCLD2"]
kinds = ["collective", "person"]
each = true
split = true
[[column]]
number = "3"
title = "Bằng khen"
awards = ["BKTTG"]
split = true
[[row]]
code = "01"
label = "Tổng số"
role = "total"
[[row]]
code = "02"
label = "Tập thể"
adds_to = "01"
section = "subject"
kinds = ["collective"]
)";

std::string with(std::string_view old_text, std::string_view new_text) {
    std::string toml(good);
    toml.replace(toml.find(old_text), old_text.size(), new_text);
    return toml;
}

Form read(std::string_view toml, Diagnostics& problems) {
    auto file = tdkt::config::parse_toml(toml, "form.toml", problems);
    return tdkt::reporting::read_form(file);
}

Codes problems_of(std::string_view toml) {
    Diagnostics problems;
    (void)read(toml, problems);
    Codes codes;
    std::ranges::transform(problems, std::back_inserter(codes), [](const auto& p) { return p.message.code; });
    return codes;
}

std::vector<std::string> keys(const Form& form) {
    std::vector<std::string> keys;
    std::ranges::transform(form.columns, std::back_inserter(keys), [](const auto& c) { return c.shown.key; });
    return keys;
}

} // namespace

TEST_SUITE("state form") {
    TEST_CASE("columns are split by award and by kind of subject, and keyed by the path") {
        Diagnostics problems;
        const Form form = read(good, problems);
        CHECK(problems.empty());
        CHECK(keys(form) == std::vector<std::string>{"1", "2/HCLD1/collective", "2/HCLD1/person",
                                                     "2/HCLD2/collective", "2/HCLD2/person", "3/collective",
                                                     "3/person", "3/household"});
        CHECK(form.columns[1].shown.optional);
        CHECK_FALSE(form.columns[5].shown.optional);
    }

    TEST_CASE("with something wrong is refused with every problem") {
        CHECK(problems_of(with("format = 1", "format = 7")) == Codes{"unknown_format"});
        CHECK(problems_of(with("adds_to = \"01\"", "adds_to = \"99\"")) == Codes{"unknown_form_row"});
        CHECK(problems_of(with("code = \"02\"", "code = \"01\"")) == Codes{"form_row_twice"});
        CHECK(problems_of(with("code = \"02\"\n", "")) == Codes{"form_row_without_code"});
        CHECK(problems_of(with("section = \"subject\"\n", "")) == Codes{"form_row_apart"});
        CHECK(problems_of(with("role = \"total\"", "role = \"totl\"")) ==
              Codes{"unknown_value", "form_row_apart"});
        CHECK(problems_of(with("number = \"3\"", "number = \"1\"\nkinds = []\nawards2 = []")) ==
              Codes{"unknown_key"});
        CHECK(problems_of(with("split = true\n[[column]]\nnumber = \"3\"", "[[column]]\nnumber = \"1\"")) ==
              Codes{});
        CHECK(problems_of(with("number = \"3\"\ntitle = \"Bằng khen\"\nawards = [\"BKTTG\"]\nsplit = true",
                               "number = \"1\"\ntitle = \"Bằng khen\"")) == Codes{"form_column_twice"});
        CHECK(problems_of(with("kinds = [\"collective\"]", "kinds = [\"colective\"]")) ==
              Codes{"unknown_value"});
        CHECK(problems_of(with("day = 15", "day = 31")) == Codes{"bad_deadline"});
        CHECK(problems_of(with("figures = \"awards\"", "figures = \"award\"")) == Codes{"unknown_value"});
    }

    TEST_CASE("is found by id and by the day on which it must be reported") {
        const auto forms = tdkt::reporting::load_forms(shipped::directories());
        CHECK(forms.size() == 8);
        const Form* form = find_form(forms, "0602", 2024y / 12 / 15);
        REQUIRE(form != nullptr);
        CHECK(form->code == "0602.N/BNV-TĐKT");
        CHECK(in_force(*form, 2024y / 12 / 15));
        CHECK(find_form(forms, "0609", 2024y / 12 / 15) == nullptr);
    }

    TEST_CASE("whose successor is not at hand is still used, and is known not to be in force") {
        const auto forms = tdkt::reporting::load_forms(shipped::directories());
        const Form* form = find_form(forms, "0602", 2025y / 12 / 15);
        REQUIRE(form != nullptr);
        CHECK_FALSE(in_force(*form, 2025y / 12 / 15));
    }

    TEST_CASE("names only awards of the catalogue, and of the level that it is about") {
        const tdkt::Catalogue catalogue = tdkt::load_catalogue(shipped::directories());
        for (const Form& form : tdkt::reporting::load_forms(shipped::directories())) {
            for (const tdkt::reporting::FormColumn& column : form.columns) {
                for (const std::string& code : column.counts.awards) {
                    CAPTURE(code);
                    const tdkt::Award* award = catalogue.find(code);
                    REQUIRE(award != nullptr);
                    CHECK(std::vector{award->level} == form.counts.levels);
                }
            }
        }
    }
}
