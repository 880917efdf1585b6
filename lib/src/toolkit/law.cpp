#include "toolkit/law.hpp"

#include "catalogue/load.hpp"

#include <string>
#include <vector>

namespace tdkt {

RuleBook load_law(const Configuration& configuration, const std::optional<Days>& wanted) {
    const Catalogue catalogue = load_catalogue({configuration.directories});
    std::vector<std::string> codes;
    codes.reserve(catalogue.awards().size());
    for (const Award& award : catalogue.awards()) {
        codes.push_back(award.code);
    }
    return load_rule_book(configuration.directories, codes, wanted);
}

} // namespace tdkt
