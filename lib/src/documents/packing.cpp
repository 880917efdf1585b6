#include "documents/packing.hpp"

#include <cstddef>
#include <cstdio>
#include <new>

#include <zip.h>

namespace tdkt::documents {

namespace {

constexpr zip_uint16_t no_time = 0;
constexpr zip_uint16_t first_day = (1U << 5U) | 1U; // 1980-01-01: an archive knows none before

} // namespace

void Packing::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

void Packing::Forget::operator()(zip_source* source) const {
    zip_source_free(source);
}

Packing::Packing() : target_(zip_source_buffer_create(nullptr, 0, 0, nullptr)) {
    if (!target_) {
        throw std::bad_alloc();
    }
    zip_source_keep(target_.get()); // the archive takes one, and the bytes are read from the other
    zip_.reset(zip_open_from_source(target_.get(), ZIP_TRUNCATE, nullptr));
    if (!zip_) {
        zip_source_free(target_.get());
        throw std::bad_alloc();
    }
}

bool Packing::add(const std::string& name, const std::string& content) {
    return add(name, zip_source_buffer(zip_.get(), content.data(), content.size(), 0));
}

bool Packing::add(const std::string& name, zip* from, std::uint64_t place) {
    return add(name, zip_source_zip(zip_.get(), from, place, 0, 0, -1));
}

bool Packing::add(const std::string& name, zip_source* part) {
    const zip_int64_t index = part == nullptr ? -1 : zip_file_add(zip_.get(), name.c_str(), part, 0);
    if (index < 0) {
        zip_source_free(part);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    zip_file_set_dostime(zip_.get(), place, no_time, first_day, 0);
    if (name == "mimetype") { // whoever looks at the first bytes finds it there
        zip_set_file_compression(zip_.get(), place, ZIP_CM_STORE, 0);
    }
    return true;
}

std::string Packing::finish() {
    zip* const closing = zip_.release();
    if (zip_close(closing) != 0) {
        zip_discard(closing);
        return {};
    }
    std::string bytes;
    if (zip_source_open(target_.get()) == 0) {
        zip_source_seek(target_.get(), 0, SEEK_END);
        bytes.resize(static_cast<std::size_t>(zip_source_tell(target_.get())));
        zip_source_seek(target_.get(), 0, SEEK_SET);
        zip_source_read(target_.get(), bytes.data(), bytes.size());
        zip_source_close(target_.get());
    }
    return bytes;
}

} // namespace tdkt::documents
