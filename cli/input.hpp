#pragma once

#include <fstream>
#include <iosfwd>
#include <string>

#include "session.hpp"

namespace tdkt::cli {

/// A file that a command reads, or with `-` standard input. Throws InputError if it cannot be opened.
class Input {
public:
    Input(Session& session, const std::string& file);

    [[nodiscard]] std::istream& stream() { return file_.is_open() ? file_ : standard_; }

private:
    std::istream& standard_;
    std::ifstream file_;
};

} // namespace tdkt::cli
