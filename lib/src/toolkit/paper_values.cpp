#include "toolkit/paper_values.hpp"

#include "reporting/cell_text.hpp"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

namespace tdkt {

namespace {

using Text = std::optional<std::string>;
using reporting::Titles;

/// 03, 12, 2.164: so that no digit can be put before it.
std::string count_text(std::int64_t count) {
    return count < 10 ? fmt::format("0{}", count) : reporting::to_text(Cell(count), NumberStyle::vietnamese);
}

/// 03 tập thể, 12 cá nhân.
std::string summary_of(const PaperCounts& counts, const Titles& titles) {
    std::string text;
    const auto add = [&](const char* title, std::int64_t count) {
        if (count > 0) {
            text += (text.empty() ? "" : ", ") + titles.say(title, {{"count", count_text(count)}});
        }
    };
    add("document.collectives", counts.collectives);
    add("document.people", counts.people);
    add("document.households", counts.households);
    return text;
}

/// Days below 10 and the months 1 and 2 have a zero before them (Decree 30/2020/NĐ-CP, annex I).
std::string long_date(Date date, const Titles& titles) {
    const unsigned month = static_cast<unsigned>(date.month());
    return titles.say("document.date",
                      {{"day", fmt::format("{:02}", static_cast<unsigned>(date.day()))},
                       {"month", month < 3 ? fmt::format("0{}", month) : fmt::to_string(month)},
                       {"year", fmt::to_string(year_of(date))}});
}

/// 16/04/1980, 04/1980 or 1980, as far as it is known.
std::string birth_text(const std::string& iso) {
    if (const auto date = parse_iso_date(iso)) {
        return to_vietnamese(*date);
    }
    const std::size_t dash = iso.find('-');
    return dash == std::string::npos ? iso : iso.substr(dash + 1) + '/' + iso.substr(0, dash);
}

/// Of all members, present or not; one decimal, a half upwards.
std::string share_text(int part, int whole) {
    const Decimal share = Decimal::from_milli((std::int64_t{part} * 1000 + whole / 2) / whole * 100);
    return reporting::to_text(Cell(share), NumberStyle::vietnamese) + '%';
}

const Nomination& nomination_of(const PaperRow& row) {
    return row.row().nomination;
}

const std::string& unit_name(const PaperRow& row, const std::string& code) {
    const Unit* const unit = row.world().units.find_code(code);
    return unit == nullptr ? code : unit->name;
}

const std::string& award_name(const PaperWorld& world, const std::string& code) {
    const Award* const award = world.catalogue.find(code);
    return award == nullptr ? code : award->name;
}

/// Where somebody works, or the unit above a collective.
Text unit_of(const PaperRow& row) {
    const Subject& subject = nomination_of(row).subject;
    const std::string& code = nomination_of(row).unit;
    if (subject.kind != SubjectKind::collective || code != subject.unit) {
        return unit_name(row, code);
    }
    const Unit* const unit = row.world().units.find_code(code);
    return unit != nullptr && unit->parent ? Text(unit_name(row, *unit->parent)) : std::nullopt;
}

/// `Trưởng phòng, Sở Y tế`: as much of it as there is.
Text position_and_unit(const PaperRow& row) {
    const Text& position = nomination_of(row).subject.position;
    const Text unit = unit_of(row);
    return position && unit ? Text(*position + ", " + *unit) : position ? position : unit;
}

template <typename Value>
Text worded(const PaperRow& row, std::string_view section, const std::optional<Value>& value) {
    return value ? Text(row.world().titles.at(fmt::format("{}{}", section, to_word(*value)))) : std::nullopt;
}

Text number_of(std::int64_t id) {
    return id == 0 ? std::nullopt : Text(fmt::to_string(id));
}

template <typename Get>
Text of_ballot(const PaperRow& row, const Get& get) {
    const auto& ballot = row.row().ballot;
    return ballot ? Text(get(*ballot)) : std::nullopt;
}

/// Nothing where only the votes in favour were given: the others may have voted against or not at all.
Text against(const PaperRow& row) {
    const auto& ballot = row.row().ballot;
    const auto is_counted = [](const Ballot& one) {
        const int votes = one.in_favour + one.against;
        return one.against > 0 || votes + one.recused == one.members || votes == one.present;
    };
    return ballot && is_counted(*ballot) ? Text(fmt::to_string(ballot->against)) : std::nullopt;
}

Text day_text(const std::optional<Date>& date) {
    return date ? Text(to_vietnamese(*date)) : std::nullopt;
}

using Row = const PaperRow&;

const std::map<std::string_view, Text (*)(Row)>& row_fields() {
    static const std::map<std::string_view, Text (*)(Row)> fields{
        {"row.name", [](Row row) { return Text(nomination_of(row).subject.name); }},
        {"row.honorific",
         [](Row row) { return worded(row, "document.honorific_", nomination_of(row).subject.gender); }},
        {"row.position", [](Row row) { return nomination_of(row).subject.position; }},
        {"row.unit", unit_of},
        {"row.position_and_unit", position_and_unit},
        {"row.proposed_by", [](Row row) { return Text(unit_name(row, nomination_of(row).unit)); }},
        {"row.birth",
         [](Row row) {
             const Text& birth = nomination_of(row).subject.birth;
             return birth ? Text(birth_text(*birth)) : std::nullopt;
         }},
        {"row.gender",
         [](Row row) { return worded(row, "document.gender_", nomination_of(row).subject.gender); }},
        {"row.citizen_id", [](Row row) { return nomination_of(row).subject.citizen_id; }},
        {"row.award", [](Row row) { return Text(award_name(row.world(), nomination_of(row).award)); }},
        {"row.award_code", [](Row row) { return Text(nomination_of(row).award); }},
        {"row.category",
         [](Row row) { return worded(row, "category.", std::optional(nomination_of(row).category)); }},
        {"row.year", [](Row row) { return Text(fmt::to_string(nomination_of(row).year)); }},
        {"row.campaign",
         [](Row row) {
             const Text& code = nomination_of(row).campaign;
             return code ? Text(row.world().campaigns.at(*code)) : std::nullopt;
         }},
        {"row.achievement", [](Row row) { return nomination_of(row).achievement; }},
        {"row.grade", [](Row row) { return worded(row, "document.grade_", nomination_of(row).grade); }},
        {"row.initiative", [](Row row) { return nomination_of(row).initiative; }},
        {"row.note", [](Row row) { return nomination_of(row).note; }},
        {"row.nomination", [](Row row) { return number_of(nomination_of(row).id); }},
        {"row.award_record", [](Row row) { return number_of(row.row().award_record); }},
        {"row.members",
         [](Row row) {
             return of_ballot(row, [](const Ballot& one) { return fmt::to_string(one.members); });
         }},
        {"row.present",
         [](Row row) {
             const auto& ballot = row.row().ballot;
             return ballot && ballot->present ? Text(fmt::to_string(*ballot->present)) : std::nullopt;
         }},
        {"row.in_favour",
         [](Row row) {
             return of_ballot(row, [](const Ballot& one) { return fmt::to_string(one.in_favour); });
         }},
        {"row.against", against},
        {"row.written",
         [](Row row) {
             return of_ballot(row, [](const Ballot& one) { return fmt::to_string(one.written); });
         }},
        {"row.share",
         [](Row row) {
             return of_ballot(row, [](const Ballot& one) { return share_text(one.in_favour, one.members); });
         }},
        {"row.decision_number", [](Row row) { return row.row().decision_number; }},
        {"row.decision_date", [](Row row) { return day_text(row.row().decision_date); }},
        {"row.decision_date_text",
         [](Row row) {
             const auto& date = row.row().decision_date;
             return date ? Text(long_date(*date, row.world().titles)) : std::nullopt;
         }},
        {"row.signer", [](Row row) { return row.row().signer; }},
        {"row.authority", [](Row row) { return row.row().authority; }},
    };
    return fields;
}

/// Texts in their order, each once, with commas.
class Listed {
public:
    void add(const std::string& text) {
        if (std::ranges::find(texts_, text) == texts_.end()) {
            texts_.push_back(text);
        }
    }

