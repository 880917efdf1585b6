#include "rules/forecast.hpp"

#include <doctest/doctest.h>

#include "config/table.hpp"
#include "rules/read_facts.hpp"
#include "support.hpp"

using namespace rules_test;
using tdkt::ForecastAnswer;

namespace {

const tdkt::RuleBook& shipped_book() {
    static const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
    return book;
}

/// By the shipped rules, on 1 February 2026: the coming year is 2026.
tdkt::Forecast forecast_of(const std::string& text, const tdkt::RuleBook& book,
                           const std::string& today = "2026-02-01") {
    tdkt::Diagnostics problems;
    tdkt::config::Table table = tdkt::config::parse_toml(text, "facts.toml", problems);
    const tdkt::rules::Facts facts = tdkt::rules::read_facts(table);
    table.finish();
    REQUIRE(listed(problems) == "");
    return tdkt::rules::forecast(
        book.rule_set_for(facts.nomination.received), facts,
        {.today = tdkt::parse_iso_date(today).value(), .years = 15, .each_rule = true});
}

tdkt::Forecast forecast_of(const std::string& text) {
    return forecast_of(text, shipped_book());
}

/// The awards on the path, `CSTDCS 2026`, separated by commas.
std::string awards_on(const tdkt::Forecast& forecast, tdkt::ForecastStepKind kind) {
    std::string text;
    for (const tdkt::ForecastStep& step : forecast.path) {
        if (step.kind == kind) {
            text += (text.empty() ? "" : ", ") + step.value + (step.value.empty() ? "" : " ") +
                    std::to_string(step.year);
        }
    }
    return text;
}

std::string awards_on(const tdkt::Forecast& forecast) {
    return awards_on(forecast, tdkt::ForecastStepKind::award);
}

const std::string cstdt = "awards_from = 2010\n"
                          "nomination = { award = 'CSTDT', year = 2025, received = 2025-12-20 }\n";

} // namespace

