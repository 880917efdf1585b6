#pragma once

#include "csv_text.hpp"
#include "province/province.hpp"
#include "province/wording.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::bench {

struct Column {
    std::string_view heading;
    std::string_view field; // "number" is the running number of the list
};

struct Habits {
    Wording wording = Wording::full;
    BirthStyle birth = BirthStyle::day_month_year;
    bool unit_by_code = false;
};

using Nominations = std::vector<const Nomination*>;

/// One list being written in the manner of its office.
class List {
public:
    List(const Province& province, std::vector<Column> columns, Habits habits, CsvText csv)
        : province_(province), columns_(std::move(columns)), habits_(habits), csv_(std::move(csv)) {}

    void heading();

    /// A line with one text and as many empty cells as the list has columns.
    void line(std::string_view text);

    void rows(const Nominations& nominations);

    /// A row with some of its cells overwritten: field, text.
    using Change = std::pair<std::string_view, std::string>;
    [[nodiscard]] std::vector<std::string> cells(const Subject& subject, const Nomination& nomination,
                                                 const std::vector<Change>& changes = {}) const;

    void add(const std::vector<std::string>& cells) { csv_.row(cells); }

    void restart_numbers() { number_ = 0; }

    [[nodiscard]] const std::string& text() const { return csv_.text(); }

private:
    [[nodiscard]] std::string value(const Subject& subject, const Nomination& nomination,
                                    std::string_view field) const;

    const Province& province_;
    std::vector<Column> columns_;
    Habits habits_;
    CsvText csv_;
    std::size_t number_ = 0;
};

/// The list of the cooperatives' union, with a dozen rows broken on purpose.
[[nodiscard]] std::string list_with_broken_rows(const Province& province, const Nominations& nominations);

} // namespace tdkt::bench
