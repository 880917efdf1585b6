#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::documents {

/// Where the values of fields come from: the paper as a whole, or one record of a list in it.
class Source {
public:
    Source() = default;
    virtual ~Source() = default;
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    Source(Source&&) = delete;
    Source& operator=(Source&&) = delete;

    /// Absent where nothing is known.
    [[nodiscard]] virtual std::optional<std::string> value(std::string_view field) const = 0;

    /// The records of a list; absent if it is not one of this source.
    [[nodiscard]] virtual std::optional<std::vector<const Source*>> list(std::string_view) const {
        return std::nullopt;
    }

    /// What a person knows the record by.
    [[nodiscard]] virtual std::string label() const { return {}; }
};

/// One line of text, such as a recipient; its field is `LIST.text`.
class Line : public Source {
public:
    explicit Line(std::string text) : text_(std::move(text)) {}

    [[nodiscard]] std::optional<std::string> value(std::string_view) const override { return text_; }

private:
    std::string text_;
};

} // namespace tdkt::documents