TEST_SUITE("forecast") {
    TEST_CASE("with one base title so far, the provincial title takes two more and an initiative") {
        const tdkt::Forecast forecast =
            forecast_of(cstdt + "awards = [{ award = 'CSTDCS', years = [2025] }]\n");
        CHECK(forecast.answer == ForecastAnswer::earliest);
        CHECK(forecast.year == 2027);
        CHECK(awards_on(forecast) == "CSTDCS 2026, CSTDCS 2027");
        CHECK(awards_on(forecast, tdkt::ForecastStepKind::grade) == "good 2026, excellent 2027");
        CHECK(awards_on(forecast, tdkt::ForecastStepKind::initiative) == "province 2026");
        CHECK(forecast.attested_ways.empty());
    }

    TEST_CASE("with three base titles only the initiative is missing, which may come in the next year") {
        const tdkt::Forecast forecast =
            forecast_of(cstdt + "awards = [{ award = 'CSTDCS', years = [2023, 2024, 2025] }]\n"
                                "complete = [{ what = 'initiative' }]\n");
        CHECK(forecast.year == 2026);
        CHECK(awards_on(forecast) == "");
        CHECK(awards_on(forecast, tdkt::ForecastStepKind::initiative) == "province 2026");
        CHECK(forecast.attested_ways ==
              std::vector<std::string>{"science_topic_province", "combat_ingenuity"});
        CHECK_FALSE(forecast.open_year);
    }

    TEST_CASE("what the register does not know is open, not refused, and the certain year stands beside it") {
        const tdkt::Forecast forecast =
            forecast_of(cstdt + "awards = [{ award = 'CSTDCS', years = [2023, 2024, 2025] }]\n");
        CHECK(forecast.open_year == 2025);
        CHECK(forecast.open_rules == std::vector<std::string>{"CSTDT.any.initiative"});
        CHECK(forecast.year == 2026);
    }

    TEST_CASE("a discipline restarts the clock: titles count from the year after its end") {
        const tdkt::Forecast forecast =
            forecast_of(cstdt + "awards = [{ award = 'CSTDCS', years = [2024, 2025] }]\n"
                                "disciplines = [{ kind = 'warning', from = 2025-03-01, to = 2026-02-28 }]\n");
        CHECK(forecast.answer == ForecastAnswer::earliest);
        CHECK(forecast.year == 2029);
        CHECK(awards_on(forecast) == "CSTDCS 2027, CSTDCS 2028, CSTDCS 2029");
    }

    TEST_CASE("a title that is nominated and not decided is counted on as given") {
        const tdkt::Forecast forecast =
            forecast_of(cstdt + "awards = [{ award = 'CSTDCS', years = [2024] }]\n"
                                "grades = [{ years = [2025], grade = 'excellent' }]\n"
                                "others = [{ award = 'CSTDCS', year = 2025 }]\n");
        CHECK(forecast.year == 2026);
        CHECK(awards_on(forecast, tdkt::ForecastStepKind::decision) == "CSTDCS 2025");
        CHECK(awards_on(forecast) == "CSTDCS 2026");
    }

    TEST_CASE("a title of last year that was neither given nor nominated breaks the streak") {
        const tdkt::Forecast forecast =
            forecast_of(cstdt + "awards = [{ award = 'CSTDCS', years = [2023, 2024] }]\n"
                                "grades = [{ years = [2025], grade = 'excellent' }]\n");
        CHECK(forecast.year == 2028);
    }

    // The certificate of the Prime Minister stands for 2023: five good years are 2024 to 2028, among them
    // three base titles and an excellent year.
    TEST_CASE("the third class order comes five years after the certificate of the Prime Minister") {
        const tdkt::Forecast forecast = forecast_of(
            "awards_from = 2010\nnomination = { award = 'HCLD3', year = 2025, received = 2026-01-10 }\n"
            "awards = [{ award = 'BKTTG', years = [2023] }]\n"
            "grades = [{ years = [2024, 2025], grade = 'good' }]\n");
        CHECK(forecast.answer == ForecastAnswer::earliest);
        CHECK(forecast.year == 2028);
        CHECK(awards_on(forecast) == "CSTDCS 2026, CSTDCS 2027, CSTDCS 2028");
        CHECK(forecast.attested_ways == std::vector<std::string>{"invention", "contribution"});
    }

    // From the provincial certificate of 2022: the Prime Minister's after the good years 2023 to 2027 with
    // three base titles of which the last is 2028; then the order after the good years 2029 to 2033.
    TEST_CASE("the ladder is climbed rung by rung") {
        const tdkt::Forecast forecast = forecast_of(
            "awards_from = 2010\nnomination = { award = 'HCLD3', year = 2025, received = 2026-01-10 }\n"
            "awards = [{ award = 'BKTINH', years = [2022] }]\n"
            "grades = [{ years = [2023, 2024, 2025], grade = 'good' }]\n");
        CHECK(forecast.year == 2033);
        CHECK(awards_on(forecast) ==
              "CSTDCS 2026, CSTDCS 2027, CSTDCS 2028, BKTTG 2028, CSTDCS 2029, CSTDCS 2030, CSTDCS 2031");
    }

    TEST_CASE("an open hold makes the time unknown; the year is then the earliest of all") {
        const tdkt::Forecast forecast =
            forecast_of(cstdt + "awards = [{ award = 'CSTDCS', years = [2023, 2024, 2025] }]\n"
                                "holds = [{ kind = 'inspection', from = 2025-06-01 }]\n"
                                "complete = [{ what = 'initiative' }]\n");
        CHECK(forecast.answer == ForecastAnswer::unknown);
        CHECK(forecast.year == 2026);
        CHECK(forecast.waits_for == std::vector<std::string>{"record:1"});
        for (const auto& [rule, year] : forecast.met) {
            CHECK(rule != "G-HOLD");
        }
    }

    TEST_CASE("a hold that ends is in the way until then, and costs the title of the year it lasts through") {
        const std::string titles = cstdt + "awards = [{ award = 'CSTDCS', years = [2023, 2024, 2025] }]\n"
                                           "initiatives = [{ years = [2025], scope = 'nation' }]\n";
        const tdkt::Forecast soon =
            forecast_of(titles + "holds = [{ kind = 'inspection', from = 2025-06-01, to = 2026-06-30 }]\n");
        CHECK(soon.answer == ForecastAnswer::earliest);
        CHECK(soon.year == 2026);
        const tdkt::Forecast later =
            forecast_of(titles + "holds = [{ kind = 'inspection', from = 2025-06-01, to = 2026-12-31 }]\n");
        CHECK(later.year == 2029);
        CHECK(awards_on(later) == "CSTDCS 2027, CSTDCS 2028, CSTDCS 2029");
    }

    TEST_CASE("a rule that is only recalled leaves the answer unknown") {
        const Folder folder("forecast");
        folder.write("law/T/rules.toml",
                     "format = 1\ninstrument = { id = 'T', name = 'T', from = 2024-01-01 }\n[[criterion]]\n"
                     "id = 'A'\naward = 'LDTT'\nsubjects = ['person']\ncategories = ['merit']\ncite = 'Đ1'\n"
                     "certainty = 'recalled'\ngrade = 'good'\n");
        const tdkt::Forecast forecast = forecast_of(
            "nomination = { award = 'LDTT', year = 2025, received = 2025-12-20, grade = 'done' }\n",
            tdkt::load_rule_book({folder.path()}, known_awards()));
        CHECK(forecast.answer == ForecastAnswer::unknown);
        CHECK(forecast.open_rules == std::vector<std::string>{"A"});
    }

    TEST_CASE("what a person must attest in any case is a step of the path") {
        const tdkt::Forecast forecast = forecast_of(
            "awards_from = 2010\ncomplete = [{ what = 'attestation' }]\n"
            "nomination = { award = 'GKHEN', year = 2025, received = 2025-12-20, grade = 'good' }\n");
        CHECK(forecast.year == 2025);
        CHECK(awards_on(forecast, tdkt::ForecastStepKind::attestation) == "achievement_in_unit 2025");
    }

    // The certificate stands for 2020; the clock of five excellent years starts with 2026, as 2025 was only
    // good.
    TEST_CASE("a collective counts on its members, its place and its titles") {
        const tdkt::Forecast forecast = forecast_of(
            "awards_from = 2010\n"
            "nomination = { kind = 'collective', award = 'BKTTG', year = 2025, received = 2025-12-20 }\n"
            "awards = [{ award = 'BKTINH', years = [2020] }]\n"
            "grades = [{ years = [2021, 2022, 2023, 2024], grade = 'excellent' },"
            " { years = [2025], grade = 'good' }]\n");
        CHECK(forecast.year == 2030);
        CHECK(awards_on(forecast, tdkt::ForecastStepKind::grade) ==
              "excellent 2026, excellent 2027, excellent 2028, excellent 2029, excellent 2030");
        CHECK(awards_on(forecast) == "COTINH 2026");
        CHECK(awards_on(forecast, tdkt::ForecastStepKind::cluster_rank) == "1 2026");
    }

    TEST_CASE("what is eligible is told so, and what no rule covers is unknown") {
        const tdkt::Forecast now =
            forecast_of(cstdt + "awards = [{ award = 'CSTDCS', years = [2023, 2024, 2025] }]\n"
                                "initiatives = [{ years = [2025], scope = 'province' }]\n");
        CHECK(now.answer == ForecastAnswer::now);
        CHECK(now.path.empty());
        const tdkt::Forecast none =
            forecast_of("nomination = { award = 'CSTDT', year = 1950, received = 1950-12-20 }\n");
        CHECK(none.answer == ForecastAnswer::unknown);
        CHECK(none.open_rules == std::vector<std::string>{"no_rule_set"});
    }

    TEST_CASE("each rule that fails tells its own earliest year") {
        const tdkt::Forecast forecast =
            forecast_of(cstdt + "awards = [{ award = 'CSTDCS', years = [2025] }]\n");
        const auto met_in = [&](const std::string& id) {
            for (const auto& [rule, year] : forecast.met) {
                if (rule == id) {
                    return year;
                }
            }
            return 0;
        };
        CHECK(met_in("CSTDT.any") == 2026);
        CHECK(met_in("CSTDT.streak") == 2027);
    }

    // The decree of 2014 counts five years from the decision to the receipt of the dossier. What was given
    // for 2015 is taken to be decided on its last day: the first dossier five years later is that for 2020,
    // which comes in the January after it.
    TEST_CASE("an award to come is taken to be decided on the last day of its year, and the step says so") {
        const tdkt::Forecast forecast = forecast_of(
            "awards_from = 2010\nnomination = { award = 'BKTTG', year = 2014, received = 2015-01-15 }\n"
            "grades = [{ years = [2013, 2014], grade = 'excellent' }]\n"
            "initiatives = [{ years = [2013, 2014], scope = 'base' }]\n",
            shipped_book(), "2015-02-01");
        CHECK(forecast.answer == ForecastAnswer::earliest);
        CHECK(forecast.year == 2020);
        CHECK(awards_on(forecast) == "BKTINH 2015");
        CHECK(forecast.law_ends == tdkt::parse_iso_date("2017-09-30"));
        for (const tdkt::ForecastStep& step : forecast.path) {
            const bool is_award = step.kind == tdkt::ForecastStepKind::award;
            CHECK(step.decided == (is_award ? tdkt::parse_iso_date("2015-12-31") : std::nullopt));
        }
    }

    TEST_CASE("where no rule counts from the decision the day is not told") {
        const tdkt::Forecast forecast =
            forecast_of(cstdt + "awards = [{ award = 'CSTDCS', years = [2025] }]\n");
        CHECK(awards_on(forecast) == "CSTDCS 2026, CSTDCS 2027");
        for (const tdkt::ForecastStep& step : forecast.path) {
            CHECK_FALSE(step.decided);
        }
    }

    TEST_CASE("a law that will have ended when the dossier comes is told") {
        const std::string titles = "awards_from = 2010\nawards = [{ award = 'CSTDCS', years = [2024] }]\n";
        const tdkt::Forecast later =
            forecast_of(titles + "nomination = { award = 'CSTDT', year = 2025, received = 2025-12-20 }\n");
        CHECK(later.law_ends == tdkt::parse_iso_date("2026-09-30"));
        CHECK(later.former_law.empty());
    }

    TEST_CASE("where the text of the law was not seen, the year is that of the law before it") {
        const std::string titles =
            "awards_from = 2010\nawards = [{ award = 'CSTDCS', years = [2025, 2026] }]\n"
            "initiatives = [{ years = [2026], scope = 'province' }]\n";
        const tdkt::Forecast forecast =
            forecast_of(titles + "nomination = { award = 'CSTDT', year = 2026, received = 2026-12-20 }\n");
        CHECK(forecast.answer == ForecastAnswer::earliest);
        CHECK(forecast.year == 2027);
        CHECK(awards_on(forecast) == "CSTDCS 2027");
        CHECK(forecast.former_law == "L2022");
        CHECK_FALSE(forecast.law_ends);
    }

    TEST_CASE("an office's own criterion needs no former law") {
        const Folder office("forecast-office");
        office.write(
            "law/L2026/own.toml",
            "format = 1\ninstrument = { id = 'L2026', name = 'Luật 06/2026/QH16 sửa đổi, bổ sung một số "
            "điều của Luật Thi đua, khen thưởng', from = 2026-10-01 }\n[[criterion]]\n"
            "id = 'LDTT.2025-08'\naward = 'LDTT'\nsubjects = ['person']\ncategories = ['merit']\n"
            "cite = 'Luật 06/2026/QH16 Đ1'\ncertainty = 'verified'\ngrade = 'excellent'\n");
        const tdkt::Forecast forecast = forecast_of(
            "nomination = { award = 'LDTT', year = 2026, grade = 'good', received = 2026-12-20 }\n",
            tdkt::load_rule_book({shipped(), office.path()}, known_awards()));
        CHECK(forecast.year == 2027);
        CHECK(forecast.former_law.empty());
    }

    TEST_CASE(
        "what the former law would allow as it stands is no certain answer under a law that was not seen") {
        const tdkt::Forecast forecast = forecast_of(
            "nomination = { award = 'LDTT', year = 2026, grade = 'good', received = 2026-12-20 }\n");
        CHECK(forecast.answer == ForecastAnswer::earliest);
        CHECK(forecast.year == 2026);
        CHECK(forecast.path.empty());
        CHECK(forecast.former_law == "L2022");
        CHECK(forecast.attested_ways.empty());
    }
}
