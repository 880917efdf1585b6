#include "exit_status.hpp"

#include "words.hpp"

namespace tdkt::cli {

namespace {

template <typename Kind>
bool is(const Error& error) {
    return dynamic_cast<const Kind*>(&error) != nullptr;
}

} // namespace

ExitStatus status_of(const Error& error) {
    if (is<UsageError>(error)) {
        return ExitStatus::usage;
    }
    if (is<InputError>(error)) {
        return ExitStatus::input;
    }
    if (is<NotFound>(error)) {
        return ExitStatus::not_found;
    }
    if (is<StateError>(error)) {
        return ExitStatus::state;
    }
    if (is<RulesError>(error)) {
        return ExitStatus::rules;
    }
    if (is<SystemError>(error)) {
        return ExitStatus::system;
    }
    return ExitStatus::fault;
}

const std::array<StatusMeaning, 9>& status_meanings() {
    static constexpr std::array<StatusMeaning, 9> meanings{{
        {ExitStatus::done, N_("done; suspects and what needs review are named in the output")},
        {ExitStatus::no,
         N_("the data answered no: ineligible nominations, rejected rows or values, findings")},
        {ExitStatus::usage, N_("options or arguments that make no sense")},
        {ExitStatus::input, N_("an input file cannot be read as what it should be")},
        {ExitStatus::not_found, N_("something that was named does not exist or is ambiguous")},
        {ExitStatus::state,
         N_("the state forbids it: locked, read-only, newer database, closed, already decided")},
        {ExitStatus::rules, N_("rules or configuration that do not load")},
        {ExitStatus::fault, N_("a fault of the program")},
        {ExitStatus::system, N_("the disk or the system failed")},
    }};
    return meanings;
}

} // namespace tdkt::cli
