#pragma once

#include "config/directories.hpp"
#include "reporting/form.hpp"
#include "reporting/titles.hpp"

/// The configuration that ships with the program.
namespace shipped {

inline tdkt::config::Directories directories() {
    return {.paths = {std::filesystem::path(TDKT_SOURCE_DIR) / "config"}};
}

inline tdkt::reporting::Form form(std::string_view id) {
    using namespace std::chrono_literals;
    const auto forms = tdkt::reporting::load_forms(directories());
    return *tdkt::reporting::find_form(forms, id, 2024y / 12 / 15);
}

inline tdkt::reporting::Titles titles() {
    return tdkt::reporting::load_titles(directories());
}

} // namespace shipped
