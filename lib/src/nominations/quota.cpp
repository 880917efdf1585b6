#include "nominations/quota.hpp"

#include <algorithm>
#include <iterator>

namespace tdkt::nominations {

namespace {

using Candidates = std::vector<QuotaCandidate>;
using Place = Candidates::iterator;

/// More of all members in favour; whoever was not voted on comes last.
bool has_more_votes(const QuotaCandidate& a, const QuotaCandidate& b) {
    if (!a.ballot || !b.ballot) {
        return a.ballot && !b.ballot;
    }
    return std::int64_t{a.ballot->in_favour} * b.ballot->members >
           std::int64_t{b.ballot->in_favour} * a.ballot->members;
}

bool is_preferred(const QuotaCandidate& a, const QuotaCandidate& b) {
    return a.preferred.value_or(false) && !b.preferred.value_or(false);
}

bool comes_earlier(const QuotaCandidate& a, const QuotaCandidate& b) {
    return a.list != b.list ? a.list < b.list : a.line < b.line;
}

/// The end of those that are equal to the first.
template <typename Before>
Place end_of_equals(Place first, Place end, const Before& before) {
    return std::find_if(first, end, [&](const QuotaCandidate& other) { return before(*first, other); });
}

/// Gives the places to equals that nothing settles: all, none, or tied.
void stand(Place first, Place end, std::optional<std::int64_t>& left) {
    const std::int64_t count = std::distance(first, end);
    const std::int64_t free = std::max<std::int64_t>(left.value_or(0), 0);
    for (Place one = first; one != end; ++one) {
        one->standing = !left           ? Standing::open
                        : free >= count ? Standing::above
                        : free == 0     ? Standing::below
                                        : Standing::tied;
    }
    if (left) {
        *left = std::max<std::int64_t>(free - count, 0);
    }
}

/// The order of one list settles; between lists nobody declared one.
void settle_by_order(Place first, Place end, std::optional<std::int64_t>& left) {
    const bool one_list =
        std::all_of(first, end, [&](const QuotaCandidate& other) { return other.list == first->list; });
    if (!one_list) {
        stand(first, end, left);
        return;
    }
    for (Place one = first; one != end; ++one) {
        stand(one, std::next(one), left);
        if (std::next(one) != end) {
            one->settled_by = SettledBy::order;
        }
    }
}

void settle_equals(Place first, Place end, std::optional<std::int64_t>& left) {
    const bool known =
        std::all_of(first, end, [](const QuotaCandidate& other) { return other.preferred.has_value(); });
    const Place rest = known ? end_of_equals(first, end, is_preferred) : end;
    if (rest != end) {
        std::for_each(first, rest, [](QuotaCandidate& one) { one.settled_by = SettledBy::preference; });
    }
    settle_by_order(first, rest, left);
    if (rest != end) {
        settle_by_order(rest, end, left);
    }
}

} // namespace

std::optional<std::int64_t> allowed(const QuotaRule& rule, std::int64_t denominator) {
    if (rule.count) {
        return *rule.count;
    }
    if (denominator <= 0) {
        return std::nullopt;
    }
    const std::int64_t hundredths = denominator * rule.percent;
    switch (rule.rounding) {
    case Rounding::down:
        return hundredths / 100;
    case Rounding::up:
        return (hundredths + 99) / 100;
    case Rounding::nearest:
        break;
    }
    return (hundredths + 50) / 100;
}

bool prefers(const PreferenceRule& rule, std::int64_t members, std::int64_t women) {
    return women * 100 >= members * rule.women_percent;
}

void rank_candidates(std::vector<QuotaCandidate>& candidates, std::optional<std::int64_t> left) {
    std::sort(candidates.begin(), candidates.end(), [](const QuotaCandidate& a, const QuotaCandidate& b) {
        if (has_more_votes(a, b) || has_more_votes(b, a)) {
            return has_more_votes(a, b);
        }
        if (is_preferred(a, b) || is_preferred(b, a)) {
            return is_preferred(a, b);
        }
        return comes_earlier(a, b);
    });
    for (Place first = candidates.begin(); first != candidates.end();) {
        const Place end = end_of_equals(first, candidates.end(), has_more_votes);
        if (end != candidates.end()) {
            std::for_each(first, end, [](QuotaCandidate& one) { one.settled_by = SettledBy::votes; });
        }
        settle_equals(first, end, left);
        first = end;
    }
}

} // namespace tdkt::nominations
