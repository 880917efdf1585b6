#include "tdkt/rules.hpp"

#include "campaigns/plan.hpp"
#include "catalogue/load.hpp"
#include "importing/wordings.hpp"
#include "reporting/form.hpp"
#include "tdkt/error.hpp"
#include "toolkit/law.hpp"

#include <functional>

namespace tdkt {

namespace {

/// What a reader that gives up on the first bad kind of file has found; nothing if all went well.
Diagnostics problems_of(const std::function<void()>& read) {
    try {
        read();
    } catch (const RulesError& error) {
        if (!error.diagnostics().empty()) {
            return error.diagnostics();
        }
        return {{.severity = Severity::error, .at = error.location(), .message = error.message(), .raw = ""}};
    }
    return {};
}

void append(Diagnostics& all, Diagnostics more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

Catalogue load_awards(const Configuration& configuration) {
    return load_catalogue({configuration.directories});
}

RuleBook load_rules(const Configuration& configuration) {
    return load_law(configuration);
}

Diagnostics check_configuration(const Configuration& configuration) {
    const config::Directories directories{configuration.directories};
    Diagnostics all = problems_of([&] { (void)load_catalogue(directories); });
    if (all.empty()) { // without a catalogue every award would be unknown
        append(all, problems_of([&] { (void)load_law(configuration); }));
    }
    append(all, problems_of([&] { (void)importing::load_wordings(directories); }));
    append(all, problems_of([&] { (void)reporting::load_forms(directories); }));
    (void)campaigns::load_plan_checks(configuration.directories, all);
    return all;
}

} // namespace tdkt
