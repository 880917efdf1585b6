#include "store/cluster_awards.hpp"
#include "store/scores.hpp"
#include "tdkt/text.hpp"
#include "toolkit/importer.hpp"

#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// How many of each award the first of a cluster may be proposed for, by cluster, year and award.
class ClusterAwardImporter : public Importer {
public:
    explicit ClusterAwardImporter(ImportContext& context) : context_(context) {
        for (const Cluster& cluster : store::clusters(context.connection, std::nullopt)) {
            clusters_.emplace(std::pair(cluster.code, cluster.year), cluster.id);
        }
        for (const store::ClusterAwardRow& row : store::cluster_awards(context.connection, std::nullopt)) {
            counts_.emplace(std::pair(row.cluster_id, row.award), row.count);
        }
    }

    RowOutcome take(Row& row) override {
        const std::optional<std::int64_t> cluster = read_cluster(row);
        const Award* const award = row.award(SubjectKind::collective);
        const std::optional<std::int64_t> count = row.required_integer(Field::count);
        if (count && *count < 0) {
            row.problem(Field::count, Message("negative_figure"));
        }
        if (!row.ok() || !cluster || award == nullptr || !count) {
            return RowOutcome::rejected;
        }
        const std::pair key{*cluster, award->code};
        const auto [known, is_new] = counts_.try_emplace(key, *count);
        if (!is_new && known->second == *count) {
            return RowOutcome::same;
        }
        if (const auto line = lines_.find(key); line != lines_.end()) {
            row.problem(Field::count, Message("said_otherwise", {{"line", std::to_string(line->second)}}));
            return RowOutcome::rejected;
        }
        known->second = *count;
        lines_.emplace(key, row.line());
        store::put_cluster_award(context_.connection,
                                 {.cluster_id = *cluster, .award = award->code, .count = *count},
                                 context_.operation);
        return is_new ? RowOutcome::added : RowOutcome::changed;
    }

private:
    std::optional<std::int64_t> read_cluster(Row& row) const {
        const std::string code = row.required_text(Field::cluster);
        const std::optional<int> year = row.required_year(Field::year);
        if (code.empty() || !year) {
            return std::nullopt;
        }
        if (const auto found = clusters_.find({code, *year}); found != clusters_.end()) {
            return found->second;
        }
        std::vector<std::string> codes;
        for (const auto& [key, id] : clusters_) {
            if (key.second == *year) {
                codes.push_back(key.first);
            }
        }
        row.problem(Field::cluster,
                    Message("unknown_cluster", {{"cluster", code},
                                                {"year", std::to_string(*year)},
                                                {"suggestion", text::nearest(code, codes).value_or("")}}));
        return std::nullopt;
    }

    using Key = std::pair<std::int64_t, std::string>; ///< cluster and award

    ImportContext& context_;
    std::map<std::pair<std::string, int>, std::int64_t> clusters_;
    std::map<Key, std::int64_t> counts_;
    std::map<Key, std::int64_t> lines_;
};

} // namespace

std::unique_ptr<Importer> make_cluster_award_importer(ImportContext& context) {
    return std::make_unique<ClusterAwardImporter>(context);
}

} // namespace tdkt
