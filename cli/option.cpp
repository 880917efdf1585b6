#include "option.hpp"

#include <algorithm>

namespace tdkt::cli {

std::vector<std::string> Option::spellings() const {
    std::vector<std::string> result;
    std::size_t start = 0;
    for (std::size_t comma = names.find(','); comma != std::string::npos; comma = names.find(',', start)) {
        result.push_back(names.substr(start, comma - start));
        start = comma + 1;
    }
    result.push_back(names.substr(start));
    return result;
}

std::string Option::name() const {
    return spellings().back();
}

Option& OptionList::flag(std::string names, bool& target, std::string description) {
    return options_.emplace_back(
        Option{.names = std::move(names),
               .description = std::move(description),
               .set = [&target](const std::vector<std::string>&) { target = true; }});
}

Option& OptionList::choice(std::string names, std::string& target, std::vector<std::string> choices,
                           std::string description) {
    Option option{
        .names = std::move(names), .description = std::move(description), .choices = std::move(choices)};
    for (const std::string& word : option.choices) {
        option.value += (option.value.empty() ? "" : "|") + word;
    }
    option.set = [name = option.name(), choices = option.choices,
                  &target](const std::vector<std::string>& values) {
        for (const std::string& value : values) {
            if (std::ranges::find(choices, value) == choices.end()) {
                refuse_choice(name, value, choices);
            }
            target = value;
        }
    };
    return options_.emplace_back(std::move(option));
}

const Option* OptionList::find(const std::string& spelling) const {
    for (const Option& option : options_) {
        if (!option.positional && std::ranges::count(option.spellings(), spelling) > 0) {
            return &option;
        }
    }
    return nullptr;
}

} // namespace tdkt::cli
