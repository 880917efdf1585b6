#include "documents/package.hpp"

#include "documents/packing.hpp"
#include "tdkt/error.hpp"

#include <new>
#include <utility>

#include <zip.h>

namespace tdkt::documents {

namespace {

struct CloseFile {
    void operator()(zip_file* file) const { zip_fclose(file); }
};

} // namespace

void Package::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

Package::Package(std::string bytes, std::string file, Limits limits)
    : bytes_(std::make_unique<const std::string>(std::move(bytes))), file_(std::move(file)), limits_(limits) {
    if (bytes_->size() > limits_.file) {
        fail_too_large();
    }
    if (bytes_->starts_with("\xD0\xCF\x11\xE0")) {
        throw InputError(Message("document_old"), {.file = file_});
    }
    zip_source* const source = zip_source_buffer_create(bytes_->data(), bytes_->size(), 0, nullptr);
    if (source == nullptr) {
        throw std::bad_alloc();
    }
    zip_.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!zip_) {
        zip_source_free(source);
        throw InputError(Message("not_a_document"), {.file = file_});
    }
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(zip_.get(), 0));
    if (count > limits_.parts) {
        fail_too_large();
    }
    for (zip_uint64_t i = 0; i < count; ++i) {
        const char* const name = zip_get_name(zip_.get(), i, ZIP_FL_ENC_GUESS);
        // Of two parts with one name nobody knows which is meant.
        if (name == nullptr || !places_.emplace(name, i).second) {
            fail_damaged(name == nullptr ? "" : name);
        }
    }
}

void Package::fail_damaged(std::string_view part) const {
    throw InputError(Message("document_damaged", {{"part", std::string(part)}}), {.file = file_});
}

void Package::fail_too_large() const {
    throw InputError(Message("document_too_large"), {.file = file_});
}

bool Package::has(std::string_view part) const {
    return places_.contains(part);
}

std::vector<std::string> Package::parts() const {
    std::vector<std::string> names(places_.size());
    for (const auto& [name, place] : places_) {
        names[place] = name;
    }
    return names;
}

std::string Package::read(std::string_view part) const {
    const auto found = places_.find(part);
    if (found == places_.end()) {
        fail_damaged(part);
    }
    const std::unique_ptr<zip_file, CloseFile> file(zip_fopen_index(zip_.get(), found->second, 0));
    if (!file) {
        fail_damaged(part);
    }
    std::string text;
    std::string piece(std::size_t{1} << 16U, '\0');
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0) {
            fail_damaged(part);
        }
        if (got == 0) {
            return text;
        }
        text.append(piece, 0, static_cast<std::size_t>(got));
        if (text.size() > limits_.part) { // whatever the archive says of its size
            fail_too_large();
        }
    }
}

std::string Package::with(const std::map<std::string, std::string>& contents) const {
    Packing made;
    for (const std::string& name : parts()) {
        const auto changed = contents.find(name);
        if (!(changed == contents.end() ? made.add(name, zip_.get(), places_.at(name))
                                        : made.add(name, changed->second))) {
            fail_damaged(name);
        }
    }
    std::string bytes = made.finish();
    if (bytes.empty()) {
        fail_damaged("");
    }
    return bytes;
}

} // namespace tdkt::documents
