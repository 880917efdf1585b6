#include "tdkt/merge.hpp"

#include "store/journal.hpp"
#include "store/merge.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "tdkt/registry.hpp"
#include "toolkit/lookup.hpp"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

namespace tdkt {

namespace {

constexpr std::size_t shown_contradictions = 50;

Message said(const store::Contradiction& contradiction) {
    const std::vector<std::pair<std::string, std::string>> arguments = {
        {"entity_word", contradiction.entity},
        {"kept", std::to_string(contradiction.kept)},
        {"other", std::to_string(contradiction.other)},
        {"fields", contradiction.fields}};
    if (contradiction.entity == "person") {
        return Message("merge_people_first", arguments);
    }
    return contradiction.fields.empty() ? Message("merge_in_use", arguments)
                                        : Message("merge_differs", arguments);
}

void refuse(const std::vector<store::Contradiction>& contradictions) {
    if (contradictions.empty()) {
        return;
    }
    Diagnostics found;
    const auto tell = [&](Message message) {
        found.push_back({.severity = Severity::error, .at = {}, .message = std::move(message), .raw = {}});
    };
    for (std::size_t i = 0; i < std::min(contradictions.size(), shown_contradictions); ++i) {
        tell(said(contradictions[i]));
    }
    if (contradictions.size() > shown_contradictions) {
        tell(Message("merge_more_contradictions",
                     {{"count", std::to_string(contradictions.size() - shown_contradictions)}}));
    }
    throw StateError(Message("merge_contradicts"), {}, std::move(found));
}

MergeReport merge(Database& database, const Actor& actor, const MergeOptions& options, MergeReport report,
                  const std::function<void(store::Merge&)>& work) {
    store::Connection& connection = database.connection();
    connection.write([&] {
        store::JournalEntry entry(connection, actor);
        entry.because(options.reason);
        store::Merge merge(connection);
        work(merge);
        refuse(merge.contradictions());
        report.counts = merge.counts();
        entry.finish(fmt::format(R"({{"kept":{},"merged":{}}})", report.kept, report.other));
        if (!options.dry_run) {
            report.operation = entry.id();
        }
        return !options.dry_run;
    });
    return report;
}

void require_two(std::int64_t keep, std::int64_t other) {
    if (keep == other) {
        throw UsageError(Message("merge_same"));
    }
}

} // namespace

MergeReport merge_people(Database& database, const Actor& actor, const std::string& keep,
                         const std::string& other, const MergeOptions& options) {
    require_reason(options.reason);
    const std::int64_t kept = find_person(database, keep).id;
    const std::int64_t merged = find_person(database, other).id;
    require_two(kept, merged);
    return merge(database, actor, options, {.kept = kept, .other = merged, .counts = {}, .operation = {}},
                 [&](store::Merge& merge) { merge.subjects(kept, merged); });
}

MergeReport merge_units(Database& database, const Actor& actor, const std::string& keep,
                        const std::string& other, const MergeOptions& options) {
    require_reason(options.reason);
    const Unit kept = find_unit(database, keep);
    const Unit merged = find_unit(database, other);
    require_two(kept.id, merged.id);
    return merge(
        database, actor, options, {.kept = kept.id, .other = merged.id, .counts = {}, .operation = {}},
        [&](store::Merge& merge) {
            store::Connection& connection = database.connection();
            const registry::UnitTree units = store::unit_tree(connection);
            if (units.is_within(kept, merged)) {
                throw StateError(Message("merge_within", {{"unit", kept.code}, {"above", merged.code}}));
            }
            if (store::has_succession_between(connection, kept.id, merged.id)) {
                throw StateError(Message("merge_succession", {{"unit", kept.code}, {"other", merged.code}}));
            }
            if (store::has_waiting_suspects(connection, merged.id)) {
                throw StateError(Message("merge_suspects_wait", {{"unit", merged.code}}));
            }
            merge.units(kept.id, merged.id);
        });
}

} // namespace tdkt
