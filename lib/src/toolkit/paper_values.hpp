#pragma once

#include "documents/office.hpp"
#include "documents/source.hpp"
#include "registry/unit_tree.hpp"
#include "reporting/titles.hpp"
#include "store/documents.hpp"
#include "tdkt/catalogue.hpp"
#include "tdkt/documents.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt {

/// What the fields of papers are told from.
struct PaperWorld {
    const Catalogue& catalogue;
    const registry::UnitTree& units;
    const reporting::Titles& titles;
    const std::map<std::string, std::string>& campaigns; ///< names by code
};

/// How many of each kind of subject.
struct PaperCounts {
    std::int64_t people = 0;
    std::int64_t collectives = 0;
    std::int64_t households = 0;

    void add(SubjectKind kind);

    [[nodiscard]] std::int64_t all() const { return people + collectives + households; }
};

/// `row.*`: one award or nomination.
class PaperRow : public documents::Source {
public:
    PaperRow(const PaperWorld& world, store::HonourRow row) : world_(world), row_(std::move(row)) {}

    [[nodiscard]] std::optional<std::string> value(std::string_view field) const override;
    [[nodiscard]] std::string label() const override;

    [[nodiscard]] const store::HonourRow& row() const { return row_; }

    [[nodiscard]] const PaperWorld& world() const { return world_; }

private:
    const PaperWorld& world_;
    store::HonourRow row_;
};

/// `group.*`: the rows of one award.
class PaperGroup : public documents::Source {
public:
    PaperGroup(const PaperWorld& world, std::string award) : world_(world), award_(std::move(award)) {}

    void add(const PaperRow& row);

    [[nodiscard]] std::optional<std::string> value(std::string_view field) const override;
    [[nodiscard]] std::optional<std::vector<const Source*>> list(std::string_view name) const override;

    [[nodiscard]] std::string label() const override { return award_; }

    [[nodiscard]] const std::string& award() const { return award_; }

private:
    const PaperWorld& world_;
    std::string award_;
    PaperCounts counts_;
    std::vector<const Source*> rows_;
};

/// The paper as a whole: what the rows have in common, their totals, and what the office says of itself.
class PaperValues : public documents::Source {
public:
    /// The rows in the order in which the paper has them. All must outlive it.
    PaperValues(const PaperWorld& world, const DocumentRequest& request, const documents::Office& office,
                const std::vector<std::unique_ptr<PaperRow>>& rows);

    [[nodiscard]] std::optional<std::string> value(std::string_view field) const override;
    [[nodiscard]] std::optional<std::vector<const Source*>> list(std::string_view name) const override;

private:
    [[nodiscard]] std::optional<std::string> known(std::string_view field) const;
    void set(std::string name, std::optional<std::string> value);
    void set_totals();
    void set_decision();
    void set_council();
    void set_paper(const DocumentRequest& request);
    void set_signature(const DocumentRequest& request);

    const PaperWorld& world_;
    const std::vector<std::unique_ptr<PaperRow>>& rows_;
    std::map<std::string, std::string, std::less<>> values_;
    std::vector<std::unique_ptr<PaperGroup>> groups_;
    std::map<std::string, std::vector<std::unique_ptr<documents::Line>>, std::less<>> lines_;
};

} // namespace tdkt
