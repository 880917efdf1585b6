#include "import_files.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "import_report.hpp"
#include "input.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"

namespace tdkt::cli {

namespace {

/// What is to be written may not be what is read, by whatever name.
void refuse_to_overwrite(const ImportArguments& arguments) {
    const auto& rejects = arguments.options.rejects;
    const auto is_same = [&](const std::filesystem::path& file) {
        std::error_code error; // no such file: it is none that is read
        return std::filesystem::equivalent(*rejects, file, error);
    };
    if (rejects && (std::any_of(arguments.files.begin(), arguments.files.end(), is_same) ||
                    (arguments.options.map && is_same(*arguments.options.map)))) {
        throw UsageError(Message("rejects_over_input", {{"rejects", rejects->string()}}));
    }
}

/// Before the first file is imported: a slip in the name of the last one shall not leave the work half done.
void check_files(Session& session, const ImportArguments& arguments) {
    if (arguments.options.rejects && arguments.files.size() > 1) {
        throw UsageError(Message("rejects_of_several_files"));
    }
    refuse_to_overwrite(arguments);
    for (const std::string& file : arguments.files) {
        const Input input(session, file);
    }
}

/// In bytes; 0 if it is no ordinary file.
std::uint64_t size_of(const std::string& file) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    return error ? 0 : size;
}

ImportReport import_one(Session& session, Database& database, ImportTarget target, const std::string& file,
                        const ImportOptions& options) {
    Input input(session, file);
    Progress progress = session.progress(N_("records"));
    const std::uint64_t size = size_of(file);
    ImportOptions watched = options;
    watched.progress = [&progress, size](const ImportProgress& at) {
        progress.at(static_cast<std::uint64_t>(at.records), at.bytes, size);
    };
    return import_file(database, configuration_of(session), actor_of(session), target, {input.stream(), file},
                       watched);
}

ExitStatus import_all(Session& session, Database& database, ImportTarget target,
                      const ImportArguments& arguments, const ImportOptions& options) {
    ExitStatus status = ExitStatus::done;
    for (const std::string& file : arguments.files) {
        const ImportReport report = import_one(session, database, target, file, options);
        print_import(session, *arguments.output, target, report);
        tell_outcome(session, options, report);
        if (report.refused) {
            return ExitStatus::no;
        }
        if (arguments.strict && report.rows.suspect > 0) {
            status = ExitStatus::no;
        }
    }
    return status;
}

} // namespace

void add_import_arguments(Command& command, ImportArguments& arguments) {
    command.argument(
        "FILE", arguments.files,
        N_("a CSV file as offices send it, of any usual encoding, or an XLSX or ODS workbook; - is "
           "standard input"));
    command.option("--sheet", arguments.options.sheet,
                   N_("the sheet of a workbook, by its name or its number (default: the first that is not "
                      "hidden)"),
                   "SHEET");
    command.option("--map", arguments.options.map,
                   N_("TOML or CSV that says what an office's own headings, words and units stand for"),
                   "MAP");
    command.option(
        "--encoding", arguments.options.encoding,
        N_("how the letters are written, where the file leaves it open (default: found by its words)"),
        "ENCODING");
    command.flag("--dry-run", arguments.options.dry_run,
                 N_("show what the import would do, and change nothing"));
    command.option(
        "--rejects", arguments.options.rejects,
        N_("import the good rows and write the others, with the reason, to FILE, where they can be "
           "mended and imported again"),
        "FILE");
    command.flag("--strict", arguments.strict,
                 N_("exit with 1 also if rows wait for a person to settle them"));
    arguments.output = &command.output({"table", "json"});
}

void add_year_of_rows(Command& command, ImportArguments& arguments) {
    command.option("--year", arguments.options.year, N_("the year of rows that name none"), "YEAR");
}

void add_unit_of_rows(Command& command, ImportArguments& arguments) {
    command.option("--unit", arguments.options.unit, N_("the unit of rows that name none"), "UNIT");
}

void add_campaign_of_rows(Command& command, ImportArguments& arguments) {
    command.option("--campaign", arguments.options.campaign, N_("the campaign of rows that name none"),
                   "CAMPAIGN");
}

void add_award_of_rows(Command& command, ImportArguments& arguments) {
    command.option("--award", arguments.options.award, N_("the award of rows that name none"), "AWARD");
    command.option("--category", arguments.options.category, N_("the category of rows that name none"),
                   "CATEGORY");
}

ExitStatus import_files(Session& session, ImportTarget target, const ImportArguments& arguments) {
    check_files(session, arguments);
    ImportOptions options = arguments.options;
    options.say = [&session](const Message& reason) { return session.words().say(reason); };
    Database database = open_register(session, Access::write);
    ExitStatus status = ExitStatus::done;
    if (!options.dry_run) {
        return import_all(session, database, target, arguments, options);
    }
    options.rehearsal = true;
    rehearse_imports(database, [&] { status = import_all(session, database, target, arguments, options); });
    return status;
}

} // namespace tdkt::cli
