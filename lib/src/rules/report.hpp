#pragma once

#include "tdkt/rules.hpp"

#include "rules/evaluate.hpp"

#include <algorithm>
#include <vector>

namespace tdkt::rules {

/// Where a condition says what it used and, if anybody wants to read it, why. The same code serves one
/// explanation and a million summaries: without a text no message is made.
class Report {
public:
    Report(std::vector<Evidence>& used, Explanation* text) : used_(used), text_(text) {}

    void use(Evidence evidence) { used_.push_back(evidence); }

    void use_award(std::int64_t id) { use({.kind = Evidence::Kind::award, .id = id}); }

    void use_record(std::int64_t id) { use({.kind = Evidence::Kind::record, .id = id}); }

    void use_nomination(std::int64_t id) { use({.kind = Evidence::Kind::nomination, .id = id}); }

    template <typename Make>
    void required(const Make& make) {
        if (text_ != nullptr) {
            text_->required = make();
        }
    }

    template <typename Make>
    void found(const Make& make) {
        if (text_ != nullptr) {
            text_->found = make();
        }
    }

    template <typename Make>
    void missing(const Make& make) {
        if (text_ != nullptr) {
            text_->missing = make();
        }
    }

    /// The same note is made once.
    template <typename Make>
    void note(const Make& make) {
        if (text_ == nullptr) {
            return;
        }
        Message message = make();
        if (std::find(text_->notes.begin(), text_->notes.end(), message) == text_->notes.end()) {
            text_->notes.push_back(std::move(message));
        }
    }

private:
    std::vector<Evidence>& used_;
    Explanation* text_;
};

} // namespace tdkt::rules
