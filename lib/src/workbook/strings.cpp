#include "workbook/strings.hpp"

#include "workbook/xml.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace tdkt::workbook {

class Strings::Handler : public XmlHandler {
public:
    Handler(Strings& strings, std::string file, const Limits& limits)
        : strings_(&strings), file_(std::move(file)), limits_(&limits) {}

    void start(const Element& element) override {
        ++depth_;
        if (depth_ == 2) {
            begin_ = strings_->text_.size();
        }
        if (skipped_from_ == 0 && element.name() == "rPh") {
            skipped_from_ = depth_;
        }
        reading_ = skipped_from_ == 0 && element.name() == "t";
    }

    void end() override {
        if (depth_ == 2) {
            unescape(strings_->text_, begin_);
            strings_->ends_.push_back(strings_->text_.size());
            check_size();
        }
        skipped_from_ = skipped_from_ == depth_ ? 0 : skipped_from_;
        reading_ = false;
        --depth_;
    }

    void text(std::string_view text) override {
        if (reading_) {
            strings_->text_ += text;
            check_size();
        }
    }

private:
    void check_size() const {
        const std::size_t in_memory = strings_->text_.size() + strings_->ends_.size() * sizeof(std::size_t);
        if (in_memory > limits_->strings || strings_->text_.size() - begin_ > limits_->record) {
            fail_too_large({.file = file_});
        }
    }

    Strings* strings_;
    std::string file_;
    const Limits* limits_;
    std::size_t begin_ = 0;
    int depth_ = 0; // 1 the table, 2 a text
    int skipped_from_ = 0;
    bool reading_ = false;
};

Strings::Strings(Part part, const Limits& limits) {
    Handler handler(*this, part.file(), limits);
    Xml xml(std::move(part), handler);
    while (xml.read()) {
    }
}

std::optional<std::string_view> Strings::at(std::size_t index) const {
    if (index >= ends_.size()) {
        return std::nullopt;
    }
    const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(text_).substr(begin, ends_[index] - begin);
}

namespace {

constexpr std::size_t escape_length = 7;

// The character that is spelled at this place, 0 if none is.
char escaped_at(std::string_view text, std::size_t at) {
    const std::string_view spelled = text.substr(at, escape_length);
    if (spelled.size() < escape_length || !spelled.starts_with("_x") || spelled.back() != '_') {
        return '\0';
    }
    unsigned code = 0;
    const char* const end_of_digits = spelled.data() + escape_length - 1;
    const auto [end, error] = std::from_chars(spelled.data() + 2, end_of_digits, code, 16);
    return error == std::errc{} && end == end_of_digits && code < 0x80 ? static_cast<char>(code) : '\0';
}

} // namespace

// Only what XML itself cannot hold, and the underscore, is spelled so; a carriage return is the usual case.
void unescape(std::string& text, std::size_t from) {
    std::size_t to = text.find("_x", from);
    for (std::size_t at = to; at < text.size(); ++to) {
        const char c = text[at] == '_' ? escaped_at(text, at) : '\0';
        text[to] = c != '\0' ? c : text[at];
        at += c != '\0' ? escape_length : 1;
    }
    text.resize(std::min(to, text.size()));
}

} // namespace tdkt::workbook
