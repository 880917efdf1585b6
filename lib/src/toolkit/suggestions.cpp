#include "tdkt/suggestion.hpp"

#include "rules/prospects.hpp"
#include "store/candidates.hpp"
#include "store/histories.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "toolkit/law.hpp"
#include "toolkit/lookup.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace tdkt {

namespace {

/// The groups that are counted, in the order in which they are shown: direct workers first.
constexpr std::array<std::string_view, 8> groups = {"direct",     "leader_province", "leader_department",
                                                    "business",   "leader_other",    "",
                                                    "collective", "household"};

std::size_t group_of(const store::Candidate& candidate) {
    std::string_view word = to_word(candidate.kind);
    if (candidate.kind == SubjectKind::person) {
        word = candidate.person_class ? to_word(*candidate.person_class) : "";
    }
    const auto* const found = std::find(groups.begin(), groups.end(), word);
    return static_cast<std::size_t>(found - groups.begin());
}

/// A suggestion as it waits to be put in order; there may be millions.
struct Found {
    std::uint8_t group = 0;
    bool is_eligible = true;
    std::uint16_t award = 0;  // in the order in which awards were found
    std::uint32_t unit = 0;   // in the order of codes
    std::uint32_t name = 0;   // where it begins among the names
    std::uint32_t length = 0; // of the name
    std::int64_t subject = 0;
};

/// Judges one subject after the other.
class Search {
public:
    Search(store::Connection& connection, const registry::UnitTree& units, const rules::RuleSet& law,
           const SuggestionQuery& query)
        : units_(units),
          query_(query),
          histories_(connection, units),
          prospects_(law, query.today, query.award),
          heads_go_with_units_(law.guard_of<rules::HeadWithUnit>() != nullptr),
          counts_(groups.size()) {
        for (std::size_t i = 0; i < units.units().size(); ++i) {
            places_.emplace(units.units()[i].id, static_cast<std::uint32_t>(i));
        }
        if (query.unit) {
            const auto below = units.with_all_below(require_unit(units, *query.unit));
            within_.insert(below.begin(), below.end());
        }
    }

    void look_at(const store::Candidate& candidate) {
        if (!is_asked_for(candidate)) {
            return;
        }
        const std::size_t group = group_of(candidate);
        SuggestionCount& count = counts_[group];
        histories_.read(candidate.id, candidate.kind, candidate.unit_id, 0, facts_);
        if (heads_go_with_units_ && candidate.kind == SubjectKind::person) {
            facts_.unit_grades = histories_.unit_grades(candidate.unit_id);
        }
        bool is_eligible = false;
        bool is_nominated = false;
        for (const std::string& award : prospects_.awards_for(candidate.kind)) {
            const Verdict verdict = judge(candidate, award);
            if (verdict == Verdict::ineligible ||
                (verdict == Verdict::needs_review && !query_.needs_review)) {
                continue;
            }
            is_eligible = is_eligible || verdict == Verdict::eligible;
            if (is_proposed(award)) {
                is_nominated = is_nominated || verdict == Verdict::eligible;
            } else {
                keep(candidate, group, award, verdict);
                ++count.suggestions;
            }
        }
        count.eligible += is_eligible ? 1 : 0;
        count.nominated += is_nominated ? 1 : 0;
    }

    [[nodiscard]] std::vector<SuggestionCount> counts() {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            counts_[i].group = groups[i];
        }
        return counts_;
    }

    /// Direct workers first, then by class, unit and name; awards in the order of the rules.
    void give_out(store::Connection& connection, const std::function<void(const Suggestion&)>& sink) {
        const auto name_of = [this](const Found& one) {
            return std::string_view(names_).substr(one.name, one.length);
        };
        std::sort(found_.begin(), found_.end(), [&](const Found& a, const Found& b) {
            return std::tuple(a.group, a.unit, name_of(a), a.subject, a.award) <
                   std::tuple(b.group, b.unit, name_of(b), b.subject, b.award);
        });
        store::SubjectsById subjects(connection);
        Suggestion suggestion;
        for (const Found& one : found_) {
            if (suggestion.subject.id != one.subject) {
                suggestion.subject = subjects.read(one.subject);
            }
            suggestion.award = awards_[one.award];
            suggestion.verdict = one.is_eligible ? Verdict::eligible : Verdict::needs_review;
            sink(suggestion);
        }
    }

private:
    /// A unit that has ended is not proposed for anything.
    [[nodiscard]] bool is_asked_for(const store::Candidate& candidate) const {
        const Unit* const unit = units_.find(candidate.unit_id);
        const bool has_ended = candidate.kind == SubjectKind::collective && unit != nullptr &&
                               unit->valid_to && *unit->valid_to < query_.today;
        return !has_ended && (!query_.unit || within_.contains(candidate.unit_id)) &&
               (!query_.person_class || candidate.person_class == query_.person_class);
    }

