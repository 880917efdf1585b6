#include "values.hpp"

#include <charconv>

#include <fmt/ranges.h>

#include "tdkt/error.hpp"
#include "tdkt/text.hpp"

namespace tdkt::cli {

namespace {

template <typename Integer>
void read_integer(const std::string& option, const std::string& text, Integer& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        throw UsageError(Message("option_not_integer", {{"option", option}, {"value", text}}));
    }
}

} // namespace

void read_value(const std::string& /*option*/, const std::string& text, std::string& value) {
    value = text;
}

void read_value(const std::string& /*option*/, const std::string& text, std::filesystem::path& value) {
    value = text;
}

void read_value(const std::string& option, const std::string& text, int& value) {
    read_integer(option, text, value);
}

void read_value(const std::string& option, const std::string& text, std::int64_t& value) {
    read_integer(option, text, value);
}

void read_value(const std::string& option, const std::string& text, Date& value) {
    const std::optional<Date> date = parse_date(text);
    if (!date) {
        throw UsageError(Message("option_not_date", {{"option", option}, {"value", text}}));
    }
    value = *date;
}

void read_value(const std::string& option, const std::string& text, Decimal& value) {
    const std::optional<Decimal> decimal = parse_decimal(text);
    if (!decimal) {
        throw UsageError(Message("option_not_decimal", {{"option", option}, {"value", text}}));
    }
    value = *decimal;
}

void refuse_choice(const std::string& option, const std::string& text,
                   const std::vector<std::string>& choices) {
    throw UsageError(
        Message("option_not_choice", {{"option", option},
                                      {"value", text},
                                      {"choices", fmt::format("{}", fmt::join(choices, ", "))},
                                      {"suggestion", text::nearest(text, choices).value_or("")}}));
}

} // namespace tdkt::cli
