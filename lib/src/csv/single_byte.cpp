#include "csv/single_byte.hpp"

#include "base/text.hpp"
#include "csv/code_points.hpp"
#include "csv/evidence.hpp"
#include "csv/readings.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <cerrno>
#include <functional>
#include <system_error>

#include <iconv.h>

namespace tdkt::csv {

namespace {

/// The C library's converter from one encoding to UTF-8.
class Converter {
public:
    explicit Converter(const char* from) : handle_(iconv_open("UTF-8", from)) {
        if (handle_ == reinterpret_cast<iconv_t>(-1)) { // NOLINT(performance-no-int-to-ptr): as iconv says it
            throw SystemError(Message(
                "no_converter", {{"encoding", from}, {"reason", std::generic_category().message(errno)}}));
        }
    }

    ~Converter() { iconv_close(handle_); }

    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    Converter(Converter&&) = delete;
    Converter& operator=(Converter&&) = delete;

    /// Empty if the byte stands for nothing. Of windows-1258 a letter waits for its tone, so it is asked for.
    [[nodiscard]] std::string convert(char byte) const {
        std::array<char, 16> out{};
        char* from = &byte;
        char* to = out.data();
        std::size_t from_left = 1;
        std::size_t to_left = out.size();
        iconv(handle_, nullptr, nullptr, nullptr, nullptr);
        const bool failed =
            iconv(handle_, &from, &from_left, &to, &to_left) == static_cast<std::size_t>(-1) ||
            iconv(handle_, nullptr, nullptr, &to, &to_left) == static_cast<std::size_t>(-1);
        return failed ? std::string() : std::string(out.data(), out.size() - to_left);
    }

private:
    iconv_t handle_;
};

const char* converter_name(Encoding encoding) {
    switch (encoding) {
    case Encoding::windows_1258:
        return "CP1258";
    case Encoding::viscii:
        return "VISCII";
    default:
        return "ISO-8859-1";
    }
}

constexpr std::size_t enough_words = 2000;
constexpr std::string_view around_cells = ",;\t|\r\n\"";

std::string convert(std::string_view bytes, const ByteTable& table) {
    std::string text;
    for (const char byte : bytes) {
        text += table.at(static_cast<unsigned char>(byte));
    }
    return text::to_nfc(text);
}

// A cell that bytes above 0x7F are in; whatever the delimiter is, pieces of a cell do as well.
void for_each_cell(std::string_view bytes, const std::function<bool(std::string_view)>& take) {
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find_first_of(around_cells), bytes.size());
        const std::string_view cell = bytes.substr(0, end);
        const bool marked = std::any_of(cell.begin(), cell.end(),
                                        [](char c) { return static_cast<unsigned char>(c) > 0x7F; });
        if (marked && !take(cell)) {
            return;
        }
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
}

struct Rival {
    Encoding encoding;
    ByteTable table;
    WordCount words{};
    std::string text{}; // all that was tried, to see whether two rivals differ at all
};

void try_cell(Rival& rival, std::string_view cell) {
    const std::string as_it_stands = convert(cell, rival.table);
    const bool font = rival.encoding == Encoding::tcvn3 || rival.encoding == Encoding::vni;
    const auto text = font ? read_as(rival.encoding, as_it_stands) : std::optional(as_it_stands);
    WordCount words = count_syllables(text.value_or(""));
    if (!text) {
        words.tried = 1;
    }
    rival.words.tried += words.tried;
    rival.words.fitting += words.fitting;
    rival.text += text.value_or("?");
}

} // namespace

ByteTable byte_table(Encoding encoding) {
    const Converter converter(converter_name(encoding));
    ByteTable table;
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        table.at(byte) = byte == 0 ? std::string() : converter.convert(static_cast<char>(byte));
    }
    return table;
}

ByteEvidence judge_bytes(std::string_view bytes) {
    std::vector<Rival> rivals;
    for (const Encoding encoding :
         {Encoding::windows_1258, Encoding::viscii, Encoding::tcvn3, Encoding::vni}) {
        rivals.push_back({.encoding = encoding, .table = byte_table(encoding)});
    }
    for_each_cell(bytes, [&](std::string_view cell) {
        std::size_t most = 0;
        for (Rival& rival : rivals) {
            try_cell(rival, cell);
            most = std::max(most, rival.words.tried);
        }
        return most < enough_words;
    });
    std::stable_sort(rivals.begin(), rivals.end(), [](const Rival& a, const Rival& b) {
        return a.words.fitting * b.words.tried > b.words.fitting * a.words.tried;
    });
    const Rival& best = rivals.front();
    ByteEvidence evidence;
    if (best.words.fitting == 0 || 4 * best.words.fitting < 3 * best.words.tried) {
        return evidence;
    }
    for (const Rival& rival : rivals) {
        const bool same = &rival != &best && rival.text == best.text;
        if (!same && 4 * rival.words.fitting >= 3 * rival.words.tried &&
            4 * rival.words.fitting >= 3 * best.words.fitting) {
            evidence.candidates.push_back(rival.encoding);
        }
    }
    evidence.decoding = {.encoding = best.encoding,
                         .columns = {},
                         .cells = 0,
                         .tried = static_cast<std::int64_t>(best.words.tried),
                         .fitting = static_cast<std::int64_t>(best.words.fitting)};
    return evidence;
}

} // namespace tdkt::csv
