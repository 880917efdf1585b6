#include "tdkt/suggestion.hpp"

#include "rules/prospects.hpp"
#include "store/candidates.hpp"
#include "store/histories.hpp"
#include "store/relay.hpp"
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

std::size_t group_of(const Subject& subject) {
    std::string_view word = to_word(subject.kind);
    if (subject.kind == SubjectKind::person) {
        word = subject.person_class ? to_word(*subject.person_class) : "";
    }
    const auto* const found = std::find(groups.begin(), groups.end(), word);
    return static_cast<std::size_t>(found - groups.begin());
}

/// Subjects as they wait to be given out. There may be millions: their texts stand one behind the other, each
/// with a zero at its end.
class Waiting {
public:
    void add(const Subject& subject) {
        subjects_.push_back({.id = subject.id,
                             .text = texts_.size(),
                             .kind = subject.kind,
                             .gender = subject.gender,
                             .person_class = subject.person_class});
        for (const std::string_view text : {std::string_view(subject.name), text_of(subject.citizen_id),
                                            text_of(subject.birth), text_of(subject.position)}) {
            texts_.append(text).push_back('\0');
        }
    }

    [[nodiscard]] bool ends_with(std::int64_t id) const {
        return !subjects_.empty() && subjects_.back().id == id;
    }

    [[nodiscard]] std::size_t size() const { return subjects_.size(); }

    [[nodiscard]] std::string_view name(std::size_t i) const { return texts_.c_str() + subjects_[i].text; }

    /// All but the code of the unit.
    [[nodiscard]] Subject read(std::size_t i) const {
        const Kept& kept = subjects_[i];
        const char* next = texts_.c_str() + kept.text;
        const auto take = [&next] {
            const std::string_view text = next;
            next += text.size() + 1;
            return text;
        };
        const auto take_optional = [&take] {
            const std::string_view text = take();
            return text.empty() ? std::nullopt : std::optional<std::string>(text);
        };
        return {.id = kept.id,
                .kind = kept.kind,
                .name = std::string(take()),
                .unit = {},
                .citizen_id = take_optional(),
                .birth = take_optional(),
                .gender = kept.gender,
                .position = take_optional(),
                .person_class = kept.person_class};
    }

private:
    struct Kept {
        std::int64_t id = 0;
        std::size_t text = 0; // where it begins
        SubjectKind kind = SubjectKind::person;
        std::optional<Gender> gender;
        std::optional<PersonClass> person_class;
    };

    static std::string_view text_of(const std::optional<std::string>& text) {
        return text ? std::string_view(*text) : std::string_view();
    }

    std::vector<Kept> subjects_;
    std::string texts_;
};

/// A suggestion as it waits to be put in order.
struct Found {
    std::uint8_t group = 0;
    bool is_eligible = true;
    std::uint16_t award = 0;   // in the order in which awards were found
    std::uint32_t unit = 0;    // in the order of codes
    std::uint32_t subject = 0; // among those who wait
};

/// A subject, what is known about it, and what it could be proposed for.
struct Prospect {
    struct Answer {
        const rules::Criterion* criterion = nullptr;
        Verdict verdict = Verdict::ineligible;
        bool is_proposed = false;
    };

    store::Candidate candidate;
    rules::Facts facts;
    std::vector<store::MeritNomination> nominations;
    std::vector<Answer> answers;
};

/// Judges one subject after the other.
class Judge {
public:
    Judge(const registry::UnitTree& units, const rules::RuleSet& law, const SuggestionQuery& query)
        : units_(units), query_(query), prospects_(law, query.today, query.award, query.needs_review) {}

