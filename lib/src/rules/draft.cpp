#include "rules/draft.hpp"

#include <algorithm>
#include <utility>

#include "rules/read_provisions.hpp"

namespace tdkt::rules {

namespace {

std::string id_of(const Guard& guard) {
    return guard.id;
}

std::string id_of(const Criterion& criterion) {
    return criterion.when.id;
}

std::string id_of(const Vote& vote) {
    return "vote." + vote.rule.award;
}

std::string id_of(const Post& post) {
    return "post." + post.code;
}

enum class GuardKind {
    one_award_per_achievement,
    ignored_categories,
    no_open_hold,
    counts_after_discipline,
    head_with_unit,
    womens_time_in_post,
    higher_posts_count,
    posts_without_discipline,
    leave_as_work,
    initiative_once
};

} // namespace

} // namespace tdkt::rules

namespace tdkt {
template <>
inline constexpr auto words<rules::GuardKind> =
    word_list("one_award_per_achievement", "ignored_categories", "no_open_hold", "counts_after_discipline",
              "head_with_unit", "womens_time_in_post", "higher_posts_count", "posts_without_discipline",
              "leave_as_work", "initiative_once");
} // namespace tdkt

namespace tdkt::rules {

Draft::Draft(std::string id, const KnownAwards& known) : known_(known) {
    rules_.info.id = std::move(id);
}

void Draft::read(config::Table& file, config::Table& instrument, int layer) {
    read_instrument(instrument);
    for (config::Table& table : file.tables("guard")) {
        read_guard(table, layer);
    }
    for (config::Table& table : file.tables("criterion")) {
        read_criterion(table, layer);
    }
    for (config::Table& table : file.tables("vote")) {
        read_vote(table, layer);
    }
    for (config::Table& table : file.tables("post")) {
        read_post(table, layer);
    }
    if (std::optional<config::Table> table = file.table("reading")) {
        read_reading(*table, layer);
    }
    if (std::optional<config::Table> table = file.table("continues")) {
        read_continuation(*table, layer);
    }
    if (std::optional<config::Table> table = file.table("transition")) {
        read_transition(*table, layer);
    }
    Provision dates;
    dates.from = rules_.info.from;
    dates.to = rules_.info.to;
    read_provisions(file, known_, dates, layer, rules_.provisions);
}

RuleSet Draft::take(std::string hash) {
    rules_.info.hash = std::move(hash);
    return std::move(rules_);
}

void Draft::read_instrument(config::Table& instrument) {
    const RuleSetInfo read{.id = rules_.info.id,
                           .name = instrument.text("name"),
                           .from = instrument.date("from"),
                           .to = instrument.optional_date("to"),
                           .hash = {}};
    const RuleSetInfo& known = rules_.info;
    if (!has_instrument_) {
        rules_.info = read;
        has_instrument_ = true;
        if (read.to && *read.to < read.from) {
            instrument.problem(
                instrument.where("to"),
                Message("ends_before_start", {{"from", to_iso(read.from)}, {"to", to_iso(*read.to)}}));
        }
    } else if (read.name != known.name || read.from != known.from || read.to != known.to) {
        instrument.problem(instrument.where(), Message("instrument_differs", {{"law", known.id}}));
    }
}

template <typename Rule>
void Draft::place(std::vector<Rule>& rules, Rule rule, const std::string& id, int layer,
                  const config::Table& table) {
    const auto earlier =
        std::find_if(placed_.begin(), placed_.end(), [&](const Placed& placed) { return placed.id == id; });
    if (earlier == placed_.end()) {
        placed_.push_back({.id = id, .layer = layer});
        rules.push_back(std::move(rule));
        return;
    }
    const auto same =
        std::find_if(rules.begin(), rules.end(), [&](const Rule& other) { return id_of(other) == id; });
    if (earlier->layer == layer || same == rules.end()) {
        table.problem(table.where(), Message("duplicate_rule", {{"rule", id}}));
        return;
    }
    earlier->layer = layer;
    *same = std::move(rule);
}

namespace {

WomensTimeInPost read_womens_time(config::Table& table) {
    const WomensTimeInPost rule{.in = read_words<Category>(table, "in"),
                                .less = read_number(table, "less", 0),
                                .of = read_number(table, "of", 1),
                                .less_years = read_number(table, "less_years", 0),
                                .except = table.optional_text("except").value_or("")};
    if (rule.less >= rule.of) {
        table.problem(table.where("less"), Message("bad_fraction", {{"less", std::to_string(rule.less)},
                                                                    {"of", std::to_string(rule.of)}}));
    }
    return rule;
}

std::vector<std::string> read_awards(config::Table& table, std::string_view key, const KnownAwards& known) {
    std::vector<std::string> awards = table.texts(key);
    for (const std::string& award : awards) {
        check_award(table, key, award, known);
    }
    return awards;
}

} // namespace

void Draft::read_guard(config::Table& table, int layer) {
    Guard guard{.id = table.text("id"),
                .rule = OneAwardPerAchievement{},
                .cite = table.text("cite"),
                .certainty = table.word<Certainty>("certainty"),
                .at = table.where()};
    switch (table.word<GuardKind>("kind")) {
    case GuardKind::one_award_per_achievement:
        break;
    case GuardKind::ignored_categories:
        guard.rule = IgnoredCategories{.ignored = read_words<Category>(table, "ignored"),
                                       .in = read_words<Category>(table, "in")};
        break;
    case GuardKind::no_open_hold:
        guard.rule = NoOpenHold{.holds = table.texts("holds")};
        break;
    case GuardKind::counts_after_discipline:
        guard.rule = CountsAfterDiscipline{};
        break;
    case GuardKind::head_with_unit:
        guard.rule = HeadWithUnit{.classes = read_words<PersonClass>(table, "classes"),
                                  .in = read_words<Category>(table, "in")};
        break;
    case GuardKind::womens_time_in_post:
        guard.rule = read_womens_time(table);
        break;
    case GuardKind::higher_posts_count:
        guard.rule = HigherPostsCount{.in = read_words<Category>(table, "in")};
        break;
    case GuardKind::posts_without_discipline:
        guard.rule = PostsWithoutDiscipline{.in = read_words<Category>(table, "in")};
        break;
    case GuardKind::leave_as_work:
        guard.rule = LeaveAsWork{.leaves = read_words<Leave>(table, "leaves")};
        break;
    case GuardKind::initiative_once:
        guard.rule = InitiativeOnce{.titles = read_awards(table, "titles", known_),
                                    .forms = read_awards(table, "forms", known_)};
        break;
    }
    table.finish();
    const std::string id = guard.id;
    place(rules_.guards, std::move(guard), id, layer, table);
}

void Draft::read_criterion(config::Table& table, int layer) {
    Criterion criterion{.award = table.text("award"),
                        .subjects = read_words<SubjectKind>(table, "subjects"),
                        .categories = read_words<Category>(table, "categories"),
                        .from = table.optional_date("from"),
                        .to = table.optional_date("to"),
                        .when = {}};
    check_award(table, "award", criterion.award, known_);
    for (const std::string_view key : {"subjects", "categories"}) {
        if (!table.has(key)) {
            table.problem(table.where(), Message("missing_key", {{"key", std::string(key)}}));
        }
    }
    const std::string id = table.text("id");
    Condition own;
    own.cite = table.text("cite");
    own.certainty = table.word<Certainty>("certainty");
    criterion.when = read_condition(table, own, known_);
    criterion.when.id = id;
    name_parts(criterion.when);
    table.finish();
    place(rules_.criteria, std::move(criterion), id, layer, table);
}

void Draft::read_vote(config::Table& table, int layer) {
    Vote vote{.rule = {.award = table.text("award"),
                       .percent = read_number(table, "percent", 0),
                       .cite = table.text("cite"),
                       .certainty = table.word<Certainty>("certainty")},
              .at = table.where()};
    check_award(table, "award", vote.rule.award, known_);
    if (vote.rule.percent < 1 || vote.rule.percent > 100) {
        table.problem(table.where("percent"),
                      Message("bad_percent", {{"value", std::to_string(vote.rule.percent)}}));
    }
    table.finish();
    const std::string id = id_of(vote);
    place(rules_.votes, std::move(vote), id, layer, table);
}

bool Draft::is_new(const std::string& id, int layer, const config::Table& table) {
    const auto earlier =
        std::find_if(placed_.begin(), placed_.end(), [&](const Placed& placed) { return placed.id == id; });
    if (earlier == placed_.end()) {
        placed_.push_back({.id = id, .layer = layer});
        return true;
    }
    if (earlier->layer == layer) {
        table.problem(table.where(), Message("duplicate_rule", {{"rule", id}}));
        return false;
    }
    earlier->layer = layer;
    return true;
}

void Draft::read_reading(config::Table& table, int layer) {
    Reading reading{.consecutive_years = table.word<ConsecutiveYears>("consecutive_years"),
                    .cite = table.text("cite"),
                    .certainty = table.word<Certainty>("certainty"),
                    .at = table.where()};
    table.finish();
    if (is_new("reading", layer, table)) {
        rules_.reading = std::move(reading);
    }
}

void Draft::read_post(config::Table& table, int layer) {
    Post post{.code = table.text("code"),
              .name = table.text("name"),
              .rank = read_number(table, "rank", 0),
              .at = table.where()};
    if (!table.has("rank")) {
        table.problem(table.where(), Message("missing_key", {{"key", "rank"}}));
    }
    table.finish();
    const std::string id = id_of(post);
    place(rules_.posts, std::move(post), id, layer, table);
}

void Draft::read_continuation(config::Table& table, int layer) {
    Continuation continuation{.id = rules_.info.id + ".continues",
                              .law = table.text("law"),
                              .cite = table.text("cite"),
                              .certainty = table.word<Certainty>("certainty"),
                              .at = table.where()};
    table.finish();
    if (is_new("continues", layer, table)) {
        rules_.continues = std::move(continuation);
    }
}

void Draft::read_transition(config::Table& table, int layer) {
    Transition transition{.id = rules_.info.id + ".transition",
                          .law = table.text("from"),
                          .cite = table.text("cite"),
                          .certainty = table.word<Certainty>("certainty"),
                          .at = table.where()};
    table.finish();
    if (is_new("transition", layer, table)) {
        rules_.transition = std::move(transition);
    }
}

} // namespace tdkt::rules
