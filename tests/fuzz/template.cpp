#include "input.hpp"

#include "documents/paper.hpp"

#include <string>

namespace {

using fuzzing::must;

// Small enough that an input that pretends to be endless ends soon.
constexpr tdkt::documents::Limits limits{
    .file = std::size_t{1} << 20U, .part = std::size_t{1} << 18U, .parts = 100};

// An archive's checksums would keep libFuzzer from what is inside, so most inputs are one part of it.
std::string package_of(std::uint8_t kind, const std::string& bytes) {
    switch (kind % 5) {
    case 1:
        return packing::pack(packing::with(paper::docx({}), "word/document.xml", bytes));
    case 2:
        return packing::pack(paper::docx(bytes));
    case 3:
        return packing::pack(packing::with(paper::odt({}), "content.xml", bytes));
    case 4:
        return packing::pack(paper::odt(bytes));
    default:
        return bytes;
    }
}

/// A paper with two persons in a group and one line; who signs and a note are not known.
std::string fill(const tdkt::documents::Template& read) {
    const paper::Said first(
        {{"row.no", "1"}, {"row.name", "Lê Văn An"}, {"group.roman", "I"}, {"group.name", "A"}});
    const paper::Said second({{"row.no", "2"}, {"row.name", "Trần <Bình> & Cộng"}});
    const tdkt::documents::Line line("- Như trên;");
    paper::Said group({{"group.roman", "I"}, {"group.name", "Bằng khen"}});
    group.with("row", {&first, &second});
    paper::Said whole(paper::Values{{"title", "Quyết định"}});
    whole.with("row", {&first, &second}).with("group", {&group}).with("lines", {&line});
    return tdkt::documents::fill_in(read, whole);
}

} // namespace

// The first byte chooses which part of a template the rest is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string package = package_of(*data, std::string(fuzzing::text_of(data, size).substr(1)));
    try {
        const tdkt::documents::Template read(tdkt::documents::Package(package, "mau.docx", limits),
                                             paper::names());
        const std::string made = fill(read);
        // What comes out is a text document again, in which no field that was understood is left.
        const tdkt::documents::Template again(tdkt::documents::Package(made, "made"), paper::names());
        must(again.fields().empty() || !read.fields().empty(),
             "a paper has no field that its template has not");
    } catch (const tdkt::Error& error) {
        must(!error.message().code.empty(), "a problem has a name");
    }
    return 0;
}
