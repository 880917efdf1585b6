#pragma once

#include "importing/row.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tdkt {

/// By code and year.
template <typename Known>
using ClustersByCode = std::map<std::pair<std::string, int>, Known>;

/// A cluster that nobody knows, with the nearest code of its year.
void refuse_cluster(importing::Row& row, const std::string& code, int year,
                    const std::vector<std::string>& known);

/// What is known of the cluster that a row names by code and year; null with a problem of the row.
template <typename Known>
[[nodiscard]] const Known* read_cluster(importing::Row& row, const ClustersByCode<Known>& clusters) {
    const std::string code = row.required_text(importing::Field::cluster);
    const std::optional<int> year = row.required_year(importing::Field::year);
    if (code.empty() || !year) {
        return nullptr;
    }
    if (const auto found = clusters.find({code, *year}); found != clusters.end()) {
        return &found->second;
    }
    std::vector<std::string> codes;
    for (const auto& [key, known] : clusters) {
        if (key.second == *year) {
            codes.push_back(key.first);
        }
    }
    refuse_cluster(row, code, *year, codes);
    return nullptr;
}

} // namespace tdkt
