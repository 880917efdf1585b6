#include "importing/records.hpp"

#include "importing/beginning.hpp"
#include "importing/records_ahead.hpp"
#include "importing/rows.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <istream>
#include <string>
#include <string_view>
#include <utility>

namespace tdkt::importing {

namespace {

class Lines : public Records {
public:
    Lines(std::unique_ptr<Beginning> buffer, std::string file, std::optional<Encoding> encoding)
        : buffer_(std::move(buffer)), in_(buffer_.get()), reader_(in_, std::move(file), encoding) {}

    [[nodiscard]] const csv::Record* next() override { return reader_.next(); }

    [[nodiscard]] ReadAs read_as() const override {
        return {.format = "CSV",
                .encoding = std::string(reader_.encoding()),
                .decodings = reader_.decodings(),
                .delimiter = std::string(1, reader_.delimiter()),
                .sheet = {},
                .sheets = {}};
    }

    [[nodiscard]] std::uint64_t bytes_read() const override { return reader_.bytes_read(); }

    [[nodiscard]] const std::string& sha256() const override { return reader_.sha256(); }

    [[nodiscard]] Diagnostics problems() const override { return reader_.problems(); }

private:
    std::unique_ptr<Beginning> buffer_;
    std::istream in_;
    csv::Reader reader_;
};

// A page of the web under the name of a workbook, or a workbook of one XML file.
void refuse_markup(std::string_view bytes, const std::string& file) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    bytes.remove_prefix(bytes.starts_with(mark) ? mark.size() : 0);
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    std::string opening(bytes.substr(0, 6));
    std::transform(opening.begin(), opening.end(), opening.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (opening.starts_with("<html") || opening.starts_with("<!doc") || opening.starts_with("<table") ||
        opening.starts_with("<meta") || opening.starts_with("<head")) {
        throw InputError(Message("page_of_web"), {.file = file});
    }
    if (opening.starts_with("<?xml")) {
        throw InputError(Message("workbook_of_xml"), {.file = file});
    }
}

} // namespace

std::unique_ptr<Records> open_records(std::istream& in, const std::string& file,
                                      const std::optional<std::string>& sheet,
                                      std::optional<Encoding> encoding) {
    static constexpr workbook::Limits limits;
    auto beginning = std::make_unique<Beginning>(in, workbook::signature_size);
    std::istream whole(beginning.get());
    switch (workbook::container_of(beginning->bytes())) {
    case workbook::Container::zip:
        return std::make_unique<RecordsAhead>(
            std::make_unique<Rows>(workbook::open(whole, file, sheet, limits), encoding));
    case workbook::Container::ole:
        workbook::refuse_ole(whole, file);
    case workbook::Container::none:
        break;
    }
    refuse_markup(beginning->bytes(), file);
    if (sheet) {
        throw UsageError(Message("sheet_of_text"), {.file = file});
    }
    return std::make_unique<RecordsAhead>(std::make_unique<Lines>(std::move(beginning), file, encoding));
}

} // namespace tdkt::importing
