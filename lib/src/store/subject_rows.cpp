#include "store/subject_rows.hpp"

namespace tdkt::store {

namespace {

constexpr std::int64_t near = 4; // subjects that are passed over rather than looked up

} // namespace

bool SubjectRows::step(std::int64_t subject) {
    if (in_subject_ && subject == asked_) {
        advance();
    } else {
        go_to(subject);
    }
    asked_ = subject;
    in_subject_ = has_row_ && at_ == subject;
    return in_subject_;
}

void SubjectRows::go_to(std::int64_t subject) {
    const bool is_ahead = is_started_ && subject > asked_;
    if (!is_ahead || (has_row_ && subject - at_ > near)) {
        is_started_ = true;
        start(subject); // :subject is the only parameter
        advance();
    }
    while (has_row_ && at_ < subject) {
        advance();
    }
}

void SubjectRows::advance() {
    has_row_ = next();
    at_ = has_row_ ? integer(0) : at_;
}

} // namespace tdkt::store
