#include "toolkit/tallies.hpp"

#include "registry/unit_tree.hpp"
#include "store/tallies.hpp"
#include "store/units.hpp"

#include <array>
#include <map>
#include <unordered_map>
#include <utility>

namespace tdkt {

namespace {

/// What reports say of the unit of an award.
struct Place {
    int number = 0; ///< of the unit under which it counts, in the order of codes
    UnitKind kind = UnitKind::other;
    bool remote = false;
    reporting::Submitter submitter = reporting::Submitter::province;
};

/// Finds the place of a unit once.
class UnitPlaces {
public:
    explicit UnitPlaces(store::Connection& connection, const std::optional<std::int64_t>& as_of = {})
        : tree_(units_of(connection, as_of), {}) {}

    const Place& of(std::int64_t unit) {
        const auto [found, is_new] = places_.try_emplace(unit);
        if (is_new) {
            found->second = place_of(tree_.find(unit));
        }
        return found->second;
    }

    [[nodiscard]] Place of(const std::string& code) const { return place_of(tree_.find_code(code)); }

    [[nodiscard]] const std::string& code(int number) const {
        return tree_.units()[static_cast<std::size_t>(number)].code;
    }

private:
    [[nodiscard]] Place place_of(const Unit* unit) const {
        if (unit == nullptr) {
            return {};
        }
        const Unit* below = unit;
        const Unit* top = unit;
        while (top->parent) {
            below = top;
            top = tree_.parent_of(*top);
        }
        const bool national = top->kind == UnitKind::ministry || top->kind == UnitKind::central_agency;
        return {.number = static_cast<int>(below - tree_.units().data()),
                .kind = unit->kind,
                .remote = unit->remote,
                .submitter = national ? reporting::Submitter::ministry : reporting::Submitter::province};
    }

    registry::UnitTree tree_;
    std::unordered_map<std::int64_t, Place> places_;
};

template <typename Value>
int number_of(const std::optional<Value>& value) {
    return value ? static_cast<int>(*value) : -1;
}

template <typename Value>
std::optional<Value> value_of(int number) {
    return number < 0 ? std::nullopt : std::optional(static_cast<Value>(number));
}

class Gatherer {
public:
    Gatherer(store::Connection& connection, const Catalogue& catalogue, const TallyQuery& query)
        : catalogue_(catalogue), query_(query), places_(connection, query.as_of) {}

    void add(const store::AwardCount& count) {
        const Place& place = places_.of(count.unit);
        counts_[{month_of(count), query_.by_unit ? place.number : 0, award_number(count.award),
                 static_cast<int>(count.kind), number_of(count.person_class), number_of(count.gender),
                 static_cast<int>(count.category), static_cast<int>(place.kind), place.remote ? 1 : 0,
                 static_cast<int>(place.submitter)}] += count.count;
    }

    [[nodiscard]] std::vector<reporting::AwardTally> finish() const {
        std::vector<reporting::AwardTally> tallies;
        tallies.reserve(counts_.size());
        for (const auto& [key, count] : std::map<Key, std::int64_t>(counts_.begin(), counts_.end())) {
            tallies.push_back(tally_of(key, count));
        }
        return tallies;
    }

private:
    using Key = std::array<int, 10>;

    struct Hash {
        std::size_t operator()(const Key& key) const {
            constexpr std::size_t odd = 0x9E3779B97F4A7C15;
            std::size_t hash = 0;
            for (const int part : key) {
                hash = (hash ^ static_cast<std::size_t>(part + 1)) * odd;
            }
            return hash ^ (hash >> 32U);
        }
    };

    [[nodiscard]] int month_of(const store::AwardCount& count) const {
        if (query_.by_year) {
            return count.month / 100 * 100 + 1;
        }
        return query_.by_month ? count.month : 0;
    }

    // The order of the catalogue is that of the reports; what it does not know comes last.
    int award_number(const std::string& code) {
        const auto [found, is_new] = award_numbers_.try_emplace(code);
        if (is_new) {
            const Award* const award = catalogue_.find(code);
            found->second = award != nullptr ? static_cast<int>(award - catalogue_.awards().data())
                                             : static_cast<int>(catalogue_.awards().size() + awards_.size());
            awards_.emplace(found->second, code);
        }
        return found->second;
    }

