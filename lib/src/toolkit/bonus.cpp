#include "toolkit/bonus.hpp"

#include "catalogue/load.hpp"
#include "nominations/bonus.hpp"
#include "store/awards.hpp"
#include "store/units.hpp"
#include "toolkit/law.hpp"
#include "toolkit/lookup.hpp"

#include <map>

namespace tdkt {

namespace {

void add(BonusTotal& total, const Bonus& bonus) {
    ++total.awards;
    total.paid += bonus.state == BonusState::paid ? 1 : 0;
    total.suppressed += bonus.state == BonusState::suppressed ? 1 : 0;
    total.unknown += bonus.state == BonusState::unknown ? 1 : 0;
    if (bonus.state == BonusState::paid && bonus.amount) {
        total.amount += *bonus.amount;
    }
}

/// Collects what one subject gets, for one may depend on the other, and hands it on.
class Payments {
public:
    Payments(const RuleBook& rules, const Catalogue& catalogue, const BonusFilter& filter,
             const std::function<void(const Bonus&)>& sink)
        : reckoner_(rules, catalogue, filter.rounding), sink_(sink) {}

    void take(const AwardRecord& award) {
        if (!of_subject_.empty() && of_subject_.front().award.subject.id != award.subject.id) {
            flush();
        }
        of_subject_.emplace_back().award = award;
    }

    void flush() {
        reckoner_.reckon(of_subject_);
        for (const Bonus& bonus : of_subject_) {
            add(totals_[bonus.award.award], bonus);
            sink_(bonus);
        }
        of_subject_.clear();
    }

    [[nodiscard]] std::vector<BonusTotal> totals(const Catalogue& catalogue) {
        std::vector<BonusTotal> list;
        const auto move_over = [&](const std::string& code) {
            if (const auto found = totals_.find(code); found != totals_.end()) {
                list.push_back(found->second);
                list.back().award = code;
                totals_.erase(found);
            }
        };
        for (const Award& award : catalogue.awards()) {
            move_over(award.code);
        }
        while (!totals_.empty()) { // awards that left the catalogue
            move_over(std::string(totals_.begin()->first));
        }
        return list;
    }

private:
    nominations::BonusReckoner reckoner_;
    const std::function<void(const Bonus&)>& sink_;
    std::vector<Bonus> of_subject_;
    std::map<std::string, BonusTotal> totals_;
};

} // namespace

std::vector<BonusTotal> read_bonuses(store::Connection& connection, const Catalogue& catalogue,
                                     const RuleBook& rules, const BonusFilter& filter,
                                     const std::function<void(const Bonus&)>& sink) {
    Payments payments(rules, catalogue, filter, sink);
    std::optional<std::vector<std::int64_t>> units;
    if (filter.unit) {
        const registry::UnitTree tree = store::unit_tree(connection);
        units = tree.with_all_below(require_unit(tree, *filter.unit));
    }
    store::awards_to_pay(connection, filter.year, units,
                         [&](const AwardRecord& award) { payments.take(award); });
    payments.flush();
    return payments.totals(catalogue);
}

std::vector<BonusTotal> list_bonuses(Database& database, const Configuration& configuration,
                                     const BonusFilter& filter,
                                     const std::function<void(const Bonus&)>& sink) {
    const Catalogue catalogue = load_catalogue({configuration.directories});
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    return connection.read([&] { return read_bonuses(connection, catalogue, rules, filter, sink); });
}

} // namespace tdkt
