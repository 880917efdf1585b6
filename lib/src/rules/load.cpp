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

/// Reads rule files into drafts, one an instrument.
class Loader {
public:
    Loader(const rules::KnownAwards& known, Diagnostics& diagnostics)
        : known_(known), diagnostics_(diagnostics) {}

    void read(const std::filesystem::path& path, int layer) {
        try {
            read_text(read_file(path), path.string(), layer);
        } catch (const InputError& error) {
            problem({.file = path.string()}, error.message());
        }
    }

    RuleBook finish() {
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

    void read_text(const std::string& bytes, const std::string& name, int layer) {
        if (!text::is_utf8(bytes)) {
            throw InputError(Message("not_utf8"), {.file = name});
        }
        const std::size_t before = diagnostics_.size();
        config::Table file = config::parse_toml(bytes, name, diagnostics_);
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
        draft.hash.add(bytes);
        draft.rules.read(file, *instrument, layer);
        instrument->finish();
        file.finish();
    }

    Instrument& instrument_of(const std::string& id) {
        return drafts_.try_emplace(id, Instrument{.rules = Draft(id, known_), .hash = Sha256()})
            .first->second;
    }

    const rules::KnownAwards& known_;
    Diagnostics& diagnostics_;
    std::map<std::string, Instrument> drafts_;
};

} // namespace

RuleBook load_rule_book(const std::vector<std::filesystem::path>& directories,
                        const std::vector<std::string>& known_awards, Diagnostics& diagnostics) {
    Loader loader(known_awards, diagnostics);
    for (std::size_t layer = 0; layer < directories.size(); ++layer) {
        for (const std::filesystem::path& path : config::Directories{{directories[layer]}}.list("law")) {
            loader.read(path, static_cast<int>(layer));
        }
    }
    return loader.finish();
}

RuleBook load_rule_book(const std::vector<std::filesystem::path>& directories,
                        const std::vector<std::string>& known_awards) {
    Diagnostics diagnostics;
    RuleBook book = load_rule_book(directories, known_awards, diagnostics);
    if (has_errors(diagnostics)) {
        throw RulesError(Message("rules_do_not_load"), {}, std::move(diagnostics));
    }
    return book;
}

} // namespace tdkt
