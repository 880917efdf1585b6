#include "tdkt/documents.hpp"

#include "base/file.hpp"
#include "catalogue/load.hpp"
#include "config/directories.hpp"
#include "documents/fill.hpp"
#include "documents/office.hpp"
#include "documents/template.hpp"
#include "reporting/titles.hpp"
#include "store/campaigns.hpp"
#include "store/documents.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "tdkt/text.hpp"
#include "toolkit/nomination_query.hpp"
#include "toolkit/paper_values.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

namespace tdkt {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view line_field = ".text";

/// A list of lines is known by its field.
std::optional<std::string> list_of(const std::string& field) {
    return field.ends_with(line_field) ? std::optional(field.substr(0, field.size() - line_field.size()))
                                       : std::nullopt;
}

documents::Names names_of(const std::vector<DocumentField>& fields, const DocumentRequest& request) {
    documents::Names names{.fields = {}, .records = {"row", "group"}, .lines = {}};
    for (const DocumentField& field : fields) {
        names.fields.push_back(field.name);
        if (const auto list = list_of(field.name)) {
            names.lines.push_back(*list);
            names.fields.push_back(*list + ".no");
        }
    }
    for (const auto& [name, value] : request.values) {
        names.fields.push_back(name);
    }
    return names;
}

/// A value that would go nowhere is a slip.
void require_places(const DocumentRequest& request, const documents::Names& names,
                    const documents::Template& paper) {
    for (const auto& [name, value] : request.values) {
        if (names.is_list(documents::Field{.name = name}.prefix())) {
            throw UsageError(Message("field_of_records", {{"name", name}}));
        }
        if (!paper.fields().contains(name)) {
            const std::vector<std::string> known(paper.fields().begin(), paper.fields().end());
            throw UsageError(
                Message("field_not_in_template",
                        {{"name", name}, {"suggestion", text::nearest(name, known).value_or("")}}));
        }
    }
}

/// Throws NotFound where no directory has one.
fs::path template_of(const config::Directories& directories, const DocumentRequest& request) {
    if (request.file) {
        return *request.file;
    }
    const std::string name = fmt::format("documents/{}.{}", to_word(request.kind), to_word(request.format));
    const auto files = directories.files(name);
    if (files.empty()) {
        throw NotFound(Message("no_document_template", {{"file", name}}));
    }
    return files.back();
}

store::HonourQuery query_of(store::Connection& connection, const DocumentRequest& request) {
    store::HonourQuery query{.nominations = query_of(connection, request.filter),
                             .decision = request.decision,
                             .campaign = std::nullopt};
    if (request.campaign) {
        query.campaign = store::campaign_id(connection, *request.campaign);
        if (!query.campaign) {
            throw NotFound(Message("unknown_campaign", {{"campaign", *request.campaign}}));
        }
    }
    return query;
}

/// In the order of the law; of one award collectives before households before persons, as they were entered.
void sort(std::vector<store::HonourRow>& rows, const Catalogue& catalogue) {
    std::map<std::string, std::size_t> places;
    for (const Award& award : catalogue.awards()) {
        places.emplace(award.code, places.size());
    }
    const auto key = [&](const store::HonourRow& row) {
        const auto place = places.find(row.nomination.award);
        return std::tuple(place == places.end() ? places.size() : place->second, row.nomination.award,
                          row.nomination.subject.kind == SubjectKind::person ? 1 : 0,
                          row.nomination.subject.kind);
    };
    std::ranges::stable_sort(rows, {}, key);
}

std::vector<store::HonourRow> select(store::Connection& connection, const DocumentRequest& request) {
    const bool from_register = request.decision || request.kind == DocumentKind::certificate;
    std::vector<store::HonourRow> rows;
    const auto take = [&](store::HonourRow&& row) { rows.push_back(std::move(row)); };
    const store::HonourQuery query = query_of(connection, request);
    from_register ? store::honoured(connection, query, take) : store::nominated(connection, query, take);
    if (rows.empty() && from_register) {
        throw NotFound(Message("no_awards_selected"));
    }
    if (rows.empty()) {
        throw NotFound(Message("nothing_selected"));
    }
    return rows;
}

/// Of decisions that have the same number, the one of the day that the paper is to have.
void pick_decision(std::vector<store::HonourRow>& rows, Date day) {
    const auto is_of_day = [&](const store::HonourRow& row) { return row.decision_date == day; };
    if (std::ranges::any_of(rows, is_of_day)) {
        std::erase_if(rows, std::not_fn(is_of_day));
    }
}

/// A decision is one: with one number and one date, or not taken yet.
void require_one_decision(const std::vector<store::HonourRow>& rows) {
    std::set<std::string> decisions;
    bool any_open = false;
    for (const store::HonourRow& row : rows) {
        any_open = any_open || !row.decision_number;
        if (row.decision_number) {
            decisions.insert(*row.decision_number +
                             (row.decision_date ? ' ' + to_iso(*row.decision_date) : std::string()));
        }
    }
    if (decisions.size() + (any_open ? 1U : 0U) > 1) {
        throw NotFound(
            Message("several_decisions", {{"decisions", fmt::format("{}", fmt::join(decisions, ", "))}}));
    }
}

/// Whether such a paper names its recipients at its end ("Nơi nhận").
bool is_sent(DocumentKind kind) {
    return kind == DocumentKind::decision || kind == DocumentKind::submission;
}

std::vector<DocumentField> fields_with(const config::Directories& directories,
                                       const documents::Office& office) {
    std::vector<DocumentField> fields = documents::load_fields(directories);
    const auto put = [&](const std::string& name, const std::string& value) {
        const auto known = std::ranges::find(fields, name, &DocumentField::name);
        (known == fields.end() ? fields.emplace_back(DocumentField{.name = name}) : *known).value = value;
    };
    for (const auto& [name, value] : office.values) {
        put(name, value);
    }
    for (const auto& [name, lines] : office.lists) {
        put(name + std::string(line_field), fmt::format("{}", fmt::join(lines, "\n")));
    }
    return fields;
}

} // namespace

