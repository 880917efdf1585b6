#pragma once

#include "documents/source.hpp"
#include "documents/template.hpp"

#include <string>

namespace tdkt::documents {

/// The document that comes of a template. `LIST.no` and `LIST.roman` count the records of a list. A paragraph
/// or row of a record that follows one of a group belongs to it, and is there for each record of the group. A
/// paragraph whose fields may all be empty, and are, is left out where another follows.
/// Throws StateError with every field in its diagnostics that has no value and does not say that it may be
/// empty.
[[nodiscard]] std::string fill_in(const Template& paper, const Source& values);

} // namespace tdkt::documents
