#include "campaigns/review.hpp"

#include <optional>

namespace tdkt::campaigns {

namespace {

bool says_nothing(const std::optional<std::string>& text) {
    return !text || text->find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

std::vector<std::string> missing_parts(const Review& review) {
    std::vector<std::string> missing;
    const auto need = [&](const char* name, const std::optional<std::string>& text) {
        if (says_nothing(text)) {
            missing.emplace_back(name);
        }
    };
    need("results", review.results);
    if (review.kind == ReviewKind::final) {
        need("limits", review.limits);
        need("causes", review.causes);
        need("lessons", review.lessons);
    }
    return missing;
}

} // namespace tdkt::campaigns
