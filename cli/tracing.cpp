#include "tracing.hpp"

#include <algorithm>
#include <functional>

#include "campaign_listing.hpp"
#include "cells.hpp"
#include "listings.hpp"
#include "tdkt/error.hpp"

namespace tdkt::cli {

namespace {

Listing<EnteredSource> source_listing() {
    const auto row = [](const EnteredSource& one) { return one.cell.row; };
    const auto column = [](const EnteredSource& one) { return one.cell.column; };
    const auto value = [](const EnteredSource& one) { return cell(one.value); };
    const auto operation = [](const EnteredSource& one) { return cell(one.operation); };
    const auto date = [](const EnteredSource& one) { return cell(one.date); };
    const auto by = [](const EnteredSource& one) { return one.by; };
    const auto file = [](const EnteredSource& one) { return cell(one.file); };
    return {.what = "entered",
            .key = "entered",
            .shown = {{N_("ROW"), row},
                      {N_("COLUMN"), column},
                      {N_("VALUE"), value, CellKind::number},
                      {N_("OPERATION"), operation, CellKind::number},
                      {N_("DATE"), date},
                      {N_("BY"), by},
                      {N_("FILE"), file}},
            .fields = {{"row", row},
                       {"column", column},
                       {"value", value},
                       {"operation", operation},
                       {"date", date},
                       {"by", by},
                       {"file", file}},
            .json = [](const EnteredSource& one) {
                return Json{{"row", one.cell.row},        {"column", one.cell.column}, {"value", one.value},
                            {"operation", one.operation}, {"date", to_iso(one.date)},  {"by", one.by},
                            {"file", or_null(one.file)}};
            }};
}

template <typename Record>
void list(Session& session, const OutputOptions& output, Listing<Record> listing,
          const std::vector<Record>& records) {
    Lister lister(session, output, std::move(listing));
    std::ranges::for_each(records, std::ref(lister));
    lister.finish();
}

} // namespace

CellName cell_of(const std::string& text) {
    const FigureName figure = figure_of(text);
    if (!figure.table.empty()) {
        throw UsageError(Message("bad_cell", {{"cell", text}}));
    }
    return {.row = figure.row, .column = figure.column};
}

FigureName figure_of(const std::string& text) {
    const std::size_t first = text.find(':');
    const std::size_t last = text.rfind(':');
    if (first == std::string::npos || last + 1 == text.size() || first == 0 ||
        (first != last && last == first + 1)) {
        throw UsageError(Message("bad_cell", {{"cell", text}}));
    }
    const bool has_table = first != last;
    return {.table = has_table ? text.substr(0, first) : std::string(),
            .row = has_table ? text.substr(first + 1, last - first - 1) : text.substr(0, first),
            .column = text.substr(last + 1)};
}

void require_list_format(const OutputOptions& output) {
    if (output.format != "table" && output.format != "csv" && output.format != "json") {
        throw UsageError(Message("trace_format", {{"format", output.format}}));
    }
}

void print(Session& session, const OutputOptions& output, const Behind& behind) {
    if (!behind.campaigns.empty()) {
        list(session, output, campaign_listing(), behind.campaigns);
    } else if (!behind.entered.empty()) {
        list(session, output, source_listing(), behind.entered);
    } else if (!behind.nominations.empty()) {
        list(session, output, nomination_listing(), behind.nominations);
    } else {
        list(session, output, award_listing(), behind.awards);
    }
}

} // namespace tdkt::cli
