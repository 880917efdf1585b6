#include "csv_text.hpp"

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <stdexcept>

namespace tdkt::bench {

namespace {

std::vector<std::string> split(std::string_view line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

// The text is our own, so it is valid, and Vietnamese needs no surrogates.
std::uint16_t next_letter(std::string_view text, std::size_t& at) {
    const auto byte = [&] { return static_cast<unsigned>(static_cast<unsigned char>(text[at++])); };
    const unsigned first = byte();
    if (first < 0x80U) {
        return static_cast<std::uint16_t>(first);
    }
    if (first < 0xE0U) {
        return static_cast<std::uint16_t>(((first & 0x1FU) << 6U) | (byte() & 0x3FU));
    }
    const unsigned second = byte();
    return static_cast<std::uint16_t>(((first & 0x0FU) << 12U) | ((second & 0x3FU) << 6U) | (byte() & 0x3FU));
}

} // namespace

void CsvText::cell(std::string_view value) {
    if (value.find_first_of("\"\r\n") == std::string_view::npos &&
        value.find(delimiter_) == std::string_view::npos) {
        text_ += value;
        return;
    }
    text_ += '"';
    for (const char c : value) {
        text_.append(c == '"' ? 2 : 1, c);
    }
    text_ += '"';
}

void CsvText::row(const std::vector<std::string_view>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            text_ += delimiter_;
        }
        cell(cells[i]);
    }
    text_ += line_end_;
}

void CsvText::row(const std::vector<std::string>& cells) {
    row(std::vector<std::string_view>(cells.begin(), cells.end()));
}

void CsvText::raw(std::string_view line) {
    text_ += line;
    text_ += line_end_;
}

std::vector<std::vector<std::string>> read_csv(const std::string& path) {
    std::ifstream in(path);
    if (!in) {
        throw std::runtime_error("cannot read " + path);
    }
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        rows.push_back(split(line));
    }
    return rows;
}

std::string to_utf16le(std::string_view text) {
    std::string bytes = "\xFF\xFE";
    for (std::size_t at = 0; at < text.size();) {
        const std::uint16_t letter = next_letter(text, at);
        bytes += static_cast<char>(letter & 0xFFU);
        bytes += static_cast<char>(letter >> 8U);
    }
    return bytes;
}

} // namespace tdkt::bench
