#include "cells.hpp"
#include "commands.hpp"
#include "details.hpp"
#include "json.hpp"
#include "listings.hpp"
#include "printing.hpp"
#include "register.hpp"

namespace tdkt::cli {

namespace {

/// A unit with those around it in the tree and in time.
struct UnitView {
    Unit unit;
    std::vector<Unit> children;
    std::vector<Succession> successions;
};

UnitView view_of(Database& database, const std::string& wording) {
    UnitView view;
    view.unit = find_unit(database, wording);
    for (Unit& unit : list_units(database)) {
        if (unit.parent == view.unit.code) {
            view.children.push_back(std::move(unit));
        }
    }
    for (Succession& succession : list_successions(database)) {
        if (succession.from == view.unit.code || succession.to == view.unit.code) {
            view.successions.push_back(std::move(succession));
        }
    }
    return view;
}

Json document(const UnitView& view) {
    Json children = Json::array();
    for (const Unit& unit : view.children) {
        children.push_back(unit.code);
    }
    Json successions = Json::array();
    for (const Succession& succession : view.successions) {
        successions.push_back(
            {{"from", succession.from}, {"to", succession.to}, {"date", to_iso(succession.date)}});
    }
    return {{"schema", "tdkt.unit/1"},
            {"unit", json_of(view.unit)},
            {"children", children},
            {"successions", successions}};
}

Details details(const Session& session, const UnitView& view) {
    Details details;
    details.add(N_("code"), view.unit.code);
    details.add(N_("name"), view.unit.name);
    details.add(N_("kind"), session.words().name_of(cell(view.unit.kind)));
    details.add(N_("parent"), view.unit.parent);
    details.add(N_("sector"), view.unit.sector);
    details.add(N_("exists from"), view.unit.valid_from);
    details.add(N_("exists to"), view.unit.valid_to);
    std::vector<std::string> successions;
    successions.reserve(view.successions.size());
    for (const Succession& succession : view.successions) {
        successions.push_back(succession.from + " -> " + succession.to + ' ' + to_iso(succession.date));
    }
    details.add(N_("successions"), successions);
    std::vector<std::string> children;
    children.reserve(view.children.size());
    for (const Unit& unit : view.children) {
        children.push_back(unit.code + ' ' + unit.name);
    }
    details.add(N_("below it"), children);
    return details;
}

} // namespace

void add_unit_show(Group& unit) {
    Command& command = unit.verb("show", N_("show one unit, what is below it and what became of it"));
    const auto wording = command.options<std::string>();
    command.argument("UNIT", *wording, N_("its code or name"));
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt unit show SOYT");
    command.run([wording, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const UnitView view = view_of(database, *wording);
        if (output.format == "json") {
            print(session, document(view));
        } else {
            print(session, details(session, view));
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
