#include "tdkt/error.hpp"

#include <utility>

namespace tdkt {

Error::Error(Message what_happened, Location where, Diagnostics why)
    : message_(std::move(what_happened)),
      location_(std::move(where)),
      diagnostics_(std::move(why)),
      summary_(message_.code) {
    for (const auto& [name, value] : message_.arguments) {
        summary_.append(" ").append(name).append("='").append(value).append("'");
    }
}

// Defined here, so that the type information of an exception is the same on both sides of the library's
// border.
Error::~Error() = default;
UsageError::~UsageError() = default;
InputError::~InputError() = default;
NotFound::~NotFound() = default;
StateError::~StateError() = default;
RulesError::~RulesError() = default;
SystemError::~SystemError() = default;

} // namespace tdkt
