#include "base/sha256.hpp"

#include <sodium/crypto_hash_sha256.h>
#include <sodium/utils.h>

namespace tdkt {

namespace {

crypto_hash_sha256_state* state_in(std::array<std::byte, 128>& room) {
    static_assert(sizeof(crypto_hash_sha256_state) <= sizeof(room));
    return reinterpret_cast<crypto_hash_sha256_state*>(room.data()); // NOLINT: aligned room of the right size
}

const unsigned char* data_of(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data()); // NOLINT: bytes are bytes
}

} // namespace

Sha256::Sha256() {
    crypto_hash_sha256_init(state_in(state_));
}

void Sha256::add(std::string_view bytes) {
    crypto_hash_sha256_update(state_in(state_), data_of(bytes), bytes.size());
}

std::string Sha256::finish() {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(state_in(state_), digest.data());
    std::string text(2 * digest.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();
    return text;
}

std::string sha256(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

} // namespace tdkt