    void judge(Prospect& prospect) {
        prospect.answers.clear();
        nominate(prospect.candidate, prospect.facts.nomination);
        const SubjectKind kind = prospect.candidate.subject.kind;
        for (const rules::Criterion* const criterion : prospects_.criteria_for(kind)) {
            const Verdict verdict = this->verdict(prospect, *criterion);
            if (verdict == Verdict::eligible || (verdict == Verdict::needs_review && query_.needs_review)) {
                prospect.answers.push_back({.criterion = criterion,
                                            .verdict = verdict,
                                            .is_proposed = is_proposed(prospect, criterion->award)});
            }
        }
    }

private:
    [[nodiscard]] bool is_given(const rules::Facts& facts, const std::string& award) const {
        return std::any_of(facts.awards.begin(), facts.awards.end(), [&](const rules::AwardFact& fact) {
            return fact.year == query_.year && fact.award == award && fact.category == Category::merit &&
                   fact.origin == rules::Origin::own;
        });
    }

    [[nodiscard]] const store::MeritNomination* nomination_for(const Prospect& prospect,
                                                               const std::string& award) const {
        const auto& all = prospect.nominations;
        const auto found = std::find_if(all.begin(), all.end(), [&](const store::MeritNomination& one) {
            return one.year == query_.year && one.award == award;
        });
        return found == all.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool is_proposed(const Prospect& prospect, const std::string& award) const {
        return is_given(prospect.facts, award) || nomination_for(prospect, award) != nullptr;
    }

    /// What was given is met. A nomination says more than the records, and does not stand in its own way.
    Verdict verdict(Prospect& prospect, const rules::Criterion& criterion) {
        rules::Facts& facts = prospect.facts;
        if (is_given(facts, criterion.award)) {
            return Verdict::eligible;
        }
        facts.nomination.award = criterion.award;
        const store::MeritNomination* const nominated = nomination_for(prospect, criterion.award);
        if (nominated == nullptr) {
            return prospects_.verdict(criterion, facts);
        }
        facts.nomination.grade = nominated->grade;
        facts.nomination.initiative = nominated->initiative;
        facts.nomination.initiative_scope = nominated->initiative_scope;
        facts.nomination.basis = nominated->basis;
        const Verdict verdict = without_own(criterion, facts);
        nominate(prospect.candidate, facts.nomination);
        return verdict;
    }

    Verdict without_own(const rules::Criterion& criterion, rules::Facts& facts) {
        const auto own =
            std::find_if(facts.others.begin(), facts.others.end(), [&](const rules::OtherNomination& other) {
                return other.year == query_.year && other.award == criterion.award &&
                       other.category == Category::merit;
            });
        if (own == facts.others.end()) {
            return prospects_.verdict(criterion, facts);
        }
        rules::OtherNomination kept = std::move(*own);
        facts.others.erase(own);
        const Verdict verdict = prospects_.verdict(criterion, facts);
        facts.others.push_back(std::move(kept));
        return verdict;
    }

    /// For an award that is still to be said.
    void nominate(const store::Candidate& candidate, rules::NominationFact& nomination) const {
        const Unit* const unit = units_.find(candidate.unit_id);
        nomination = {.id = 0,
                      .kind = candidate.subject.kind,
                      .award = {},
                      .category = Category::merit,
                      .year = query_.year,
                      .received = query_.today,
                      .gender = candidate.subject.gender,
                      .person_class = candidate.subject.person_class,
                      .unit_kind = unit != nullptr ? std::optional(unit->kind) : std::nullopt};
    }

    const registry::UnitTree& units_;
    const SuggestionQuery& query_;
    rules::Prospects prospects_;
};

/// Goes over the register: reads one subject after the other, and collects what a second thread says of it.
class Search {
public:
    Search(store::Connection& connection, const registry::UnitTree& units, const rules::RuleSet& law,
           const SuggestionQuery& query)
        : connection_(connection),
          units_(units),
          law_(law),
          query_(query),
          histories_(connection, units),
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

    void run() {
        Judge judge(units_, law_, query_);
        store::Relay<Prospect> relay([&](Prospect& prospect) { judge.judge(prospect); },
                                     [this](const Prospect& prospect) { collect(prospect); });
        store::candidates(connection_, [&](const store::Candidate& candidate) {
            if (is_asked_for(candidate)) {
                read(candidate, relay.place());
            }
        });
        relay.finish();
    }

    [[nodiscard]] std::vector<SuggestionCount> counts() {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            counts_[i].group = groups[i];
        }
        return counts_;
    }

