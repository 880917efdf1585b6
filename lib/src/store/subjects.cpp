#include "store/subjects.hpp"

#include "store/bulk_import.hpp"

namespace tdkt::store {

namespace {

registry::KnownPerson known_person(SQLite::Statement& row) {
    return {.id = row.getColumn(0).getInt64(),
            .name_key = row.getColumn(1).getString(),
            .unit_id = row.getColumn(2).getInt64(),
            .citizen_id = optional_text(row.getColumn(3)),
            .birth = optional_text(row.getColumn(4)),
            .gender = optional_word<Gender>(row.getColumn(5)),
            .has_position = row.getColumn(6).getInt() != 0,
            .has_class = row.getColumn(7).getInt() != 0};
}

std::optional<std::int64_t> only_id(SQLite::Statement& statement) {
    std::optional<std::int64_t> id;
    if (statement.executeStep()) {
        id = statement.getColumn(0).getInt64();
    }
    statement.reset();
    return id;
}

void bind_person(SQLite::Statement& statement, const Subject& subject) {
    bind_optional(statement, ":citizen_id", subject.citizen_id);
    bind_optional(statement, ":birth", subject.birth);
    bind_word(statement, ":gender", subject.gender);
    bind_optional(statement, ":position", subject.position);
    bind_word(statement, ":class", subject.person_class);
}

template <typename Row>
void fill_row(Row& row, std::optional<std::int64_t> id, const Subject& subject, std::int64_t unit,
              const std::string& name_key) {
    row.set(":id", id);
    row.set_word(":kind", std::optional(subject.kind));
    row.set(":unit", unit);
    row.set(":name", subject.name);
    row.set(":name_key", name_key);
    row.set(":citizen_id", subject.citizen_id);
    row.set(":birth", subject.birth);
    row.set_word(":gender", subject.gender);
    row.set(":position", subject.position);
    row.set_word(":class", subject.person_class);
}

// What is said of the subject and blank in the register.
Subject only(Subject subject, const registry::Filling& filling) {
    const auto keep = [](bool blank, auto& value) {
        if (!blank) {
            value.reset();
        }
    };
    keep(filling.citizen_id, subject.citizen_id);
    keep(filling.birth, subject.birth);
    keep(filling.gender, subject.gender);
    keep(filling.position, subject.position);
    keep(filling.person_class, subject.person_class);
    return subject;
}

template <typename Row>
void fill_blanks(Row& row, const Subject& said) {
    row.set(":id", said.id);
    row.set(":citizen_id", said.citizen_id);
    row.set(":birth", said.birth);
    row.set_word(":gender", said.gender);
    row.set(":position", said.position);
    row.set_word(":class", said.person_class);
}

} // namespace

Subjects::Subjects(Connection& connection)
    : connection_(connection),
      by_citizen_id_(connection.database(), R"sql(
          select id, name_key, unit_id, citizen_id, birth, gender, position is not null, class is not null
          from subject where citizen_id = :key)sql"),
      by_name_(connection.database(), R"sql(
          select id, name_key, unit_id, citizen_id, birth, gender, position is not null, class is not null
          from subject
          where name_key = :key and kind = 'person' and kind <> 'collective' order by id)sql"),
      without_citizen_id_(connection.database(), R"sql(
          select id, name_key, unit_id, citizen_id, birth, gender, position is not null, class is not null
          from subject
          where name_key = :key and kind = 'person' and citizen_id is null order by id)sql"),
      collective_(connection.database(),
                  "select id from subject where unit_id = :unit and kind = 'collective'"),
      household_(connection.database(), R"sql(
          select id from subject
          where name_key = :key and unit_id = :unit and kind = 'household' and kind <> 'collective')sql"),
      insert_(connection.database(), R"sql(
          insert into subject (id, kind, unit_id, name, name_key, citizen_id, birth, gender, position, class)
          values (:id, :kind, :unit, :name, :name_key, :citizen_id, :birth, :gender, :position, :class))sql"),
      fill_(connection.database(), R"sql(
          update subject
          set citizen_id = coalesce(citizen_id, :citizen_id), gender = coalesce(gender, :gender),
              birth = iif(:birth like birth || '%', :birth, coalesce(birth, :birth)),
              position = coalesce(position, :position), class = coalesce(class, :class)
          where id = :id)sql") {}

bool Subjects::is_bulk() const {
    return bulk_ != nullptr && bulk_->is_running();
}

void Subjects::settle() {
    if (is_bulk()) {
        bulk_->settle();
    }
}

std::optional<registry::KnownPerson> Subjects::with_citizen_id(const std::string& citizen_id,
                                                               const std::string& name_key) {
    if (is_bulk()) {
        if (const auto holder = bulk_->holder(citizen_id, name_key)) {
            return holder->person;
        }
        bulk_->settle();
    }
    std::vector<registry::KnownPerson> found = all(by_citizen_id_, citizen_id);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<registry::KnownPerson> Subjects::named(const std::string& name_key) {
    settle();
    return all(by_name_, name_key);
}

std::vector<registry::KnownPerson> Subjects::named_without_citizen_id(const std::string& name_key) {
    if (is_bulk() && !bulk_->may_know_without_id(name_key)) {
        return {};
    }
    settle();
    return all(without_citizen_id_, name_key);
}

std::vector<registry::KnownPerson> Subjects::all(SQLite::Statement& statement, const std::string& key) {
    std::vector<registry::KnownPerson> found;
    statement.bind(":key", key);
    while (statement.executeStep()) {
        found.push_back(known_person(statement));
    }
    statement.reset();
    return found;
}

std::optional<std::int64_t> Subjects::collective(std::int64_t unit) {
    if (is_bulk()) {
        return bulk_->collective(unit);
    }
    collective_.bind(":unit", unit);
    return only_id(collective_);
}

std::optional<std::int64_t> Subjects::household(const std::string& name_key, std::int64_t unit) {
    settle();
    household_.bind(":key", name_key);
    household_.bind(":unit", unit);
    return only_id(household_);
}

std::optional<Subject> Subjects::find(std::int64_t id) {
    SQLite::Statement row(connection_.database(), R"sql(
        select subject.id as subject_id, subject.kind as subject_kind, subject.name as subject_name,
               unit.code as subject_unit, citizen_id, birth, gender, position as subject_position, class as subject_class
        from subject join unit on unit.id = subject.unit_id
        where subject.id = :id)sql");
    row.bind(":id", id);
    return row.executeStep() ? std::optional(subject_of(row)) : std::nullopt;
}

std::int64_t Subjects::insert(const Subject& subject, std::int64_t unit, const std::string& name_key) {
    if (!is_bulk()) {
        fill_row(insert_, std::nullopt, subject, unit, name_key);
        insert_.run();
        return connection_.database().getLastInsertRowid();
    }
    const std::int64_t id = bulk_->add(subject, unit, name_key);
    RowBuffer::Row row = bulk_->row(insert_);
    fill_row(row, id, subject, unit, name_key);
    return id;
}

void Subjects::update(const Subject& subject, std::int64_t unit) {
    SQLite::Statement update(connection_.database(), R"sql(
        update subject
        set unit_id = :unit, citizen_id = :citizen_id, birth = :birth, gender = :gender, position = :position,
            class = :class
        where id = :id)sql");
    update.bind(":unit", unit);
    bind_person(update, subject);
    update.bind(":id", subject.id);
    update.exec();
}

void Subjects::fill(const Subject& subject, const registry::Filling& filling, std::int64_t unit,
                    const std::string& name_key) {
    const Subject said = only(subject, filling);
    if (!is_bulk()) {
        fill_blanks(fill_, said);
        fill_.run();
        return;
    }
    bulk_->fill(subject, filling, unit, name_key);
    RowBuffer::Row row = bulk_->row(fill_);
    fill_blanks(row, said);
}

void people(Connection& connection, std::optional<std::int64_t> unit,
            const std::function<void(const Subject&)>& sink) {
    SQLite::Statement rows(connection.database(), R"sql(
        select subject.id as subject_id, subject.kind as subject_kind, subject.name as subject_name,
               unit.code as subject_unit, citizen_id, birth, gender, position as subject_position, class as subject_class
        from subject join unit on unit.id = subject.unit_id
        where subject.kind = 'person' and (:unit is null or subject.unit_id = :unit)
        order by subject.id)sql");
    bind_optional(rows, ":unit", unit);
    while (rows.executeStep()) {
        sink(subject_of(rows));
    }
}

} // namespace tdkt::store
