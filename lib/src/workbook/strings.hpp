#pragma once

#include "workbook/archive.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::workbook {

/// The texts that the cells of an XLSX workbook share, by their numbers.
class Strings {
public:
    Strings() = default;

    /// Runs of rich text are joined; the reading aids of East Asian texts are left out.
    explicit Strings(Part part, const Limits& limits);

    [[nodiscard]] std::optional<std::string_view> at(std::size_t index) const;

private:
    class Handler;

    std::string text_;
    std::vector<std::size_t> ends_;
};

/// The characters that a text in XLSX spells as _xHHHH_, from a place in it on.
void unescape(std::string& text, std::size_t from);

} // namespace tdkt::workbook
