#pragma once

#include "tdkt/diagnostics.hpp"
#include "workbook/limits.hpp"

#include <cstdint>
#include <cstdio>
#include <iosfwd>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct zip;
struct zip_file;

namespace tdkt::workbook {

/// What a file is by its first bytes: a ZIP archive, an OLE file (old .xls, or a workbook with a password),
/// or neither.
enum class Container { none, zip, ole };

/// How many bytes at the beginning of a file say it.
inline constexpr std::size_t signature_size = 8;

[[nodiscard]] Container container_of(std::string_view beginning);

/// Throws the InputError that says which of the two an OLE file is.
[[noreturn]] void refuse_ole(std::istream& in, const std::string& file);

/// One part of an archive, unpacked from front to back.
class Part {
public:
    /// Fills the room as far as the part goes; 0 at its end. Throws InputError if the archive is damaged
    /// there, or the part is larger than the limits allow.
    [[nodiscard]] std::size_t read(std::span<char> room);

    [[nodiscard]] const std::string& file() const { return file_; }

    /// Throws the InputError that says that the part is not what it should be.
    [[noreturn]] void fail() const;

private:
    friend class Archive;

    struct Close {
        void operator()(zip_file* part) const;
    };

    std::string file_;
    std::string name_;
    const Limits* limits_ = nullptr;
    std::uint64_t packed_ = 0;
    std::uint64_t unpacked_ = 0;
    std::unique_ptr<zip_file, Close> part_;
};

/// The parts of a workbook by their names, whatever the case. The stream is kept in an unnamed temporary
/// file, for a ZIP archive is read from its end; memory does not grow with it.
class Archive {
public:
    /// Throws InputError if it is no whole archive, SystemError if it cannot be kept. The limits must outlive
    /// the archive.
    Archive(std::istream& in, std::string file, const Limits& limits);

    [[nodiscard]] bool has(std::string_view part) const;

    /// Throws InputError if there is no such part, or it has a password. Not beyond the archive's life.
    [[nodiscard]] Part open(std::string_view part) const;

    [[nodiscard]] const std::string& file() const { return file_; }

    /// Of the file as it came.
    [[nodiscard]] const std::string& sha256() const { return sha256_; }

    [[nodiscard]] const Limits& limits() const { return *limits_; }

private:
    struct Discard {
        void operator()(zip* archive) const;
    };

    struct CloseFile {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    [[nodiscard]] std::unique_ptr<std::FILE, CloseFile> keep(std::istream& in);
    void list_parts();

    std::string file_;
    const Limits* limits_;
    std::string sha256_;
    std::unique_ptr<zip, Discard> zip_;
    std::map<std::string, std::uint64_t, std::less<>> parts_;
};

/// The InputErrors of this folder.
[[noreturn]] void fail_damaged(Location at, std::string_view part);
[[noreturn]] void fail_too_large(Location at);

} // namespace tdkt::workbook
