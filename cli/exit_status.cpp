#include "exit_status.hpp"

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

} // namespace tdkt::cli
