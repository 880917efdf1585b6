#include "reporting/condition.hpp"

#include <algorithm>

namespace tdkt::reporting {

namespace {

template <typename Value>
bool admits(const std::vector<Value>& wanted, const Value& found) {
    return wanted.empty() || std::ranges::find(wanted, found) != wanted.end();
}

// What is not recorded meets no wish: it is not guessed.
template <typename Value>
bool admits(const std::vector<Value>& wanted, const std::optional<Value>& found) {
    return wanted.empty() || (found && admits(wanted, *found));
}

// Twice the months, and one more if some days are left over: 12 months are 24, 12 months and a day 25.
std::int64_t half_months(Date first, Date last) {
    const std::chrono::sys_days behind = std::chrono::sys_days(last) + std::chrono::days(1);
    const int months = months_between(first, Date(behind));
    const Date complete = first + std::chrono::months(months);
    // A year from 29 February is complete on 1 March.
    const std::chrono::sys_days anniversary =
        complete.ok() ? std::chrono::sys_days(complete)
                      : std::chrono::sys_days(complete.year() / complete.month() / std::chrono::last) +
                            std::chrono::days(1);
    return 2 * std::int64_t{months} + (behind > anniversary ? 1 : 0);
}

template <typename Value>
bool overlap(const std::vector<Value>& a, const std::vector<Value>& b) {
    return a.empty() || b.empty() ||
           std::ranges::any_of(a, [&](const Value& value) { return std::ranges::find(b, value) != b.end(); });
}

} // namespace

bool lasts(const DurationRange& range, Date first, Date last) {
    const std::int64_t found = half_months(first, last);
    return (!range.at_least || found >= 2 * *range.at_least) && (!range.over || found > 2 * *range.over) &&
           (!range.at_most || found <= 2 * *range.at_most) && (!range.under || found < 2 * *range.under);
}

bool matches(const Condition& condition, const AwardTally& tally) {
    return admits(condition.awards, tally.award) && admits(condition.levels, tally.level) &&
           admits(condition.kinds, tally.kind) && admits(condition.classes, tally.person_class) &&
           admits(condition.categories, tally.category) && admits(condition.unit_kinds, tally.unit_kind) &&
           admits(condition.genders, tally.gender) && admits(condition.submitters, tally.submitter) &&
           (!condition.remote || *condition.remote == tally.remote) &&
           (!condition.classified || *condition.classified == tally.person_class.has_value());
}

bool matches(const Condition& condition, const CampaignFigure& campaign) {
    return admits(condition.levels, campaign.level) && admits(condition.scopes, campaign.scope) &&
           admits(condition.forms, std::optional(campaign.form)) &&
           (!condition.duration ||
            (campaign.end && lasts(*condition.duration, campaign.start, *campaign.end)));
}

bool compatible(const Condition& row, const Condition& column) {
    return overlap(row.kinds, column.kinds);
}

} // namespace tdkt::reporting
