#include "importing/records.hpp"

#include "importing/beginning.hpp"
#include "importing/records_ahead.hpp"
#include "importing/rows.hpp"
#include "tdkt/error.hpp"

#include <istream>
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
    if (sheet) {
        throw UsageError(Message("sheet_of_text"), {.file = file});
    }
    return std::make_unique<RecordsAhead>(std::make_unique<Lines>(std::move(beginning), file, encoding));
}

} // namespace tdkt::importing
