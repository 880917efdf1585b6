// Tests of a life of service: time in posts, years since recruitment.

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "rules/measure.hpp"

#include "base/contains.hpp"

namespace tdkt::rules {

namespace {

/// From a day to the day after the last.
struct Span {
    Date from;
    Date end;
};

/// Whole months, and the days that are left over.
struct Time {
    int months = 0;
    int days = 0;
};

/// The length by which times are compared and cut by fractions; thirty days make a month.
std::int64_t length(const Time& time) {
    return std::int64_t{time.months} * 30 + time.days;
}

Time time_of(const Span& span) {
    const int months = months_between(span.from, span.end);
    Date rest_from = span.from + std::chrono::months(months);
    if (!rest_from.ok()) {
        rest_from = rest_from.year() / rest_from.month() / std::chrono::last;
    }
    const auto days = std::chrono::sys_days(span.end) - std::chrono::sys_days(rest_from);
    return {.months = months, .days = static_cast<int>(days.count())};
}

/// The last days of a stretch never fill a month by themselves. Days in several posts at once count once;
/// posts that follow one another without a gap are one stretch.
Time sum(std::vector<Span> spans) {
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    Time total;
    for (auto it = spans.begin(); it != spans.end();) {
        Span stretch = *it;
        for (++it; it != spans.end() && it->from <= stretch.end; ++it) {
            stretch.end = std::max(stretch.end, it->end);
        }
        const Time time = time_of(stretch);
        total.months += time.months;
        total.days += std::min(time.days, 29);
    }
    total.months += total.days / 30;
    total.days %= 30;
    return total;
}

std::vector<std::pair<std::string, std::string>> in_words(const Time& time) {
    return {{"years", std::to_string(time.months / 12)},
            {"months", std::to_string(time.months % 12)},
            {"days", std::to_string(time.days)}};
}

Date day_after(Date day) {
    return std::chrono::sys_days(day) + std::chrono::days(1);
}

/// Was its holder disciplined in it, where that takes the post out of the count?
bool is_struck_out(const PostFact& post, const Frame& frame, Report& report) {
    const History& history = frame.history;
    const auto* const rule = history.rules().deciding_guard<PostsWithoutDiscipline>();
    if (rule == nullptr || !contains(rule->in, history.facts().nomination.category)) {
        return false;
    }
    const auto& disciplines = history.facts().disciplines;
    const auto found = std::find_if(disciplines.begin(), disciplines.end(), [&](const DisciplineFact& fact) {
        return post.from <= fact.from && (!post.to || fact.from <= *post.to);
    });
    if (found == disciplines.end()) {
        return false;
    }
    report.use_record(found->id);
    report.note([&] { return Message("disciplined_in_post", {{"post", post.code}}); });
    return true;
}

/// The time in some posts up to the receipt of the dossier.
struct Held {
    std::vector<Span> spans;
    bool is_certain = true; // false: a post that the rules do not rank
};

/// The time in the posts whose rank is wanted.
template <typename IsWanted>
Held time_in_posts(const IsWanted& is_wanted, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    Held held;
    for (const PostFact& fact : facts.posts) {
        if (fact.from > facts.nomination.received) {
            continue;
        }
        const Post* const post = frame.history.rules().post(fact.code);
        if (post == nullptr) {
            report.use_record(fact.id);
            report.note([&] { return Message("post_not_ranked", {{"post", fact.code}}); });
            held.is_certain = false;
        } else if (is_wanted(post->rank)) {
            report.use_record(fact.id);
            if (!is_struck_out(fact, frame, report)) {
                const Date last =
                    std::min(fact.to.value_or(facts.nomination.received), facts.nomination.received);
                held.spans.push_back({.from = fact.from, .end = day_after(last)});
            }
        }
    }
    return held;
}

/// What is not recorded may be missing only from the register.
Outcome not_reached(bool is_certain, const Frame& frame, Report& report) {
    const int year = frame.history.facts().nomination.year;
    if (is_certain && frame.history.is_complete("post", since_ever, year, report)) {
        return Outcome::fail;
    }
    report.note([] { return Message("posts_perhaps_not_all_recorded"); });
    return Outcome::unknown;
}

/// What a rule settles where it is met; one whose text is not sure enough leaves it to a person.
Outcome settled_by(const Guard& guard, Report& report) {
    if (decides(guard.certainty)) {
        return Outcome::pass;
    }
    report.note([&] {
        return Message("rests_on_unsure_rule",
                       {{"rule", guard.id}, {"certainty_word", std::string(to_word(guard.certainty))}});
    });
    return Outcome::unknown;
}

/// The length that a woman needs, in parts of the same fraction as `has`.
bool is_enough_for_woman(std::int64_t has, std::int64_t needs, const WomensTimeInPost& rule) {
    return (has + length({.months = 12 * rule.less_years})) * rule.of >= needs * (rule.of - rule.less);
}

Message less_for_women(const WomensTimeInPost& rule) {
    if (rule.less_years > 0) {
        return Message("less_years_for_women", {{"years", std::to_string(rule.less_years)}});
    }
    return Message("less_for_women", {{"less", std::to_string(rule.less)}, {"of", std::to_string(rule.of)}});
}

/// Is the length reached with what women need less, and is she one whom that holds for?
Outcome reached_by_woman(std::int64_t has, std::int64_t needs, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    const NominationFact& nomination = facts.nomination;
    const Guard* const guard = frame.history.rules().guard_of<WomensTimeInPost>();
    if (guard == nullptr) {
        return Outcome::fail;
    }
    const auto& rule = std::get<WomensTimeInPost>(guard->rule);
    if (!contains(rule.in, nomination.category) || nomination.gender == Gender::male ||
        !is_enough_for_woman(has, needs, rule)) {
        return Outcome::fail;
    }
    if (!nomination.gender) {
        report.note([] { return Message("gender_not_known"); });
        return Outcome::unknown;
    }
    const auto excepted =
        std::find_if(facts.attestations.begin(), facts.attestations.end(), [&](const AttestationFact& fact) {
            return !rule.except.empty() && fact.key == rule.except;
        });
    if (excepted != facts.attestations.end()) {
        report.use_record(excepted->id);
        report.note([&] { return Message("not_less_for_her", {{"criterion_word", rule.except}}); });
        return Outcome::fail;
    }
    report.note([&] { return less_for_women(rule); });
    if (!rule.except.empty()) {
        report.note([&] { return Message("no_exception_for_her", {{"criterion_word", rule.except}}); });
    }
    return settled_by(*guard, report);
}

/// Is the time in posts enough, by itself or for a woman?
Outcome is_enough(const Held& held, const TimeInPost& test, const Frame& frame, Report& report) {
    const std::int64_t has = length(sum(held.spans));
    const std::int64_t needs = length({.months = 12 * test.years});
    if (held.spans.empty()) {
        return Outcome::fail;
    }
    return has >= needs ? Outcome::pass : reached_by_woman(has, needs, frame, report);
}

/// What rests on higher posts counts as far as a rule says so.
Outcome by_higher_posts(Outcome outcome, const TimeInPost& test, int rank, const Frame& frame,
                        Report& report) {
    const Guard* const guard = frame.history.rules().guard_of<HigherPostsCount>();
    if (outcome == Outcome::fail || (guard != nullptr && decides(guard->certainty))) {
        return outcome;
    }
    const Held own = time_in_posts([&](int held_rank) { return held_rank == rank; }, frame, report);
    if (is_enough(own, test, frame, report) == outcome) {
        return outcome;
    }
    if (guard != nullptr) {
        return worse(outcome, settled_by(*guard, report));
    }
    report.note([] { return Message("higher_posts_perhaps_not_counted"); });
    return Outcome::unknown;
}

} // namespace

Outcome measure(const TimeInPost& test, const Frame& frame, Report& report) {
    const Post* const least = frame.history.rules().post(test.post);
    if (least == nullptr) {
        return Outcome::unknown; // the loader reported it
    }
    const Held held = time_in_posts([&](int rank) { return rank >= least->rank; }, frame, report);
    const Time time = sum(held.spans);
    report.required([&] {
        return test.years == 0 ? Message("required_post", {{"post", least->name}})
                               : Message("required_time_in_post",
                                         {{"post", least->name}, {"years", std::to_string(test.years)}});
    });
    report.found([&] {
        return held.spans.empty() ? Message("found_nothing") : Message("found_time_in_post", in_words(time));
    });
    const Outcome outcome =
        by_higher_posts(is_enough(held, test, frame, report), test, least->rank, frame, report);
    const std::int64_t lacks = length({.months = 12 * test.years}) - length(time);
    if (lacks > 0) {
        report.missing([&] {
            return Message("missing_time_in_post", in_words({.months = static_cast<int>(lacks / 30),
                                                             .days = static_cast<int>(lacks % 30)}));
        });
    }
    return outcome == Outcome::fail ? not_reached(held.is_certain, frame, report) : outcome;
}

Outcome measure(const HeldPost& test, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    report.required([&] {
        std::string names;
        for (const std::string& code : test.posts) {
            const Post* const post = frame.history.rules().post(code);
            names += (names.empty() ? "" : "; ") + (post == nullptr ? code : post->name);
        }
        return Message("required_held_post", {{"posts", names}});
    });
    bool is_certain = true;
    for (const PostFact& fact : facts.posts) {
        if (fact.from > facts.nomination.received) {
            continue;
        }
        if (contains(test.posts, fact.code)) {
            report.use_record(fact.id);
            report.found(
                [&] { return Message("found_post", {{"post", fact.code}, {"date", to_iso(fact.from)}}); });
            return Outcome::pass;
        }
        is_certain = is_certain && frame.history.rules().post(fact.code) != nullptr;
    }
    report.found([] { return Message("found_nothing"); });
    return not_reached(is_certain, frame, report);
}

Outcome measure(const ServiceYears& test, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    const NominationFact& nomination = facts.nomination;
    report.required([&] { return Message("required_service", {{"years", std::to_string(test.years)}}); });
    const auto first =
        std::min_element(facts.recruitments.begin(), facts.recruitments.end(),
                         [](const RecruitmentFact& a, const RecruitmentFact& b) { return a.from < b.from; });
    if (first == facts.recruitments.end()) {
        report.found([] { return Message("found_nothing"); });
        return Outcome::unknown;
    }
    report.use_record(first->id);
    report.found([&] { return Message("found_recruited", {{"date", to_iso(first->from)}}); });
    if (months_between(first->from, day_after(nomination.received)) >= 12 * test.years) {
        return Outcome::pass;
    }
    if (frame.history.is_complete("employment", since_ever, nomination.year, report)) {
        return Outcome::fail;
    }
    report.note([] { return Message("earlier_service_perhaps_not_recorded"); });
    return Outcome::unknown;
}

} // namespace tdkt::rules
