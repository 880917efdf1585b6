#include "store/candidates.hpp"

#include "store/subjects.hpp"

namespace tdkt::store {

void candidates(Connection& connection, const std::function<void(const Candidate&)>& sink) {
    Rows rows(connection.database(), R"sql(
        select id as subject_id, kind as subject_kind, name as subject_name, unit_id, '' as subject_unit,
               citizen_id, birth, gender, position as subject_position, class as subject_class
        from subject order by id)sql");
    Candidate candidate;
    while (rows.executeStep()) {
        candidate.subject = subject_of(rows);
        candidate.unit_id = rows.getColumn("unit_id").getInt64();
        sink(candidate);
    }
}

void people_by_name(Connection& connection,
                    const std::function<void(const std::vector<registry::KnownPerson>&)>& sink) {
    Rows rows(connection.database(), R"sql(
        select id, name_key, unit_id, citizen_id, birth from subject
        where kind = 'person' and kind <> 'collective' order by name_key, id)sql");
    std::vector<registry::KnownPerson> namesakes;
    while (rows.executeStep()) {
        registry::KnownPerson person{.id = rows.getColumn("id").getInt64(),
                                     .name_key = rows.getColumn("name_key").getString(),
                                     .unit_id = rows.getColumn("unit_id").getInt64(),
                                     .citizen_id = optional_text(rows.getColumn("citizen_id")),
                                     .birth = optional_text(rows.getColumn("birth"))};
        if (!namesakes.empty() && namesakes.front().name_key != person.name_key) {
            sink(namesakes);
            namesakes.clear();
        }
        namesakes.push_back(std::move(person));
    }
    if (!namesakes.empty()) {
        sink(namesakes);
    }
}

SubjectsById::SubjectsById(Connection& connection)
    : row_(connection.database(), R"sql(
          select subject.id as subject_id, subject.kind as subject_kind, subject.name as subject_name,
                 unit.code as subject_unit, citizen_id, birth, gender, position as subject_position,
                 class as subject_class
          from subject join unit on unit.id = subject.unit_id
          where subject.id = :id)sql") {}

Subject SubjectsById::read(std::int64_t id) {
    row_.bind(":id", id);
    Subject subject = row_.executeStep() ? subject_of(row_) : Subject{};
    row_.reset();
    return subject;
}

} // namespace tdkt::store
