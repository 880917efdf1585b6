#pragma once

#include "importing/row.hpp"
#include "tdkt/cluster.hpp"

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

[[nodiscard]] bool is_named(const Cluster& cluster, const std::string& name);

template <typename Known> // has a cluster
[[nodiscard]] bool is_named(const Known& known, const std::string& name) {
    return is_named(known.cluster, name);
}

/// The code of the cluster that a text means in a year: its code, or its name if only one has it, whatever
/// its case and spaces. Else the text as it is.
template <typename Known>
[[nodiscard]] std::string cluster_code(const std::string& text, int year,
                                       const ClustersByCode<Known>& clusters) {
    if (clusters.contains({text, year})) {
        return text;
    }
    std::string code;
    for (const auto& [key, known] : clusters) {
        if (key.second == year && is_named(known, text)) {
            if (!code.empty()) {
                return text;
            }
            code = key.first;
        }
    }
    return code.empty() ? text : code;
}

/// What is known of the cluster that a row names by code or name, and year; null with a problem of the row.
template <typename Known>
[[nodiscard]] const Known* read_cluster(importing::Row& row, const ClustersByCode<Known>& clusters) {
    const std::string text = row.required_text(importing::Field::cluster);
    const std::optional<int> year = row.required_year(importing::Field::year);
    if (text.empty() || !year) {
        return nullptr;
    }
    if (const auto found = clusters.find({cluster_code(text, *year, clusters), *year});
        found != clusters.end()) {
        return &found->second;
    }
    std::vector<std::string> codes;
    for (const auto& [key, known] : clusters) {
        if (key.second == *year) {
            codes.push_back(key.first);
        }
    }
    refuse_cluster(row, text, *year, codes);
    return nullptr;
}

} // namespace tdkt
