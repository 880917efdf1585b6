#include "base/text.hpp"

#include "base/sha256.hpp"

#include "tdkt/error.hpp"

#include <algorithm>
#include <array>
#include <memory>

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace tdkt::text {

namespace {

void require(UErrorCode status) {
    if (U_FAILURE(status) != 0) {
        throw SystemError(Message("unicode_failed", {{"reason", u_errorName(status)}}));
    }
}

const icu::Normalizer2& nfc() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const instance = icu::Normalizer2::getNFCInstance(status);
    require(status);
    return *instance;
}

const icu::Normalizer2& nfd() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const instance = icu::Normalizer2::getNFDInstance(status);
    require(status);
    return *instance;
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

icu::UnicodeString decode(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

std::string encode(const icu::UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

bool is_zero_width(UChar32 c) {
    return (c >= 0x200B && c <= 0x200D) || c == 0xFEFF || c == 0x2060;
}

// The code point at an index, which moves behind it; negative where the bytes are not UTF-8.
UChar32 next_code_point(std::string_view text, int32_t& i) {
    UChar32 c = 0;
#pragma GCC diagnostic push // the macro is ICU's
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
    // NOLINTNEXTLINE(readability-simplify-subscript-expr,bugprone-inc-dec-in-conditions)
    U8_NEXT(text.data(), i, static_cast<int32_t>(text.size()), c);
#pragma GCC diagnostic pop
    return c;
}

std::vector<UChar32> code_points(std::string_view text) {
    std::vector<UChar32> points;
    points.reserve(text.size());
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < length;) {
        points.push_back(next_code_point(text, i));
    }
    return points;
}

// The bytes of a letter that can be neither a space nor part of another: of ASCII, or a composed one of the
// Latin blocks that Vietnamese uses. 0 for all others, about which ICU is asked: it takes ten times as long,
// and they are rare.
std::size_t plain_letter(std::string_view text, std::size_t i) {
    const auto byte = [&](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    const auto is_continuation = [&](std::size_t at) { return (byte(at) & 0xC0U) == 0x80; };
    const unsigned c = byte(i);
    if (c < 0x80) {
        return 1;
    }
    if (c >= 0xC3 && c <= 0xC6 && is_continuation(i + 1)) { // U+00C0 to U+01BF
        return 2;
    }
    const bool is_additional = c == 0xE1 && (byte(i + 1) & 0xFEU) == 0xBA; // U+1E80 to U+1EFF
    return is_additional && is_continuation(i + 2) ? 3 : 0;
}

// Without what cannot be seen, and with single spaces, whatever letters there are.
std::string tidy_any(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool space = false;
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < length;) {
        const int32_t start = i;
        const UChar32 c = next_code_point(text, i);
        if (c <= 0x20 || (c > 0x7F && u_isUWhiteSpace(c) != 0)) {
            space = !out.empty();
        } else if (c < 0x80 || !is_zero_width(c)) {
            if (space) {
                out += ' ';
                space = false;
            }
            out.append(text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(i - start)));
        }
    }
    return out;
}

// The tones are combining marks after NFD. In the open rhymes oa, oe, uy the tone stands on the first vowel
// in the old style and on the second in the new one; the key has it after the second. "quý" is not such a
// rhyme: its u belongs to the q.
bool is_tone(char16_t c) {
    return c == 0x0300 || c == 0x0301 || c == 0x0303 || c == 0x0309 || c == 0x0323;
}

bool is_open_rhyme(char16_t first, char16_t second) {
    return (first == u'o' && (second == u'a' || second == u'e')) || (first == u'u' && second == u'y');
}

icu::UnicodeString move_tones(const icu::UnicodeString& decomposed) {
    icu::UnicodeString result(decomposed);
    for (int32_t i = 0; i + 2 < result.length(); ++i) {
        if (is_tone(result[i + 1]) && is_open_rhyme(result[i], result[i + 2])) {
            const char16_t tone = result[i + 1];
            result.setCharAt(i + 1, result[i + 2]);
            result.setCharAt(i + 2, tone);
        }
    }
    return result;
}

icu::UnicodeString fold(std::string_view text) {
    const icu::UnicodeString folded = decode(tidy(text)).foldCase();
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString decomposed = nfd().normalize(folded, status);
    require(status);
    return move_tones(decomposed);
}

} // namespace

bool is_utf8(std::string_view bytes) {
    const auto length = static_cast<int32_t>(bytes.size());
    for (int32_t i = 0; i < length;) {
        if (next_code_point(bytes, i) < 0) {
            return false;
        }
    }
    return true;
}

