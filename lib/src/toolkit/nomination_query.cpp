#include "toolkit/nomination_query.hpp"

#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "toolkit/lookup.hpp"

#include <algorithm>

namespace tdkt {

store::NominationQuery query_of(store::Connection& connection, const NominationFilter& filter) {
    store::NominationQuery query{.ids = {},
                                 .award = filter.award,
                                 .year = filter.year,
                                 .units = {},
                                 .state = filter.state,
                                 .verdict = filter.verdict,
                                 .repeated = filter.repeated};
    if (!filter.ids.empty()) {
        query.ids = filter.ids;
    }
    if (filter.unit) {
        const registry::UnitTree units = store::unit_tree(connection);
        query.units = units.with_all_below(require_unit(units, *filter.unit));
    }
    return query;
}

std::vector<store::CheckCase> require_selected(store::Connection& connection,
                                               const NominationFilter& filter) {
    std::vector<store::CheckCase> selected;
    store::check_cases(connection, query_of(connection, filter),
                       [&](const store::CheckCase& loaded) { selected.push_back(loaded); });
    for (const std::int64_t id : filter.ids) {
        const bool found =
            std::any_of(selected.begin(), selected.end(),
                        [id](const store::CheckCase& loaded) { return loaded.nomination.id == id; });
        if (!found) {
            throw NotFound(Message("unknown_nomination", {{"id", std::to_string(id)}}));
        }
    }
    if (selected.empty()) {
        throw NotFound(Message("nothing_selected"));
    }
    return selected;
}

store::CheckCase require_nomination(store::Connection& connection, std::int64_t id) {
    NominationFilter filter;
    filter.ids.push_back(id);
    return require_selected(connection, filter).front();
}

} // namespace tdkt
