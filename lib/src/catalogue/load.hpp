#pragma once

#include "config/directories.hpp"
#include "tdkt/catalogue.hpp"

namespace tdkt {

/// The awards of `awards.toml` in every directory; an award of a later directory replaces the one of the same
/// code. Throws RulesError with all the problems of all the files.
[[nodiscard]] Catalogue load_catalogue(const config::Directories& directories);

} // namespace tdkt
