#include "rules/forecast.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "rules/evaluate.hpp"
#include "rules/ladder.hpp"
#include "rules/scenario.hpp"

namespace tdkt::rules {

namespace {

using Kind = ForecastStepKind;

/// The rules of the day, as if the text of the former law still decided where the present one was not seen.
RuleSet rules_to_count_on(const RuleSet& rules, Date day) {
    RuleSet kept = rules_of_day(rules, day);
    kept.continues.reset();
    return kept;
}

/// Plays the coming years through, one after the other.
class BestCase {
public:
    BestCase(const RuleSet& rules, const Facts& facts, const ForecastOptions& options)
        : rules_(rules_to_count_on(rules, facts.nomination.received)),
          asked_(facts),
          scenario_(facts),
          aim_{.award = facts.nomination.award,
               .kind = facts.nomination.kind,
               .category = facts.nomination.category},
          ladder_(ladder_to(rules_, aim_)),
          today_(year_of(options.today)),
          options_(options) {
        if (rules.continues && (ladder_.rungs.empty() || ladder_.is_continued())) {
            former_law_ = rules.continues->law;
        }
    }

    Forecast play() {
        Forecast forecast;
        const int asked = asked_.nomination.year;
        forecast.through = std::max(asked, today_) + options_.years;
        forecast.former_law = former_law_;
        set_open_holds_aside(forecast);
        name_other_ways(forecast);
        count_on_decisions();
        for (int year = asked; year <= forecast.through && !forecast.year; ++year) {
            work(year);
            receive(year);
            look(year, forecast);
        }
        answer(forecast);
        return forecast;
    }

private:
    /// A hold without an end stands in the way for ever; whether and when it ends, nobody can tell.
    void set_open_holds_aside(Forecast& forecast) {
        const NoOpenHold* const guard = rules_.deciding_guard<NoOpenHold>();
        std::erase_if(scenario_.recorded().holds, [&](const HoldFact& hold) {
            const bool waits =
                guard != nullptr && !hold.to &&
                std::find(guard->holds.begin(), guard->holds.end(), hold.kind) != guard->holds.end();
            if (waits) {
                forecast.waits_for.push_back(to_string({.kind = Evidence::Kind::record, .id = hold.id}));
            }
            return waits;
        });
    }

    /// An attestation that would change the answer for the year itself, where none is needed in any case.
    void name_other_ways(Forecast& forecast) {
        if (ladder_.rungs.empty() || !is_own(*ladder_.rungs.back())) {
            return;
        }
        const Condition& when = ladder_.rungs.back()->when;
        if (!needed_attestations(when).empty()) {
            return;
        }
        const int year = asked_.nomination.year;
        const Verdict without = verdict(year, aim_, {});
        if (without == Verdict::eligible) {
            return;
        }
        for (const std::string& key : possible_attestations(when)) {
            const Steps attested{{.year = year, .kind = Kind::attestation, .value = key}};
            const Verdict with = verdict(year, aim_, attested);
            if (with == Verdict::eligible ||
                (with == Verdict::needs_review && without == Verdict::ineligible)) {
                forecast.attested_ways.push_back(key);
            }
        }
    }

    [[nodiscard]] bool is_own(const Criterion& criterion) const { return criterion.award == aim_.award; }

    /// What is nominated and would not be refused is given in the best case.
    void count_on_decisions() {
        for (const OtherNomination& other : asked_.others) {
            if (other.category != Category::merit || !ladder_.has(other.award)) {
                continue;
            }
            const Aim aim{.award = other.award, .kind = aim_.kind, .category = Category::merit};
            if (verdict(other.year, aim, steps_) != Verdict::ineligible) {
                steps_.push_back({.year = other.year, .kind = Kind::decision, .value = other.award});
            }
        }
    }

    /// In a year that is still to come all goes well, unless the register knows better already.
    void work(int year) {
        for (const Criterion* const rung : ladder_.rungs) {
            for (const std::string& key : needed_attestations(rung->when)) {
                add({.year = year, .kind = Kind::attestation, .value = key});
            }
        }
        if (year <= asked_.nomination.year || year < today_) {
            return;
        }
        if (!is_recorded(scenario_.recorded().grades, year)) {
            add({.year = year, .kind = Kind::grade, .value = std::string(to_word(Grade::excellent))});
        }
        if (const auto scope = ladder_.initiative()) {
            add({.year = year, .kind = Kind::initiative, .value = std::string(to_word(*scope))});
        }
        if (!ladder_.head_counts().empty() && !is_recorded(scenario_.recorded().members, year)) {
            add({.year = year, .kind = Kind::members, .value = {}});
        }
        if (ladder_.asks_for_place() && !is_recorded(scenario_.recorded().cluster_ranks, year)) {
            add({.year = year, .kind = Kind::cluster_rank, .value = "1"});
        }
    }

    void add(ForecastStep step) {
        if (std::find(steps_.begin(), steps_.end(), step) == steps_.end()) {
            steps_.push_back(std::move(step));
        }
    }

    /// Each award on the way whose criterion is met; the lower ones come first. Of a year that is over only
    /// what is recorded or nominated counts.
    void receive(int year) {
        if (year < today_) {
            return;
        }
        for (const Criterion* const rung : ladder_.rungs) {
            const Aim aim{.award = rung->award, .kind = aim_.kind, .category = Category::merit};
            if (!is_own(*rung) && verdict(year, aim, steps_) == Verdict::eligible) {
                steps_.push_back({.year = year, .kind = Kind::award, .value = rung->award});
            }
        }
    }

