#pragma once

#include <cstdint>
#include <memory>
#include <string>

struct zip;
struct zip_source;

namespace tdkt::documents {

/// A package in the making. The same parts give the same bytes: none has a time.
class Packing {
public:
    Packing();

    /// The content must live until finish(). False if the part cannot be added.
    [[nodiscard]] bool add(const std::string& name, const std::string& content);

    /// A part of another archive, as it lies there. That must live until finish() too.
    [[nodiscard]] bool add(const std::string& name, zip* from, std::uint64_t place);

    /// The bytes; empty if they cannot be written.
    [[nodiscard]] std::string finish();

private:
    struct Discard {
        void operator()(zip* archive) const;
    };

    struct Forget {
        void operator()(zip_source* source) const;
    };

    [[nodiscard]] bool add(const std::string& name, zip_source* part);

    std::unique_ptr<zip_source, Forget> target_;
    std::unique_ptr<zip, Discard> zip_;
};

} // namespace tdkt::documents
