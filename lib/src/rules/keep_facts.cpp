#include "rules/keep_facts.hpp"

#include "rules/fact_fields.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <concepts>
#include <exception>
#include <optional>
#include <stdexcept>
#include <utility>

#include <nlohmann/json.hpp>

namespace tdkt::rules {

namespace {

using Json = nlohmann::ordered_json;

template <typename T>
inline constexpr bool is_vector = false;
template <typename T>
inline constexpr bool is_vector<std::vector<T>> = true;
/// A list of facts that have numbers, so that each can be told from the others.
template <typename T>
inline constexpr bool is_numbered = false;
template <Fact T>
inline constexpr bool is_numbered<std::vector<T>> = requires(const T& fact) { fact.id; };
template <typename T>
inline constexpr bool is_optional = false;
template <typename T>
inline constexpr bool is_optional<std::optional<T>> = true;

/// Calls `use` with every field of a fact.
template <Fact T, typename Use>
void each_field(const Use& use) {
    std::apply([&](const auto&... field) { (use(field), ...); }, fact_fields<T>);
}

template <typename T>
bool same(const T& a, const T& b) {
    if constexpr (Fact<T>) {
        bool all = true;
        each_field<T>([&](const auto& field) { all = all && same(a.*field.member, b.*field.member); });
        return all;
    } else if constexpr (is_vector<T>) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const auto& one, const auto& other) { return same(one, other); });
    } else if constexpr (is_optional<T>) {
        return a.has_value() == b.has_value() && (!a || same(*a, *b));
    } else {
        return a == b;
    }
}

template <typename T>
Json written(const T& value) {
    if constexpr (Fact<T>) {
        static const T standard{};
        Json object = Json::object();
        each_field<T>([&](const auto& field) {
            if (!same(value.*field.member, standard.*field.member)) {
                object[field.name] = written(value.*field.member);
            }
        });
        return object;
    } else if constexpr (is_vector<T>) {
        Json list = Json::array();
        for (const auto& item : value) {
            list.push_back(written(item));
        }
        return list;
    } else if constexpr (is_optional<T>) {
        return value ? written(*value) : Json();
    } else if constexpr (std::is_enum_v<T>) {
        return to_word(value);
    } else if constexpr (std::same_as<T, Date>) {
        return to_iso(value);
    } else {
        return value;
    }
}

template <typename T>
T required(const std::optional<T>& value, const std::string& text) {
    if (!value) {
        throw std::invalid_argument(text);
    }
    return *value;
}

template <typename T>
void read(const Json& json, T& value) {
    if constexpr (Fact<T>) {
        if (!json.is_object()) {
            throw std::invalid_argument(json.dump());
        }
        each_field<T>([&](const auto& field) {
            if (const auto found = json.find(field.name); found != json.end()) {
                read(*found, value.*field.member);
            }
        });
    } else if constexpr (is_vector<T>) {
        for (const Json& item : json) {
            read(item, value.emplace_back());
        }
    } else if constexpr (is_optional<T>) {
        read(json, value.emplace());
    } else if constexpr (std::is_enum_v<T>) {
        const std::string word = json.template get<std::string>();
        value = required(from_word<T>(word), word);
    } else if constexpr (std::same_as<T, Date>) {
        const std::string day = json.template get<std::string>();
        value = required(parse_iso_date(day), day);
    } else {
        value = json.template get<T>();
    }
}

/// A fact in short, as `award LDTT, year 2024`.
std::string said(const Json& fact) {
    std::string text;
    for (const auto& [key, value] : fact.items()) {
        if (key != "id") {
            text += (text.empty() ? "" : ", ") + key + ' ' +
                    (value.is_string() ? value.get<std::string>() : value.dump());
        }
    }
    return text;
}

std::string said(const Json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end()) {
        return "-";
    }
    return found->is_string() ? found->get<std::string>() : found->dump();
}

