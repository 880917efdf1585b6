#include "store/records.hpp"
#include "base/text.hpp"
#include "store/scores.hpp"
#include "toolkit/scores.hpp"
#include "toolkit/subject_reader.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

/// A record lasts a year, or runs from a day; which one follows from its type.
bool is_yearly(RecordType type) {
    return type == RecordType::grade || type == RecordType::initiative || type == RecordType::attestation ||
           type == RecordType::members || type == RecordType::cluster_rank;
}

template <typename E>
std::string word_value(Row& row) {
    const std::optional<E> value = row.required_word<E>(Field::value);
    return value ? std::string(to_word(*value)) : std::string();
}

/// Pairs such as `total=40 completed=40 LDTT=35`.
std::string members_value(Row& row) {
    std::string value = row.required_text(Field::value);
    bool has_total = false;
    std::size_t at = 0;
    while (at < value.size()) {
        const std::size_t end = std::min(value.find(' ', at), value.size());
        const std::string_view pair = std::string_view(value).substr(at, end - at);
        const std::size_t equals = pair.find('=');
        const bool counted = equals != std::string_view::npos && equals > 0 && equals + 1 < pair.size() &&
                             pair.find_first_not_of("0123456789", equals + 1) == std::string_view::npos &&
                             pair.size() - equals < 9;
        if (!counted) {
            row.problem(Field::value, Message("bad_members", {{"pair", std::string(pair)}}));
            return {};
        }
        has_total = has_total || pair.starts_with("total=");
        at = end + 1;
    }
    if (!has_total && !value.empty()) {
        row.problem(Field::value, Message("bad_members", {{"pair", "total"}}));
    }
    return value;
}

std::string place_value(Row& row) {
    const std::optional<std::int64_t> place = row.required_integer(Field::value);
    if (place && *place < 1) {
        row.problem(Field::value, Message("bad_number", {{"value", std::to_string(*place)}}));
    }
    return std::to_string(place.value_or(0));
}

std::string read_value(Row& row, RecordType type) {
    switch (type) {
    case RecordType::grade:
        return word_value<Grade>(row);
    case RecordType::discipline:
        return word_value<Discipline>(row);
    case RecordType::hold:
        return word_value<Hold>(row);
    case RecordType::employment:
        return word_value<Employment>(row);
    case RecordType::leave:
        return word_value<Leave>(row);
    case RecordType::members:
        return members_value(row);
    case RecordType::cluster_rank:
        return place_value(row);
    case RecordType::initiative:
    case RecordType::post:
    case RecordType::attestation:
    case RecordType::complete:
        break;
    }
    return row.required_text(Field::value);
}

/// Grades, initiatives, disciplines and the like, and the declarations that a register is complete.
class RecordImporter : public Importer {
public:
    explicit RecordImporter(ImportContext& context)
        : context_(context), subjects_(context), records_(context.connection) {}

    RowOutcome take(Row& row) override {
        const std::optional<RecordType> type = row.required_word<RecordType>(Field::type);
        if (!type) {
            return RowOutcome::rejected;
        }
        return *type == RecordType::complete ? take_coverage(row) : take_record(row, *type);
    }

private:
    RowOutcome take_record(Row& row, RecordType type) {
        const Record said = read(row, type);
        const std::string value_key =
            type == RecordType::initiative ? text::plain_key(said.value) : said.value;
        const SubjectClaim claim = subjects_.read(row, said.from);
        SubjectReader::report_doubt(row, claim, Severity::error);
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        const RowOutcome outcome = write(row, claim, said, value_key);
        const bool filled = outcome != RowOutcome::rejected && subjects_.fill(row, claim);
        return filled && outcome == RowOutcome::same ? RowOutcome::changed : outcome;
    }

