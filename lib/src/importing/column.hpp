#pragma once

#include "importing/wordings.hpp"
#include "tdkt/catalogue.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tdkt::importing {

/// Between the head of a group of columns and the head below it: "Cá nhân / LĐTT".
inline constexpr std::string_view below_group = " / ";

/// One heading of the file and what its column holds. Without a field and without an award it is known and
/// not used.
struct Column {
    std::string heading;
    std::optional<Field> field;
    std::optional<SubjectKind> kind; // of whoever stands in it, or is meant by a tick
    std::optional<Gender> gender{};  // of those whose birth stands in it
    std::string ticked{};            // the wording of the award that a tick proposes

    [[nodiscard]] bool is_read() const { return field.has_value() || !ticked.empty(); }
};

/// What a heading means in a file of a target, or nothing. The head of a group counts where it is known to
/// say nothing of its own ("Đăng ký thi đua"), whom its columns are about ("Cá nhân") or what stands in them
/// ("Ngày sinh / Nam").
[[nodiscard]] std::optional<Column> read_heading(std::string_view heading, Target target,
                                                 const Wordings& wordings, const Catalogue& catalogue);

} // namespace tdkt::importing
