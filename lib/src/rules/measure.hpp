#pragma once

#include "rules/condition.hpp"
#include "rules/history.hpp"
#include "rules/report.hpp"

/// One test against the facts: pass, fail or unknown, and what it required, found and missed. Years up to
/// `after` do not count. The tests that have parts are the business of evaluate.cpp.
namespace tdkt::rules {

struct Frame {
    const History& history;
    int after = since_ever;
};

[[nodiscard]] Outcome measure(const GradeYears& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const AwardStreak& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const AwardCount& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const Initiatives& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const MembersShare& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const MembersCount& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const MembersDisciplined& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const Disciplined& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const ClusterPlace& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const CampaignLasting& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const EmployedMonths& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const AbsentDays& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const StudyMonths& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const ExistedYears& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const OfClass& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const OfUnitKind& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const Attested& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const Submitted& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const AwardGiven& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const CountedYears& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const TimeInPost& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const HeldPost& test, const Frame& frame, Report& report);
[[nodiscard]] Outcome measure(const ServiceYears& test, const Frame& frame, Report& report);

} // namespace tdkt::rules
