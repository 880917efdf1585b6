#pragma once

#include "tdkt/bonus.hpp"
#include "tdkt/catalogue.hpp"

#include "rules/rule_set.hpp"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace tdkt::nominations {

/// multiple x base salary, rounded to multiples of the step; halves go up. With `none` as it is.
[[nodiscard]] Decimal bonus_amount(Decimal multiple, std::int64_t base_salary, AmountRounding mode,
                                   std::int64_t step);

/// Works out bonuses by the rules in force on the day of each decision (NĐ 98/2023/NĐ-CP and
/// NĐ 152/2025/NĐ-CP as the rule files cite them).
class BonusReckoner {
public:
    BonusReckoner(const RuleBook& book, const Catalogue& catalogue, std::optional<AmountRounding> rounding)
        : book_(book), catalogue_(catalogue), rounding_(rounding) {}

    /// The bonuses of all awards of one subject that are paid together: of several titles for the same years
    /// only the highest, if the law says so; forms and titles for other years beside it.
    void reckon(std::vector<Bonus>& of_one_subject);

private:
    struct Rules {
        std::vector<const BonusRule*> multiples;
        const BaseSalary* base_salary = nullptr;
        const BonusRounding* rounding = nullptr;
        const BonusTitles* titles = nullptr;
    };

    [[nodiscard]] const Rules& rules_for(const AwardRecord& award, Date day);
    [[nodiscard]] const BonusRule* multiple_for(const AwardRecord& award, const Rules& rules);
    [[nodiscard]] const std::vector<std::string>& meant_by(const std::string& authority);
    void reckon_one(Bonus& bonus);
    [[nodiscard]] bool compete(const Bonus& a, const Bonus& b) const;
    void suppress(std::vector<Bonus>& bonuses);

    const RuleBook& book_;
    const Catalogue& catalogue_;
    std::optional<AmountRounding> rounding_;
    std::map<std::string, std::vector<std::string>> meant_; ///< authorities by what the register says
    std::map<std::tuple<std::string, SubjectKind, Date>, Rules> known_; ///< looked up once a day and award
};

} // namespace tdkt::nominations
