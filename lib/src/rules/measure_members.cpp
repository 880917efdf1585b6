// Tests of a collective's head count in the year of the nomination.

#include <cstdint>
#include <optional>
#include <string>

#include "rules/measure.hpp"

namespace tdkt::rules {

namespace {

std::optional<int> count_of(const MembersFact& members, const std::string& key) {
    for (const auto& [name, count] : members.counts) {
        if (name == key) {
            return count;
        }
    }
    return std::nullopt;
}

/// The head count of the year, or null with the reason noted.
const MembersFact* members_of_year(const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    const MembersFact* const members = of_year(facts.members, facts.nomination.year);
    if (members == nullptr) {
        report.found([] { return Message("found_no_head_count"); });
        return nullptr;
    }
    report.use_record(members->id);
    return members;
}

} // namespace

Outcome measure(const MembersShare& test, const Frame& frame, Report& report) {
    report.required([&] {
        const std::string percent = std::to_string(test.percent);
        if (test.of == "completed") {
            return Message("required_share_completed", {{"percent", percent}});
        }
        return test.more ? Message("required_share_over", {{"award", test.of}, {"percent", percent}})
                         : Message("required_share", {{"award", test.of}, {"percent", percent}});
    });
    const MembersFact* const members = members_of_year(frame, report);
    if (members == nullptr) {
        return Outcome::unknown;
    }
    const std::optional<int> count = count_of(*members, test.of);
    if (!count || members->total <= 0) {
        report.found([&] { return Message("found_no_count", {{"key", test.of}}); });
        return Outcome::unknown;
    }
    report.found([&] {
        return Message("found_share",
                       {{"count", std::to_string(*count)}, {"total", std::to_string(members->total)}});
    });
    const auto total = static_cast<std::int64_t>(members->total);
    // The smallest count that reaches the share, or that exceeds it.
    const std::int64_t needed =
        test.more ? total * test.percent / 100 + 1 : (total * test.percent + 99) / 100;
    const bool holds = *count >= needed;
    if (!holds) {
        report.missing(
            [&] { return Message("missing_members", {{"count", std::to_string(needed - *count)}}); });
    }
    return by_origin(yes_or_no(holds), members->origin, report);
}

Outcome measure(const MembersCount& test, const Frame& frame, Report& report) {
    report.required([&] {
        return Message("required_headcount", {{"award", test.of}, {"count", std::to_string(test.at_least)}});
    });
    const MembersFact* const members = members_of_year(frame, report);
    if (members == nullptr) {
        return Outcome::unknown;
    }
    const std::optional<int> count = count_of(*members, test.of);
    if (!count) {
        report.found([&] { return Message("found_no_count", {{"key", test.of}}); });
        return Outcome::unknown;
    }
    report.found([&] { return Message("found_members", {{"count", std::to_string(*count)}}); });
    if (*count < test.at_least) {
        report.missing(
            [&] { return Message("missing_members", {{"count", std::to_string(test.at_least - *count)}}); });
    }
    return by_origin(yes_or_no(*count >= test.at_least), members->origin, report);
}

Outcome measure(const MembersDisciplined& test, const Frame& frame, Report& report) {
    report.required([&] {
        return Message("required_members_disciplined", {{"discipline_word", std::string(to_word(test.from))},
                                                        {"count", std::to_string(test.at_most)}});
    });
    const MembersFact* const members = members_of_year(frame, report);
    if (members == nullptr) {
        return Outcome::unknown;
    }
    // Heavier disciplines are counted apart where there are any; the lightest one that matters must be there.
    int sum = 0;
    for (auto kind = static_cast<std::size_t>(test.from); kind < words<Discipline>.size(); ++kind) {
        sum += count_of(*members, "discipline_" + std::string(words<Discipline>[kind])).value_or(0);
    }
    const std::string lightest = "discipline_" + std::string(to_word(test.from));
    if (sum <= test.at_most && !count_of(*members, lightest)) {
        report.found([&] { return Message("found_no_count", {{"key", lightest}}); });
        return Outcome::unknown;
    }
    report.found([&] { return Message("found_members", {{"count", std::to_string(sum)}}); });
    return by_origin(yes_or_no(sum <= test.at_most), members->origin, report);
}

} // namespace tdkt::rules
