#include "store/cluster_awards.hpp"
#include "store/scores.hpp"
#include "toolkit/importer.hpp"
#include "toolkit/importers/cluster_reader.hpp"
#include "toolkit/importers/overlay.hpp"
#include "toolkit/scores.hpp"

#include <limits>
#include <map>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// How many of each award the first of a cluster may be proposed for, by cluster, year and award.
class ClusterAwardImporter : public Importer {
public:
    explicit ClusterAwardImporter(ImportContext& context) : context_(context) {
        for (const Cluster& cluster : store::clusters(context.connection, std::nullopt)) {
            clusters_.emplace(std::pair(cluster.code, cluster.year), cluster);
        }
        for (const store::ClusterAwardRow& row : store::cluster_awards(context.connection, std::nullopt)) {
            counts_.emplace(std::pair(row.cluster_id, row.award), row.count);
        }
    }

    RowOutcome take(Row& row) override {
        const Cluster* const cluster = read_cluster(row, clusters_);
        const Award* const award = row.award(SubjectKind::collective);
        const std::optional<std::int64_t> count = row.required_integer(Field::count);
        if (count && (*count < 0 || *count > std::numeric_limits<int>::max())) {
            row.problem(Field::count, Message("bad_planned_count", {{"count", std::to_string(*count)}}));
        }
        if (!row.ok() || cluster == nullptr || award == nullptr || !count) {
            return RowOutcome::rejected;
        }
        const std::pair key{cluster->id, award->code};
        const auto line_before = mentions_.before(fmt::format("{} {}", cluster->id, award->code), row.line());
        const auto known = counts_.find(key);
        const bool is_new = known == counts_.end();
        if (!is_new && known->second == *count) {
            return RowOutcome::same;
        }
        if (cluster->finalised) {
            row.problem(Field::cluster, finalised_already(*cluster));
            return RowOutcome::rejected;
        }
        if (line_before) {
            refuse_contradiction(row, Field::count, *line_before);
            return RowOutcome::rejected;
        }
        counts_[key] = *count;
        store::put_cluster_award(context_.connection,
                                 {.cluster_id = cluster->id, .award = award->code, .count = *count},
                                 context_.operation);
        return is_new ? RowOutcome::added : RowOutcome::changed;
    }

private:
    using Key = std::pair<std::int64_t, std::string>; ///< cluster and award

    ImportContext& context_;
    ClustersByCode<Cluster> clusters_;
    std::map<Key, std::int64_t> counts_;
    Mentions mentions_;
};

} // namespace

std::unique_ptr<Importer> make_cluster_award_importer(ImportContext& context) {
    return std::make_unique<ClusterAwardImporter>(context);
}

} // namespace tdkt
