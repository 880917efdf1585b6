#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "list_stream.hpp"

namespace tdkt::cli {

/// What a column of a list holds: a text, a number, or a word of a vocabulary, which people see in their
/// language.
enum class CellKind { text, number, word };

template <typename T>
struct ListColumn {
    std::string heading;
    std::function<std::string(const T&)> cell;
    CellKind kind = CellKind::text;
};

/// How a register is listed: what people see, the fields of the CSV that its import reads again, and the
/// items of its JSON.
template <typename T>
struct Listing {
    std::string what; ///< `tdkt.<what>/1` is the JSON document
    std::string key;  ///< and this its list
    std::vector<ListColumn<T>> shown;
    std::vector<ListColumn<T>> fields;
    std::function<Json(const T&)> json;
};

/// Lists one item after the other.
template <typename T>
class Lister {
public:
    Lister(Session& session, const OutputOptions& output, Listing<T> listing)
        : words_(session.words()),
          listing_(std::move(listing)),
          columns_(output.format == "csv" ? listing_.fields : listing_.shown),
          stream_(session, output.format, listing_.what, listing_.key, headings()) {}

    void operator()(const T& item) {
        if (stream_.wants_json()) {
            stream_.item(listing_.json(item));
            return;
        }
        std::vector<std::string> cells;
        cells.reserve(columns_.size());
        for (const ListColumn<T>& column : columns_) {
            std::string cell = column.cell(item);
            const bool named = column.kind == CellKind::word && stream_.wants_table();
            cells.push_back(named ? words_.name_of(cell) : std::move(cell));
        }
        stream_.row(std::move(cells));
    }

    void finish() { stream_.finish(); }

private:
    [[nodiscard]] std::vector<ListHeading> headings() const {
        std::vector<ListHeading> headings;
        headings.reserve(columns_.size());
        for (const ListColumn<T>& column : columns_) {
            headings.push_back({column.heading, column.kind == CellKind::number});
        }
        return headings;
    }

    const Words& words_;
    Listing<T> listing_;
    const std::vector<ListColumn<T>>& columns_;
    ListStream stream_;
};

} // namespace tdkt::cli
