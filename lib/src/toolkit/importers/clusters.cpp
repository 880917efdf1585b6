#include "store/scores.hpp"
#include "toolkit/importer.hpp"
#include "toolkit/importers/cluster_reader.hpp"
#include "toolkit/scores.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <utility>

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// Clusters by code and year, a row for each of their units. The name may stand in the first row only.
class ClusterImporter : public Importer {
public:
    explicit ClusterImporter(ImportContext& context) : context_(context), rows_(context.connection) {
        for (Cluster& cluster : store::clusters(context.connection, std::nullopt)) {
            const std::pair<std::string, int> key{cluster.code, cluster.year};
            clusters_[key].cluster = std::move(cluster);
        }
    }

    RowOutcome take(Row& row) override {
        const Said said = read(row);
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        const auto place = clusters_.find({said.code, said.year});
        if (place == clusters_.end()) {
            return check_member(row, said) ? add(row, said) : RowOutcome::rejected;
        }
        Known& known = place->second;
        ClusterUnit* const member = find(known, said.unit->code);
        refuse_contradictions(row, known, said, member);
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        if (known.cluster.finalised && (member == nullptr || (said.role && *said.role != member->role))) {
            row.problem(Field::cluster, finalised_already(known.cluster));
            return RowOutcome::rejected;
        }
        if (member == nullptr && !check_member(row, said)) {
            return RowOutcome::rejected;
        }
        const bool renamed = rename(known, said);
        const bool changed = put(known, said, member);
        mention(known, row, said);
        if (member == nullptr) {
            return RowOutcome::added;
        }
        return renamed || changed ? RowOutcome::changed : RowOutcome::same;
    }

private:
    struct Said {
        std::string code;
        int year = 0;
        std::string name;
        const Unit* unit = nullptr;
        std::optional<ClusterRole> role;
    };

    struct Known {
        Cluster cluster;
        std::optional<std::int64_t> named_in;           ///< line of this file
        std::map<std::string, std::int64_t> roles_in{}; ///< by unit, the line of this file
    };

    Said read(Row& row) const {
        Said said;
        const std::string cluster = row.required_text(Field::cluster);
        said.year = row.required_year(Field::year).value_or(0);
        said.code = cluster_code(cluster, said.year, clusters_);
        said.name = row.text(Field::name);
        const bool is_known = clusters_.contains({said.code, said.year});
        if (said.name.empty() && !is_known && row.is_by_section(Field::cluster)) {
            said.name = cluster;
        }
        said.unit = read_unit(row, Field::unit, context_.units);
        said.role = row.word<ClusterRole>(Field::role);
        if (said.name.empty() && !is_known) {
            row.problem(Field::name, Message("missing_value", {{"field", "name"}}));
        }
        return said;
    }

    static ClusterUnit* find(Known& known, const std::string& unit) {
        const auto found = std::ranges::find(known.cluster.units, unit, &ClusterUnit::unit);
        return found == known.cluster.units.end() ? nullptr : &*found;
    }

    static void refuse_contradictions(Row& row, const Known& known, const Said& said,
                                      const ClusterUnit* member) {
        if (known.named_in && !said.name.empty() && said.name != known.cluster.name) {
            refuse_contradiction(row, Field::name, *known.named_in);
        }
        const auto mentioned = known.roles_in.find(said.unit->code);
        if (mentioned != known.roles_in.end() && said.role && member != nullptr &&
            *said.role != member->role) {
            refuse_contradiction(row, Field::role, mentioned->second);
        }
        refuse_second_head(row, known, said);
    }

    // A cluster has one head: whoever was it before is named otherwise in a row above.
    static void refuse_second_head(Row& row, const Known& known, const Said& said) {
        for (const ClusterUnit& other : known.cluster.units) {
            if (said.role == ClusterRole::head && other.role == ClusterRole::head &&
                other.unit != said.unit->code) {
                row.problem(Field::role,
                            Message("second_head", {{"cluster", known.cluster.code}, {"head", other.unit}}));
            }
        }
    }

    /// A new member existed in the year; of two clusters it may be one, and that is said.
    bool check_member(Row& row, const Said& said) const {
        const std::chrono::year year(said.year);
        const Unit& unit = *said.unit;
        if ((unit.valid_to && *unit.valid_to < year / std::chrono::January / 1) ||
            (unit.valid_from && *unit.valid_from > year / std::chrono::December / 31)) {
            const Unit* const successor = context_.units.successor(unit);
            row.problem(Field::unit, Message("member_not_in_being",
                                             {{"unit", unit.code},
                                              {"year", std::to_string(said.year)},
                                              {"suggestion", successor != nullptr ? successor->code : ""}}));
            return false;
        }
        for (const auto& [key, other] : clusters_) {
            if (key.second == said.year && key.first != said.code &&
                std::ranges::count(other.cluster.units, unit.code, &ClusterUnit::unit) > 0) {
                row.problem(
                    Field::unit,
                    Message("member_of_two",
                            {{"unit", unit.code}, {"other", key.first}, {"year", std::to_string(said.year)}}),
                    Severity::warning);
            }
        }
        return true;
    }

    RowOutcome add(Row& row, const Said& said) {
        Known known{
            .cluster = {.id = rows_.insert_cluster(said.code, said.year, said.name, context_.operation),
                        .code = said.code,
                        .year = said.year,
                        .name = said.name,
                        .sheet = std::nullopt,
                        .units = {}},
            .named_in = std::nullopt};
        put(known, said, nullptr);
        mention(known, row, said);
        clusters_.emplace(std::pair(said.code, said.year), std::move(known));
        return RowOutcome::added;
    }

    bool rename(Known& known, const Said& said) {
        if (said.name.empty() || said.name == known.cluster.name) {
            return false;
        }
        known.cluster.name = said.name;
        rows_.rename_cluster(known.cluster.id, said.name, context_.operation);
        return true;
    }

    bool put(Known& known, const Said& said, ClusterUnit* member) {
        if (member == nullptr) {
            const ClusterRole role = said.role.value_or(ClusterRole::member);
            rows_.insert_member(known.cluster.id, said.unit->id, role, context_.operation);
            known.cluster.units.push_back({.unit = said.unit->code, .name = {}, .role = role});
            return true;
        }
        if (!said.role || *said.role == member->role) {
            return false;
        }
        member->role = *said.role;
        rows_.set_role(known.cluster.id, said.unit->id, *said.role, context_.operation);
        return true;
    }

    static void mention(Known& known, const Row& row, const Said& said) {
        if (!said.name.empty() && !known.named_in) {
            known.named_in = row.line();
        }
        known.roles_in.try_emplace(said.unit->code, row.line());
    }

    ImportContext& context_;
    store::ClusterRows rows_;
    ClustersByCode<Known> clusters_;
};

} // namespace

std::unique_ptr<Importer> make_cluster_importer(ImportContext& context) {
    return std::make_unique<ClusterImporter>(context);
}

} // namespace tdkt
