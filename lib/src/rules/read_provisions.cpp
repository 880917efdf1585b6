#include "rules/read_provisions.hpp"

#include <algorithm>
#include <charconv>
#include <memory>
#include <utility>

namespace tdkt::rules {

namespace {

using config::Table;

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        all += '.' + text;
    }
    return all;
}

std::vector<std::string> read_awards(Table& table, const KnownAwards& known) {
    std::vector<std::string> awards = table.texts("awards");
    for (const std::string& award : awards) {
        check_award(table, "awards", award, known);
    }
    return awards;
}

std::vector<std::string> read_named_awards(Table& table, const KnownAwards& known) {
    if (!table.has("awards")) {
        table.problem(table.where(), Message("missing_key", {{"key", "awards"}}));
    }
    return read_awards(table, known);
}

std::string read_award(Table& table, const KnownAwards& known) {
    std::string award = table.text("award");
    check_award(table, "award", award, known);
    return award;
}

void check_percent(Table& table, std::string_view key, int value) {
    if (value < 1 || value > 100) {
        table.problem(table.where(key), Message("bad_percent", {{"value", std::to_string(value)}}));
    }
}

std::string read(Table& table, const KnownAwards& known, QuotaRule& rule) {
    rule.award = read_award(table, known);
    rule.categories = read_words<Category>(table, "categories");
    rule.scope = table.word<QuotaScope>("scope");
    rule.unit_kinds = read_words<UnitKind>(table, "unit_kinds");
    if (table.has("count") == table.has("percent")) {
        table.problem(table.where(), Message("percent_or_count"));
    }
    if (table.has("count")) {
        rule.count = read_number(table, "count", 0, 0);
        return "quota." + rule.award;
    }
    rule.percent = read_number(table, "percent", 0);
    check_percent(table, "percent", rule.percent);
    rule.of = table.text("of");
    if (rule.of != "cluster_leaders" && rule.of != "members") {
        check_award(table, "of", rule.of, known);
    }
    rule.rounding = table.word<Rounding>("rounding");
    return "quota." + rule.award;
}

std::string read(Table& table, const KnownAwards& /*known*/, PreferenceRule& rule) {
    rule.women_percent = read_number(table, "women_percent", 0);
    check_percent(table, "women_percent", rule.women_percent);
    return "preference";
}

/// `2/3` or `80%` of all members.
bool read_part(std::string_view text, QuorumRule& rule) {
    const char* const end = std::to_address(text.end());
    const auto first = std::from_chars(std::to_address(text.begin()), end, rule.numerator);
    if (first.ec != std::errc() || first.ptr == end) {
        return false;
    }
    if (*first.ptr == '%') {
        rule.denominator = 100;
        return first.ptr + 1 == end;
    }
    const auto second = std::from_chars(first.ptr + 1, end, rule.denominator);
    return *first.ptr == '/' && second.ec == std::errc() && second.ptr == end;
}

std::string read(Table& table, const KnownAwards& known, QuorumRule& rule) {
    rule.awards = read_awards(table, known);
    const std::string part = table.text("present");
    const bool sound = read_part(part, rule) && rule.numerator > 0 && rule.numerator <= rule.denominator;
    if (!sound && table.has("present")) {
        table.problem(table.where("present"), Message("bad_part", {{"value", part}}));
    }
    rule.written_counts = table.flag("written_counts", false);
    rule.without_recused = table.flag("without_recused", false);
    return "quorum" + joined(rule.awards);
}

std::string read(Table& table, const KnownAwards& known, AuthorityRule& rule) {
    rule.code = table.text("code");
    rule.name = table.text("name");
    rule.aliases = table.texts("aliases");
    rule.awards = read_named_awards(table, known);
    return "authority." + rule.code;
}

std::string read(Table& table, const KnownAwards& known, RouteRule& rule) {
    rule.awards = read_named_awards(table, known);
    rule.levels = table.texts("levels");
    if (rule.levels.empty()) {
        table.problem(table.where(), Message("missing_key", {{"key", "levels"}}));
    }
    return "route" + joined(rule.awards);
}

/// A day of the year as `31/12`; it is one in every year, so never 29/2.
bool read_day(std::string_view text, DeadlineRule& rule) {
    const char* const end = std::to_address(text.end());
    const auto day = std::from_chars(std::to_address(text.begin()), end, rule.day);
    if (day.ec != std::errc() || day.ptr == end || *day.ptr != '/') {
        return false;
    }
    const auto month = std::from_chars(day.ptr + 1, end, rule.month);
    constexpr int common_year = 2001;
    return month.ec == std::errc() && month.ptr == end && rule.for_year(common_year - rule.years_after).ok();
}