    [[nodiscard]] bool is_given(const std::string& award) const {
        return std::any_of(facts_.awards.begin(), facts_.awards.end(), [&](const rules::AwardFact& fact) {
            return fact.year == query_.year && fact.award == award && fact.category == Category::merit &&
                   fact.origin == rules::Origin::own;
        });
    }

    [[nodiscard]] const store::MeritNomination* nomination_for(const std::string& award) const {
        const auto& all = histories_.merit_nominations();
        const auto found = std::find_if(all.begin(), all.end(), [&](const store::MeritNomination& one) {
            return one.year == query_.year && one.award == award;
        });
        return found == all.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool is_proposed(const std::string& award) const {
        return is_given(award) || nomination_for(award) != nullptr;
    }

    /// What was given is met. A nomination says more than the records, and does not stand in its own way.
    Verdict judge(const store::Candidate& candidate, const std::string& award) {
        if (is_given(award)) {
            return Verdict::eligible;
        }
        nominate(candidate, award);
        const store::MeritNomination* const nominated = nomination_for(award);
        if (nominated == nullptr) {
            return prospects_.verdict(facts_);
        }
        facts_.nomination.grade = nominated->grade;
        facts_.nomination.initiative = nominated->initiative;
        facts_.nomination.initiative_scope = nominated->initiative_scope;
        facts_.nomination.basis = nominated->basis;
        const auto own = std::find_if(
            facts_.others.begin(), facts_.others.end(), [&](const rules::OtherNomination& other) {
                return other.year == query_.year && other.award == award && other.category == Category::merit;
            });
        if (own == facts_.others.end()) {
            return prospects_.verdict(facts_);
        }
        rules::OtherNomination kept = std::move(*own);
        facts_.others.erase(own);
        const Verdict verdict = prospects_.verdict(facts_);
        facts_.others.push_back(std::move(kept));
        return verdict;
    }

    void nominate(const store::Candidate& candidate, const std::string& award) {
        const Unit* const unit = units_.find(candidate.unit_id);
        facts_.nomination = {.id = 0,
                             .kind = candidate.kind,
                             .award = award,
                             .category = Category::merit,
                             .year = query_.year,
                             .received = query_.today,
                             .gender = candidate.gender,
                             .person_class = candidate.person_class,
                             .unit_kind = unit != nullptr ? std::optional(unit->kind) : std::nullopt};
    }

    void keep(const store::Candidate& candidate, std::size_t group, const std::string& award,
              Verdict verdict) {
        const auto known = std::find(awards_.begin(), awards_.end(), award);
        const auto place = static_cast<std::uint16_t>(known - awards_.begin());
        if (known == awards_.end()) {
            awards_.push_back(award);
        }
        if (found_.empty() || found_.back().subject != candidate.id) {
            name_ = static_cast<std::uint32_t>(names_.size());
            names_ += candidate.name;
        }
        found_.push_back({.group = static_cast<std::uint8_t>(group),
                          .is_eligible = verdict == Verdict::eligible,
                          .award = place,
                          .unit = places_.at(candidate.unit_id),
                          .name = name_,
                          .length = static_cast<std::uint32_t>(candidate.name.size()),
                          .subject = candidate.id});
    }

    const registry::UnitTree& units_;
    const SuggestionQuery& query_;
    store::Histories histories_;
    rules::Prospects prospects_;
    bool heads_go_with_units_;
    rules::Facts facts_;
    std::vector<SuggestionCount> counts_;
    std::unordered_map<std::int64_t, std::uint32_t> places_; // of units
    std::unordered_set<std::int64_t> within_;
    std::vector<std::string> awards_;
    std::vector<Found> found_;
    std::string names_;
    std::uint32_t name_ = 0;
};

} // namespace

SuggestionSummary suggest(Database& database, const Configuration& configuration,
                          const SuggestionQuery& query, const std::function<void(const Suggestion&)>& sink) {
    const RuleBook rules = load_law(configuration, Days{.first = query.today, .last = query.today});
    const rules::RuleSet* const law = rules.rule_set_for(query.today);
    if (law == nullptr) {
        throw NotFound(Message("no_rule_set", {{"date", to_iso(query.today)}}));
    }
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const registry::UnitTree units = store::unit_tree(connection);
        Search search(connection, units, *law, query);
        store::candidates(connection, [&](const store::Candidate& candidate) { search.look_at(candidate); });
        if (sink) {
            search.give_out(connection, sink);
        }
        return SuggestionSummary{.law = law->info.id,
                                 .continued =
                                     law->continues ? std::optional(law->continues->law) : std::nullopt,
                                 .counts = search.counts()};
    });
}

} // namespace tdkt
