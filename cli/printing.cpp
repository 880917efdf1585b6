#include "printing.hpp"

#include <ostream>

#include <nlohmann/json.hpp>

namespace tdkt::cli {

namespace {

TextOptions text_options(const Session& session) {
    return {.width = session.width(),
            .numbers = session.settings().lang.value == "vi" ? NumberStyle::vietnamese : NumberStyle::plain,
            .bold = session.colours_results()};
}

} // namespace

void print(Session& session, const OutputOptions& options, const Table& table) {
    if (options.format == "csv") {
        render_csv(session.out(), table);
    } else {
        render_text(session.out(), table, text_options(session));
    }
}

void print(Session& session, const OutputOptions& options, const Report& report) {
    if (options.format == "csv" && !options.program.empty()) {
        render_excel_csv(session.out(), report);
    } else if (options.format == "csv") {
        render_csv(session.out(), report);
    } else if (options.format == "html") {
        render_html(session.out(), report);
    } else if (options.format == "xlsx") {
        Report dated = report;
        dated.made = session.settings().today.value;
        render_xlsx(session.out(), dated);
    } else if (options.format == "docx") {
        render_docx(session.out(), report);
    } else if (options.format == "tidy") {
        render_tidy(session.out(), report);
    } else if (options.format == "json") {
        render_json(session.out(), report);
    } else {
        TextOptions style = text_options(session);
        style.numbers =
            NumberStyle::vietnamese; // reports are Vietnamese documents in any language of messages
        render_text(session.out(), report, style);
    }
}

void print(Session& session, const nlohmann::ordered_json& document) {
    session.out() << document.dump(2) << '\n';
}

} // namespace tdkt::cli
