#include "reporting/text_wrap.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace tdkt::reporting {

namespace {

// Calls `piece` with what stands between the separators.
template <typename Piece>
void split(std::string_view text, char separator, Piece piece) {
    while (true) {
        const std::size_t end = text.find(separator);
        piece(text.substr(0, end));
        if (end == std::string_view::npos) {
            return;
        }
        text.remove_prefix(end + 1);
    }
}

std::size_t bytes_of_first_character(std::string_view text) {
    std::size_t bytes = 1;
    while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) {
        ++bytes;
    }
    return bytes;
}

// Fills lines word by word, each line behind the indentation.
class Wrapper {
public:
    Wrapper(std::vector<std::string>& lines, std::string_view indent, std::size_t width)
        : lines_(lines), indent_(indent), width_(std::max(width, indent.size() + 1) - indent.size()) {}

    void add(std::string_view word) {
        const std::size_t word_width = text::display_width(word);
        if (used_ > 0 && used_ + 1 + word_width <= width_) {
            line_ += ' ';
            ++used_;
        } else if (used_ > 0) {
            finish();
        }
        if (word_width > width_) {
            add_in_pieces(word);
        } else {
            line_ += word;
            used_ += word_width;
        }
    }

    void finish() {
        lines_.push_back(used_ == 0 ? std::string() : std::string(indent_) + line_);
        line_.clear();
        used_ = 0;
    }

private:
    void add_in_pieces(std::string_view word) {
        while (!word.empty()) {
            const std::string_view character = word.substr(0, bytes_of_first_character(word));
            const std::size_t character_width = text::display_width(character);
            if (used_ + character_width > width_ && used_ > 0) {
                finish();
            }
            line_ += character;
            used_ += character_width;
            word.remove_prefix(character.size());
        }
    }

    std::vector<std::string>& lines_;
    std::string_view indent_;
    std::size_t width_;
    std::string line_ = {};
    std::size_t used_ = 0;
};

} // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    split(text, '\n', [&](std::string_view paragraph) {
        const std::size_t start = std::min(paragraph.find_first_not_of(' '), paragraph.size());
        Wrapper wrapper(lines, paragraph.substr(0, start), width);
        split(paragraph.substr(start), ' ', [&](std::string_view word) {
            if (!word.empty()) {
                wrapper.add(word);
            }
        });
        wrapper.finish();
    });
    return lines;
}

std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    split(text, '\n', [&](std::string_view line) {
        split(line, ' ',
              [&](std::string_view word) { longest = std::max(longest, text::display_width(word)); });
    });
    return longest;
}

std::size_t longest_line(std::string_view text) {
    std::size_t longest = 0;
    split(text, '\n', [&](std::string_view line) { longest = std::max(longest, text::display_width(line)); });
    return longest;
}

std::string pad(std::string_view text, std::size_t width, Align align) {
    const std::size_t used = text::display_width(text);
    const std::string spaces(width > used ? width - used : 0, ' ');
    return align == Align::right ? spaces + std::string(text) : std::string(text) + spaces;
}

} // namespace tdkt::reporting
