#include "store/record_facts.hpp"

#include <algorithm>
#include <charconv>

namespace tdkt::store {

const char* const records_by_subject = R"sql(
          select subject_id, id, type, year, from_date, to_date, value_key, scope
          from record where subject_id >= :subject order by subject_id, type, year, from_date)sql";

namespace {

int number_in(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

rules::MembersFact members_of(std::int64_t id, int year, std::string_view value) {
    rules::MembersFact fact{.id = id, .year = year};
    while (!value.empty()) {
        const std::string_view pair = value.substr(0, value.find(' '));
        value.remove_prefix(std::min(pair.size() + 1, value.size()));
        const std::size_t equals = std::min(pair.find('='), pair.size() - 1);
        const int number = number_in(pair.substr(equals + 1));
        if (pair.substr(0, equals) == "total") {
            fact.total = number;
        } else {
            fact.counts.emplace_back(pair.substr(0, equals), number);
        }
    }
    return fact;
}

void add_record(const SubjectRows& row, rules::Origin origin, rules::Facts& facts) {
    using Of = RecordColumn;
    const std::int64_t id = row.integer(Of::id);
    const int year = static_cast<int>(row.integer(Of::year));
    const std::optional<Date> to = row.date(Of::to_date);
    switch (row.word<RecordType>(Of::type)) {
    case RecordType::grade:
        facts.grades.push_back(
            {.id = id, .year = year, .grade = row.word<Grade>(Of::value), .origin = origin});
        break;
    case RecordType::initiative:
        facts.initiatives.push_back({.id = id,
                                     .year = year,
                                     .scope = row.word<InitiativeScope>(Of::scope),
                                     .name = std::string(row.text(Of::value)),
                                     .origin = origin});
        break;
    case RecordType::discipline:
        facts.disciplines.push_back({.id = id,
                                     .kind = row.word<Discipline>(Of::value),
                                     .from = row.date(Of::from_date).value_or(Date{}),
                                     .to = to,
                                     .origin = origin});
        break;
    case RecordType::hold:
        facts.holds.push_back({.id = id,
                               .kind = std::string(row.text(Of::value)),
                               .from = row.date(Of::from_date).value_or(Date{}),
                               .to = to,
                               .origin = origin});
        break;
    case RecordType::employment:
        if (row.text(Of::value) == to_word(Employment::recruited)) {
            facts.recruitments.push_back({.id = id, .from = row.date(Of::from_date).value_or(Date{})});
        }
        break;
    case RecordType::attestation:
        facts.attestations.push_back(
            {.id = id, .year = year, .key = std::string(row.text(Of::value)), .origin = origin});
        break;
    case RecordType::members:
        facts.members.push_back(members_of(id, year, row.text(Of::value)));
        facts.members.back().origin = origin;
        break;
    case RecordType::cluster_rank:
        facts.cluster_ranks.push_back({.id = id,
                                       .year = year,
                                       .place = number_in(row.text(Of::value)),
                                       .cluster = std::string(row.text(Of::scope)),
                                       .tied = false,
                                       .origin = origin});
        break;
    case RecordType::leave:
        facts.leaves.push_back({.id = id,
                                .kind = row.word<Leave>(Of::value),
                                .from = row.date(Of::from_date).value_or(Date{}),
                                .to = to});
        break;
    case RecordType::post:
        facts.posts.push_back({.id = id,
                               .code = std::string(row.text(Of::value)),
                               .from = row.date(Of::from_date).value_or(Date{}),
                               .to = to});
        break;
    case RecordType::complete:
        break;
    }
}

} // namespace tdkt::store
