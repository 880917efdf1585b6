#include "workbook/archive.hpp"

#include "base/sha256.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <istream>
#include <system_error>
#include <utility>
#include <vector>

#include <zip.h>

namespace tdkt::workbook {

namespace {

constexpr std::size_t piece = std::size_t{1} << 18U;
constexpr zip_int64_t most_parts = 65'535;
// Below this size no ratio is remarkable: a part of nothing but spaces is packed very well.
constexpr std::uint64_t large_part = std::uint64_t{16} << 20U;

// Names of parts are compared without case; some programs write backslashes.
std::string part_key(std::string_view name) {
    std::string key(name.substr(std::min(name.find_first_not_of("/\\"), name.size())));
    for (char& c : key) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        } else if (c == '\\') {
            c = '/';
        }
    }
    return key;
}

[[noreturn]] void fail_keeping(const std::string& file, int reason) {
    throw SystemError(Message("cannot_keep_workbook", {{"reason", std::generic_category().message(reason)}}),
                      {.file = file});
}

template <typename Take>
void for_each_piece(std::istream& in, const std::string& file, const Take& take) {
    std::vector<char> bytes(piece);
    while (in) {
        in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (in.bad()) {
            throw SystemError(Message("read_failed", {{"file", file}}), {.file = file});
        }
        take(std::string_view(bytes.data(), static_cast<std::size_t>(in.gcount())));
    }
}

} // namespace

Container container_of(std::string_view beginning) {
    if (beginning.starts_with("PK\x03\x04") || beginning.starts_with("PK\x05\x06")) {
        return Container::zip;
    }
    return beginning.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") ? Container::ole : Container::none;
}

void refuse_ole(std::istream& in, const std::string& file) {
    constexpr std::string_view name = "EncryptedPackage";
    std::string sought; // as the directory of the file has it: in UTF-16
    for (const char c : name) {
        sought += {c, '\0'};
    }
    bool encrypted = false;
    std::string window;
    for_each_piece(in, file, [&](std::string_view bytes) {
        window.erase(0, window.size() - std::min(window.size(), sought.size()));
        window += bytes;
        encrypted = encrypted || window.find(sought) != std::string::npos;
    });
    throw InputError(encrypted ? Message("workbook_encrypted") : Message("workbook_old"), {.file = file});
}

void fail_damaged(Location at, std::string_view part) {
    throw InputError(Message("workbook_damaged", {{"part", std::string(part)}}), std::move(at));
}

void fail_too_large(Location at) {
    throw InputError(Message("workbook_too_large"), std::move(at));
}

void Part::Close::operator()(zip_file* part) const {
    zip_fclose(part);
}

std::size_t Part::read(std::span<char> room) {
    const zip_int64_t got = zip_fread(part_.get(), room.data(), room.size());
    if (got < 0) {
        fail();
    }
    unpacked_ += static_cast<std::uint64_t>(got);
    if (unpacked_ > limits_->part || (unpacked_ > large_part && unpacked_ / limits_->ratio > packed_)) {
        fail_too_large({.file = file_});
    }
    return static_cast<std::size_t>(got);
}

void Part::fail() const {
    fail_damaged({.file = file_}, name_);
}

void Archive::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

Archive::Archive(std::istream& in, std::string file, const Limits& limits)
    : file_(std::move(file)), limits_(&limits) {
    auto kept = keep(in);
    zip_source_t* const source = zip_source_filep_create(kept.get(), 0, -1, nullptr);
    if (source == nullptr) {
        fail_keeping(file_, ENOMEM);
    }
    static_cast<void>(kept.release()); // NOLINT(bugprone-unused-return-value): the source closes it
    // NOLINTNEXTLINE(clang-analyzer-unix.Stream)
    zip_.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!zip_) {
        zip_source_free(source);
        throw InputError(Message("workbook_cut_off"), {.file = file_});
    }
    list_parts();
}

std::unique_ptr<std::FILE, Archive::CloseFile> Archive::keep(std::istream& in) {
    errno = 0;
    std::unique_ptr<std::FILE, CloseFile> kept(std::tmpfile());
    if (!kept) {
        fail_keeping(file_, errno);
    }
    Sha256 hash;
    std::size_t size = 0;
    for_each_piece(in, file_, [&](std::string_view bytes) {
        size += bytes.size();
        if (size > limits_->file) {
            fail_too_large({.file = file_});
        }
        hash.add(bytes);
        if (std::fwrite(bytes.data(), 1, bytes.size(), kept.get()) != bytes.size()) {
            fail_keeping(file_, errno);
        }
    });
    if (std::fflush(kept.get()) != 0) {
        fail_keeping(file_, errno);
    }
    sha256_ = hash.finish();
    return kept;
}

void Archive::list_parts() {
    const zip_int64_t count = zip_get_num_entries(zip_.get(), 0);
    if (count > most_parts) {
        fail_too_large({.file = file_});
    }
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char* const name = zip_get_name(zip_.get(), index, ZIP_FL_ENC_GUESS);
        // Of two parts with one name nobody knows which is meant.
        if (name != nullptr && !parts_.emplace(part_key(name), index).second) {
            fail_damaged({.file = file_}, name);
        }
    }
}

bool Archive::has(std::string_view part) const {
    return parts_.contains(part_key(part));
}

Part Archive::open(std::string_view part) const {
    const auto found = parts_.find(part_key(part));
    zip_stat_t about;
    if (found == parts_.end() || zip_stat_index(zip_.get(), found->second, 0, &about) != 0) {
        fail_damaged({.file = file_}, part);
    }
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE) {
        throw InputError(Message("workbook_encrypted"), {.file = file_});
    }
    Part opened;
    opened.file_ = file_;
    opened.name_ = part;
    opened.limits_ = limits_;
    opened.packed_ = about.comp_size;
    opened.part_.reset(zip_fopen_index(zip_.get(), found->second, 0));
    if (!opened.part_) {
        opened.fail();
    }
    return opened;
}

} // namespace tdkt::workbook
