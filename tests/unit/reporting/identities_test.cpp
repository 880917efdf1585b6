#include <doctest/doctest.h>

#include <random>

#include "reporting/shipped.hpp"

using namespace std::chrono_literals;
using tdkt::Table;
using tdkt::reporting::AwardTally;
using tdkt::reporting::check_identities;
using tdkt::reporting::Form;
using tdkt::reporting::FormFigureLists;

namespace {

class Dice {
public:
    explicit Dice(unsigned seed) : engine_(seed) {}

    int below(int sides) { return std::uniform_int_distribution<int>(0, sides - 1)(engine_); }

    template <typename E>
    E any() {
        return static_cast<E>(below(static_cast<int>(tdkt::words<E>.size())));
    }

    // Sometimes not recorded.
    template <typename E>
    std::optional<E> perhaps() {
        return below(5) == 0 ? std::nullopt : std::optional(any<E>());
    }

private:
    std::mt19937 engine_;
};

// Any award to any subject: data is not always as the law has it, and the sums must hold all the same.
FormFigureLists random_awards(Dice& dice) {
    const std::vector<std::string> awards = {"HCLD1",  "HCLD3", "HCDDK",  "AHLD",  "COCP",  "BKTTG",
                                             "CSTDTQ", "GTHCM", "NGUT",   "ABC",   "CSTDT", "BKTINH",
                                             "KNC",    "LDTT",  "TTLDXS", "COTINH"};
    FormFigureLists figures = {.year = 2024};
    for (int i = dice.below(60); i >= 0; --i) {
        AwardTally tally = {.award =
                                awards[static_cast<std::size_t>(dice.below(static_cast<int>(awards.size())))],
                            .level = dice.any<tdkt::AwardLevel>(),
                            .kind = dice.any<tdkt::SubjectKind>(),
                            .category = dice.any<tdkt::Category>(),
                            .unit_kind = dice.perhaps<tdkt::UnitKind>(),
                            .submitter = dice.any<tdkt::reporting::Submitter>(),
                            .count = dice.below(1000)};
        if (tally.kind == tdkt::SubjectKind::person) {
            tally.person_class = dice.perhaps<tdkt::PersonClass>();
        }
        figures.awards.push_back(std::move(tally));
    }
    return figures;
}

FormFigureLists random_campaigns(Dice& dice) {
    FormFigureLists figures = {.year = 2024};
    for (int i = dice.below(40); i >= 0; --i) {
        const std::chrono::sys_days start =
            std::chrono::sys_days(2022y / 1 / 1) + std::chrono::days(dice.below(1500));
        const std::chrono::sys_days end = start + std::chrono::days(dice.below(2500));
        figures.campaigns.push_back(
            {.code = std::to_string(i),
             .level = dice.perhaps<tdkt::AwardLevel>(),
             .scope = dice.perhaps<tdkt::CampaignScope>(),
             .form = dice.any<tdkt::CampaignForm>(),
             .start = tdkt::Date(start),
             .end = dice.below(5) == 0 ? std::nullopt : std::optional(tdkt::Date(end))});
    }
    return figures;
}

std::int64_t& figure(Table& table, std::string_view row, std::string_view column) {
    for (tdkt::TableRow& candidate : table.rows) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (candidate.code == row && table.columns[i].key == column) {
                return std::get<std::int64_t>(candidate.cells[i]);
            }
        }
    }
    throw std::out_of_range("no such cell");
}

std::vector<std::string> codes(const tdkt::Diagnostics& problems) {
    std::vector<std::string> codes;
    for (const tdkt::Diagnostic& problem : problems) {
        codes.push_back(problem.message.code);
    }
    return codes;
}

using Codes = std::vector<std::string>;

} // namespace