std::string read(Table& table, const KnownAwards& known, DeadlineRule& rule) {
    rule.awards = read_named_awards(table, known);
    rule.sectors = table.texts("sectors");
    rule.years_after = read_number(table, "years_after", 0, 0);
    const std::string day = table.text("day");
    if (!read_day(day, rule) && table.has("day")) {
        table.problem(table.where("day"), Message("bad_day_of_year", {{"value", day}}));
    }
    rule.receiver = table.text("receiver");
    rule.refuses = table.flag("refuses", false);
    return "deadline" + joined(rule.awards) + joined(rule.sectors);
}

std::string read(Table& table, const KnownAwards& known, PaperRule& rule) {
    rule.awards = read_named_awards(table, known);
    rule.paper = table.text("paper");
    rule.name = table.text("name");
    rule.when = table.optional_text("when").value_or("");
    return "dossier" + joined(rule.awards) + '.' + rule.paper;
}

std::string read(Table& table, const KnownAwards& known, BonusRule& rule) {
    rule.award = read_award(table, known);
    rule.subjects = read_words<SubjectKind>(table, "subjects");
    rule.multiple = table.decimal("multiple");
    rule.period_years = read_number(table, "period_years", 1);
    rule.authority = table.optional_text("authority");
    rule.at_most = table.flag("at_most", false);
    if (!table.has("subjects")) {
        table.problem(table.where(), Message("missing_key", {{"key", "subjects"}}));
    }
    if (rule.multiple <= Decimal{} && table.has("multiple")) {
        table.problem(table.where("multiple"),
                      Message("not_positive", {{"key", "multiple"}, {"value", to_string(rule.multiple)}}));
    }
    return "bonus." + rule.award + joined(table.texts("subjects")) +
           (rule.authority ? '.' + *rule.authority : "");
}

/// Money as a whole number of VND above zero.
std::int64_t read_money(Table& table, std::string_view key) {
    const std::int64_t amount = table.integer(key);
    if (amount < 1 && table.has(key)) {
        table.problem(table.where(key), Message("not_positive", {{"key", std::string(key)},
                                                                 {"value", std::to_string(amount)}}));
    }
    return std::max<std::int64_t>(amount, 1);
}

std::string read(Table& table, const KnownAwards& /*known*/, BaseSalary& rule) {
    rule.amount = read_money(table, "amount");
    return "base_salary." + to_iso(table.date("from"));
}

std::string read(Table& table, const KnownAwards& /*known*/, BonusRounding& rule) {
    rule.mode = table.word<AmountRounding>("mode");
    rule.step = table.has("step") || rule.mode != AmountRounding::none ? read_money(table, "step") : 1;
    return "bonus_rounding";
}

std::string read(Table& table, const KnownAwards& /*known*/, BonusTitles& rule) {
    rule.same_period = table.word<PaidTitles>("same_period");
    return "bonus_titles";
}

void read_common(Table& table, const std::string& id, const Provision& dates, int layer, Provision& rule) {
    const bool has_own = table.has("from") || table.has("to");
    rule.id = table.optional_text("id").value_or(id);
    rule.from = table.optional_date("from").value_or(dates.from);
    rule.to = has_own ? table.optional_date("to") : dates.to;
    rule.cite = table.text("cite");
    rule.certainty = table.word<Certainty>("certainty");
    rule.at = table.where();
    rule.layer = layer;
    if (rule.to && *rule.to < rule.from) {
        table.problem(table.where("to"),
                      Message("ends_before_start", {{"from", to_iso(rule.from)}, {"to", to_iso(*rule.to)}}));
    }
}

template <typename Rule>
void place(std::vector<Rule>& rules, Rule rule, const Table& table) {
    const auto same =
        std::find_if(rules.begin(), rules.end(), [&](const Rule& other) { return other.id == rule.id; });
    if (same == rules.end()) {
        rules.push_back(std::move(rule));
    } else if (same->layer == rule.layer) {
        table.problem(table.where(), Message("duplicate_rule", {{"rule", rule.id}}));
    } else {
        *same = std::move(rule);
    }
}

} // namespace

void read_provisions(Table& file, const KnownAwards& known, const Provision& dates, int layer,
                     Provisions& provisions) {
    const auto read_all = [&](std::string_view key, auto& rules) {
        for (Table& table : file.tables(key)) {
            typename std::remove_reference_t<decltype(rules)>::value_type rule;
            const std::string id = read(table, known, rule);
            read_common(table, id, dates, layer, rule);
            table.finish();
            place(rules, std::move(rule), table);
        }
    };
    read_all("quota", provisions.quotas);
    read_all("preference", provisions.preferences);
    read_all("quorum", provisions.quorums);
    read_all("authority", provisions.authorities);
    read_all("route", provisions.routes);
    read_all("deadline", provisions.deadlines);
    read_all("dossier", provisions.papers);
    read_all("bonus", provisions.bonuses);
    read_all("base_salary", provisions.base_salaries);
    read_all("bonus_rounding", provisions.bonus_roundings);
    read_all("bonus_titles", provisions.bonus_titles);
}

} // namespace tdkt::rules