    [[nodiscard]] std::string text() const { return fmt::format("{}", fmt::join(texts_, ", ")); }

private:
    std::vector<std::string> texts_;
};

} // namespace

void PaperCounts::add(SubjectKind kind) {
    (kind == SubjectKind::person ? people : kind == SubjectKind::collective ? collectives : households) += 1;
}

std::optional<std::string> PaperRow::value(std::string_view field) const {
    const auto found = row_fields().find(field);
    return found == row_fields().end() ? std::nullopt : found->second(*this);
}

std::string PaperRow::label() const {
    return row_.nomination.subject.name;
}

void PaperGroup::add(const PaperRow& row) {
    counts_.add(nomination_of(row).subject.kind);
    rows_.push_back(&row);
}

std::optional<std::string> PaperGroup::value(std::string_view field) const {
    if (field == "group.award") {
        return award_name(world_, award_);
    }
    if (field == "group.summary") {
        return summary_of(counts_, world_.titles);
    }
    return field == "group.count" ? Text(count_text(counts_.all())) : std::nullopt;
}

std::optional<std::vector<const documents::Source*>> PaperGroup::list(std::string_view name) const {
    return name == "row" ? std::optional(rows_) : std::nullopt;
}

PaperValues::PaperValues(const PaperWorld& world, const DocumentRequest& request,
                         const documents::Office& office, const std::vector<std::unique_ptr<PaperRow>>& rows)
    : world_(world), rows_(rows), values_(office.values) {
    for (const auto& row : rows_) {
        const std::string& award = nomination_of(*row).award;
        if (groups_.empty() || groups_.back()->award() != award) {
            groups_.push_back(std::make_unique<PaperGroup>(world_, award));
        }
        groups_.back()->add(*row);
    }
    for (const auto& [name, texts] : office.lists) {
        for (const std::string& text : texts) {
            lines_[name].push_back(std::make_unique<documents::Line>(text));
        }
    }
    set_totals();
    set_decision();
    set_council();
    set_paper(request);
    set_signature(request);
    for (const auto& [name, value] : request.values) {
        set(name, value);
    }
}

void PaperValues::set(std::string name, Text value) {
    if (value) {
        values_.insert_or_assign(std::move(name), std::move(*value));
    }
}

void PaperValues::set_totals() {
    PaperCounts counts;
    Listed awards;
    Listed years;
    Listed campaigns;
    for (const auto& row : rows_) {
        counts.add(nomination_of(*row).subject.kind);
        awards.add(award_name(world_, nomination_of(*row).award));
        years.add(fmt::to_string(nomination_of(*row).year));
        if (const Text campaign = row->value("row.campaign")) {
            campaigns.add(*campaign);
        }
    }
    set("total.count", count_text(counts.all()));
    set("total.people", count_text(counts.people));
    set("total.collectives", count_text(counts.collectives));
    set("total.households", count_text(counts.households));
    set("total.summary", summary_of(counts, world_.titles));
    set("total.awards", awards.text());
    set("total.years", years.text());
    set("total.campaigns", campaigns.text().empty() ? std::nullopt : Text(campaigns.text()));
}

namespace {

/// What all rows have, if they have the same.
template <typename Get>
auto shared(const std::vector<std::unique_ptr<PaperRow>>& rows, const Get& get) -> decltype(get(*rows[0])) {
    const auto first = get(*rows.front());
    const bool same = std::ranges::all_of(rows, [&](const auto& row) { return get(*row) == first; });
    return same ? first : std::nullopt;
}

} // namespace

void PaperValues::set_decision() {
    const auto date = shared(rows_, [](Row row) { return row.row().decision_date; });
    set("decision.number", shared(rows_, [](Row row) { return row.row().decision_number; }));
    set("decision.date", day_text(date));
    set("decision.date_text", date ? Text(long_date(*date, world_.titles)) : std::nullopt);
    set("decision.signer", shared(rows_, [](Row row) { return row.row().signer; }));
    set("decision.authority", shared(rows_, [](Row row) { return row.row().authority; }));
}

void PaperValues::set_council() {
    using Count = std::optional<int>;
    const auto text = [](Count count) { return count ? Text(count_text(*count)) : std::nullopt; };
    set("council.members", text(shared(rows_, [](Row row) {
            const auto& ballot = row.row().ballot;
            return ballot ? Count(ballot->members) : std::nullopt;
        })));
    set("council.present", text(shared(rows_, [](Row row) {
            const auto& ballot = row.row().ballot;
            return ballot ? ballot->present : std::nullopt;
        })));
}

void PaperValues::set_paper(const DocumentRequest& request) {
    const bool is_decided =
        request.kind == DocumentKind::decision || request.kind == DocumentKind::certificate;
    const bool is_minutes = request.kind == DocumentKind::minutes; // never of today: the council met once
    const std::optional<Date> date = request.date ? request.date
                                     : is_decided
                                         ? shared(rows_, [](Row row) { return row.row().decision_date; })
                                     : is_minutes ? shared(rows_, [](Row row) { return row.row().voted; })
                                                  : std::optional(request.today);
    const Text decided_number = is_decided ? known("decision.number") : std::nullopt;
    const Text number = request.number   ? request.number
                        : decided_number ? decided_number
                                         : known("office.number");
    set("paper.number", number);
    set("paper.date", day_text(date));
    // A draft of a decision has no date yet, and nobody may have noted when the council met.
    set("paper.date_text", date ? long_date(*date, world_.titles) : world_.titles.at("document.undated"));
}

// A decision that somebody else signed than the head of this office has that signer's authority, or none that
// is known.
void PaperValues::set_signature(const DocumentRequest& request) {
    const Text signer = request.kind == DocumentKind::decision ? known("decision.signer") : std::nullopt;
    const bool is_own = !signer || signer == known("office.signer");
    const Text authority = is_own ? std::nullopt : known("decision.authority");
    set("paper.signer", is_own ? known("office.signer") : signer);
    set("paper.signer_title", is_own ? known("office.signer_title") : authority);
    set("paper.head", authority ? authority : known("office.head"));
}

std::optional<std::string> PaperValues::known(std::string_view field) const {
    const auto found = values_.find(field);
    return found == values_.end() ? std::nullopt : Text(found->second);
}

std::optional<std::string> PaperValues::value(std::string_view field) const {
    return known(field);
}

std::optional<std::vector<const documents::Source*>> PaperValues::list(std::string_view name) const {
    std::vector<const Source*> records;
    const auto gather = [&](const auto& owners) {
        std::ranges::transform(owners, std::back_inserter(records),
                               [](const auto& one) { return one.get(); });
    };
    if (name == "row") {
        gather(rows_);
    } else if (name == "group") {
        gather(groups_);
    } else if (const auto found = lines_.find(name); found != lines_.end()) {
        gather(found->second);
    } else {
        return std::nullopt;
    }
    return records;
}

} // namespace tdkt