    /// Direct workers first, then by class, unit and name; awards in the order of the rules.
    void give_out(const std::function<void(const Suggestion&)>& sink) {
        std::sort(found_.begin(), found_.end(), [&](const Found& a, const Found& b) {
            return std::tuple(a.group, a.unit, waiting_.name(a.subject), a.subject, a.award) <
                   std::tuple(b.group, b.unit, waiting_.name(b.subject), b.subject, b.award);
        });
        Suggestion suggestion;
        for (const Found& one : found_) {
            suggestion.subject = waiting_.read(one.subject);
            suggestion.subject.unit = units_.units()[one.unit].code;
            suggestion.award = awards_[one.award];
            suggestion.verdict = one.is_eligible ? Verdict::eligible : Verdict::needs_review;
            sink(suggestion);
        }
    }

private:
    /// A unit that has ended is not proposed for anything.
    [[nodiscard]] bool is_asked_for(const store::Candidate& candidate) const {
        const Unit* const unit = units_.find(candidate.unit_id);
        const bool has_ended = candidate.subject.kind == SubjectKind::collective && unit != nullptr &&
                               unit->valid_to && *unit->valid_to < query_.today;
        return !has_ended && (!query_.unit || within_.contains(candidate.unit_id)) &&
               (!query_.person_class || candidate.subject.person_class == query_.person_class);
    }

    void read(const store::Candidate& candidate, Prospect& prospect) {
        const SubjectKind kind = candidate.subject.kind;
        prospect.candidate = candidate;
        histories_.read(candidate.subject.id, kind, candidate.unit_id, 0, prospect.facts);
        prospect.nominations = histories_.merit_nominations();
        if (heads_go_with_units_ && kind == SubjectKind::person) {
            prospect.facts.unit_grades = histories_.unit_grades(candidate.unit_id);
        }
    }

    void collect(const Prospect& prospect) {
        const std::size_t group = group_of(prospect.candidate.subject);
        SuggestionCount& count = counts_[group];
        bool is_eligible = false;
        bool is_nominated = false;
        for (const Prospect::Answer& answer : prospect.answers) {
            const bool meets = answer.verdict == Verdict::eligible;
            is_eligible = is_eligible || meets;
            if (answer.is_proposed) {
                is_nominated = is_nominated || meets;
            } else {
                keep(prospect.candidate, group, answer.criterion->award, answer.verdict);
                ++count.suggestions;
            }
        }
        count.eligible += is_eligible ? 1 : 0;
        count.nominated += is_nominated ? 1 : 0;
    }

    void keep(const store::Candidate& candidate, std::size_t group, const std::string& award,
              Verdict verdict) {
        const auto known = std::find(awards_.begin(), awards_.end(), award);
        const auto place = static_cast<std::uint16_t>(known - awards_.begin());
        if (known == awards_.end()) {
            awards_.push_back(award);
        }
        if (!waiting_.ends_with(candidate.subject.id)) {
            waiting_.add(candidate.subject);
        }
        found_.push_back({.group = static_cast<std::uint8_t>(group),
                          .is_eligible = verdict == Verdict::eligible,
                          .award = place,
                          .unit = places_.at(candidate.unit_id),
                          .subject = static_cast<std::uint32_t>(waiting_.size() - 1)});
    }

    store::Connection& connection_;
    const registry::UnitTree& units_;
    const rules::RuleSet& law_;
    const SuggestionQuery& query_;
    store::Histories histories_;
    bool heads_go_with_units_;
    std::vector<SuggestionCount> counts_;
    std::unordered_map<std::int64_t, std::uint32_t> places_; // of units
    std::unordered_set<std::int64_t> within_;
    std::vector<std::string> awards_;
    std::vector<Found> found_;
    Waiting waiting_;
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
        search.run();
        if (sink) {
            search.give_out(sink);
        }
        return SuggestionSummary{.law = law->info.id,
                                 .continued =
                                     law->continues ? std::optional(law->continues->law) : std::nullopt,
                                 .counts = search.counts()};
    });
}

} // namespace tdkt
