#include "base/sha256.hpp"

#include "tdkt/error.hpp"

#include <array>

#include <fmt/format.h>
#include <openssl/evp.h>

namespace tdkt {

namespace {

void require(int done) {
    if (done != 1) {
        throw SystemError(Message("hash_failed"));
    }
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st* state) const {
    EVP_MD_CTX_free(state);
}

Sha256::Sha256() : state_(EVP_MD_CTX_new()) {
    require(state_ ? EVP_DigestInit_ex(state_.get(), EVP_sha256(), nullptr) : 0);
}

void Sha256::add(std::string_view bytes) {
    require(EVP_DigestUpdate(state_.get(), bytes.data(), bytes.size()));
}

std::string Sha256::finish() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(state_.get(), digest.data(), &size));
    std::string text;
    for (unsigned int i = 0; i < size; ++i) {
        text += fmt::format("{:02x}", digest[i]);
    }
    return text;
}

std::string sha256(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

} // namespace tdkt
