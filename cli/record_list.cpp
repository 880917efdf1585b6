#include "commands.hpp"
#include "listings.hpp"
#include "register.hpp"

namespace tdkt::cli {

void add_record_list(Group& record) {
    Command& command = record.verb("list", N_("list grades, initiatives, disciplines and other facts"));
    const auto type = command.options<std::optional<RecordType>>();
    command.details(N_("The CSV is what 'record import' reads."));
    command.option("--type", *type, N_("only records of this type"), "TYPE");
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt record list --type discipline");
    command.example("tdkt record list --format csv --output records.csv");
    command.run([type, &output](Session& session) {
        Database database = open_register(session, Access::read);
        Lister lister(session, output, record_listing());
        list_records(database, *type, [&](const Record& one) { lister(one); });
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