std::string to_nfc(std::string_view text) {
    if (is_ascii(text)) {
        return std::string(text);
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::StringPiece piece(text.data(), static_cast<int32_t>(text.size()));
    if (nfc().isNormalizedUTF8(piece, status) != 0 && U_SUCCESS(status) != 0) {
        return std::string(text);
    }
    status = U_ZERO_ERROR;
    const icu::UnicodeString normalized = nfc().normalize(decode(text), status);
    require(status);
    return encode(normalized);
}

std::string tidy(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::size_t word = 0; // where what is to be kept next begins
    const auto keep = [&](std::size_t end) {
        if (end > word) {
            out.append(out.empty() ? "" : " ").append(text.substr(word, end - word));
        }
    };
    for (std::size_t i = 0; i < text.size();) {
        if (const auto c = static_cast<unsigned char>(text[i]); c > 0x20 && c < 0x80) {
            ++i; // most of them
            continue;
        }
        const std::size_t length = plain_letter(text, i);
        if (length == 0) {
            return to_nfc(tidy_any(text));
        }
        const bool is_space = static_cast<unsigned char>(text[i]) <= 0x20;
        const bool is_single = text[i] == ' ' && i > word && i + 1 < text.size() &&
                               static_cast<unsigned char>(text[i + 1]) > 0x20;
        i += length;
        if (is_space && !is_single) {
            keep(i - 1);
            word = i;
        }
    }
    keep(text.size());
    return out;
}

std::string name_key(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString composed = nfc().normalize(fold(text), status);
    require(status);
    return encode(composed);
}

// No rule of the key looks beyond a space.
std::string NameKeys::key(std::string_view name) {
    constexpr std::size_t most_words = 20'000;
    const std::string tidied = tidy(name);
    std::string_view rest = tidied;
    std::string key;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        key += key.empty() ? "" : " ";
        if (const auto known = words_.find(word); known != words_.end()) {
            key += known->second;
        } else if (words_.size() < most_words) {
            key += words_.emplace(word, name_key(word)).first->second;
        } else {
            key += name_key(word);
        }
    }
    return key;
}

std::string plain_key(std::string_view text) {
    icu::UnicodeString plain;
    bool space = false;
    const icu::UnicodeString folded = fold(text);
    for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        UChar32 c = folded.char32At(i);
        if (u_charType(c) == U_NON_SPACING_MARK) {
            continue;
        }
        c = c == 0x0111 ? UChar32{'d'} : c;
        if (u_isalnum(c) == 0) {
            space = !plain.isEmpty();
            continue;
        }
        if (space) {
            plain.append(static_cast<UChar32>(' '));
            space = false;
        }
        plain.append(c);
    }
    return encode(plain);
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < length;) {
        if (const std::size_t letter = plain_letter(text, static_cast<std::size_t>(i)); letter != 0) {
            i += static_cast<int32_t>(letter);
            ++width;
            continue;
        }
        const UChar32 c = next_code_point(text, i);
        const auto type = u_charType(c);
        if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) {
            continue;
        }
        const int wide = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
        width += wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
    }
    return width;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    const std::vector<UChar32> from = code_points(a);
    const std::vector<UChar32> to = code_points(b);
    std::array<std::vector<std::size_t>, 3>
        rows; // the row before the previous one, the previous one, the current one
    rows.fill(std::vector<std::size_t>(to.size() + 1));
    for (std::size_t j = 0; j <= to.size(); ++j) {
        rows[1][j] = j;
    }
    for (std::size_t i = 1; i <= from.size(); ++i) {
        rows[2][0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t replaced = rows[1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            rows[2][j] = std::min({rows[1][j] + 1, rows[2][j - 1] + 1, replaced});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                rows[2][j] = std::min(rows[2][j], rows[0][j - 2] + 1);
            }
        }
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return rows[1][to.size()];
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates) {
    const std::string key = plain_key(word);
    std::optional<std::string> best;
    std::size_t best_distance = std::max<std::size_t>(1, key.size() / 3) + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t distance = edit_distance(key, plain_key(candidate));
        if (distance < best_distance) {
            best_distance = distance;
            best = candidate;
        }
    }
    return best;
}

int compare(std::string_view a, std::string_view b) {
    thread_local const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("vi"), status));
        require(status);
        return made;
    }();
    UErrorCode status = U_ZERO_ERROR;
    const UCollationResult result =
        collator->compareUTF8(icu::StringPiece(a.data(), static_cast<int32_t>(a.size())),
                              icu::StringPiece(b.data(), static_cast<int32_t>(b.size())), status);
    require(status);
    return static_cast<int>(result);
}

std::string fingerprint(std::string_view bytes) {
    return sha256(bytes);
}

} // namespace tdkt::text
