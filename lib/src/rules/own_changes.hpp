#pragma once

#include "rules/compare.hpp"

#include <algorithm>
#include <concepts>
#include <string>
#include <utility>
#include <vector>

namespace tdkt::rules {

/// A value as people read it; empty where there is none.
template <typename T>
[[nodiscard]] std::string said(const T& value) {
    if constexpr (std::same_as<T, std::string>) {
        return value;
    } else if constexpr (std::same_as<T, bool>) {
        return value ? "true" : "false";
    } else if constexpr (std::is_enum_v<T>) {
        return std::string(to_word(value));
    } else if constexpr (std::integral<T>) {
        return std::to_string(value);
    } else if constexpr (std::same_as<T, Date>) {
        return to_iso(value);
    } else if constexpr (requires { value.has_value(); }) {
        return value ? said(*value) : std::string();
    } else {
        std::string list;
        for (const auto& item : value) {
            list += (list.empty() ? "" : " ") + said(item);
        }
        return list;
    }
}

/// Collects what differs of a rule itself.
class OwnChanges {
public:
    template <typename T>
    void add(const char* name, const T& before, const T& after, Strictness strictness) {
        if (before != after) {
            found_.push_back({.change = {.name = name, .before = said(before), .after = said(after)},
                              .strictness = strictness});
        }
    }

    /// Who and what a rule covers: more of it is looser for a rule that allows, stricter for one that
    /// refuses.
    template <typename T>
    void add_list(const char* name, const std::vector<T>& before, const std::vector<T>& after,
                  Strictness if_more) {
        const auto holds = [](const std::vector<T>& all, const std::vector<T>& some) {
            return std::all_of(some.begin(), some.end(), [&](const T& one) {
                return std::find(all.begin(), all.end(), one) != all.end();
            });
        };
        const Strictness if_fewer = if_more == Strictness::looser ? Strictness::stricter : Strictness::looser;
        const bool more = holds(after, before);
        const bool fewer = holds(before, after);
        if (more != fewer) {
            add(name, before, after, more ? if_more : if_fewer);
        } else if (!more) {
            add(name, before, after, Strictness::incomparable);
        }
    }

    /// A rule that decides refuses; one that is only recalled does not.
    void add_certainty(Certainty before, Certainty after) {
        const bool refused = decides(before);
        if (refused != decides(after)) {
            add("certainty", before, after, refused ? Strictness::looser : Strictness::incomparable);
        }
    }

    std::vector<OwnChange> take() { return std::move(found_); }

private:
    std::vector<OwnChange> found_;
};

} // namespace tdkt::rules
