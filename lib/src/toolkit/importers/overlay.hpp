#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace tdkt {

/// Puts what a row says over what the register holds. A blank says nothing: whoever adds the checked scores
/// need not repeat the unit's own.
class Overlay {
public:
    template <typename Value>
    void put(std::optional<Value>& known, const std::optional<Value>& said) {
        if (said && !known) {
            fills_ = true;
            known = said;
        } else if (said) {
            put(*known, said);
        }
    }

    template <typename Value>
    void put(Value& known, const std::optional<Value>& said) {
        if (said && *said != known) {
            changes_ = true;
            known = *said;
        }
    }

    /// Nothing new was said.
    [[nodiscard]] bool same() const { return !fills_ && !changes_; }

    /// Something known is said otherwise.
    [[nodiscard]] bool contradicts() const { return changes_; }

private:
    bool fills_ = false;
    bool changes_ = false;
};

/// Where a file spoke of a thing first: a file that says two things about it is not to be guessed at.
class Mentions {
public:
    /// The line of an earlier mention, or none; then this line is the first.
    [[nodiscard]] std::optional<std::int64_t> before(const std::string& what, std::int64_t line) {
        const auto [place, first] = lines_.try_emplace(what, line);
        return first ? std::nullopt : std::optional(place->second);
    }

private:
    std::unordered_map<std::string, std::int64_t> lines_;
};

} // namespace tdkt
