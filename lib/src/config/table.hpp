#pragma once

#include "tdkt/date.hpp"
#include "tdkt/decimal.hpp"
#include "tdkt/diagnostics.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Configuration files: TOML read into typed values, with every problem placed by line and column. The only
/// folder that knows the TOML library.
namespace tdkt::config {

struct Document;
struct Node;
class Table;
using Tables = std::vector<Table>;

/// One table of a TOML file while it is being read. Asking for a key that is missing or of another type notes
/// a problem and gives an empty value, so that a loader reads on and all problems of a file are found in one
/// run. Which keys were asked for is remembered: finish() reports the others. Copies are views of the same
/// table. The diagnostics must outlive it.
class Table {
public:
    Table(std::shared_ptr<const Document> document, const Node& node, Diagnostics& diagnostics);

    [[nodiscard]] std::string text(std::string_view key);
    [[nodiscard]] std::optional<std::string> optional_text(std::string_view key);
    [[nodiscard]] std::int64_t integer(std::string_view key);
    [[nodiscard]] std::optional<std::int64_t> optional_integer(std::string_view key);
    [[nodiscard]] bool flag(std::string_view key, bool otherwise);
    /// A TOML date, such as 2024-01-01 without quotes.
    [[nodiscard]] Date date(std::string_view key);
    [[nodiscard]] std::optional<Date> optional_date(std::string_view key);
    /// An integer, a float of at most three decimals, or a string that holds one.
    [[nodiscard]] Decimal decimal(std::string_view key);
    [[nodiscard]] std::optional<Decimal> optional_decimal(std::string_view key);
    /// Lists are empty where the key is absent.
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    [[nodiscard]] std::vector<std::int64_t> integers(std::string_view key);
    [[nodiscard]] Tables tables(std::string_view key);
    [[nodiscard]] std::optional<Table> table(std::string_view key);

    /// A word of a closed vocabulary; another one is a problem with a suggestion.
    template <typename E>
    [[nodiscard]] E word(std::string_view key) {
        const std::optional<std::string> found = optional_text(key);
        if (!found) {
            missing(key);
            return E{};
        }
        return known_word<E>(key, *found).value_or(E{});
    }

    template <typename E>
    [[nodiscard]] std::optional<E> optional_word(std::string_view key) {
        const std::optional<std::string> found = optional_text(key);
        return found ? known_word<E>(key, *found) : std::nullopt;
    }

    [[nodiscard]] bool has(std::string_view key) const;
    /// In alphabetical order.
    [[nodiscard]] std::vector<std::string> keys() const;
    [[nodiscard]] Location where() const;
    /// Where a key's value stands; where the table stands, if there is no such key.
    [[nodiscard]] Location where(std::string_view key) const;
    void problem(Location location, Message message) const;
    /// Every key that nobody asked for is a problem.
    void finish() const;

private:
    template <typename E>
    [[nodiscard]] std::optional<E> known_word(std::string_view key, const std::string& found) const {
        const std::optional<E> value = from_word<E>(found);
        if (!value) {
            unknown_word(key, found, {words<E>.begin(), words<E>.end()});
        }
        return value;
    }

    [[nodiscard]] const Node* find(std::string_view key);
    [[nodiscard]] Location at(const Node& node) const;
    void missing(std::string_view key) const;
    void mistyped(std::string_view key, const Node& node, std::string_view wanted) const;
    void unknown_word(std::string_view key, const std::string& found,
                      const std::vector<std::string_view>& known) const;

    std::shared_ptr<const Document> document_;
    const Node* node_;
    Diagnostics* diagnostics_;
    std::shared_ptr<std::vector<std::string>> asked_;
};

/// Reads a file. What is wrong in it goes into the diagnostics; a file that is no TOML at all gives an empty
/// table and one problem. Throws InputError if the file cannot be read.
[[nodiscard]] Table read_toml(const std::filesystem::path& path, Diagnostics& diagnostics);

[[nodiscard]] Table parse_toml(std::string_view text, std::string file_name, Diagnostics& diagnostics);

} // namespace tdkt::config
