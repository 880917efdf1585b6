#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace tdkt::document_out {

/// How a paragraph looks: the styles that every document has.
enum class Style { line, title, under, heading, head, letter, text, centre, figure, note, date, sign, gap };

/// What a run of letters is beyond its paragraph's style.
struct Emphasis {
    bool bold = false;
    bool italic = false;
    int size = 0; ///< half points; 0 is the style's
};

/// The part `word/styles.xml`.
[[nodiscard]] std::string styles_xml();

/// Lengths are in twentieths of a point.
struct Page {
    std::size_t width = 0;
    std::size_t height = 0;
    std::size_t side = 0;   ///< margin left and right
    std::size_t margin = 0; ///< above and below

    [[nodiscard]] std::size_t text_width() const { return width - 2 * side; }
};

/// A4 upright or lying across.
[[nodiscard]] Page page(bool across);

/// WordprocessingML as it grows. Texts are escaped here and nowhere else.
class WordXml {
public:
    void paragraph(Style style, std::string_view text, Emphasis emphasis = {}, std::size_t indent = 0);

    /// A cell over so many columns; `joined` it goes on from the one above, `begins` it goes on below.
    struct Span {
        std::size_t width = 0;
        std::size_t columns = 1;
        bool begins = false;
        bool joined = false;
        std::string_view fill = {}; ///< colour behind the text
    };

    void begin_table(std::span<const std::size_t> widths, bool with_lines);
    void end_table();
    void begin_row(bool is_head = false);
    void end_row();
    void begin_cell(const Span& span);
    void end_cell();

    /// The whole part `word/document.xml`. Nothing can be added then.
    [[nodiscard]] std::string finish(const Page& page);

private:
    std::string xml_;
};

} // namespace tdkt::document_out
