#pragma once

#include "document_out/word_xml.hpp"
#include "reporting/paper.hpp"
#include "tdkt/report.hpp"

#include <cstddef>

namespace tdkt::document_out {

/// A table of a report, as wide as the text of the page; its heading is repeated on every page.
void append(WordXml& xml, const Table& table, const reporting::PaperTable& paper, std::size_t text_width);

} // namespace tdkt::document_out
