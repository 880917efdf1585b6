#include "csv/delimiter.hpp"

#include "csv/splitter.hpp"

#include <map>
#include <tuple>

namespace tdkt::csv {

namespace {

constexpr int sample_records = 200;

struct Evidence {
    int agreeing = 0;
    std::size_t cells = 0;

    bool operator<(const Evidence& other) const {
        return std::tie(agreeing, cells) < std::tie(other.agreeing, other.cells);
    }
};

Evidence evidence_for(char delimiter, std::string_view sample) {
    std::map<std::size_t, int> records_with;
    Splitter splitter(delimiter);
    for (int i = 0; i < sample_records && !sample.empty(); ++i) {
        if (splitter.split(sample, 1, true) != Splitter::Found::record) {
            break;
        }
        ++records_with[splitter.cells().size()];
        sample.remove_prefix(splitter.length());
    }
    Evidence best;
    for (const auto& [cells, records] : records_with) {
        const Evidence evidence{.agreeing = records, .cells = cells};
        if (cells > 1 && best < evidence) {
            best = evidence;
        }
    }
    return best;
}

} // namespace

std::optional<char> declared_delimiter(std::string_view text) {
    constexpr std::string_view prefix = "sep=";
    if (!text.starts_with(prefix) || line_end_at(text, prefix.size() + 1) == 0 ||
        line_end_at(text, prefix.size()) > 0) {
        return std::nullopt;
    }
    return text[prefix.size()];
}

char detect_delimiter(std::string_view sample) {
    char best = ',';
    Evidence best_evidence;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const Evidence evidence = evidence_for(candidate, sample);
        if (best_evidence < evidence) {
            best = candidate;
            best_evidence = evidence;
        }
    }
    return best;
}

} // namespace tdkt::csv
