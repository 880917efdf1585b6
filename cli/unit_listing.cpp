#include "cells.hpp"
#include "listings.hpp"

namespace tdkt::cli {

Json json_of(const Unit& unit) {
    return {{"code", unit.code},
            {"name", unit.name},
            {"kind", to_word(unit.kind)},
            {"parent", or_null(unit.parent)},
            {"sector", or_null(unit.sector)},
            {"remote", unit.remote},
            {"valid_from", or_null(unit.valid_from)},
            {"valid_to", or_null(unit.valid_to)}};
}

Listing<Unit> unit_listing() {
    const auto code = [](const Unit& unit) { return unit.code; };
    const auto name = [](const Unit& unit) { return unit.name; };
    const auto kind = [](const Unit& unit) { return cell(unit.kind); };
    const auto parent = [](const Unit& unit) { return cell(unit.parent); };
    const auto sector = [](const Unit& unit) { return cell(unit.sector); };
    const auto remote = [](const Unit& unit) { return std::string(unit.remote ? "yes" : "no"); };
    const auto from = [](const Unit& unit) { return cell(unit.valid_from); };
    const auto to = [](const Unit& unit) { return cell(unit.valid_to); };
    return {.what = "units",
            .key = "units",
            .shown = {{N_("CODE"), code},
                      {N_("NAME"), name},
                      {N_("KIND"), kind, CellKind::word},
                      {N_("PARENT"), parent},
                      {N_("FROM"), from},
                      {N_("TO"), to}},
            .fields = {{"code", code},
                       {"name", name},
                       {"kind", kind},
                       {"parent", parent},
                       {"sector", sector},
                       {"remote", remote},
                       {"valid_from", from},
                       {"valid_to", to}},
            .json = [](const Unit& unit) { return json_of(unit); }};
}

Listing<Succession> succession_listing() {
    const auto from = [](const Succession& succession) { return succession.from; };
    const auto to = [](const Succession& succession) { return succession.to; };
    const auto date = [](const Succession& succession) { return cell(succession.date); };
    const auto share = [](const Succession& succession) { return cell(succession.share); };
    return {.what = "successions",
            .key = "successions",
            .shown = {{N_("FROM"), from},
                      {N_("TO"), to},
                      {N_("DATE"), date},
                      {N_("SHARE"), share, CellKind::number}},
            .fields = {{"from", from}, {"to", to}, {"date", date}, {"share", share}},
            .json = [](const Succession& succession) {
                return Json{{"from", succession.from},
                            {"to", succession.to},
                            {"date", to_iso(succession.date)},
                            {"share", succession.share ? number(*succession.share) : Json()}};
            }};
}

} // namespace tdkt::cli
