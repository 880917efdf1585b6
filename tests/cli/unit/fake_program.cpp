#include "fake_program.hpp"

#include <optional>
#include <ostream>
#include <sstream>
#include <stdexcept>

#include "tdkt/error.hpp"

namespace tdkt::cli::test {

namespace {

struct PackOptions {
    std::optional<int> year;
    std::optional<Date> received;
    std::optional<Grade> grade;
    std::vector<std::string> labels;
    std::string box;
    std::vector<std::string> things;
    bool strict = false;
};

void add_pack(Group& box) {
    Command& command = box.verb("pack", "put things into a box");
    auto options = command.options<PackOptions>();
    command.option("--year", options->year, "the year", "YEAR");
    command.option("--received", options->received, "the day of receipt", "DATE");
    command.option("--grade", options->grade, "the grade", "GRADE");
    command.option("-l,--label", options->labels, "may be repeated", "TEXT");
    command.flag("--strict", options->strict, "be strict");
    command.argument("BOX", options->box, "the box");
    command.argument("THING", options->things, "what goes into it").optional();
    command.output({"table", "json"});
    command.run([options](Session& session) {
        session.out() << options->box << '|' << options->year.value_or(0) << '|';
        session.out() << (options->received ? to_iso(*options->received) : "") << '|';
        session.out() << (options->grade ? to_word(*options->grade) : "") << '|';
        for (const std::string& label : options->labels) {
            session.out() << label << ',';
        }
        session.out() << '|';
        for (const std::string& thing : options->things) {
            session.out() << thing << ',';
        }
        session.out() << (options->strict ? "|strict|" : "||") << session.settings().db.value.string()
                      << '\n';
        return options->strict ? ExitStatus::no : ExitStatus::done;
    });
}

[[noreturn]] void fail(const std::string& kind) {
    const Message message("cannot_write", {{"file", "x"}, {"reason", "y"}});
    if (kind == "usage") {
        throw UsageError(message);
    }
    if (kind == "input") {
        throw InputError(message, {.file = "a.csv", .line = 14, .column = 3},
                         {{.severity = Severity::warning,
                           .at = {.file = "a.csv", .line = 15},
                           .message = message,
                           .raw = ""}});
    }
    if (kind == "not_found") {
        throw NotFound(message);
    }
    if (kind == "state") {
        throw StateError(message);
    }
    if (kind == "rules") {
        throw RulesError(message);
    }
    if (kind == "system") {
        throw SystemError(message);
    }
    if (kind == "memory") {
        throw std::bad_alloc();
    }
    throw std::runtime_error("a bug");
}

void add_fail(Group& box) {
    Command& command = box.verb("fail", "fail");
    auto kind = command.options<std::string>();
    command.argument("KIND", *kind, "how");
    command.output({"table"});
    command.run([kind](Session& session) -> ExitStatus {
        session.out() << "results that nobody should see\n";
        fail(*kind);
    });
}

std::vector<std::string> fake_versions(const Settings& /*settings*/) {
    return {"fake 1"};
}

} // namespace

Program fake_program() {
    Group root("", "a program for tests");
    Group& box = root.group("box", "boxes");
    add_pack(box);
    add_fail(box);
    box.group("lid", "lids").verb("close", "close the lid").run([](Session&) { return ExitStatus::done; });
    return {std::move(root), all_words(), fake_versions};
}

Result run_fake(const std::vector<std::string>& arguments, const Environment& environment) {
    const Program program = fake_program();
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    Result result;
    result.status = run(program, arguments, environment, Streams{.in = in, .out = out, .err = err});
    result.out = out.str();
    result.err = err.str();
    return result;
}

} // namespace tdkt::cli::test
