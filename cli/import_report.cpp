#include "import_report.hpp"

#include <nlohmann/json.hpp>

#include "details.hpp"
#include "field_changes.hpp"
#include "json.hpp"
#include "language.hpp"
#include "printing.hpp"
#include "problems.hpp"

namespace tdkt::cli {

namespace {

Json json_of(const ImportCounts& counts) {
    return {{"read", counts.read},       {"new", counts.added},       {"same", counts.same},
            {"changed", counts.changed}, {"suspect", counts.suspect}, {"rejected", counts.rejected},
            {"skipped", counts.skipped}};
}

Json json_of(const std::vector<std::pair<std::string, std::string>>& columns) {
    Json object = Json::object();
    for (const auto& [heading, field] : columns) {
        object[heading] = field.empty() ? Json() : Json(field);
    }
    return object;
}

Json json_of(const std::vector<Decoding>& decodings) {
    Json array = Json::array();
    for (const Decoding& decoding : decodings) {
        array.push_back({{"encoding", std::string(to_word(decoding.encoding))},
                         {"columns", decoding.columns},
                         {"cells", decoding.cells},
                         {"tried", decoding.tried},
                         {"fitting", decoding.fitting}});
    }
    return array;
}

Json json_of(const RowChange& change) {
    return {{"line", change.line},
            {"table", change.table},
            {"id", change.id},
            {"name", change.name},
            {"fields", cli::json_of(change.fields)}};
}

Json json_of(const Words& words, const std::vector<CellReading>& readings) {
    Json array = Json::array();
    for (const CellReading& reading : readings) {
        array.push_back({{"code", reading.how.code},
                         {"column", reading.column},
                         {"heading", reading.heading},
                         {"line", reading.line},
                         {"cells", reading.cells},
                         {"message", words.say(reading.how)}});
    }
    return array;
}

Json json_of(const std::vector<SkippedRecord>& skipped) {
    Json array = Json::array();
    for (const SkippedRecord& record : skipped) {
        array.push_back({{"line", record.line}, {"role", record.role}, {"text", record.text}});
    }
    return array;
}

Json document(const Session& session, ImportTarget target, const ImportReport& report) {
    Json json = {{"schema", "tdkt.import/1"},
                 {"file", report.file},
                 {"sha256", report.sha256},
                 {"format", report.format},
                 {"encoding", text_or_null(report.encoding)},
                 {"decodings", json_of(report.decodings)},
                 {"delimiter", text_or_null(report.delimiter)},
                 {"sheet", text_or_null(report.sheet)},
                 {"sheets", report.sheets},
                 {"header_line", report.header_line},
                 {"columns", json_of(report.columns)},
                 {"mapped", json_of(report.mapped)},
                 {"readings", json_of(session.words(), report.readings)},
                 {"rows", json_of(report.rows)},
                 {"skipped", json_of(report.skipped)}};
    if (target == ImportTarget::nominations) {
        json["nominations"] = json_of(report.nominations);
    }
    json["problems"] = cli::json_of(session.words(), report.problems);
    json["operation"] = or_null(report.operation);
    json["dry_run"] = report.dry_run;
    if (report.dry_run) {
        json["changes"] = Json::array();
        for (const RowChange& change : report.changes) {
            json["changes"].push_back(json_of(change));
        }
    }
    return json;
}

std::string shown(const std::string& delimiter) {
    return delimiter == "\t" ? translate(N_("tab")) : delimiter;
}

Message understood(const ImportReport& report) {
    const std::string line = std::to_string(report.header_line);
    if (report.sheets.empty()) {
        return Message(
            "import_understood",
            {{"encoding", report.encoding}, {"delimiter", shown(report.delimiter)}, {"line", line}});
    }
    return Message("import_understood_sheet", {{"format", report.format},
                                               {"sheet", report.sheet},
                                               {"sheets", std::to_string(report.sheets.size())},
                                               {"line", line}});
}

/// First, on one line, the headings that are the fields themselves.
std::vector<std::string> shown(const std::vector<std::pair<std::string, std::string>>& columns) {
    std::string as_they_are;
    std::vector<std::string> lines;
    for (const auto& [heading, field] : columns) {
        if (heading == field) {
            as_they_are += (as_they_are.empty() ? "" : ", ") + field;
        } else {
            lines.push_back(heading + " -> " + (field.empty() ? translate(N_("(not used)")) : field));
        }
    }
    if (!as_they_are.empty()) {
        lines.insert(lines.begin(), as_they_are);
    }
    return lines;
}

std::string list_of(const std::vector<int>& columns) {
    std::string list;
    for (const int column : columns) {
        list += (list.empty() ? "" : ", ") + std::to_string(column);
    }
    return list;
}

/// What the letters were read as, and on what evidence.
Message described(const Decoding& decoding) {
    const std::string cells = std::to_string(decoding.cells);
    const std::string tried = std::to_string(decoding.tried);
    const std::string fitting = std::to_string(decoding.fitting);
    if (decoding.encoding == Encoding::utf8) {
        return Message("cells_mended", {{"columns", list_of(decoding.columns)}, {"cells", cells}});
    }
    std::string encoding(to_word(decoding.encoding));
    if (decoding.columns.empty()) {
        return Message("bytes_decoded",
                       {{"encoding", std::move(encoding)}, {"tried", tried}, {"fitting", fitting}});
    }
    return Message("cells_decoded", {{"encoding", std::move(encoding)},
                                     {"columns", list_of(decoding.columns)},
                                     {"cells", cells},
                                     {"tried", tried},
                                     {"fitting", fitting}});
}

std::string said(const Words& words, const ImportCounts& counts) {
    return words.say(Message("import_counts", {{"new", std::to_string(counts.added)},
                                               {"same", std::to_string(counts.same)},
                                               {"changed", std::to_string(counts.changed)},
                                               {"suspect", std::to_string(counts.suspect)},
                                               {"rejected", std::to_string(counts.rejected)}}));
}

constexpr std::size_t shown_changes = 20;
constexpr std::size_t shown_skipped = 10;

/// A line for each row that changes, as many as people read.
std::vector<std::string> shown(const Words& words, const std::vector<RowChange>& changes) {
    std::vector<std::string> lines;
    for (const RowChange& change : changes) {
        if (lines.size() == shown_changes) {
            lines.push_back(words.say(
                Message("import_more_changes", {{"count", std::to_string(changes.size() - shown_changes)}})));
            break;
        }
        std::string fields;
        for (const FieldChange& field : change.fields) {
            fields += (fields.empty() ? "" : "; ") + cli::said(field);
        }
        lines.push_back(words.say(
            Message("import_change",
                    {{"line", std::to_string(change.line)}, {"name", change.name}, {"fields", fields}})));
    }
    return lines;
}

/// The records that were passed over although their words say nothing, as many as people read.
std::vector<std::string> shown(const Words& words, const std::vector<SkippedRecord>& skipped) {
    std::vector<std::string> lines;
    std::size_t more = 0;
    for (const SkippedRecord& record : skipped) {
        if (record.role != "group" && record.role != "trailing") {
            continue;
        }
        if (lines.size() == shown_skipped) {
            ++more;
            continue;
        }
        lines.push_back(words.say(Message(
            "import_skipped",
            {{"line", std::to_string(record.line)}, {"role_word", record.role}, {"text", record.text}})));
    }
    if (more > 0) {
        lines.push_back(words.say(Message("import_more_skipped", {{"count", std::to_string(more)}})));
    }
    return lines;
}

void print_lines(Session& session, ImportTarget target, const ImportReport& report) {
    const Words& words = session.words();
    Details details;
    details.add(N_("file"), report.file);
    details.add(N_("read as"), words.say(understood(report)));
    std::vector<std::string> decoded;
    decoded.reserve(report.decodings.size());
    for (const Decoding& decoding : report.decodings) {
        decoded.push_back(words.say(described(decoding)));
    }
    if (!decoded.empty()) {
        details.add(N_("letters"), decoded);
    }
    details.add(N_("columns"), shown(report.columns));
    if (!report.mapped.empty()) {
        details.add(N_("by the map"), shown(report.mapped));
    }
    std::vector<std::string> readings;
    readings.reserve(report.readings.size());
    for (const CellReading& reading : report.readings) {
        readings.push_back(words.say(Message("cells_read", {{"heading", reading.heading},
                                                            {"cells", std::to_string(reading.cells)},
                                                            {"line", std::to_string(reading.line)},
                                                            {"how", words.say(reading.how)}})));
    }
    if (!readings.empty()) {
        details.add(N_("values"), readings);
    }
    details.add(N_("records"),
                words.say(Message("import_read", {{"read", std::to_string(report.rows.read)},
                                                  {"skipped", std::to_string(report.rows.skipped)},
                                                  {"counts", said(words, report.rows)}})));
    if (const auto skipped = shown(words, report.skipped); !skipped.empty()) {
        details.add(N_("skipped"), skipped);
    }
    if (target == ImportTarget::nominations) {
        details.add(N_("nominations"), said(words, report.nominations));
    }
    details.add(N_("changes"), shown(words, report.changes));
    print(session, details);
}

Diagnostic outcome(Severity severity, const ImportReport& report, Message message) {
    return {.severity = severity, .at = {.file = report.file}, .message = std::move(message), .raw = ""};
}

} // namespace

void print_import(Session& session, const OutputOptions& output, ImportTarget target,
                  const ImportReport& report) {
    if (output.format == "json") {
        print(session, document(session, target, report));
    } else {
        print_lines(session, target, report);
    }
}

void tell_outcome(Session& session, const ImportOptions& options, const ImportReport& report) {
    Diagnostics told = report.problems;
    const std::string rejected = std::to_string(report.rows.rejected);
    if (report.refused) {
        told.push_back(outcome(Severity::error, report,
                               report.distrusted ? Message("import_distrusted")
                                                 : Message("import_refused", {{"rejected", rejected}})));
    } else if (report.rows.rejected > 0 && !report.dry_run && options.rejects) {
        told.push_back(outcome(
            Severity::warning, report,
            Message("rows_split_off", {{"rejected", rejected}, {"rejects", options.rejects->string()}})));
    }
    session.report(told);
    if (report.refused) {
        return;
    }
    if (report.dry_run) {
        session.note(Message("dry_run_over", {{"file", report.file}}));
    } else if (report.operation) {
        session.note(
            Message("imported", {{"file", report.file}, {"operation", std::to_string(*report.operation)}}));
    } else {
        session.note(Message("nothing_to_import", {{"file", report.file}}));
    }
}

} // namespace tdkt::cli
