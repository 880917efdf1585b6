#include "tdkt/report.hpp"

#include <algorithm>
#include <ostream>

#include "base/text.hpp"
#include "reporting/text_layout.hpp"

namespace tdkt {

namespace {

using reporting::Align;
using reporting::Layout;
using reporting::PrintColumn;
using Lines = std::vector<std::string>;

std::string line_of(std::string_view piece, std::size_t length) {
    std::string line;
    for (std::size_t i = 0; i < length; ++i) {
        line += piece;
    }
    return line;
}

/// Texts that share a line of output, each wrapped within its own width.
struct Strip {
    std::size_t width;
    Align align;
    Lines lines;
};

enum class Stand { top, bottom };

// Prints one block of a table: some of its columns beside each other.
class BlockPrinter {
public:
    BlockPrinter(std::ostream& out, const Table& table, const Layout& layout,
                 const std::vector<std::size_t>& columns, bool bold)
        : out_(out), table_(table), layout_(layout), bold_(bold) {
        for (const std::size_t column : columns) {
            columns_.push_back(&layout.columns[column]);
        }
        width_ = width_of(layout_, columns);
    }

    void print() {
        print_groups();
        print_titles();
        print_letters();
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            print_row(row);
        }
    }

private:
    void write(std::string line, bool strong) {
        line.erase(line.find_last_not_of(' ') + 1);
        if (strong && bold_ && !line.empty()) {
            out_ << "\x1b[1m" << line << "\x1b[0m\n";
        } else {
            out_ << line << '\n';
        }
    }

    void print_strips(const std::vector<Strip>& strips, Stand stand, bool strong) {
        std::size_t height = 0;
        for (const Strip& strip : strips) {
            height = std::max(height, strip.lines.size());
        }
        for (std::size_t y = 0; y < height; ++y) {
            std::string line;
            for (const Strip& strip : strips) {
                const std::size_t above = stand == Stand::bottom ? height - strip.lines.size() : 0;
                const bool blank = y < above || y - above >= strip.lines.size();
                line += std::string(&strip == strips.data() ? 0 : reporting::column_gap, ' ');
                line += reporting::pad(blank ? "" : strip.lines[y - above], strip.width, strip.align);
            }
            write(std::move(line), strong);
        }
    }

    [[nodiscard]] std::size_t depth() const {
        std::size_t depth = 0;
        for (const PrintColumn* column : columns_) {
            depth = std::max(depth, column->group.size());
        }
        return depth;
    }

    static bool same_group(const PrintColumn& a, const PrintColumn& b, std::size_t level) {
        return a.group.size() > level && b.group.size() > level &&
               std::equal(a.group.begin(), a.group.begin() + static_cast<std::ptrdiff_t>(level) + 1,
                          b.group.begin());
    }

    // Neighbours that share a group stand under one strip; each strip is underlined as far as it reaches.
    void print_groups() {
        for (std::size_t level = 0; level < depth(); ++level) {
            std::vector<Strip> strips;
            std::vector<Strip> rules;
            for (std::size_t first = 0; first < columns_.size();) {
                std::size_t end = first + 1;
                std::size_t width = columns_[first]->width;
                while (end < columns_.size() && same_group(*columns_[first], *columns_[end], level)) {
                    width += reporting::column_gap + columns_[end++]->width;
                }
                const bool grouped = columns_[first]->group.size() > level;
                strips.push_back({width, Align::left,
                                  grouped ? reporting::wrap(columns_[first]->group[level], width) : Lines{}});
                rules.push_back({width, Align::left, grouped ? Lines{line_of("─", width)} : Lines{}});
                first = end;
            }
            print_strips(strips, Stand::bottom, true);
            print_strips(rules, Stand::bottom, false);
        }
    }

    void print_titles() {
        std::vector<Strip> strips;
        strips.reserve(columns_.size());
        for (const PrintColumn* column : columns_) {
            strips.push_back({column->width, column->align, reporting::wrap(column->title, column->width)});
        }
        print_strips(strips, Stand::bottom, true);
        print_rule();
    }

    void print_rule() { write(line_of("─", width_), false); }

    void print_letters() {
        const auto values = columns_.begin() + static_cast<std::ptrdiff_t>(layout_.lead);
        if (std::all_of(values, columns_.end(),
                        [](const PrintColumn* column) { return column->letter.empty(); })) {
            return;
        }
        std::vector<Strip> strips;
        strips.reserve(columns_.size());
        for (const PrintColumn* column : columns_) {
            strips.push_back({column->width, column->align, {column->letter}});
        }
        print_strips(strips, Stand::top, false);
        print_rule();
    }

    void print_row(std::size_t row) {
        const RowRole role = table_.rows[row].role;
        if (role == RowRole::heading) {
            for (std::string& line : reporting::wrap(columns_.front()->cells[row], width_)) {
                write(std::move(line), true);
            }
            return;
        }
        std::vector<Strip> strips;
        strips.reserve(columns_.size());
        for (const PrintColumn* column : columns_) {
            strips.push_back(
                {column->width, column->align, reporting::wrap(column->cells[row], column->width)});
        }
        print_strips(strips, Stand::top, role == RowRole::total);
    }

    std::ostream& out_;
    const Table& table_;
    const Layout& layout_;
    bool bold_;
    std::vector<const PrintColumn*> columns_ = {};
    std::size_t width_ = 0;
};

void print_lines(std::ostream& out, const Lines& paragraphs, std::size_t width) {
    for (const std::string& paragraph : paragraphs) {
        for (const std::string& line : reporting::wrap(paragraph, width > 0 ? width : std::string::npos)) {
            out << line << '\n';
        }
    }
}

void print_notes(std::ostream& out, const Lines& notes, std::size_t width) {
    constexpr std::string_view bullet = "* ";
    for (const std::string& note : notes) {
        std::string_view lead = bullet;
        for (const std::string& line :
             reporting::wrap(note, width > bullet.size() ? width - bullet.size() : std::string::npos)) {
            out << lead << line << '\n';
            lead = "  ";
        }
    }
}

} // namespace

void render_text(std::ostream& out, const Table& table, const TextOptions& options) {
    const Layout layout = reporting::lay_out(table, options);
    bool first = true;
    for (const std::vector<std::size_t>& block : layout.blocks) {
        out << (first ? "" : "\n");
        BlockPrinter(out, table, layout, block, options.bold).print();
        first = false;
    }
}

void render_text(std::ostream& out, const Report& report, const TextOptions& options) {
    print_lines(out, report.head, options.width);
    print_lines(out, report.head_right, options.width);
    print_lines(out, {report.title}, options.width);
    print_lines(out, report.subtitle, options.width);
    for (const Table& table : report.tables) {
        out << '\n';
        if (table.title != report.title) {
            print_lines(out, {table.title}, options.width);
        }
        render_text(out, table, options);
    }
    if (!report.notes.empty()) {
        out << '\n';
        print_notes(out, report.notes, options.width);
    }
}

} // namespace tdkt
