#include "sheets.hpp"

namespace {

using tdkt::scoring::parse_score_sheet;

// A sheet with figures F (at most 50) and G, and criterion K of 10 points, by what follows.
std::vector<std::string> findings_of(const std::string& formula, const std::string& top = "",
                                     const std::string& actual = "actual = 'F'\n") {
    tdkt::Diagnostics problems;
    const tdkt::ScoreSheet sheet = parse_score_sheet(
        "format = 1\ncode = 'S'\ntitle = 'S'\nyear = 2025\ntie = ['figure:F+G', 'ballot']\n" + top +
            "[[figure]]\ncode = 'F'\ntitle = 'F'\nmax = 50\n[[figure]]\ncode = 'G'\ntitle = 'G'\n"
            "[[criterion]]\ncode = 'K'\ntitle = 'K'\nmax = 10\nkind = 'points'\n" +
            actual + formula,
        "s.toml", problems);
    std::vector<std::string> found;
    for (const tdkt::Diagnostic& problem : problems) {
        found.push_back(problem.message.code);
    }
    for (const tdkt::Message& finding : check_sheet(sheet)) {
        const std::string& value = finding.argument("value");
        found.push_back(value.empty() ? finding.code : finding.code + " " + value);
    }
    return found;
}

std::vector<std::string> of_bands(const std::string& bands, const std::string& rest = "otherwise = 0\n") {
    return findings_of("formula = 'bands'\nband = [" + bands + "]\n" + rest);
}

using Found = std::vector<std::string>;

} // namespace

TEST_SUITE("check of a score sheet") {
    TEST_CASE("bands that meet are sound") {
        CHECK(of_bands("{below = 20, points = 5}, {from = 20, points = 10}").empty());
        CHECK(of_bands("{to = 20, points = 5}, {above = 20, points = 10}").empty());
        CHECK(of_bands("{from = 20, points = 10}, {below = 20, points = 5}").empty());
    }

    TEST_CASE("bands that overlap, leave a gap, or leave a boundary to nobody are found") {
        CHECK(of_bands("{to = 20, points = 5}, {from = 20, points = 10}") == Found{"bands_overlap 20"});
        CHECK(of_bands("{to = 25, points = 5}, {from = 20, points = 10}") == Found{"bands_overlap 20"});
        CHECK(of_bands("{below = 20, points = 5}, {above = 20, points = 10}") ==
              Found{"boundary_of_nobody 20"});
        CHECK(of_bands("{below = 20, points = 5}, {from = 21, points = 10}") == Found{"bands_gap"});
        CHECK(of_bands("{between = [10, 20], points = 5}, {between = [20, 30], points = 10}") ==
              Found{"boundary_unstated 20", "boundary_unstated 30"});
    }

    TEST_CASE("values outside every band need a word") {
        CHECK(of_bands("{from = 10, to = 20, points = 10}", "") ==
              Found{"no_band_below 10", "no_band_above 20"});
    }

    TEST_CASE("points that cannot be reached, or are cut off, are found") {
        CHECK(of_bands("{from = 10, points = 8}") == Found{"points_out_of_reach 2"});
        CHECK(findings_of("formula = 'count'\neach = 0.1\n") == Found{"points_out_of_reach 5"});
        CHECK(findings_of("formula = 'count'\neach = 0.2\n").empty());
        CHECK(findings_of("formula = 'count'\neach = 0.25\n") == Found{"points_cut_off 2.5"});
    }

    TEST_CASE("what nobody can reach, and what everybody does, is found in formulas of every kind") {
        CHECK(of_bands("{from = 10, points = 8}, {from = 51, points = 10}") ==
              Found{"bands_overlap 51", "points_out_of_reach 2"});
        CHECK(findings_of("formula = 'all_or_nothing'\nat_least = 50\n").empty());
        CHECK(findings_of("formula = 'all_or_nothing'\nat_least = 51\n") == Found{"points_out_of_reach 10"});
        CHECK(findings_of("formula = 'all_or_nothing'\nat_least = 0\n") == Found{"always_awarded"});
        CHECK(findings_of("formula = 'ratio'\nbase = 'F'\notherwise = 0\n") == Found{"always_awarded"});
        CHECK(findings_of("formula = 'leader'\nexcess = 'absolute'\ntarget = 'F'\n", "", "actual = 'F'\n") ==
              Found{"points_out_of_reach 5"});
        CHECK(findings_of("formula = 'balance'\nplus = 'F'\nminus = 'G'\nmin = -5\n", "", "").empty());
    }

    TEST_CASE("a base that can be 0 needs a word for it") {
        CHECK(findings_of("formula = 'ratio'\nbase = 'G'\notherwise = 0\n").empty());
        CHECK(findings_of("formula = 'ratio'\nbase = 'G'\n") == Found{"base_may_be_zero"});
        CHECK(findings_of("formula = 'all_or_nothing'\nbase = 'G'\n") == Found{"base_may_be_zero"});
        CHECK(findings_of("formula = 'leader'\nexcess = 'percent'\ntarget = 'G'\n") ==
              Found{"base_may_be_zero"});
        CHECK(findings_of("formula = 'leader'\nexcess = 'absolute'\ntarget = 'G'\n").empty());
    }

    TEST_CASE("maxima that do not add up are found") {
        CHECK(findings_of("formula = 'count'\neach = 0.2\n", "total = 11\n") == Found{"total_does_not_sum"});
        CHECK(findings_of("group = 'I'\nformula = 'count'\neach = 0.2\n",
                          "group = [{title = 'I', max = 9}]\n") == Found{"group_does_not_sum"});
        CHECK(findings_of("group = 'II'\nformula = 'count'\neach = 0.2\n",
                          "group = [{title = 'I', max = 0}]\n") == Found{"criterion_of_unknown_group"});
    }

    TEST_CASE("a formula that cannot be read is refused") {
        CHECK(findings_of("formula = 'ratio'\nbase = 'H'\n")[0] == "unknown_figure");
        CHECK(findings_of("formula = 'count'\neach = 0\n")[0] == "each_not_positive");
        CHECK(of_bands("{from = 3, above = 4, points = 10}")[0] == "bad_band");
        CHECK(of_bands("{from = 3, below = 3, points = 10}")[0] == "bad_band");
        CHECK(of_bands("{between = [90, 80], points = 10}")[0] == "bad_band");
        CHECK(of_bands("{from = 3, points = 11}")[0] == "band_beyond_max");
        CHECK(findings_of("formula = 'count'\neach = 0.2\nbase = 'G'\n")[0] == "unknown_key");
    }
}
