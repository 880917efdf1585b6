#include <ostream>

#include "commands.hpp"
#include "register.hpp"
#include "sheet_view.hpp"

namespace tdkt::cli {

namespace {

struct SheetShowOptions {
    std::string code;
    std::optional<int> year;
};

} // namespace

void add_score_sheet_show(Group& sheet) {
    Command& command = sheet.verb("show", N_("show a score sheet"));
    const auto options = command.options<SheetShowOptions>();
    command.argument("SHEET", options->code, N_("its code"));
    command.option("--year", options->year, N_("its year, else the newest of that code"), "YEAR");
    OutputOptions& output = command.output({"table", "toml", "json"});
    command.details(N_("The TOML is the file as it was imported."));
    command.example("tdkt score sheet show CUM-SO-2025");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const StoredSheet stored = find_score_sheet(database, options->code, options->year);
        if (output.format == "toml") {
            session.out() << stored.source;
        } else {
            print_sheet(session, output, stored);
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
