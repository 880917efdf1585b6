#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "values.hpp"

namespace tdkt::cli {

/// One option or positional argument as help, man pages, completions and the parser see it.
struct Option {
    std::string names{};       ///< `--year` or `-o,--output`; of a positional argument its name, `FILE`
    std::string value{};       ///< what follows it, `YEAR`; empty for a flag
    std::string description{}; ///< in English; shown in the user's language
    std::vector<std::string> choices{};
    bool positional = false;
    bool needed = false;
    bool repeatable = false;
    std::function<void(const std::vector<std::string>&)> set{}; ///< gives the values read to whom they belong

    [[nodiscard]] bool is_flag() const { return value.empty() && !positional; }

    /// Each way to write it: `-o` and `--output`.
    [[nodiscard]] std::vector<std::string> spellings() const;

    /// The way it is called in messages: the last, long spelling.
    [[nodiscard]] std::string name() const;

    Option& required() {
        needed = true;
        return *this;
    }

    /// For an argument that may be left out although its type does not say so.
    Option& optional() {
        needed = false;
        return *this;
    }
};

/// The options and arguments of a command, each tied to the variable that receives it. The variables must
/// outlive the list.
class OptionList {
public:
    /// An option with a value: text, path, number, date, decimal or vocabulary word, or an optional or list
    /// of these.
    template <typename T>
    Option& option(const std::string& names, T& target, const std::string& description,
                   const std::string& value) {
        return add<T>({.names = names, .value = value, .description = description}, target);
    }

    /// A positional argument: needed unless optional; a list takes all that are left and needs at least one.
    template <typename T>
    Option& argument(const std::string& name, T& target, const std::string& description) {
        return add<T>({.names = name,
                       .value = name,
                       .description = description,
                       .positional = true,
                       .needed = !is_optional<T>},
                      target);
    }

    Option& flag(std::string names, bool& target, std::string description);

    /// An option whose value is one of a few words that are no vocabulary of the field.
    Option& choice(std::string names, std::string& target, std::vector<std::string> choices,
                   std::string description);

    [[nodiscard]] const std::vector<Option>& all() const { return options_; }

    /// The option spelt so, or none.
    [[nodiscard]] const Option* find(const std::string& spelling) const;

private:
    template <typename T>
    Option& add(Option option, T& target) {
        using Value = typename Element<T>::type;
        if constexpr (VocabularyWord<Value>) {
            option.choices = word_choices<Value>();
        }
        option.repeatable = is_list<T>;
        option.set = [name = option.name(), &target](const std::vector<std::string>& values) {
            for (const std::string& value : values) {
                read_value(name, value, target);
            }
        };
        return options_.emplace_back(std::move(option));
    }

    std::vector<Option> options_;
};

} // namespace tdkt::cli
