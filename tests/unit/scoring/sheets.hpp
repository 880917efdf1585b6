#pragma once

#include "scoring/sheet.hpp"
#include "tdkt/score.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

/// Sheets and values for tests: numbers are written as a person would.
namespace sheets {

inline tdkt::Decimal number(const std::string& text) {
    return tdkt::parse_decimal(text).value();
}

/// A sheet of config/scoring.
inline tdkt::ScoreSheet shipped(const std::string& name) {
    std::ifstream file(std::filesystem::path(TDKT_SOURCE_DIR) / "config" / "scoring" / name);
    const std::string toml{std::istreambuf_iterator<char>(file), {}};
    tdkt::Diagnostics problems;
    tdkt::ScoreSheet sheet = tdkt::scoring::parse_score_sheet(toml, name, problems);
    CHECK(problems.empty());
    return sheet;
}

/// The final values of one unit: code and number.
using Finals = std::vector<std::pair<std::string, std::string>>;

/// A cluster that is being scored.
struct Cluster {
    tdkt::ScoreSheet sheet;
    std::vector<tdkt::ClusterMember> members = {};
    std::vector<tdkt::ScoreValue> values = {};

    void add(const std::string& unit, const Finals& finals) {
        members.push_back({.unit = unit});
        for (const auto& [code, text] : finals) {
            values.push_back({.unit = unit, .criterion = code, .final = number(text)});
        }
    }

    void evidence(const std::string& unit, const std::string& criterion, const std::string& text) {
        for (tdkt::ScoreValue& value : values) {
            if (value.unit == unit && value.criterion == criterion) {
                value.evidence = text;
                return;
            }
        }
        values.push_back({.unit = unit, .criterion = criterion, .evidence = text});
    }

    [[nodiscard]] tdkt::Ranking rank() const { return tdkt::rank(sheet, "C", members, values); }

    [[nodiscard]] tdkt::RankedUnit of(const std::string& unit) const {
        for (tdkt::RankedUnit& ranked : rank().units) {
            if (ranked.unit == unit) {
                return std::move(ranked);
            }
        }
        return {};
    }

    /// The points of one unit and criterion, `-` if not scored.
    [[nodiscard]] std::string points(const std::string& unit, const std::string& criterion) const {
        for (const tdkt::CriterionScore& score : of(unit).criteria) {
            if (score.criterion == criterion) {
                return score.score ? to_string(*score.score) : "-";
            }
        }
        return "?";
    }

    [[nodiscard]] std::string total(const std::string& unit) const {
        const auto found = of(unit).total;
        return found ? to_string(*found) : "-";
    }

    [[nodiscard]] std::string working(const std::string& unit, const std::string& criterion) const {
        for (const tdkt::ExplainedScore& score : tdkt::explain_score(sheet, members, values, unit)) {
            if (score.score.criterion == criterion) {
                return score.working;
            }
        }
        return "?";
    }
};

} // namespace sheets
