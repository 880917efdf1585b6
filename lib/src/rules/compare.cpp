#include "rules/compare.hpp"

#include "rules/test_parameters.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace tdkt::rules {

namespace {

template <typename T>
bool is_said(const T& value) {
    if constexpr (requires { value.has_value(); }) {
        return value.has_value();
    } else if constexpr (requires { value.empty(); }) {
        return !value.empty();
    } else {
        return value != T{};
    }
}

template <typename T>
bool within(const T& few, const T& many) {
    if constexpr (requires {
                      few.begin();
                      few.end();
                  }) {
        return std::all_of(few.begin(), few.end(), [&](const auto& one) {
            return std::find(many.begin(), many.end(), one) != many.end();
        });
    } else {
        return few == many;
    }
}

/// Does the value `a` of a parameter ask for at least as much as `b`?
template <typename T>
bool asks_as_much(Strict strict, const T& a, const T& b) {
    switch (strict) {
    case Strict::more:
        if constexpr (requires { a.has_value(); }) {
            return a == b || (a && b && *a >= *b); // what is not said stands elsewhere
        } else {
            return a >= b;
        }
    case Strict::less:
        return a <= b;
    case Strict::present:
        return a == b || !is_said(b);
    case Strict::absent:
        return a == b || !is_said(a);
    case Strict::fewer:
        return within(a, b);
    case Strict::same:
        break;
    }
    return a == b;
}

template <typename Test>
bool asks_as_much(const Test& a, const Test& b) {
    return std::apply(
        [&](const auto&... one) { return (asks_as_much(one.strict, a.*one.member, b.*one.member) && ...); },
        parameters<Test>);
}

/// A rule whose text nobody has seen does not refuse, so it cannot stand for one that does.
bool decides_as_much(const Condition& a, const Condition& b) {
    return (decides(a.certainty) || !decides(b.certainty)) && (a.only_part_seen || !b.only_part_seen);
}

bool leaf_implies(const Condition& a, const Condition& b) {
    return decides_as_much(a, b) && std::visit(
                                        [&](const auto& test) {
                                            using Kind = std::remove_cvref_t<decltype(test)>;
                                            const auto* const other = std::get_if<Kind>(&b.test);
                                            return other != nullptr && has_parameters<Kind> &&
                                                   asks_as_much(test, *other);
                                        },
                                        a.test);
}

template <typename Test>
bool is(const Condition& condition) {
    return std::holds_alternative<Test>(condition.test);
}

/// The parts of a `since` hold together, like those of an `all`.
bool all_implied(const std::vector<Condition>& given, const std::vector<Condition>& wanted) {
    return std::all_of(wanted.begin(), wanted.end(), [&](const Condition& want) {
        return std::any_of(given.begin(), given.end(),
                           [&](const Condition& give) { return implies(give, want); });
    });
}

} // namespace

bool implies(const Condition& a, const Condition& b) {
    if (is<Not>(a) && is<Not>(b)) {
        return decides_as_much(a, b) && implies(b.parts.front(), a.parts.front());
    }
    if (is<Since>(a) && is<Since>(b)) {
        return leaf_implies(a, b) && all_implied(a.parts, b.parts);
    }
    if (is<Any>(a)) {
        return std::all_of(a.parts.begin(), a.parts.end(),
                           [&](const Condition& part) { return implies(part, b); });
    }
    if (is<All>(b)) {
        return std::all_of(b.parts.begin(), b.parts.end(),
                           [&](const Condition& part) { return implies(a, part); });
    }
    const auto some_of_a = [&] {
        return is<All>(a) && std::any_of(a.parts.begin(), a.parts.end(),
                                         [&](const Condition& part) { return implies(part, b); });
    };
    const auto some_of_b = [&] {
        return is<Any>(b) && std::any_of(b.parts.begin(), b.parts.end(),
                                         [&](const Condition& part) { return implies(a, part); });
    };
    return some_of_a() || some_of_b() || leaf_implies(a, b);
}

Strictness compare(const Condition& before, const Condition& after) {
    const bool keeps = implies(after, before);
    const bool is_kept = implies(before, after);
    if (keeps && is_kept) {
        return Strictness::same;
    }
    if (keeps) {
        return Strictness::stricter;
    }
    return is_kept ? Strictness::looser : Strictness::incomparable;
}

