#pragma once

#include "tdkt/date.hpp"
#include "tdkt/export.hpp"
#include "tdkt/message.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

namespace store {
class Connection;
}

/// Who does something, when, and with which command: what the journal keeps of every change. The library has
/// no clock of its own.
struct Actor {
    std::string user;
    std::string at; ///< when, as it goes into the journal: a UTC time, or a date where only that is given
    Date today{};   ///< the day that counts as today
    std::string command; ///< the command line
};

enum class Access { read, write };

/// The office's register: one SQLite file that holds units, awards, nominations, campaigns, scores and the
/// journal. Every verb that changes it is one transaction and one row of the journal; a process killed at any
/// moment leaves the state before or after.
class TDKT_EXPORT Database {
public:
    /// Opens an existing file; for writing, an older schema is brought up to date first. Throws NotFound,
    /// InputError (not a database of ours, or corrupt), StateError (locked, read-only, newer than this
    /// program), SystemError.
    Database(const std::filesystem::path& path, Access access);
    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Makes a new, empty register that only its owner can read. Throws StateError if the file exists.
    static void create(const std::filesystem::path& path, const Actor& actor);

    /// Whatever `work` reads is of one state of the register, though others write meanwhile. What it changes
    /// throws SystemError.
    void read(const std::function<void()>& work);

    [[nodiscard]] store::Connection& connection() { return *connection_; }

private:
    std::unique_ptr<store::Connection> connection_;
};

/// The version of the schema that this library writes.
[[nodiscard]] TDKT_EXPORT int schema_version();

/// Whether what an operation did still stands. An `untraced` one is older than the journal's memory of what
/// was before, so it stands for good.
enum class OperationState { untraced, standing, undone };

template <>
inline constexpr auto words<OperationState> = word_list("untraced", "standing", "undone");

/// One row of the journal.
struct Operation {
    std::int64_t id = 0;
    std::string at;
    std::string user;
    std::string command;
    std::optional<std::string> input;
    std::optional<std::string> input_sha256;
    std::string counts; ///< a JSON object
    OperationState state = OperationState::standing;
    std::optional<std::int64_t> undoes; ///< the operation that this one took back
    std::optional<std::string> reason;  ///< where the command asks for one
};

/// The journal, newest first.
[[nodiscard]] TDKT_EXPORT std::vector<Operation> list_operations(Database& database,
                                                                 std::optional<std::int64_t> limit);

/// Something that db verify found wrong.
struct Finding {
    Message what;
};

/// Checks the file, the foreign keys and the chain of hashes of the journal. Empty means sound.
[[nodiscard]] TDKT_EXPORT std::vector<Finding> verify(Database& database);

/// Copies the register as it stands now, also while others write to it. Throws StateError if the target
/// exists.
TDKT_EXPORT void backup(Database& database, const std::filesystem::path& target);

/// Where the configuration is read from: the shipped directory first, a later one overlays an earlier one.
struct Configuration {
    std::vector<std::filesystem::path> directories;
};

} // namespace tdkt