TEST_SUITE("identities of a form") {
    TEST_CASE("hold for any figures") {
        Dice dice(20250613);
        const Form form1 = shipped::form("0601");
        const Form form2 = shipped::form("0602");
        const Form form3 = shipped::form("0603");
        for (int round = 0; round < 200; ++round) {
            CAPTURE(round);
            const FormFigureLists awards = random_awards(dice);
            CHECK(check_identities(form1, fill(form1, random_campaigns(dice)).tables.front()).empty());
            CHECK(check_identities(form2, fill(form2, awards).tables.front()).empty());
            CHECK(check_identities(form3, fill(form3, awards).tables.front()).empty());
        }
    }

    TEST_CASE("account for every award of the state, whatever it is and whoever has it") {
        Dice dice(7);
        const Form form = shipped::form("0602");
        for (int round = 0; round < 50; ++round) {
            const FormFigureLists figures = random_awards(dice);
            std::int64_t given = 0;
            for (const AwardTally& tally : figures.awards) {
                given += tally.level == tdkt::AwardLevel::state ? tally.count : 0;
            }
            CHECK(fill(form, figures).tables.front().at("1", "1") == tdkt::Cell(given));
        }
    }

    TEST_CASE("are seen to fail when a figure is changed by hand") {
        const Form form = shipped::form("0603");
        const FormFigureLists figures = {.year = 2024,
                                         .awards = {{.award = "BKTINH",
                                                     .level = tdkt::AwardLevel::province,
                                                     .kind = tdkt::SubjectKind::collective,
                                                     .unit_kind = tdkt::UnitKind::enterprise,
                                                     .count = 3}}};
        const Table good = fill(form, figures).tables.front();
        REQUIRE(check_identities(form, good).empty());

        Table total_off = good;
        figure(total_off, "01", "1") = 4;
        CHECK(codes(check_identities(form, total_off)) ==
              Codes{"column_sum_differs", "row_sum_differs", "row_sum_differs"});

        Table part_off = good;
        figure(part_off, "03", "1") = 4;
        figure(part_off, "03", "2") = 4;
        CHECK(codes(check_identities(form, part_off)) == Codes{"part_exceeds_whole", "part_exceeds_whole"});

        Table class_off = good;
        figure(class_off, "10", "5") = 1;
        figure(class_off, "10", "1") = 1;
        const tdkt::Diagnostics problems = check_identities(form, class_off);
        CHECK(codes(problems) == Codes{"row_sum_differs", "row_sum_differs"});
        CHECK(problems.front().message.argument("row") == "05");
        CHECK(problems.front().message.argument("figure") == "0");
        CHECK(problems.front().message.argument("sum") == "1");
    }

    TEST_CASE("take what nobody entered for unknown, in wholes as in parts") {
        const auto codes_of = [](std::string_view id, std::vector<tdkt::reporting::EnteredFigure> entered) {
            Form form = shipped::form(id);
            form.figures = tdkt::reporting::FormFigures::entered;
            return codes(check_identities(
                form, fill(form, {.year = 2024, .entered = std::move(entered)}).tables.front()));
        };
        CHECK(codes_of("0603", {{"04", "2", 9}}) == Codes{});
        CHECK(codes_of("0602", {{"7", "6", 2}}) == Codes{});
        CHECK(codes_of("0605", {{"02", "2", 3}}) == Codes{});
        CHECK(codes_of("0603", {{"02", "2", 9}, {"02", "1", 8}}) == Codes{"column_sum_differs"});
        CHECK(codes_of("0602", {{"7", "6", 2}, {"6", "6", 1}}) == Codes{"part_exceeds_whole"});
        CHECK(codes_of("0605", {{"02", "2", 3}, {"02", "1", 2}}) == Codes{"column_part_exceeds"});
    }

    TEST_CASE("fail where the known parts alone are more than the whole") {
        Form form = shipped::form("0603");
        form.figures = tdkt::reporting::FormFigures::entered;
        const auto problems = [&](std::int64_t whole) {
            return check_identities(
                form, fill(form, {.year = 2024,
                                  .entered = {{"01", "2", whole}, {"11", "2", 1381}, {"12", "2", 2102}}})
                          .tables.front());
        };
        REQUIRE(codes(problems(3420)) == Codes{"row_sum_differs"});
        CHECK(problems(3420).front().message.argument("difference") == "-63");
        CHECK(problems(3483).empty());
        CHECK(problems(9999).empty());
    }

    TEST_CASE("are counted where both sides are known") {
        Form form = shipped::form("0605");
        form.figures = tdkt::reporting::FormFigures::entered;
        const auto compared = [&](std::vector<tdkt::reporting::EnteredFigure> entered) {
            std::int64_t count = 0;
            (void)check_identities(
                form, fill(form, {.year = 2024, .entered = std::move(entered)}).tables.front(), count);
            return count;
        };
        CHECK(compared({{"02", "2", 3}}) == 0);
        CHECK(compared({{"02", "2", 3}, {"02", "1", 4}}) == 1);
        CHECK(compared({{"01", "1", 9}, {"02", "1", 4}}) == 1); // the other divisions are unknown
    }
}
