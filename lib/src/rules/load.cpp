#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "base/file.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "config/directories.hpp"
#include "rules/draft.hpp"
#include "tdkt/error.hpp"

namespace tdkt {

namespace {

using rules::Draft;
using rules::RuleSet;

constexpr std::int64_t known_format = 1;

/// What a file says of its instrument, read without the rest of the file.
struct Heading {
    std::string id;
    Date from{};
    std::optional<Date> to;
};

/// Nothing unless the instrument stands on a line of its own: such a file has to be read to know.
std::optional<Heading> heading_of(const std::string& bytes) {
    constexpr std::string_view key = "\ninstrument = {";
    const std::size_t at = bytes.find(key);
    if (at == std::string::npos) {
        return std::nullopt;
    }
    Diagnostics problems;
    const std::string_view line = std::string_view(bytes).substr(at + 1, bytes.find('\n', at + 1) - at - 1);
    std::optional<config::Table> read = config::parse_toml(line, "", problems).table("instrument");
    if (!read) {
        return std::nullopt;
    }
    Heading heading{.id = read->text("id"), .from = read->date("from"), .to = read->optional_date("to")};
    return problems.empty() ? std::optional(std::move(heading)) : std::nullopt;
}

/// Reads rule files into drafts, one an instrument.
class Loader {
public:
    Loader(const rules::KnownAwards& known, const std::optional<Days>& wanted, Diagnostics& diagnostics)
        : known_(known), wanted_(wanted), diagnostics_(diagnostics) {}

    /// A file whose instrument governs on none of the wanted days waits until another instrument needs it.
    void read(const std::filesystem::path& path, int layer) {
        try {
            Text text{.bytes = read_file(path), .name = path.string(), .layer = layer};
            const std::optional<Heading> heading = wanted_ ? heading_of(text.bytes) : std::nullopt;
            if (heading &&
                (heading->from > wanted_->last || (heading->to && *heading->to < wanted_->first))) {
                waiting_[heading->id].push_back(std::move(text));
            } else {
                read_text(text);
            }
        } catch (const InputError& error) {
            problem({.file = path.string()}, error.message());
        }
    }

    RuleBook finish() {
        while (read_needed()) {
        }
        std::vector<RuleSet> read;
        read.reserve(drafts_.size());
        for (auto& [id, draft] : drafts_) {
            read.push_back(draft.rules.take(draft.hash.finish()));
        }
        continue_rules(read, diagnostics_);
        std::vector<std::shared_ptr<const RuleSet>> sets;
        std::vector<const RuleSet*> seen;
        sets.reserve(read.size());
        seen.reserve(read.size());
        for (RuleSet& rules : read) {
            sets.push_back(std::make_shared<const RuleSet>(std::move(rules)));
            seen.push_back(sets.back().get());
            check(*sets.back());
        }
        check_dates(seen, diagnostics_);
        check_transitions(seen, diagnostics_);
        std::stable_sort(sets.begin(), sets.end(),
                         [](const auto& a, const auto& b) { return a->info.from < b->info.from; });
        return RuleBook(std::move(sets));
    }

private:
    struct Instrument {
        Draft rules;
        Sha256 hash;
    };

    struct Text {
        std::string bytes;
        std::string name;
        int layer = 0;
    };

    /// Reads an instrument that waits and that one which was read continues or replaces; false if none is.
    bool read_needed() {
        for (const auto& [id, draft] : drafts_) {
            const RuleSet& rules = draft.rules.rules();
            for (const std::string& law : {rules.continues ? rules.continues->law : id,
                                           rules.transition ? rules.transition->law : id, id}) {
                if (const auto texts = waiting_.extract(law)) {
                    std::for_each(texts.mapped().begin(), texts.mapped().end(),
                                  [&](const Text& text) { read_text(text); });
                    return true;
                }
            }
        }
        return false;
    }

    /// A problem of a rule that another law continues is said once.
    void check(const RuleSet& rules) {
        Diagnostics found;
        check_rule_set(rules, found);
        for (Diagnostic& one : found) {
            const bool is_known =
                std::any_of(diagnostics_.begin(), diagnostics_.end(), [&](const Diagnostic& known) {
                    return known.message == one.message && known.at.file == one.at.file &&
                           known.at.line == one.at.line && known.at.column == one.at.column;
                });
            if (!is_known) {
                diagnostics_.push_back(std::move(one));
            }
        }
    }

    void problem(Location at, Message message) {
        diagnostics_.push_back(
            {.severity = Severity::error, .at = std::move(at), .message = std::move(message), .raw = {}});
    }

    void read_text(const Text& text) {
        if (!text::is_utf8(text.bytes)) {
            problem({.file = text.name}, Message("not_utf8"));
            return;
        }
        const std::size_t before = diagnostics_.size();
        config::Table file = config::parse_toml(text.bytes, text.name, diagnostics_);
        if (diagnostics_.size() != before) {
            return; // no TOML: that is the one problem of the file
        }
        if (const std::int64_t format = file.integer("format");
            format != known_format && file.has("format")) {
            problem(file.where("format"), Message("unknown_format", {{"format", std::to_string(format)}}));
            return;
        }
        std::optional<config::Table> instrument = file.table("instrument");
        if (!instrument) {
            problem(file.where(), Message("missing_key", {{"key", "instrument"}}));
            return;
        }
        Instrument& draft = instrument_of(instrument->text("id"));
        draft.hash.add(text.bytes);
        draft.rules.read(file, *instrument, text.layer);
        instrument->finish();
        file.finish();
    }

    Instrument& instrument_of(const std::string& id) {
        return drafts_.try_emplace(id, Instrument{.rules = Draft(id, known_), .hash = Sha256()})
            .first->second;
    }

    const rules::KnownAwards& known_;
    const std::optional<Days>& wanted_;
    Diagnostics& diagnostics_;
    std::map<std::string, Instrument> drafts_;
    std::map<std::string, std::vector<Text>> waiting_;
};

} // namespace

RuleBook load_rule_book(const std::vector<std::filesystem::path>& directories,
                        const std::vector<std::string>& known_awards, Diagnostics& diagnostics,
                        const std::optional<Days>& wanted) {
    Loader loader(known_awards, wanted, diagnostics);
    for (std::size_t layer = 0; layer < directories.size(); ++layer) {
        for (const std::filesystem::path& path : config::Directories{{directories[layer]}}.list("law")) {
            loader.read(path, static_cast<int>(layer));
        }
    }
    return loader.finish();
}

RuleBook load_rule_book(const std::vector<std::filesystem::path>& directories,
                        const std::vector<std::string>& known_awards, const std::optional<Days>& wanted) {
    Diagnostics diagnostics;
    RuleBook book = load_rule_book(directories, known_awards, diagnostics, wanted);
    if (has_errors(diagnostics)) {
        throw RulesError(Message("rules_do_not_load"), {}, std::move(diagnostics));
    }
    return book;
}

} // namespace tdkt
