#pragma once

#include "registry/identity.hpp"
#include "store/connection.hpp"
#include "store/nominations.hpp"
#include "store/write_behind.hpp"
#include "tdkt/registry.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tdkt::store {

/// A long list at work. Row by row, looking up who is known and what stands costs as much as writing, and
/// both wait for each other. So after the first few thousand records of a list
///   - who is known by citizen id, and which nominations may stand already, is kept in memory,
///   - rows are written by a second thread,
///   - the indexes whose rows come in no order are built when the list is at its end, if the table was nearly
///   empty.
/// What memory cannot tell for sure is looked up in the register as ever, after what waits has been written.
/// Everything lies within the caller's transaction. A short list does not get here and pays nothing; where
/// memory would have to hold more than it should, the rest of a list goes the ordinary way.
class BulkImport {
public:
    struct Limits {
        std::int64_t long_list;  ///< records
        std::int64_t most_known; ///< people and nominations in memory
    };

    /// Three million of them are 200 MB at most.
    explicit BulkImport(Connection& connection, Limits limits = {.long_list = 5000, .most_known = 3'000'000})
        : connection_(connection), limits_(limits) {}

    ~BulkImport();
    BulkImport(const BulkImport&) = delete;
    BulkImport& operator=(const BulkImport&) = delete;
    BulkImport(BulkImport&&) = delete;
    BulkImport& operator=(BulkImport&&) = delete;

    /// Called once a record.
    void count_record();

    [[nodiscard]] bool is_running() const { return writer_ != nullptr; }

    /// Who has this citizen id: somebody, nobody, or (absent) it takes the register to tell.
    struct Holder {
        std::optional<registry::KnownPerson> person;
    };

    [[nodiscard]] std::optional<Holder> holder(const std::string& citizen_id,
                                               const std::string& name_key) const;
    [[nodiscard]] bool may_know_without_id(const std::string& name_key) const;
    [[nodiscard]] std::optional<std::int64_t> collective(std::int64_t unit) const;
    [[nodiscard]] bool may_stand(const StoredNomination& nomination) const;

    /// Remembers a subject that is going to be written, and gives it its id.
    [[nodiscard]] std::int64_t add(const Subject& subject, std::int64_t unit, const std::string& name_key);
    void add(const StoredNomination& nomination);
    /// Remembers what is going to be written of somebody known.
    void fill(const Subject& subject, const registry::Filling& filling, std::int64_t unit,
              const std::string& name_key);

    /// A row for the second thread, to be filled in at once.
    [[nodiscard]] RowBuffer::Row row(Writes& statement) { return writer_->row(statement); }

    /// Makes the register ready for a look: everything is written and indexed.
    void settle();

private:
    /// The name by its hash: two names of one hash are told apart by nobody, but there are 2^64 of them.
    struct Known {
        std::int64_t id = 0;
        std::size_t name = 0;
        std::int32_t unit = 0;
        std::uint32_t birth = 0; // yyyymmdd, zeros for what is not known
        std::uint8_t gender = 0; // its place and one, or zero
        bool has_position = false;
        bool has_class = false;

        [[nodiscard]] static Known of(const Subject& subject, std::int64_t id, std::int64_t unit,
                                      std::string_view name_key);
    };

    /// Who and what is known. It only grows, until all of it goes at once with the room: the tables
    /// themselves lie there too, and nobody walks through them to take them down.
    struct Memory {
        Memory();

        std::pmr::monotonic_buffer_resource room;
        std::pmr::unordered_map<std::uint64_t, Known>& by_citizen_id;
        std::pmr::unordered_set<std::size_t>& names_without_id;
        std::pmr::unordered_map<std::int64_t, std::int64_t>& collectives; // of units
        std::pmr::unordered_set<std::size_t>& nominations;

        [[nodiscard]] std::int64_t size() const;

    private:
        template <typename Table>
        [[nodiscard]] Table& make() {
            return *std::pmr::polymorphic_allocator<>(&room).new_object<Table>();
        }
    };

    struct Index {
        std::string name;
        std::string definition;
    };

    void begin();
    void end();
    void load_people();
    void load_nominations();
    [[nodiscard]] bool is_nearly_empty(const char* table) const;
    void put_off_indexes(const char* table);
    void build_indexes();
    void remember(const std::optional<std::string>& citizen_id, std::string_view name_key,
                  const Known& known);

    Connection& connection_;
    Limits limits_;
    std::int64_t records_ = 0;
    std::int64_t begin_at_ = 0;
    std::int64_t last_subject_ = 0;
    std::unique_ptr<Memory> memory_; // while the list is long enough
    std::vector<Index> put_off_;
    std::unique_ptr<WriteBehind> writer_; // while the list is long enough
};

} // namespace tdkt::store