/// The differences between two states of the subject's facts.
class Comparison {
public:
    explicit Comparison(int year) : year_(year) {}

    std::vector<Message> take() { return std::move(found_); }

    /// Two states of one thing, member by member.
    template <Fact T>
    void one(const T& then, const T& now, const std::string& evidence) {
        each_field<T>([&](const auto& field) {
            if constexpr (is_numbered<std::remove_cvref_t<decltype(then.*field.member)>>) {
                lists(then.*field.member, now.*field.member, field.evidence);
            } else if (!same(then.*field.member, now.*field.member)) {
                found_.push_back(Message("fact_changed", {{"evidence", evidence},
                                                          {"key", field.name},
                                                          {"then", said(written(then), field.name)},
                                                          {"now", said(written(now), field.name)}}));
            }
        });
    }

    template <typename T>
    void one(const std::optional<T>& then, const std::optional<T>& now, const std::string& evidence) {
        static const T none{};
        one(then ? *then : none, now ? *now : none, evidence);
    }

    /// A list of things without numbers is one value.
    template <typename T>
    void whole(const std::vector<T>& then, const std::vector<T>& now, const char* name) {
        if (!same(then, now)) {
            found_.push_back(Message("fact_changed", {{"evidence", "record"},
                                                      {"key", name},
                                                      {"then", written(then).dump()},
                                                      {"now", written(now).dump()}}));
        }
    }

    /// Two lists of things that have numbers.
    template <Fact T>
    void lists(const std::vector<T>& then, const std::vector<T>& now, const std::string& evidence) {
        for (const T& fact : then) {
            const T* const other = with_id(now, fact.id);
            if (bears(fact) && other == nullptr) {
                found_.push_back(Message(
                    "fact_gone", {{"evidence", name(evidence, fact.id)}, {"fact", said(written(fact))}}));
            } else if (other != nullptr && (bears(fact) || bears(*other))) {
                one(fact, *other, name(evidence, fact.id));
            }
        }
        for (const T& fact : now) {
            if (bears(fact) && with_id(then, fact.id) == nullptr) {
                found_.push_back(Message(
                    "fact_added", {{"evidence", name(evidence, fact.id)}, {"fact", said(written(fact))}}));
            }
        }
    }

private:
    template <typename T>
    [[nodiscard]] bool bears(const T& fact) const {
        if constexpr (requires { fact.year; }) {
            return fact.year <= year_;
        } else {
            return true;
        }
    }

    template <typename T>
    static const T* with_id(const std::vector<T>& facts, std::int64_t id) {
        const auto found =
            std::find_if(facts.begin(), facts.end(), [id](const T& fact) { return fact.id == id; });
        return found == facts.end() ? nullptr : &*found;
    }

    static std::string name(const std::string& evidence, std::int64_t id) {
        return evidence + ':' + std::to_string(id);
    }

    int year_;
    std::vector<Message> found_;
};

} // namespace

std::string facts_to_json(const Facts& facts) {
    return written(facts).dump();
}

Facts facts_from_json(std::string_view text) {
    Facts facts;
    try {
        read(Json::parse(text), facts);
    } catch (const std::exception& error) {
        throw InputError(Message("facts_not_readable", {{"reason", error.what()}}));
    }
    return facts;
}

std::vector<Message> changes_between(const Facts& then, const Facts& now) {
    Comparison comparison(then.nomination.year);
    each_field<Facts>([&](const auto& field) {
        const auto& before = then.*field.member;
        const auto& after = now.*field.member;
        if constexpr (is_numbered<std::remove_cvref_t<decltype(before)>>) {
            comparison.lists(before, after, field.evidence);
        } else if constexpr (is_vector<std::remove_cvref_t<decltype(before)>>) {
            comparison.whole(before, after, field.name);
        } else {
            comparison.one(before, after, field.evidence);
        }
    });
    return comparison.take();
}

} // namespace tdkt::rules
