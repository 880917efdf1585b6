#pragma once

#include <string>
#include <utility>
#include <vector>

namespace tdkt {

/// What the library has to say to a person, without the words: a code from the published list and named
/// arguments. The command line turns it into a sentence in the user's language.
struct Message {
    std::string code;
    std::vector<std::pair<std::string, std::string>> arguments;

    Message() = default;

    explicit Message(std::string message_code, std::vector<std::pair<std::string, std::string>> named = {})
        : code(std::move(message_code)), arguments(std::move(named)) {}

    /// The value of a named argument, or an empty text.
    [[nodiscard]] const std::string& argument(const std::string& name) const {
        static const std::string none;
        for (const auto& [key, value] : arguments) {
            if (key == name) {
                return value;
            }
        }
        return none;
    }

    bool operator==(const Message&) const = default;
};

} // namespace tdkt
