#pragma once

#include <string>
#include <string_view>

namespace tdkt::bench {

struct Subject;

/// How an office writes things: by the program's words, in full, or in the usual abbreviations.
enum class Wording { word, full, brief };

/// The office's text for a word of the program (an award, a grade, a class, a kind, ...); empty for empty.
[[nodiscard]] std::string_view worded(std::string_view word, Wording wording);

enum class BirthStyle { iso, day_month_year, unpadded, year };

/// Empty for whoever has no birth.
[[nodiscard]] std::string birth_of(const Subject& subject, BirthStyle style);

} // namespace tdkt::bench
