#pragma once

#include "tdkt/catalogue.hpp"
#include "tdkt/database.hpp"
#include "tdkt/date.hpp"
#include "tdkt/diagnostics.hpp"
#include "tdkt/export.hpp"
#include "tdkt/message.hpp"
#include "tdkt/vocabulary.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt {

namespace rules {
struct RuleSet; // the typed rules of one instrument; internal to the library
}

/// What one rule said about one nomination: what it required, what was found, what is missing, by which
/// article, from which records, and the same for the rules that it is made of. Evidence ids are `award:12`,
/// `record:7`, `nomination:3`. `notes` say on what the answer leans: the coverage of the registers, an
/// attestation, achievements that were left out.
struct Explanation {
    std::string rule;
    Outcome outcome = Outcome::unknown;
    std::string cite;
    Certainty certainty = Certainty::verified;
    Message required; // no code: nothing to say
    Message found;
    Message missing;
    std::vector<Message> notes;
    std::vector<std::string> evidence;
    std::vector<Explanation> rules;
};

/// The answer about one nomination with all its reasons: the guards that hold for every award, then the
/// award's criterion. A nomination that no rule covers has one entry, of outcome unknown, that says so. Where
/// the text of a law was not seen one entry of outcome unknown, `<law>.continues`, holds what the law before
/// said; in the transition from one law to another one entry, `<law>.transition`, holds the answers by both,
/// `law` is the older one and `law_hash` has both hashes with a plus sign between them.
struct Judgement {
    Verdict verdict = Verdict::needs_review;
    std::string law;      // id of the rule set, empty if none was in force
    std::string law_hash; // its content, so that a frozen answer can be traced
    std::vector<Explanation> rules;
};

/// The rules of one instrument between two dates, both included; no last day means still in force.
struct RuleSetInfo {
    std::string id;
    std::string name;
    Date from{};
    std::optional<Date> to;
    std::string hash; // SHA-256 of its files in order
};

enum class RuleKind {
    guard,
    criterion,
    vote,
    reading,
    quota,
    preference,
    quorum,
    authority,
    route,
    deadline,
    dossier,
    bonus,
    base_salary,
    bonus_rounding,
    bonus_titles
};
template <>
inline constexpr auto words<RuleKind> =
    word_list("guard", "criterion", "vote", "reading", "quota", "preference", "quorum", "authority", "route",
              "deadline", "dossier", "bonus", "base_salary", "bonus_rounding", "bonus_titles");

/// One rule as a listing shows it.
struct RuleInfo {
    std::string id;
    RuleKind kind = RuleKind::criterion;
    std::string award;               // empty where it is about several, or about every award
    std::vector<std::string> awards; // where it is about several
    std::vector<SubjectKind> subjects;
    std::vector<Category> categories;
    std::optional<Date> from;
    std::optional<Date> to;
    std::string cite;
    Certainty certainty = Certainty::verified;
    Location at;
    std::string law{}; ///< id of its rule set
};

/// The share of all members of the council that an award needs: in_favour * 100 >= percent * members.
struct VoteRule {
    std::string award;
    int percent = 0;
    std::string cite;
    Certainty certainty = Certainty::verified;
};

/// Every rule set that was found. Immutable once loaded; cheap to copy.
class TDKT_EXPORT RuleBook {
public:
    RuleBook();
    explicit RuleBook(std::vector<std::shared_ptr<const rules::RuleSet>> sets);

    [[nodiscard]] std::vector<RuleSetInfo> rule_sets() const;

    /// Every rule of one instrument, in the order of its files. Throws NotFound for an unknown id.
    [[nodiscard]] std::vector<RuleInfo> rules_of(std::string_view rule_set) const;

    /// The vote that an award needs by the rules in force on that day, if the law asks for one.
    [[nodiscard]] std::optional<VoteRule> vote_for(std::string_view award, Date day) const;

    /// The rule set in force on the day that governs (the receipt of the dossier), or null.
    [[nodiscard]] const rules::RuleSet* rule_set_for(Date day) const;

    [[nodiscard]] const rules::RuleSet* find(std::string_view rule_set) const;

    [[nodiscard]] const std::vector<std::shared_ptr<const rules::RuleSet>>& sets() const { return sets_; }

private:
    std::vector<std::shared_ptr<const rules::RuleSet>> sets_;
};

/// Both of them and the days between.
struct Days {
    Date first;
    Date last;
};

/// Reads law/<instrument>/*.toml below each directory, the shipped one first; a rule of a later directory
/// replaces the rule of the same id. Every problem goes into `diagnostics`, by file, line and column; the
/// book holds what could be read. `known_awards` are the codes of the catalogue. A law with a table
/// `continues` has, beside its own rules, those of the law that it names, which do not decide. With `wanted`
/// the instruments that govern on none of these days are left out, unless one that does builds on them; their
/// provisions are then not in the book either.
[[nodiscard]] TDKT_EXPORT RuleBook load_rule_book(const std::vector<std::filesystem::path>& directories,
                                                  const std::vector<std::string>& known_awards,
                                                  Diagnostics& diagnostics,
                                                  const std::optional<Days>& wanted = {});

/// The same for a program that cannot go on without rules. Throws RulesError with all the problems.
[[nodiscard]] TDKT_EXPORT RuleBook load_rule_book(const std::vector<std::filesystem::path>& directories,
                                                  const std::vector<std::string>& known_awards,
                                                  const std::optional<Days>& wanted = {});

/// The catalogue of awards and the rules of a configuration. Throw RulesError with all the problems.
[[nodiscard]] TDKT_EXPORT Catalogue load_awards(const Configuration& configuration);
[[nodiscard]] TDKT_EXPORT RuleBook load_rules(const Configuration& configuration);

/// All the problems of the catalogue, the rules, the headings and the forms of a configuration.
[[nodiscard]] TDKT_EXPORT Diagnostics check_configuration(const Configuration& configuration);

/// What one rule case (facts in, verdict and failing rules out) gave: no problems means that it holds.
struct CaseResult {
    std::string name;
    Location at;
    Diagnostics problems;
};

/// Runs the cases beside the rules, law/<instrument>/cases/*.toml below each directory. A case that cannot be
/// read is a result with problems like one that does not hold.
[[nodiscard]] TDKT_EXPORT std::vector<CaseResult>
run_cases(const RuleBook& book, const std::vector<std::filesystem::path>& directories);

/// How often the cases saw a guard or a condition of a criterion come out each way, and which ways there are:
/// what the unit confirms by submitting never fails, what is only recalled neither passes nor fails.
struct ConditionCoverage {
    std::string law{};
    std::string rule{};
    Location at{};
    int passed = 0;
    int failed = 0;
    int unknown = 0;
    bool can_pass = true;
    bool can_fail = true;

    [[nodiscard]] bool never_passed() const { return can_pass && passed == 0; }

    [[nodiscard]] bool never_failed() const { return can_fail && failed == 0; }
};

struct TestedRules {
    std::vector<CaseResult> cases;
    std::vector<ConditionCoverage> conditions; ///< in the order of the files
};

/// The same, and what of the rules the cases saw. Takes longer: every case is explained.
[[nodiscard]] TDKT_EXPORT TestedRules test_rules(const RuleBook& book,
                                                 const std::vector<std::filesystem::path>& directories);

} // namespace tdkt
