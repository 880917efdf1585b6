#include "parse.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "tdkt/error.hpp"
#include "tdkt/text.hpp"

namespace tdkt::cli {

namespace {

/// An option or argument of ours beside what was found for it. The values are kept as text here and read by
/// our own code, whose messages name the value and can be translated.
struct Binding {
    const Option* option = nullptr;
    CLI::Option* parsed = nullptr; ///< none for a positional argument
    std::vector<std::string> values{};

    [[nodiscard]] std::size_t count() const { return parsed != nullptr ? parsed->count() : values.size(); }
};

using Bindings = std::vector<Binding>;

Bindings bind(const std::vector<const OptionList*>& lists) {
    Bindings bindings;
    for (const OptionList* list : lists) {
        for (const Option& option : list->all()) {
            bindings.push_back({.option = &option});
        }
    }
    return bindings;
}

void add_options(CLI::App& app, Bindings& bindings) {
    for (Binding& binding : bindings) {
        const Option& option = *binding.option;
        if (option.is_flag()) {
            binding.parsed = app.add_flag(option.names);
        } else if (!option.positional) {
            binding.parsed = app.add_option(option.names, binding.values)->allow_extra_args(false);
        }
    }
}

void run_parser(CLI::App& app, std::vector<std::string> arguments) {
    std::ranges::reverse(arguments); // CLI11 takes them from the back
    try {
        app.parse(std::move(arguments));
    } catch (const CLI::ArgumentMismatch& mismatch) {
        const std::string reason = mismatch.what(); // `--year: 1 required TEXT missing`
        throw UsageError(Message("option_needs_value", {{"option", reason.substr(0, reason.find(':'))}}));
    } catch (const CLI::ParseError& error) {
        throw UsageError(Message("command_line_unclear", {{"reason", error.what()}}));
    }
}

[[noreturn]] void refuse_option(const std::string& argument, const Bindings& bindings) {
    std::vector<std::string> known;
    for (const Binding& binding : bindings) {
        if (!binding.option->positional) {
            known.push_back(binding.option->name());
        }
    }
    const std::string name = argument.substr(0, argument.find('='));
    throw UsageError(Message("unknown_option",
                             {{"option", name}, {"suggestion", text::nearest(name, known).value_or("")}}));
}

/// What the parser left: arguments for the positions, or options that nobody knows.
std::vector<std::string> positional(const CLI::App& app, const Bindings& bindings) {
    std::vector<std::string> left = app.remaining();
    for (const std::string& argument : left) {
        if (argument.size() > 1 && argument.front() == '-') {
            refuse_option(argument, bindings);
        }
    }
    return left;
}

void place_arguments(const std::vector<std::string>& arguments, Bindings& bindings) {
    auto next = arguments.begin();
    for (Binding& binding : bindings) {
        if (binding.option->positional && next != arguments.end()) {
            const auto end = binding.option->repeatable ? arguments.end() : next + 1;
            binding.values.assign(next, end);
            next = end;
        }
    }
    if (next != arguments.end()) {
        throw UsageError(Message("unexpected_argument", {{"argument", *next}}));
    }
}

void check(const Binding& binding) {
    const Option& option = *binding.option;
    if (binding.count() == 0 && option.needed) {
        throw UsageError(option.positional ? Message("missing_argument", {{"name", option.name()}})
                                           : Message("missing_option", {{"name", option.name()}}));
    }
    if (binding.count() > 1 && !option.repeatable && !option.is_flag()) {
        throw UsageError(Message("option_twice", {{"option", option.name()}}));
    }
}

} // namespace

void parse(const std::vector<const OptionList*>& lists, const std::vector<std::string>& arguments) {
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    Bindings bindings = bind(lists);
    add_options(app, bindings);
    const auto mark =
        std::ranges::find(arguments, "--"); // what follows it are arguments, whatever they look like
    run_parser(app, {arguments.begin(), mark});
    std::vector<std::string> placed = positional(app, bindings);
    placed.insert(placed.end(), mark == arguments.end() ? mark : mark + 1, arguments.end());
    place_arguments(placed, bindings);
    for (const Binding& binding : bindings) {
        check(binding);
        if (binding.count() > 0) {
            binding.option->set(binding.values);
        }
    }
}

} // namespace tdkt::cli