std::vector<DocumentField> document_fields(const Configuration& configuration, DocumentKind kind) {
    const config::Directories directories{configuration.directories};
    return fields_with(directories, documents::load_office(directories, kind));
}

MadeDocument make_document(Database& database, const Configuration& configuration,
                           const DocumentRequest& request) {
    const config::Directories directories{configuration.directories};
    const fs::path file = template_of(directories, request);
    const documents::Office office = documents::load_office(directories, request.kind);
    const documents::Names names = names_of(fields_with(directories, office), request);
    const documents::Template paper(documents::Package(read_file(file), file.string()), names);
    require_places(request, names, paper);
    const Catalogue catalogue = load_catalogue(directories);
    const reporting::Titles titles = reporting::load_titles(directories);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        std::vector<store::HonourRow> selected = select(connection, request);
        if (request.kind == DocumentKind::decision) {
            if (request.decision && request.date) {
                pick_decision(selected, *request.date);
            }
            require_one_decision(selected);
        }
        sort(selected, catalogue);
        std::map<std::string, std::string> campaigns;
        for (const CampaignOverview& one : store::campaigns(connection)) {
            campaigns.emplace(one.campaign.code, one.campaign.name);
        }
        const registry::UnitTree units = store::unit_tree(connection);
        const PaperWorld world{
            .catalogue = catalogue, .units = units, .titles = titles, .campaigns = campaigns};
        std::vector<std::unique_ptr<PaperRow>> rows;
        rows.reserve(selected.size());
        for (store::HonourRow& row : selected) {
            rows.push_back(std::make_unique<PaperRow>(world, std::move(row)));
        }
        const PaperValues values(world, request, office, rows);
        std::vector<std::int64_t> ineligible;
        for (const auto& row : rows) {
            if (row->row().award_record == 0 && row->row().nomination.verdict == Verdict::ineligible) {
                ineligible.push_back(row->row().nomination.id);
            }
        }
        return MadeDocument{
            .bytes = documents::fill_in(paper, values),
            .format = from_word<DocumentFormat>(paper.dialect().suffix()).value_or(request.format),
            .records = static_cast<std::int64_t>(rows.size()),
            .ineligible = std::move(ineligible),
            .without_fields = paper.parts().empty(),
            .without_recipients = is_sent(request.kind) && !paper.fields().contains("recipients.text")};
    });
}

} // namespace tdkt
