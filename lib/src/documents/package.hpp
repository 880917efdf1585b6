#pragma once

#include "tdkt/diagnostics.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace tdkt::documents {

/// What no template of an office comes near: beyond it a file is refused, for a small one can pretend to be
/// endless.
struct Limits {
    std::size_t file = std::size_t{64} << 20U; ///< bytes of the package
    std::size_t part = std::size_t{8}
                       << 20U; ///< bytes of one part that is read, unpacked: a tree takes many times that
    std::size_t parts = 5'000;
};

/// A text document as it lies on the disk: a ZIP archive of parts. Only the parts that are asked for are
/// unpacked.
class Package {
public:
    /// Throws InputError, placed in `file`, if the bytes are no whole archive or go beyond the limits.
    Package(std::string bytes, std::string file, Limits limits = {});

    [[nodiscard]] const std::string& file() const { return file_; }

    [[nodiscard]] bool has(std::string_view part) const;

    /// In the order of the archive.
    [[nodiscard]] std::vector<std::string> parts() const;

    /// Throws InputError if there is no such part, or it is damaged, too large or has a password.
    [[nodiscard]] std::string read(std::string_view part) const;

    /// The same package with other contents of some parts. All others are copied as they lie there. The same
    /// contents give the same bytes: no part has a time. Throws InputError where a part cannot be copied.
    [[nodiscard]] std::string with(const std::map<std::string, std::string>& contents) const;

private:
    struct Discard {
        void operator()(zip* archive) const;
    };

    [[noreturn]] void fail_damaged(std::string_view part) const;
    [[noreturn]] void fail_too_large() const;

    std::unique_ptr<const std::string> bytes_; ///< the archive reads from here, wherever the package goes
    std::string file_;
    Limits limits_;
    std::unique_ptr<zip, Discard> zip_;
    std::map<std::string, std::uint64_t, std::less<>> places_;
};

} // namespace tdkt::documents