    RowOutcome write(Row& row, const SubjectClaim& claim, const Record& said, const std::string& value_key) {
        if (claim.subject.id != 0) {
            if (const auto known = records_.like(claim.subject.id, said, value_key)) {
                return update(row, *known, said, value_key);
            }
        }
        if (!may_change(row, said)) {
            return RowOutcome::rejected;
        }
        records_.insert(subjects_.settle(claim), said, value_key, context_.operation);
        return RowOutcome::added;
    }

    static Record read(Row& row, RecordType type) {
        Record said;
        said.type = type;
        if (is_yearly(type)) {
            said.year = row.required_year(Field::year);
        } else {
            said.from = row.required_date(Field::from);
            said.to = row.date(Field::to);
            if (said.from && said.to && *said.to < *said.from) {
                row.problem(Field::to, Message("ends_before_it_starts", {{"from", to_iso(*said.from)}}));
            }
        }
        said.value = read_value(row, type);
        if (type == RecordType::initiative) {
            const auto scope = row.required_word<InitiativeScope>(Field::scope);
            said.scope = scope ? std::optional(std::string(to_word(*scope))) : std::nullopt;
        } else {
            said.scope = optional_text(row, Field::scope);
        }
        said.note = optional_text(row, Field::note);
        return said;
    }

    // The places of a final ranking are those of the ranking, until it is reopened.
    bool may_change(Row& row, const Record& said) {
        if (said.type != RecordType::cluster_rank || !said.year || !said.scope) {
            return true;
        }
        if (!clusters_) {
            clusters_ = store::clusters(context_.connection, std::nullopt);
        }
        const auto found = std::ranges::find_if(*clusters_, [&](const Cluster& cluster) {
            return cluster.year == *said.year && cluster.code == *said.scope && cluster.finalised;
        });
        if (found != clusters_->end()) {
            row.problem(Field::scope, finalised_already(*found));
        }
        return found == clusters_->end();
    }

    RowOutcome update(Row& row, const Record& known, const Record& said, const std::string& value_key) {
        Record merged = said;
        merged.to = said.to ? said.to : known.to;
        merged.note = said.note ? said.note : known.note;
        if (merged.value == known.value && merged.scope == known.scope && merged.to == known.to &&
            merged.note == known.note) {
            return RowOutcome::same;
        }
        if (!may_change(row, said)) {
            return RowOutcome::rejected;
        }
        records_.update(known.id, merged, value_key);
        return RowOutcome::changed;
    }

    RowOutcome take_coverage(Row& row) {
        const auto value = row.required_word<Complete>(Field::value);
        const Unit* const unit = read_optional_unit(row, Field::unit, context_.units);
        const std::optional<int> from = whole_year(row, Field::from);
        const std::optional<int> to = whole_year(row, Field::to);
        if (from && to && *to < *from) {
            row.problem(Field::to, Message("ends_before_it_starts", {{"from", std::to_string(*from)}}));
        }
        if (!row.ok() || !value || !from || !to) {
            return RowOutcome::rejected;
        }
        const auto unit_id = unit != nullptr ? std::optional(unit->id) : std::nullopt;
        const bool is_new = store::insert_coverage(context_.connection, std::string(to_word(*value)), unit_id,
                                                   *from, *to, context_.operation);
        return is_new ? RowOutcome::added : RowOutcome::same;
    }

    // Completeness is declared for whole years: 2020 to 2024, or from 1 January to 31 December.
    static std::optional<int> whole_year(Row& row, Field field) {
        const std::optional<PartialDate> date = row.partial_date(field);
        if (!date && row.ok()) {
            row.problem(field, Message("missing_value", {{"field", std::string(to_word(field))}}));
        }
        return date ? std::optional(date->year) : std::nullopt;
    }

    ImportContext& context_;
    SubjectReader subjects_;
    store::Records records_;
    std::optional<std::vector<Cluster>> clusters_; // once a place is said
};

} // namespace

std::unique_ptr<Importer> make_record_importer(ImportContext& context) {
    return std::make_unique<RecordImporter>(context);
}

} // namespace tdkt
