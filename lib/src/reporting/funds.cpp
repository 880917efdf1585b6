#include "reporting/funds.hpp"

#include <algorithm>

#include "config/directories.hpp"
#include "config/table.hpp"
#include "reporting/condition.hpp"
#include "tdkt/error.hpp"

namespace tdkt::reporting {

namespace {

Fund read_fund(config::Table& table) {
    Fund fund{.key = table.text("key"), .title = table.text("title")};
    if (std::optional<config::Table> where = table.table("where")) {
        fund.where = read_condition(*where);
        where->finish();
    } else {
        table.problem(table.where(), Message("missing_key", {{"key", "where"}}));
    }
    table.finish();
    return fund;
}

} // namespace

std::vector<Fund> load_funds(const config::Directories& directories) {
    std::vector<Fund> funds;
    Diagnostics problems;
    for (const std::filesystem::path& path : directories.list("funds")) {
        config::Table file = config::read_toml(path, problems);
        if (file.integer("format") != 1) {
            file.problem(file.where("format"), Message("unknown_format", {{"format", "1"}}));
        }
        for (config::Table& table : file.tables("fund")) {
            Fund fund = read_fund(table);
            const auto known = std::ranges::find(funds, fund.key, &Fund::key);
            if (known == funds.end()) {
                funds.push_back(std::move(fund));
            } else {
                *known = std::move(fund);
            }
        }
        file.finish();
    }
    if (has_errors(problems)) {
        throw RulesError(Message("bad_funds"), {}, std::move(problems));
    }
    return funds;
}

const Fund* fund_for(const std::vector<Fund>& funds, const AwardTally& award) {
    const auto found =
        std::ranges::find_if(funds, [&](const Fund& fund) { return matches(fund.where, award); });
    return found == funds.end() ? nullptr : &*found;
}

} // namespace tdkt::reporting
