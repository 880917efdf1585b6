#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

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
    struct Free {
        void operator()(evp_md_ctx_st* state) const;
    };

    std::unique_ptr<evp_md_ctx_st, Free> state_;
};

} // namespace tdkt
