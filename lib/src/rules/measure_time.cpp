// Tests of time: leave and training in the year of the nomination, the age of a collective.

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>

#include "rules/measure.hpp"

namespace tdkt::rules {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

struct Days {
    sys_days first;
    sys_days last; // included
};

Days days_of(int year) {
    return {.first = sys_days(std::chrono::year(year) / std::chrono::January / 1),
            .last = sys_days(std::chrono::year(year) / std::chrono::December / 31)};
}

int working_days(sys_days first, sys_days last) {
    int count = 0;
    for (sys_days day = first; day <= last; day += days(1)) {
        const std::chrono::weekday weekday(day);
        count += weekday != std::chrono::Saturday && weekday != std::chrono::Sunday ? 1 : 0;
    }
    return count;
}

bool touches(const LeaveFact& leave, const Days& year) {
    return sys_days(leave.from) <= year.last && (!leave.to || sys_days(*leave.to) >= year.first);
}

/// Who submits knows who was away and keeps no register of it elsewhere: what is not recorded is confirmed.
Outcome confirmed(const Facts& facts, Report& report) {
    report.use_nomination(facts.nomination.id);
    report.note([] { return Message("confirmed_by_submitting"); });
    return Outcome::fail;
}

struct Absence {
    int days = 0;
    bool any = false;
    bool open = false; // a leave whose end is not recorded began before the year ended
};

/// Maternity leave counts as work, and so does training; a day of two leaves is one day.
Absence absence_in(const Facts& facts, Report& report) {
    const Days year = days_of(facts.nomination.year);
    Absence absence;
    sys_days uncounted = year.first;
    for (const LeaveFact& leave : facts.leaves) {
        const bool is_absence = leave.kind == Leave::sick || leave.kind == Leave::unpaid;
        if (!is_absence || !touches(leave, year)) {
            continue;
        }
        report.use_record(leave.id);
        absence.any = true;
        absence.open = absence.open || !leave.to;
        if (leave.to) {
            const sys_days last = std::min(sys_days(*leave.to), year.last);
            absence.days += working_days(std::max(sys_days(leave.from), uncounted), last);
            uncounted = std::max(uncounted, last + days(1));
        }
    }
    return absence;
}

Outcome lasts(const LeaveFact& leave, int months, Report& report) {
    if (!leave.to) {
        report.note([] { return Message("leave_without_end"); });
        return Outcome::unknown;
    }
    const Date after_end = sys_days(*leave.to) + days(1);
    return yes_or_no(months_between(leave.from, after_end) >= months);
}

Outcome old_enough(const FoundingFact& founding, const ExistedYears& test, Date received) {
    return founding.from ? yes_or_no(months_between(*founding.from, received) >= 12 * test.years)
                         : Outcome::unknown;
}

} // namespace

Outcome measure(const AbsentDays& test, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    report.required([&] { return Message("required_absent", {{"count", std::to_string(test.days)}}); });
    const Absence absence = absence_in(facts, report);
    if (!absence.any) {
        report.found([] { return Message("found_nothing"); });
        return confirmed(facts, report);
    }
    report.found([&] { return Message("found_absent", {{"count", std::to_string(absence.days)}}); });
    if (absence.days >= test.days + test.holidays) {
        return Outcome::pass;
    }
    if (absence.days >= test.days) {
        report.note([] { return Message("holidays_not_taken_off"); });
        return Outcome::unknown;
    }
    if (absence.open) {
        report.note([] { return Message("leave_without_end"); });
        return Outcome::unknown;
    }
    return Outcome::fail;
}

Outcome measure(const StudyMonths& test, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    report.required([&] { return Message("required_study", {{"count", std::to_string(test.months)}}); });
    Outcome outcome = Outcome::fail;
    bool any = false;
    for (const LeaveFact& leave : facts.leaves) {
        if (leave.kind != Leave::study || !touches(leave, days_of(facts.nomination.year))) {
            continue;
        }
        any = true;
        report.use_record(leave.id);
        report.found([&] { return Message("found_study", {{"date", to_iso(leave.from)}}); });
        outcome = better(outcome, lasts(leave, test.months, report));
    }
    if (!any) {
        report.found([] { return Message("found_nothing"); });
        return confirmed(facts, report);
    }
    return outcome;
}

// A predecessor's age counts like its own; of several, or of one that was split, a person judges.
Outcome measure(const ExistedYears& test, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    report.required([&] { return Message("required_existed", {{"count", std::to_string(test.years)}}); });
    report.found([] { return Message("found_no_founding"); });
    Outcome outcome = facts.foundings.empty() ? Outcome::unknown : Outcome::fail;
    std::optional<Date> oldest;
    for (const FoundingFact& founding : facts.foundings) {
        const Outcome old = old_enough(founding, test, facts.nomination.received);
        outcome = better(outcome, old == Outcome::fail ? old : by_origin(old, founding.origin, report));
        if (founding.from && (!oldest || *founding.from < *oldest)) {
            oldest = founding.from;
        }
    }
    if (oldest) {
        report.found([&] { return Message("found_founded", {{"date", to_iso(*oldest)}}); });
    }
    return outcome;
}

} // namespace tdkt::rules
