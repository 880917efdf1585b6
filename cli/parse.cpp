#include "parse.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "tdkt/error.hpp"
#include "tdkt/text.hpp"

namespace tdkt::cli {

namespace {

/// An option of ours beside what CLI11 found for it.
struct Binding {
    const Option* option = nullptr;
    CLI::Option* parsed = nullptr;
    std::vector<std::string> values{};
};

// The values are kept as text here and read by our own code, whose messages name the value and can be
// translated.
void bind(CLI::App& app, std::vector<Binding>& bindings) {
    int position = 0;
    for (Binding& binding : bindings) {
        const Option& option = *binding.option;
        if (option.is_flag()) {
            binding.parsed = app.add_flag(option.names);
        } else if (option.positional) {
            binding.parsed = app.add_option("argument" + std::to_string(++position), binding.values);
            if (!option.repeatable) {
                binding.parsed->expected(1);
            }
        } else {
            binding.parsed = app.add_option(option.names, binding.values)->allow_extra_args(false);
        }
    }
}

std::vector<std::string> spellings_of(const std::vector<Binding>& bindings) {
    std::vector<std::string> all;
    for (const Binding& binding : bindings) {
        if (!binding.option->positional) {
            for (const std::string& spelling : binding.option->spellings()) {
                all.push_back(spelling);
            }
        }
    }
    return all;
}

void refuse_rest(const std::vector<std::string>& rest, const std::vector<Binding>& bindings) {
    for (const std::string& argument : rest) {
        if (argument.starts_with('-')) {
            const std::string name = argument.substr(0, argument.find('='));
            throw UsageError(
                Message("unknown_option",
                        {{"option", name},
                         {"suggestion", text::nearest(name, spellings_of(bindings)).value_or("")}}));
        }
    }
    if (!rest.empty()) {
        throw UsageError(Message("unexpected_argument", {{"argument", rest.front()}}));
    }
}

void check(const Binding& binding) {
    const Option& option = *binding.option;
    const std::size_t count = binding.parsed->count();
    if (count == 0 && option.needed) {
        throw UsageError(option.positional ? Message("missing_argument", {{"name", option.name()}})
                                           : Message("missing_option", {{"name", option.name()}}));
    }
    if (count > 1 && !option.repeatable && !option.is_flag()) {
        throw UsageError(Message("option_twice", {{"option", option.name()}}));
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

} // namespace

void parse(const std::vector<const OptionList*>& lists, const std::vector<std::string>& arguments) {
    std::vector<Binding> bindings;
    for (const OptionList* list : lists) {
        for (const Option& option : list->all()) {
            bindings.push_back({.option = &option});
        }
    }
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    bind(app, bindings);
    run_parser(app, arguments);
    refuse_rest(app.remaining(), bindings);
    for (const Binding& binding : bindings) {
        check(binding);
        if (binding.parsed->count() > 0) {
            binding.option->set(binding.values);
        }
    }
}

} // namespace tdkt::cli
