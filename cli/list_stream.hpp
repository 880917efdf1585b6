#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "command.hpp"
#include "json.hpp"
#include "session.hpp"

namespace tdkt::cli {

/// The heading of a column of a list and whether numbers stand in it.
struct ListHeading {
    std::string text;
    bool number = false;
};

/// A list that comes out while it is made, whatever its length, in one of the forms of --format. One line a
/// row; columns are as wide as the first rows need.
class ListStream {
public:
    /// In JSON the document is `tdkt.<what>/1` and the list its key `key`.
    ListStream(Session& session, const std::string& format, const std::string& what, const std::string& key,
               std::vector<ListHeading> headings);

    [[nodiscard]] bool wants_json() const { return format_ == Format::json; }

    [[nodiscard]] bool wants_table() const { return format_ == Format::table; }

    /// A row of the table or the CSV, with a cell for every heading.
    void row(std::vector<std::string> cells);

    void item(const Json& json);

    /// Ends the list; `more` are keys of the JSON document that follow it.
    void finish(const Json& more = Json::object());

private:
    enum class Format { table, csv, json };

    void write_waiting();
    void write_line(const std::vector<std::string>& cells);
    void write_csv(const std::vector<std::string>& cells);

    Session& session_;
    Format format_;
    std::vector<ListHeading> headings_;
    std::vector<std::vector<std::string>> waiting_; ///< the first rows, until the widths are known
    std::vector<std::size_t> widths_;
    bool any_ = false;
};

} // namespace tdkt::cli
