#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace tdkt {

/// The SHA-256 of a text as 64 hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// The same for what comes in pieces.
class Sha256 {
public:
    Sha256();
    void add(std::string_view bytes);
    [[nodiscard]] std::string finish();

private:
    // Large enough for libsodium's state, whose header stays out of ours; checked in the source.
    alignas(16) std::array<std::byte, 128> state_{};
};

} // namespace tdkt
