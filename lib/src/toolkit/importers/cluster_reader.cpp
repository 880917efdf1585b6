#include "toolkit/importers/cluster_reader.hpp"

#include "base/text.hpp"

namespace tdkt {

bool is_named(const Cluster& cluster, const std::string& name) {
    return text::name_key(cluster.name) == text::name_key(name);
}

void refuse_cluster(importing::Row& row, const std::string& code, int year,
                    const std::vector<std::string>& known) {
    row.problem(importing::Field::cluster,
                Message("unknown_cluster", {{"cluster", code},
                                            {"year", std::to_string(year)},
                                            {"suggestion", text::nearest(code, known).value_or("")}}));
}

} // namespace tdkt