    void look(int year, Forecast& forecast) {
        const Facts facts = scenario_.facts(year, aim_, steps_, ladder_);
        summarise(&rules_, facts, summary_);
        if (options_.each_rule) {
            note_met(judge(&rules_, facts).rules, year, forecast.met);
        }
        if (summary_.verdict == Verdict::eligible) {
            forecast.year = year;
            forecast.path = needed_for(year);
            if (rules_.info.to && facts.nomination.received > *rules_.info.to) {
                forecast.law_ends = rules_.info.to;
            }
        } else if (summary_.verdict == Verdict::needs_review && !forecast.open_year) {
            forecast.open_year = year;
            forecast.open_rules.assign(summary_.unknown.begin(), summary_.unknown.end());
        }
    }

    static void note_met(const std::vector<Explanation>& rules, int year,
                         std::vector<std::pair<std::string, int>>& met) {
        for (const Explanation& rule : rules) {
            const bool is_known = std::any_of(met.begin(), met.end(),
                                              [&](const auto& entry) { return entry.first == rule.rule; });
            if (rule.outcome == Outcome::pass && !is_known) {
                met.emplace_back(rule.rule, year);
            }
            note_met(rule.rules, year, met);
        }
    }

    void answer(Forecast& forecast) const {
        if (!forecast.waits_for.empty()) {
            forecast.answer = ForecastAnswer::unknown;
            std::erase_if(forecast.met, [&](const auto& entry) { return is_hold_guard(entry.first); });
        } else if (forecast.year) {
            forecast.answer = ForecastAnswer::earliest;
        } else {
            forecast.answer = forecast.open_year ? ForecastAnswer::unknown : ForecastAnswer::beyond;
        }
    }

    [[nodiscard]] bool is_hold_guard(const std::string& id) const {
        return std::any_of(rules_.guards.begin(), rules_.guards.end(), [&](const Guard& guard) {
            return guard.id == id && std::holds_alternative<NoOpenHold>(guard.rule);
        });
    }

    /// Of all the steps those without any one of which the aim or an award on the way fails. What is given
    /// up first: initiatives, then the latest and highest awards, then what they were given for.
    [[nodiscard]] Steps needed_for(int year) {
        static constexpr std::array order = {Kind::initiative,  Kind::award,        Kind::decision,
                                             Kind::attestation, Kind::cluster_rank, Kind::members,
                                             Kind::grade};
        Steps kept = steps_;
        for (const Kind kind : order) {
            for (std::size_t i = kept.size(); i-- > 0;) {
                if (kept[i].kind != kind) {
                    continue;
                }
                Steps fewer = kept;
                fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
                if (stands(year, fewer)) {
                    kept = std::move(fewer);
                }
            }
        }
        for (ForecastStep& step : kept) {
            ask_no_more_than_needed(step, year, kept);
        }
        for (ForecastStep& step : kept) {
            const bool is_award = step.kind == Kind::award || step.kind == Kind::decision;
            if (is_award && ladder_.counts_from_decision(step.value)) {
                step.decided = assumed_decision(step.year);
            }
        }
        std::stable_sort(kept.begin(), kept.end(), [](const ForecastStep& a, const ForecastStep& b) {
            return std::pair(a.year, a.kind) < std::pair(b.year, b.kind);
        });
        return kept;
    }

    /// A lower grade where it is enough.
    void ask_no_more_than_needed(ForecastStep& step, int year, const Steps& steps) {
        if (step.kind != Kind::grade) {
            return;
        }
        const std::string best = step.value;
        for (const Grade grade : {Grade::done, Grade::good, Grade::excellent}) {
            step.value = to_word(grade);
            if (step.value == best || stands(year, steps)) {
                return;
            }
        }
    }

    /// Do these steps lead to the aim, and to each award among them?
    bool stands(int year, const Steps& steps) {
        if (verdict(year, aim_, steps) != Verdict::eligible) {
            return false;
        }
        return std::all_of(steps.begin(), steps.end(), [&](const ForecastStep& step) {
            if (step.kind != Kind::award) {
                return true;
            }
            Steps others = steps;
            std::erase(others, step);
            const Aim aim{.award = step.value, .kind = aim_.kind, .category = Category::merit};
            return verdict(step.year, aim, others) == Verdict::eligible;
        });
    }

    Verdict verdict(int year, const Aim& aim, const Steps& steps) {
        summarise(&rules_, scenario_.facts(year, aim, steps, ladder_), summary_);
        return summary_.verdict;
    }

    RuleSet rules_;
    const Facts& asked_;
    Scenario scenario_;
    Aim aim_;
    Ladder ladder_;
    int today_;
    const ForecastOptions& options_;
    std::string former_law_;
    Steps steps_;
    Summary summary_;
};

} // namespace

Forecast forecast(const RuleSet* rules, const Facts& facts, const ForecastOptions& options) {
    Summary summary;
    summarise(rules, facts, summary);
    if (summary.verdict == Verdict::eligible) {
        Forecast now;
        now.answer = ForecastAnswer::now;
        now.year = facts.nomination.year;
        now.through = facts.nomination.year;
        return now;
    }
    if (rules == nullptr) {
        Forecast unknown;
        unknown.open_rules.assign(summary.unknown.begin(), summary.unknown.end());
        unknown.through = facts.nomination.year;
        return unknown;
    }
    return BestCase(*rules, facts, options).play();
}

} // namespace tdkt::rules
