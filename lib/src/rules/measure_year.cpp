// Tests of the year of the nomination: discipline, cluster, campaign, employment, and what the nomination
// says of itself.

#include <algorithm>
#include <chrono>
#include <string>

#include "rules/measure.hpp"

namespace tdkt::rules {

namespace {

/// A basis may name the very thing that it attests; any other text is read by people and attests what the
/// rule asks for.
bool attests(const std::string& basis, const std::string& key) {
    const bool is_key =
        std::all_of(basis.begin(), basis.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
    return !basis.empty() && (!is_key || basis == key);
}

} // namespace

Outcome measure(const Disciplined& test, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    const int year = facts.nomination.year;
    report.required([&] {
        return Message("required_disciplined", {{"discipline_word", std::string(to_word(test.from))}});
    });
    for (const DisciplineFact& fact : facts.disciplines) {
        if (fact.kind >= test.from && year_of(fact.from) == year) {
            report.use_record(fact.id);
            report.found([&] {
                return Message("found_discipline", {{"discipline_word", std::string(to_word(fact.kind))},
                                                    {"date", to_iso(fact.from)}});
            });
            return by_origin(Outcome::pass, fact.origin, report);
        }
    }
    report.found([] { return Message("found_nothing"); });
    return frame.history.absent("discipline", year, report);
}

Outcome measure(const ClusterPlace& test, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    report.required(
        [&] { return Message("required_cluster_place", {{"place", std::to_string(test.place)}}); });
    const ClusterRankFact* const rank = of_year(facts.cluster_ranks, facts.nomination.year);
    if (rank == nullptr) {
        report.found([] { return Message("found_nothing"); });
        return frame.history.absent("cluster_rank", facts.nomination.year, report);
    }
    report.use_record(rank->id);
    report.found([&] {
        return Message("found_cluster_place",
                       {{"place", std::to_string(rank->place)}, {"cluster", rank->cluster}});
    });
    if (rank->place <= test.place && rank->tied) {
        report.note([] { return Message("place_is_tied"); });
        return Outcome::unknown;
    }
    return by_origin(yes_or_no(rank->place <= test.place), rank->origin, report);
}

namespace {

Outcome of_form(const CampaignLasting& test, const CampaignFact& campaign) {
    if (!test.form) {
        return Outcome::pass;
    }
    return campaign.form ? yes_or_no(*campaign.form == *test.form) : Outcome::unknown;
}

Outcome lasting(const CampaignLasting& test, const CampaignFact& campaign, Report& report) {
    if (test.years == 0) {
        return Outcome::pass;
    }
    if (!campaign.start || !campaign.end) {
        report.note([] { return Message("campaign_dates_not_known"); });
        return Outcome::unknown;
    }
    // Both days belong to the campaign: 1 January to 31 December is a whole year.
    const Date after_end = std::chrono::sys_days(*campaign.end) + std::chrono::days(1);
    report.found([&] {
        return Message("found_campaign_from_to",
                       {{"from", to_iso(*campaign.start)}, {"to", to_iso(*campaign.end)}});
    });
    return yes_or_no(months_between(*campaign.start, after_end) >= 12 * test.years);
}

Outcome reviewed(const CampaignLasting& test, const CampaignFact& campaign, Report& report) {
    const bool held = test.review == Review::none || campaign.final_review ||
                      (test.review == Review::any && campaign.interim_review);
    if (!held) {
        report.note([] { return Message("campaign_not_reviewed"); });
    }
    return held ? Outcome::pass : Outcome::unknown;
}

} // namespace

Outcome measure(const CampaignLasting& test, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    report.required([&] {
        return Message("required_campaign", {{"level_word", std::string(to_word(test.level))},
                                             {"years", std::to_string(test.years)}});
    });
    if (facts.nomination.campaign.empty()) {
        report.found([] { return Message("found_no_campaign"); });
        return Outcome::fail;
    }
    report.use_nomination(facts.nomination.id);
    report.found([&] { return Message("found_campaign", {{"campaign", facts.nomination.campaign}}); });
    if (!facts.campaign) {
        report.note([] { return Message("campaign_not_registered"); });
        return Outcome::unknown;
    }
    const CampaignFact& campaign = *facts.campaign;
    const Outcome level = campaign.level ? yes_or_no(*campaign.level >= test.level) : Outcome::unknown;
    if (!campaign.level) {
        report.note([] { return Message("campaign_level_not_known"); });
    }
    return worse(worse(level, of_form(test, campaign)),
                 worse(lasting(test, campaign, report), reviewed(test, campaign, report)));
}

Outcome measure(const EmployedMonths& test, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    const int year = facts.nomination.year;
    report.required([&] { return Message("required_employed", {{"count", std::to_string(test.months)}}); });
    const auto recruited =
        std::find_if(facts.recruitments.rbegin(), facts.recruitments.rend(),
                     [&](const RecruitmentFact& fact) { return year_of(fact.from) <= year; });
    if (recruited == facts.recruitments.rend()) {
        report.use_nomination(facts.nomination.id);
        report.note([] { return Message("recruitment_confirmed_by_submitting"); });
        return Outcome::pass;
    }
    report.use_record(recruited->id);
    report.found([&] { return Message("found_recruited", {{"date", to_iso(recruited->from)}}); });
    const Date next_year = std::chrono::year(year + 1) / std::chrono::January / 1;
    return yes_or_no(months_between(recruited->from, next_year) >= test.months);
}

Outcome measure(const OfClass& test, const Frame& frame, Report& report) {
    const NominationFact& nomination = frame.history.facts().nomination;
    report.required([] { return Message("required_class"); });
    if (!nomination.person_class) {
        report.found([] { return Message("found_nothing"); });
        return Outcome::unknown;
    }
    report.use_nomination(nomination.id);
    report.found([&] {
        return Message("found_class", {{"class_word", std::string(to_word(*nomination.person_class))}});
    });
    const auto& classes = test.classes;
    return yes_or_no(std::find(classes.begin(), classes.end(), *nomination.person_class) != classes.end());
}

Outcome measure(const OfUnitKind& test, const Frame& frame, Report& report) {
    const NominationFact& nomination = frame.history.facts().nomination;
    report.required([] { return Message("required_unit_kind"); });
    if (!nomination.unit_kind) {
        report.found([] { return Message("found_nothing"); });
        return Outcome::unknown;
    }
    report.found([&] {
        return Message("found_unit_kind", {{"kind_word", std::string(to_word(*nomination.unit_kind))}});
    });
    return yes_or_no(std::find(test.kinds.begin(), test.kinds.end(), *nomination.unit_kind) !=
                     test.kinds.end());
}

namespace {

Message required_attested(const Attested& test) {
    if (test.years > 1) {
        return Message("required_attested_years",
                       {{"criterion_word", test.key}, {"count", std::to_string(test.years)}});
    }
    if (test.worth > 0) {
        return Message("required_attested_worth",
                       {{"criterion_word", test.key}, {"count", std::to_string(test.worth)}});
    }
    return Message("required_attested", {{"criterion_word", test.key}});
}

/// An attestation of the year; the basis of the nomination speaks of its own year.
Outcome attested_in(const Attested& test, int year, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    const NominationFact& nomination = facts.nomination;
    const auto attestation =
        std::find_if(facts.attestations.begin(), facts.attestations.end(),
                     [&](const AttestationFact& fact) { return fact.year == year && fact.key == test.key; });
    if (attestation != facts.attestations.end()) {
        report.use_record(attestation->id);
        report.found([] { return Message("found_attestation"); });
        return by_origin(Outcome::pass, attestation->origin, report);
    }
    if (year == nomination.year && attests(nomination.basis, test.key)) {
        report.use_nomination(nomination.id);
        report.found([&] { return Message("found_basis", {{"basis", nomination.basis}}); });
        return Outcome::pass;
    }
    report.found([] { return Message("found_nothing"); });
    report.missing([] { return Message("missing_attestation"); });
    return frame.history.absent("attestation", year, report);
}

} // namespace

Outcome measure(const Attested& test, const Frame& frame, Report& report) {
    const int last = frame.history.facts().nomination.year;
    report.required([&] { return required_attested(test); });
    Outcome outcome = Outcome::pass;
    for (int year = last; year > last - test.years; --year) {
        outcome = worse(outcome, attested_in(test, year, frame, report));
    }
    return outcome;
}

Outcome measure(const Submitted& test, const Frame& frame, Report& report) {
    report.required([&] { return Message("required_attested", {{"criterion_word", test.key}}); });
    report.found([] { return Message("confirmed_by_submitting"); });
    report.use_nomination(frame.history.facts().nomination.id);
    return Outcome::pass;
}

} // namespace tdkt::rules
