#pragma once

#include <filesystem>
#include <string>

/// GNU gettext, hidden behind two functions.
namespace tdkt::cli {

/// From now on translate() speaks that language; `catalogues` is the folder `locale`.
void speak(const std::string& language, const std::filesystem::path& catalogues);

/// The text in the language that was chosen; itself where there is no translation.
[[nodiscard]] std::string translate(const std::string& english);

} // namespace tdkt::cli