Strictness together(Strictness a, Strictness b) {
    if (a == Strictness::same || a == b) {
        return b;
    }
    return b == Strictness::same ? a : Strictness::incomparable;
}

namespace {

Strictness opposite(Strictness strictness) {
    switch (strictness) {
    case Strictness::stricter:
        return Strictness::looser;
    case Strictness::looser:
        return Strictness::stricter;
    default:
        return strictness;
    }
}

/// The same kind of test about the same thing, whatever its numbers.
bool belong_together(const Condition& a, const Condition& b) {
    return a.test.index() == b.test.index() &&
           std::visit(
               [&](const auto& test) {
                   using Kind = std::remove_cvref_t<decltype(test)>;
                   const auto* const other = std::get_if<Kind>(&b.test);
                   return std::apply(
                       [&](const auto&... one) {
                           return ((one.strict != Strict::same || test.*one.member == other->*one.member) &&
                                   ...);
                       },
                       parameters<Kind>);
               },
               a.test);
}

std::string last_name(const std::string& id) {
    return id.substr(id.rfind('.') + 1);
}

/// Finds the differences between two conditions; within a `not` everything is the other way round.
class Differences {
public:
    std::vector<Difference> take() { return std::move(found_); }

    void look(const Condition& before, const Condition& after, bool turned) {
        const Strictness strictness = compare(before, after);
        if (strictness == Strictness::same) {
            return;
        }
        const bool same_build =
            !before.parts.empty() && belong_together(before, after) && decides_alike(before, after);
        if (!same_build) {
            add(&before, &after, strictness, turned);
        } else if (is<Not>(before)) {
            look(before.parts.front(), after.parts.front(), !turned);
        } else {
            parts(before, after, turned);
        }
    }

private:
    static bool decides_alike(const Condition& a, const Condition& b) {
        return decides(a.certainty) == decides(b.certainty) && a.only_part_seen == b.only_part_seen;
    }

    void parts(const Condition& before, const Condition& after, bool turned) {
        std::vector<const Condition*> gone = pointers(before.parts);
        std::vector<const Condition*> added = pointers(after.parts);
        pair(gone, added, turned,
             [](const Condition& a, const Condition& b) { return compare(a, b) == Strictness::same; });
        pair(gone, added, turned,
             [](const Condition& a, const Condition& b) { return a.parts.empty() && belong_together(a, b); });
        pair(gone, added, turned, [](const Condition& a, const Condition& b) {
            return last_name(a.id) == last_name(b.id) && belong_together(a, b);
        });
        const bool alternatives = is<Any>(before);
        for (const Condition* const one : gone) {
            add(one, nullptr, alternatives ? Strictness::stricter : Strictness::looser, turned);
        }
        for (const Condition* const one : added) {
            add(nullptr, one, alternatives ? Strictness::looser : Strictness::stricter, turned);
        }
    }

    static std::vector<const Condition*> pointers(const std::vector<Condition>& conditions) {
        std::vector<const Condition*> list;
        list.reserve(conditions.size());
        for (const Condition& condition : conditions) {
            list.push_back(&condition);
        }
        return list;
    }

    /// Takes out the pairs that belong together and looks into them.
    template <typename Belong>
    void pair(std::vector<const Condition*>& gone, std::vector<const Condition*>& added, bool turned,
              const Belong& belong) {
        for (auto one = gone.begin(); one != gone.end();) {
            const auto other = std::find_if(added.begin(), added.end(), [&](const Condition* candidate) {
                return belong(**one, *candidate);
            });
            if (other == added.end()) {
                ++one;
                continue;
            }
            look(**one, **other, turned);
            added.erase(other);
            one = gone.erase(one);
        }
    }

    void add(const Condition* before, const Condition* after, Strictness strictness, bool turned) {
        found_.push_back(
            {.before = before, .after = after, .strictness = turned ? opposite(strictness) : strictness});
    }

    std::vector<Difference> found_;
};

} // namespace

std::vector<Difference> differences(const Condition& before, const Condition& after) {
    Differences all;
    all.look(before, after, false);
    return all.take();
}

} // namespace tdkt::rules
