#include "commands.hpp"
#include "list_stream.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"
#include "tracing.hpp"

namespace tdkt::cli {

namespace {

struct CountOptions {
    std::vector<AwardAttribute> by;
    std::optional<int> from;
    std::optional<int> to;
    std::optional<Date> as_of;
    std::optional<std::string> trace;
};

/// One value for each attribute, between colons. Throws UsageError.
std::vector<std::string> values_of(const std::string& text, std::size_t count) {
    std::vector<std::string> values(1);
    for (const char c : text) {
        if (c == ':') {
            values.emplace_back();
        } else {
            values.back() += c;
        }
    }
    if (values.size() != count) {
        throw UsageError(Message("bad_line", {{"line", text}, {"count", std::to_string(count)}}));
    }
    return values;
}

} // namespace

void add_report_count(Group& report) {
    Command& command = report.verb("count", N_("count the awards by what is told apart"));
    const auto options = command.options<CountOptions>();
    command.details(N_(
        "One line for each combination that occurs. Awards count in the year and month of their decision, in "
        "the "
        "unit right below the head of the tree; revoked ones do not count. What is not recorded is blank."));
    command.option("--by", options->by, N_("tell awards apart by this; give it several times"), "WHAT")
        .required();
    command.option("--from", options->from, N_("the first year, else the last one"), "YEAR");
    command.option("--to", options->to, N_("the last year, else that of today"), "YEAR");
    command.option("--as-of", options->as_of, N_("awards as the register stood at the end of that day"),
                   "DATE");
    command.option(
        "--trace", options->trace,
        N_("list the awards of one line instead, by its values: BKTINH:female, nothing for a blank"),
        "VALUES");
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt report count --by award --by gender --from 2021 --to 2025 --format csv");
    command.run([options, &output](Session& session) {
        const int last = year_or_this(session, options->to);
        Database database = open_register(session, Access::read);
        if (options->trace) {
            if (options->as_of) {
                throw UsageError(Message("trace_as_of"));
            }
            print(session, output,
                  trace_count(database, configuration_of(session), options->from.value_or(last), last,
                              options->by, values_of(*options->trace, options->by.size())));
            return ExitStatus::done;
        }
        const CrossTabulation table =
            cross_tabulate(database, configuration_of(session), options->from.value_or(last), last,
                           options->by, options->as_of);
        std::vector<ListHeading> headings;
        for (const AwardAttribute attribute : options->by) {
            headings.push_back({.text = std::string(to_word(attribute))});
        }
        headings.push_back({.text = "count", .number = true});
        ListStream list(session, output.format, "counts", "counts", std::move(headings));
        for (std::size_t i = 0; i < table.counts.size(); ++i) {
            if (list.wants_json()) {
                Json one = Json::object();
                for (std::size_t k = 0; k < options->by.size(); ++k) {
                    const std::string& value = table.values[i][k];
                    one[std::string(to_word(options->by[k]))] = value.empty() ? Json() : Json(value);
                }
                one["count"] = table.counts[i];
                list.item(one);
            } else {
                std::vector<std::string> cells = table.values[i];
                cells.push_back(std::to_string(table.counts[i]));
                list.row(std::move(cells));
            }
        }
        list.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