    [[nodiscard]] reporting::AwardTally tally_of(const Key& key, std::int64_t count) const {
        const std::string& code = awards_.at(key[2]);
        const Award* const award = catalogue_.find(code);
        return {.month = key[0],
                .unit = query_.by_unit ? places_.code(key[1]) : std::string(),
                .award = code,
                .level = award != nullptr ? award->level : AwardLevel::base,
                .kind = static_cast<SubjectKind>(key[3]),
                .person_class = value_of<PersonClass>(key[4]),
                .gender = value_of<Gender>(key[5]),
                .category = static_cast<Category>(key[6]),
                .unit_kind = static_cast<UnitKind>(key[7]),
                .remote = key[8] != 0,
                .submitter = static_cast<reporting::Submitter>(key[9]),
                .count = count};
    }

    const Catalogue& catalogue_;
    const TallyQuery& query_;
    UnitPlaces places_;
    std::unordered_map<std::string, int> award_numbers_ = {};
    std::map<int, std::string> awards_ = {};
    std::unordered_map<Key, std::int64_t, Hash> counts_ = {};
};

} // namespace

std::vector<Unit> units_of(store::Connection& connection, const std::optional<std::int64_t>& as_of) {
    return as_of ? store::units_as_of(connection, *as_of) : store::units(connection);
}

TallyQuery whole_year(int year, const std::optional<std::int64_t>& as_of) {
    return {.first_month = year * 100 + 1, .last_month = year * 100 + 12, .as_of = as_of};
}

std::vector<reporting::AwardTally> award_tallies(store::Connection& connection, const Catalogue& catalogue,
                                                 const TallyQuery& query) {
    Gatherer gatherer(connection, catalogue, query);
    const store::AwardCountSink add = [&](const store::AwardCount& count) { gatherer.add(count); };
    if (query.as_of) {
        store::count_awards_as_of(connection, *query.as_of, query.first_month, query.last_month, add);
    } else if (query.source == TallySource::records) {
        store::count_awards(connection, query.first_month, query.last_month, add);
    } else {
        store::read_tallies(connection, query.first_month, query.last_month, add);
    }
    return gatherer.finish();
}

std::vector<reporting::AwardTally> nomination_tallies(store::Connection& connection,
                                                      const Catalogue& catalogue, int year) {
    TallyQuery query = whole_year(year);
    query.by_unit = true;
    Gatherer gatherer(connection, catalogue, query);
    store::count_nominations(connection, year, [&](const store::AwardCount& count) { gatherer.add(count); });
    return gatherer.finish();
}

std::vector<reporting::AwardTally> campaign_award_tallies(store::Connection& connection,
                                                          const Catalogue& catalogue, int year) {
    const TallyQuery query = whole_year(year);
    std::map<std::string, Gatherer> gatherers;
    store::count_campaign_awards(
        connection, query.first_month, query.last_month,
        [&](const std::string& campaign, const store::AwardCount& count) {
            gatherers.try_emplace(campaign, connection, catalogue, query).first->second.add(count);
        });
    std::vector<reporting::AwardTally> all;
    for (const auto& [campaign, gatherer] : gatherers) {
        for (reporting::AwardTally& tally : gatherer.finish()) {
            tally.campaign = campaign;
            all.push_back(std::move(tally));
        }
    }
    return all;
}

class AwardSorter::Places : public UnitPlaces {
    using UnitPlaces::UnitPlaces;
};

AwardSorter::AwardSorter(store::Connection& connection, const Catalogue& catalogue)
    : catalogue_(catalogue), places_(std::make_unique<Places>(connection)) {}

AwardSorter::~AwardSorter() = default;

reporting::AwardTally AwardSorter::operator()(const AwardRecord& award) const {
    const Place place = places_->of(award.unit);
    const Award* const known = catalogue_.find(award.award);
    return {.unit = places_->code(place.number),
            .award = award.award,
            .level = known != nullptr ? known->level : AwardLevel::base,
            .kind = award.subject.kind,
            .person_class = award.person_class ? award.person_class : award.subject.person_class,
            .gender = award.subject.gender,
            .category = award.category,
            .unit_kind = place.kind,
            .remote = place.remote,
            .submitter = place.submitter,
            .count = 1};
}

reporting::AwardTally AwardSorter::operator()(const store::AwardCount& count) const {
    const Place& place = places_->of(count.unit);
    const Award* const known = catalogue_.find(count.award);
    return {.unit = places_->code(place.number),
            .award = count.award,
            .level = known != nullptr ? known->level : AwardLevel::base,
            .kind = count.kind,
            .person_class = count.person_class,
            .gender = count.gender,
            .category = count.category,
            .unit_kind = place.kind,
            .remote = place.remote,
            .submitter = place.submitter,
            .count = count.count};
}

} // namespace tdkt
