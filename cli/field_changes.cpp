#include "field_changes.hpp"

#include "language.hpp"
#include "words.hpp"

namespace tdkt::cli {

Json json_of(const std::vector<FieldChange>& fields) {
    Json array = Json::array();
    for (const FieldChange& field : fields) {
        array.push_back(
            {{"field", field.field}, {"old", or_null(field.before)}, {"new", or_null(field.after)}});
    }
    return array;
}

std::string said(const FieldChange& field) {
    const auto shown = [](const std::optional<std::string>& value) {
        return value ? '\'' + *value + '\'' : translate(N_("(blank)"));
    };
    return field.field + ' ' + shown(field.before) + " -> " + shown(field.after);
}

} // namespace tdkt::cli
