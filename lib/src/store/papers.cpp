#include "store/papers.hpp"

namespace tdkt::store {

std::vector<StoredPaper> papers_of(Connection& connection, std::int64_t nomination) {
    std::vector<StoredPaper> papers;
    SQLite::Statement rows(
        connection.database(),
        "select paper, date from dossier_paper where nomination_id = :nomination order by paper");
    rows.bind(":nomination", nomination);
    while (rows.executeStep()) {
        papers.push_back({.paper = rows.getColumn("paper").getString(),
                          .date = optional_date(rows.getColumn("date")).value_or(Date{})});
    }
    return papers;
}

Papers::Papers(Connection& connection)
    : find_(connection.database(),
            "select date from dossier_paper where nomination_id = :nomination and paper = :paper"),
      keep_(connection.database(), R"sql(
          insert into dossier_paper (nomination_id, paper, date, operation_id)
          values (:nomination, :paper, :date, :operation)
          on conflict (nomination_id, paper) do update
          set date = excluded.date, operation_id = excluded.operation_id)sql"),
      remove_(connection.database(),
              "delete from dossier_paper where nomination_id = :nomination and paper = :paper") {}

std::optional<Date> Papers::date_of(std::int64_t nomination, const std::string& paper) {
    find_.bind(":nomination", nomination);
    find_.bind(":paper", paper);
    std::optional<Date> date;
    if (find_.executeStep()) {
        date = optional_date(find_.getColumn("date"));
    }
    find_.reset();
    return date;
}

void Papers::keep(std::int64_t nomination, const StoredPaper& paper, std::int64_t operation) {
    keep_.bind(":nomination", nomination);
    keep_.bind(":paper", paper.paper);
    keep_.bind(":date", to_iso(paper.date));
    keep_.bind(":operation", operation);
    keep_.exec();
    keep_.reset();
}

void Papers::remove(std::int64_t nomination, const std::string& paper) {
    remove_.bind(":nomination", nomination);
    remove_.bind(":paper", paper);
    remove_.exec();
    remove_.reset();
}

} // namespace tdkt::store
