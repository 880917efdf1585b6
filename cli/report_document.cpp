#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cells.hpp"
#include "commands.hpp"
#include "listing.hpp"
#include "register.hpp"
#include "selectors.hpp"
#include "tdkt/documents.hpp"
#include "tdkt/error.hpp"

namespace tdkt::cli {

namespace {

struct DocumentOptions {
    DocumentKind kind = DocumentKind::list;
    NominationSelectors selectors;
    DocumentRequest request;
    std::vector<std::string> values;
    bool fields = false;
    OutputOptions* output = nullptr;
};

Listing<DocumentField> field_listing() {
    const auto name = [](const DocumentField& one) { return one.name; };
    const auto meaning = [](const DocumentField& one) { return one.meaning; };
    const auto vietnamese = [](const DocumentField& one) { return one.meaning_vi; };
    const auto value = [](const DocumentField& one) { return cell(one.value); };
    return {.what = "fields",
            .key = "fields",
            .shown = {{N_("FIELD"), name}, {N_("MEANING"), meaning}, {N_("IN VIETNAMESE"), vietnamese}},
            .fields = {{"field", name}, {"meaning", meaning}, {"meaning_vi", vietnamese}, {"value", value}},
            .json = [](const DocumentField& one) {
                return Json{{"field", one.name},
                            {"meaning", text_or_null(one.meaning)},
                            {"meaning_vi", text_or_null(one.meaning_vi)},
                            {"value", or_null(one.value)}};
            }};
}

ExitStatus list_fields(Session& session, const DocumentOptions& options) {
    OutputOptions output = *options.output;
    output.format = output.format == "json" || output.format == "csv" ? output.format : "table";
    Lister lister(session, output, field_listing());
    for (const DocumentField& field : document_fields(configuration_of(session), options.kind)) {
        lister(field);
    }
    lister.finish();
    return ExitStatus::done;
}

bool is_document(const std::string& file) {
    return std::ranges::any_of(words<DocumentFormat>, [&](std::string_view word) {
        return file.ends_with("." + std::string(word));
    });
}

DocumentFormat wanted_format(const OutputOptions& output) {
    const auto chosen = from_word<DocumentFormat>(output.format);
    if (!chosen) {
        throw UsageError(Message("format_of_fields", {{"format", output.format}}));
    }
    return *chosen;
}

std::vector<std::pair<std::string, std::string>> read_values(const std::vector<std::string>& texts) {
    std::vector<std::pair<std::string, std::string>> values;
    for (const std::string& text : texts) {
        const std::size_t sign = text.find('=');
        if (sign == std::string::npos || sign == 0) {
            throw UsageError(Message("bad_field_value", {{"value", text}}));
        }
        values.emplace_back(text.substr(0, sign), text.substr(sign + 1));
    }
    return values;
}

/// Whether the paper gives awards or asks for them; minutes and achievements tell of all that was proposed.
bool proposes(DocumentKind kind) {
    return kind == DocumentKind::decision || kind == DocumentKind::submission || kind == DocumentKind::list;
}

ExitStatus make(Session& session, const DocumentOptions& options) {
    DocumentRequest request = options.request;
    request.kind = options.kind;
    request.format = wanted_format(*options.output);
    request.today = session.settings().today.value;
    request.values = read_values(options.values);
    Database database = open_register(session, Access::read);
    request.filter = request.decision || request.campaign
                         ? filter_of(session, database, options.selectors)
                         : narrow_filter_of(session, database, options.selectors);
    const MadeDocument made = make_document(database, configuration_of(session), request);
    const std::string format(to_word(made.format));
    if (const auto file = options.output->file.value_or("");
        is_document(file) && !file.ends_with("." + format)) {
        throw UsageError(Message("template_of_other_format", {{"file", file}, {"format", format}}));
    }
    session.out() << made.bytes;
    const std::string file = request.file ? request.file->string() : std::string(to_word(request.kind));
    if (made.without_fields) {
        session.note(Message("template_without_fields", {{"file", file}}));
    } else if (made.without_recipients) {
        session.note(Message("template_without_recipients", {{"file", file}}));
    }
    if (!made.ineligible.empty()) {
        session.note(Message("ineligible_in_document",
                             {{"count", std::to_string(made.ineligible.size())},
                              {"ids", fmt::format("{}", fmt::join(made.ineligible, ", "))}}));
    }
    session.note(Message("document_made", {{"count", std::to_string(made.records)},
                                           {"file", options.output->file.value_or("-")}}));
    return made.ineligible.empty() || !proposes(options.kind) ? ExitStatus::done : ExitStatus::no;
}

} // namespace

void add_report_document(Group& report) {
    Command& command = report.verb("document", N_("make a paper from a template of Word or LibreOffice"));
    const auto options = command.options<DocumentOptions>();
    command.details(N_("Templates are DOCX or ODT files with fields in double braces, such as "
                       "{{decision.number}}; --fields lists them. A field that has no value is an error, "
                       "unless a question mark says that it may be empty: {{row.position?}}. A table row "
                       "or paragraph with fields row.* is there once for each nomination or award, one "
                       "with group.* once for each award, with the rows that follow it; what stands "
                       "between paragraphs {{each row}} and {{end}} is repeated as a whole."));
    command.details(
        N_("Papers are about the nominations that are selected; with --decision, and for certificates, "
           "about the awards of the register. What the office says of itself comes from "
           "documents/office.toml in the folder of --config, or from --set. Without --template "
           "the template that comes with the program is filled in, or the one of that name in "
           "the folder of --config (documents/decision.docx)."));
    command.details(N_("A decision, submission or list with nominations that the last check found ineligible "
                       "is written all the same; "
                       "they are named, and the exit status is 1."));
    command.argument("KIND", options->kind, N_("what paper"));
    add_selectors(command, options->selectors);
    DocumentRequest& request = options->request;
    command.option("--decision", request.decision, N_("the awards of the decision of this number"), "NUMBER");
    command.option("--campaign", request.campaign, N_("only for this campaign, by code"), "CAMPAIGN");
    command.option("--template", request.file, N_("the template"), "FILE");
    command.option("--number", request.number, N_("number and symbol of the paper itself"), "NUMBER");
    command.option("--date", request.date,
                   N_("date of the paper; else the decision's or the ballots', else today"), "DATE");
    command.option("--set", options->values, N_("a value for a field, before all others"), "FIELD=VALUE");
    command.flag("--fields", options->fields, N_("list the fields that a template may have"));
    options->output = &command.output({"docx", "odt", "table", "csv", "json"});
    command.example("tdkt report document decision --decision 52/QĐ-HT --output quyet-dinh.docx");
    command.example(
        "tdkt report document minutes --year 2025 --state voted --template bien-ban.odt -o bien-ban-hop.odt");
    command.example("tdkt report document decision --fields");
    command.run([options](Session& session) {
        return options->fields ? list_fields(session, *options) : make(session, *options);
    });
}

} // namespace tdkt::cli
