#include "tdkt/undo.hpp"

#include "store/bases.hpp"
#include "store/journal.hpp"
#include "store/rankings.hpp"
#include "store/undo.hpp"
#include "tdkt/error.hpp"
#include "toolkit/scores.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace tdkt {

namespace {

constexpr std::size_t shown_obstacles = 20;

Operation require_operation(store::Connection& connection, std::int64_t id) {
    auto operation = store::find_operation(connection, id);
    if (!operation) {
        throw NotFound(Message("unknown_operation", {{"operation", std::to_string(id)}}));
    }
    return *std::move(operation);
}

/// What an undo removed is not kept; and what it did is undone once, so that there is no chain of undos.
void require_redoable(store::Connection& connection, const Operation& undo, std::int64_t undone) {
    const Operation target = require_operation(connection, undone);
    if (target.undoes) {
        throw StateError(Message("undo_of_redo", {{"operation", std::to_string(undo.id)},
                                                  {"target", std::to_string(*target.undoes)}}));
    }
    if (store::made_rows(connection, target.id)) {
        throw StateError(Message("undo_removed_rows", {{"operation", std::to_string(undo.id)},
                                                       {"target", std::to_string(target.id)},
                                                       {"command", target.command}}));
    }
}

void require_undoable(store::Connection& connection, const Operation& operation) {
    const std::string id = std::to_string(operation.id);
    if (operation.state == OperationState::untraced) {
        throw StateError(Message("operation_untraced", {{"operation", id}}));
    }
    if (operation.state == OperationState::undone) {
        throw StateError(Message("operation_undone", {{"operation", id}}));
    }
    if (operation.undoes) {
        require_redoable(connection, operation, *operation.undoes);
    }
}

std::string listed(const store::UndoObstacle& obstacle) {
    const bool is_all = obstacle.count == static_cast<std::int64_t>(obstacle.ids.size());
    return fmt::format("{}{}", fmt::join(obstacle.ids, ", "), is_all ? "" : ", ...");
}

Message said(store::Connection& connection, const store::UndoObstacle& obstacle) {
    const auto later = store::find_operation(connection, obstacle.operation);
    const std::vector<std::pair<std::string, std::string>> arguments = {
        {"operation", std::to_string(obstacle.operation)},
        {"command", later ? later->command : std::string()},
        {"count", std::to_string(obstacle.count)},
        {"entity_word", obstacle.entity},
        {"target_word", obstacle.target},
        {"ids", listed(obstacle)}};
    switch (obstacle.kind) {
    case store::UndoObstacle::Kind::changed:
        return Message("undo_changed_later", arguments);
    case store::UndoObstacle::Kind::refers:
        return Message("undo_referred_to", arguments);
    case store::UndoObstacle::Kind::gone:
        return Message("undo_rows_gone", arguments);
    case store::UndoObstacle::Kind::taken:
        return Message("undo_number_taken", arguments);
    case store::UndoObstacle::Kind::missing:
        break;
    }
    return Message("undo_target_missing", arguments);
}

// What a final ranking was made from stays as it was, whoever comes back to it.
void refuse_finalised(store::Connection& connection, const Operation& operation) {
    Diagnostics found;
    for (const Cluster& cluster : store::finalised_since(connection, operation.id)) {
        found.push_back(
            {.severity = Severity::error, .at = {}, .message = finalised_already(cluster), .raw = {}});
    }
    if (!found.empty()) {
        throw StateError(Message("undo_of_finalised", {{"operation", std::to_string(operation.id)}}), {},
                         std::move(found));
    }
}

// A ranking that stands again has to be of what the register has by now.
void refuse_outdated(store::Connection& connection, const Operation& operation) {
    for (const Cluster& cluster : store::reopened_by(connection, operation.id)) {
        if (!is_up_to_date(connection, cluster)) {
            throw StateError(Message("undo_of_reopening", {{"operation", std::to_string(operation.id)},
                                                           {"cluster", cluster.code},
                                                           {"year", std::to_string(cluster.year)}}));
        }
    }
}

void refuse_obstacles(store::Connection& connection, const Operation& operation) {
    const std::vector<store::UndoObstacle> obstacles = store::undo_obstacles(connection, operation.id);
    if (obstacles.empty()) {
        return;
    }
    Diagnostics found;
    const auto tell = [&](Message message) {
        found.push_back({.severity = Severity::error, .at = {}, .message = std::move(message), .raw = {}});
    };
    for (std::size_t i = 0; i < std::min(obstacles.size(), shown_obstacles); ++i) {
        tell(said(connection, obstacles[i]));
    }
    if (obstacles.size() > shown_obstacles) {
        tell(Message("undo_more_obstacles", {{"count", std::to_string(obstacles.size() - shown_obstacles)}}));
    }
    throw StateError(Message("undo_hindered", {{"operation", std::to_string(operation.id)}}), {},
                     std::move(found));
}

// The seal of the bases that go is kept, for the operation that made them to be verified by.
std::string counts_json(const UndoReport& report, const std::string& seal) {
    UndoCount total;
    for (const UndoCount& count : report.counts) {
        total.removed += count.removed;
        total.restored += count.restored;
        total.returned += count.returned;
    }
    return fmt::format(R"({{"undone":{},"removed":{},"restored":{},"returned":{}{}}})", report.undone.id,
                       total.removed, total.restored, total.returned,
                       seal.empty() ? "" : fmt::format(R"(,"seal":"{}")", seal));
}

} // namespace

UndoReport undo_operation(Database& database, const Actor& actor, std::int64_t operation,
                          const UndoOptions& options) {
    store::Connection& connection = database.connection();
    UndoReport report;
    const auto take_back = [&] {
        report.undone = require_operation(connection, operation);
        require_undoable(connection, report.undone);
        refuse_finalised(connection, report.undone);
        refuse_obstacles(connection, report.undone);
        store::JournalEntry entry(connection, actor, std::nullopt, operation);
        if (!options.reason.empty()) {
            entry.because(options.reason);
        }
        const std::string seal = store::seal_of_bases(connection, operation);
        report.counts = store::take_back(connection, operation, entry.id());
        refuse_outdated(connection, report.undone);
        if (report.counts.empty()) {
            throw StateError(Message("nothing_to_undo", {{"operation", std::to_string(operation)}}));
        }
        store::set_operation_state(connection, operation, OperationState::undone);
        if (report.undone.undoes) {
            store::set_operation_state(connection, *report.undone.undoes, OperationState::standing);
        }
        entry.finish(counts_json(report, seal));
        if (!options.dry_run) {
            report.operation = entry.id();
        }
        return !options.dry_run;
    };
    connection.write(take_back, store::Rules::no_references);
    return report;
}

} // namespace tdkt
