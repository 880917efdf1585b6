#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

/// What the targets share. Each target is one function, LLVMFuzzerTestOneInput; libFuzzer calls it with
/// inputs of its own making, replay.cpp with those that are kept.
namespace fuzzing {

/// Ends the run with this input where what must hold for every input does not.
inline void must(bool holds, const char* what) {
    if (!holds) {
        throw std::logic_error(what);
    }
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size}; // NOLINT(*-reinterpret-cast): libFuzzer's interface
}

/// At least as many lines as any reading of these bytes can have.
inline std::int64_t most_lines(std::string_view bytes) {
    std::int64_t lines = 1;
    for (const char byte : bytes) {
        lines += byte == '\n' || byte == '\r' ? 1 : 0;
    }
    return lines;
}

} // namespace fuzzing

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
