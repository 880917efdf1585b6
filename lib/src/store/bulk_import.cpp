#include "store/bulk_import.hpp"

#include <algorithm>
#include <charconv>
#include <functional>

namespace tdkt::store {

namespace {

constexpr std::int64_t people_a_record = 20; // whose loading is worth one more record of the list
constexpr std::int64_t nearly_empty = 20000; // rows

std::uint64_t number_of(std::string_view digits) {
    std::uint64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::size_t hash_of(std::string_view text) {
    return std::hash<std::string_view>{}(text);
}

std::uint32_t packed(const std::optional<std::string>& birth) {
    const std::optional<PartialDate> date = birth ? parse_partial_date(*birth) : std::nullopt;
    return date ? static_cast<std::uint32_t>(date->year) * 10000 + date->month * 100 + date->day : 0;
}

std::optional<std::string> unpacked(std::uint32_t birth) {
    if (birth == 0) {
        return std::nullopt;
    }
    return to_iso(
        PartialDate{.year = static_cast<int>(birth / 10000), .month = birth / 100 % 100, .day = birth % 100});
}

// The place and one, or zero.
std::uint8_t packed(std::optional<Gender> gender) {
    return gender ? static_cast<std::uint8_t>(static_cast<unsigned>(*gender) + 1U) : std::uint8_t{0};
}

std::optional<Gender> unpacked_gender(std::uint8_t gender) {
    return gender == 0 ? std::nullopt : std::optional(static_cast<Gender>(gender - 1));
}

std::size_t mixed(std::size_t hash, std::size_t more) {
    constexpr std::size_t odd = 0x9E3779B97F4A7C15; // the golden ratio, as ever
    return (hash ^ more) * odd + (hash >> 29U);
}

std::size_t key_of(std::int64_t subject, std::string_view award, int year, std::string_view category,
                   std::int64_t campaign, std::string_view achievement) {
    std::size_t key = mixed(static_cast<std::size_t>(subject), hash_of(award));
    key = mixed(key, static_cast<std::size_t>(year));
    key = mixed(key, hash_of(category));
    key = mixed(key, static_cast<std::size_t>(campaign));
    return mixed(key, hash_of(achievement));
}

std::size_t key_of(const StoredNomination& stored) {
    const Nomination& nomination = stored.nomination;
    return key_of(nomination.subject.id, nomination.award, nomination.year, to_word(nomination.category),
                  stored.campaign_id.value_or(0), stored.achievement_key);
}

/// While it lives, what an index sorts is sorted in runs small enough for the processor's own memory, on two
/// threads: half the time of one long run.
class SortingInRuns {
public:
    explicit SortingInRuns(SQLite::Database& database)
        : database_(database), cache_size_(database.execAndGet("pragma cache_size").getString()) {
        database_.exec("pragma threads = 2");
        database_.exec("pragma cache_size = -2048"); // of a run too
    }

    ~SortingInRuns() {
        database_.tryExec("pragma cache_size = " + cache_size_);
        database_.tryExec("pragma threads = 0");
    }

    SortingInRuns(const SortingInRuns&) = delete;
    SortingInRuns& operator=(const SortingInRuns&) = delete;
    SortingInRuns(SortingInRuns&&) = delete;
    SortingInRuns& operator=(SortingInRuns&&) = delete;

private:
    SQLite::Database& database_;
    std::string cache_size_;
};

std::int64_t last_id(Connection& connection, const std::string& table) {
    return connection.database().execAndGet("select coalesce(max(id), 0) from " + table).getInt64();
}

} // namespace

BulkImport::~BulkImport() {
    if (is_running()) {
        connection_.settle_with({});
    }
}

void BulkImport::count_record() {
    ++records_;
    if (is_running()) {
        if (memory_->size() > limits_.most_known) {
            end();
        }
        return;
    }
    if (records_ == limits_.long_list) {
        const std::int64_t people = last_id(connection_, "subject");
        const bool fits = people + last_id(connection_, "nomination") <= limits_.most_known;
        begin_at_ = fits ? std::max(limits_.long_list, people / people_a_record) : 0;
    }
    if (records_ == begin_at_) {
        begin();
    }
}

BulkImport::Memory::Memory()
    : by_citizen_id(make<std::pmr::unordered_map<std::uint64_t, Known>>()),
      names_without_id(make<std::pmr::unordered_set<std::size_t>>()),
      collectives(make<std::pmr::unordered_map<std::int64_t, std::int64_t>>()),
      nominations(make<std::pmr::unordered_set<std::size_t>>()) {
    constexpr std::size_t long_list = 1'000'000; // up to which no table is made anew
    by_citizen_id.reserve(long_list);
    nominations.reserve(long_list);
}

std::int64_t BulkImport::Memory::size() const {
    return static_cast<std::int64_t>(by_citizen_id.size() + names_without_id.size() + collectives.size() +
                                     nominations.size());
}

void BulkImport::begin() {
    memory_ = std::make_unique<Memory>();
    load_people();
    load_nominations();
    // Nominations of newcomers come in the order of their indexes, so that those grow at their ends; nothing
    // else does.
    put_off_indexes(is_nearly_empty("subject") ? "subject" : "nomination");
    last_subject_ = last_id(connection_, "subject");
    writer_ = std::make_unique<WriteBehind>();
    connection_.settle_with([this] { writer_->settle(); });
}

void BulkImport::end() {
    settle();
    connection_.settle_with({});
    writer_.reset();
    memory_.reset();
}

void BulkImport::load_people() {
    SQLite::Statement rows(
        connection_.database(),
        "select id, kind, citizen_id, name_key, unit_id, birth, gender, position is not null, "
        "class is not null from subject");
    while (rows.executeStep()) {
        const std::int64_t id = rows.getColumn(0).getInt64();
        const std::int64_t unit = rows.getColumn(4).getInt64();
        switch (word<SubjectKind>(rows.getColumn(1))) {
        case SubjectKind::person: {
            const std::string name_key = rows.getColumn(3).getString();
            remember(optional_text(rows.getColumn(2)), name_key,
                     {.id = id,
                      .name = hash_of(name_key),
                      .unit = static_cast<std::int32_t>(unit),
                      .birth = packed(optional_text(rows.getColumn(5))),
                      .gender = packed(optional_word<Gender>(rows.getColumn(6))),
                      .has_position = rows.getColumn(7).getInt() != 0,
                      .has_class = rows.getColumn(8).getInt() != 0});
            break;
        }
        case SubjectKind::collective:
            memory_->collectives.emplace(unit, id);
            break;
        case SubjectKind::household:
            break; // looked up in the register
        }
    }
}

void BulkImport::load_nominations() {
    SQLite::Statement rows(connection_.database(), R"sql(
        select subject_id, award, year, category, coalesce(campaign_id, 0), achievement_key from nomination)sql");
    while (rows.executeStep()) {
        memory_->nominations.insert(key_of(rows.getColumn(0).getInt64(), rows.getColumn(1).getString(),
                                           rows.getColumn(2).getInt(), rows.getColumn(3).getString(),
                                           rows.getColumn(4).getInt64(), rows.getColumn(5).getString()));
    }
}

bool BulkImport::is_nearly_empty(const char* table) const {
    return last_id(connection_, table) <= nearly_empty;
}

void BulkImport::put_off_indexes(const char* table) {
    if (!is_nearly_empty(table)) {
        return;
    }
    // Without those that a look into the register of a few rows goes by.
    SQLite::Statement rows(connection_.database(), R"sql(
        select name, sql from sqlite_schema
        where type = 'index' and sql is not null and tbl_name = :table
              and name not in ('subject_of_unit', 'subject_without_citizen_id'))sql");
    rows.bind(":table", table);
    while (rows.executeStep()) {
        put_off_.push_back(
            {.name = rows.getColumn(0).getString(), .definition = rows.getColumn(1).getString()});
    }
    for (const Index& index : put_off_) {
        connection_.database().exec("drop index if exists " + index.name);
    }
}

void BulkImport::build_indexes() {
    if (put_off_.empty()) {
        return;
    }
    const SortingInRuns sorting(connection_.database());
    for (const Index& index : put_off_) {
        connection_.database().exec(index.definition);
    }
    put_off_.clear();
}

void BulkImport::settle() {
    if (is_running()) {
        writer_->settle();
        build_indexes();
    }
}

std::optional<BulkImport::Holder> BulkImport::holder(const std::string& citizen_id,
                                                     const std::string& name_key) const {
    const auto found = memory_->by_citizen_id.find(number_of(citizen_id));
    if (found == memory_->by_citizen_id.end()) {
        return Holder{};
    }
    const Known& known = found->second;
    if (known.name != hash_of(name_key)) {
        return std::nullopt;
    }
    return Holder{.person = registry::KnownPerson{.id = known.id,
                                                  .name_key = name_key,
                                                  .unit_id = known.unit,
                                                  .citizen_id = citizen_id,
                                                  .birth = unpacked(known.birth),
                                                  .gender = unpacked_gender(known.gender),
                                                  .has_position = known.has_position,
                                                  .has_class = known.has_class}};
}

bool BulkImport::may_know_without_id(const std::string& name_key) const {
    return memory_->names_without_id.contains(hash_of(name_key));
}

std::optional<std::int64_t> BulkImport::collective(std::int64_t unit) const {
    const auto found = memory_->collectives.find(unit);
    return found == memory_->collectives.end() ? std::nullopt : std::optional(found->second);
}

bool BulkImport::may_stand(const StoredNomination& nomination) const {
    return memory_->nominations.contains(key_of(nomination));
}

BulkImport::Known BulkImport::Known::of(const Subject& subject, std::int64_t id, std::int64_t unit,
                                        std::string_view name_key) {
    return {.id = id,
            .name = hash_of(name_key),
            .unit = static_cast<std::int32_t>(unit),
            .birth = packed(subject.birth),
            .gender = packed(subject.gender),
            .has_position = subject.position.has_value(),
            .has_class = subject.person_class.has_value()};
}

void BulkImport::remember(const std::optional<std::string>& citizen_id, std::string_view name_key,
                          const Known& known) {
    if (citizen_id) {
        memory_->by_citizen_id.emplace(number_of(*citizen_id), known);
    } else {
        memory_->names_without_id.insert(hash_of(name_key));
    }
}

std::int64_t BulkImport::add(const Subject& subject, std::int64_t unit, const std::string& name_key) {
    const std::int64_t id = ++last_subject_;
    if (subject.kind == SubjectKind::collective) {
        memory_->collectives.emplace(unit, id);
    } else if (subject.kind == SubjectKind::person) {
        remember(subject.citizen_id, name_key, Known::of(subject, id, unit, name_key));
    }
    return id;
}

// Who is known without an id is looked up in the register, and need not be remembered.
void BulkImport::fill(const Subject& subject, const registry::Filling& filling, std::int64_t unit,
                      const std::string& name_key) {
    if (!subject.citizen_id) {
        return;
    }
    const Known said = Known::of(subject, subject.id, unit, name_key);
    Known& known = memory_->by_citizen_id.try_emplace(number_of(*subject.citizen_id), said).first->second;
    known.birth = filling.birth ? said.birth : known.birth;
    known.gender = filling.gender ? said.gender : known.gender;
    known.has_position = known.has_position || said.has_position;
    known.has_class = known.has_class || said.has_class;
}

void BulkImport::add(const StoredNomination& nomination) {
    memory_->nominations.insert(key_of(nomination));
}

} // namespace tdkt::store
