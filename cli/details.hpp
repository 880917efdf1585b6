#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cells.hpp"
#include "session.hpp"

namespace tdkt::cli {

/// Things shown to people, a line for each of their properties. Labels are English and shown in the user's
/// language; what is empty is left out.
class Details {
public:
    void add(const std::string& label, std::vector<std::string> lines);

    template <typename T>
    void add(const std::string& label, const T& value) {
        add_text(label, cell(value));
    }

    /// A line that opens what follows.
    void add_heading(const std::string& label);

    template <typename T>
    void add_heading(const std::string& label, const T& value) {
        add_heading_text(label, cell(value));
    }

    [[nodiscard]] const std::vector<std::pair<std::string, std::vector<std::string>>>& all() const {
        return entries_;
    }

private:
    void add_text(const std::string& label, std::string value);
    void add_heading_text(const std::string& label, const std::string& value);

    std::vector<std::pair<std::string, std::vector<std::string>>> entries_;
};

void print(Session& session, const Details& details);

} // namespace tdkt::cli
