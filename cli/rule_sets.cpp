#include "rule_sets.hpp"

#include "tdkt/error.hpp"

namespace tdkt::cli {

RuleSetInfo rule_set_on(const RuleBook& book, Date day) {
    for (const RuleSetInfo& set : book.rule_sets()) {
        if (set.from <= day && (!set.to || day <= *set.to)) {
            return set;
        }
    }
    throw NotFound(Message("no_rule_set", {{"date", to_iso(day)}}));
}

std::string short_name(const Configuration& configuration, const std::string& file) {
    for (const std::filesystem::path& directory : configuration.directories) {
        const std::string folder = directory.string() + '/';
        if (file.starts_with(folder)) {
            return file.substr(folder.size());
        }
    }
    return file;
}

bool holds_on(const RuleInfo& rule, Date day) {
    return (!rule.from || *rule.from <= day) && (!rule.to || day <= *rule.to);
}

} // namespace tdkt::cli
