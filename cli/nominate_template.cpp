#include <ostream>

#include "commands.hpp"
#include "register.hpp"
#include "tdkt/template.hpp"

namespace tdkt::cli {

namespace {

struct TemplateArguments {
    std::optional<int> year;
    OutputOptions* output = nullptr;
};

/// A workbook under another name than --format says would not open.
TemplateFormat format_of(const OutputOptions& output) {
    const bool named = output.file && output.file->ends_with(".xlsx");
    return named || output.format == "xlsx" ? TemplateFormat::xlsx : TemplateFormat::csv;
}

} // namespace

void add_nominate_template(Group& nominate) {
    Command& command = nominate.verb("template", N_("make an empty list of nominations to send out"));
    const auto arguments = command.options<TemplateArguments>();
    command.details(
        N_("The headings are the offices' own; filled in, the list can be imported as it is. CSV has the "
           "mark and the separator by which a Vietnamese Excel opens it; XLSX has drop-down lists, and "
           "keeps citizen ids and dates as they are typed."));
    command.option("--year", arguments->year, N_("the year that the list is about"), "YEAR");
    arguments->output = &command.output({"csv", "xlsx"});
    command.example("tdkt nominate template --year 2025 --format xlsx -o de-nghi.xlsx");
    command.run([arguments](Session& session) {
        session.out() << nomination_template(configuration_of(session), format_of(*arguments->output),
                                             arguments->year, actor_of(session).today);
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
