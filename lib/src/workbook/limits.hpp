#pragma once

#include <cstddef>
#include <cstdint>

namespace tdkt::workbook {

/// What no list of an office comes near: beyond it a file is refused, for a small one can pretend to be
/// endless.
struct Limits {
    std::size_t file = std::size_t{128} << 20U; ///< bytes as it came
    std::size_t part = std::size_t{1} << 30U;   ///< bytes of one part, unpacked
    std::size_t ratio = 400;                    ///< of a part's bytes to the packed ones, where it is large
    std::size_t strings = std::size_t{256} << 20U; ///< bytes of the shared strings in memory
    std::size_t record = std::size_t{1} << 22U;    ///< bytes of the text of one row
    std::size_t sheet = std::size_t{1} << 30U;     ///< cells and bytes of text in all rows, repeated ones too
    std::int64_t rows = 1'048'576;                 ///< as many as the programs themselves can hold
    std::int64_t columns = 16'384;
};

} // namespace tdkt::workbook
