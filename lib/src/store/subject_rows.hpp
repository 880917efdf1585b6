#pragma once

#include "store/raw_rows.hpp"

#include <cstdint>

namespace tdkt::store {

/// The rows of one subject after the other. The statement gives them in the order of subjects, the subject
/// being the first column, from :subject on. Asked for the next subject it goes on from where it stands; one
/// that is far away, or that lies behind, is looked up.
class SubjectRows : public RawRows {
public:
    using RawRows::RawRows;

    /// Goes to the next row of the subject; false after the last. Throws as SQLiteCpp does.
    [[nodiscard]] bool step(std::int64_t subject);

private:
    void go_to(std::int64_t subject);
    void advance();

    bool is_started_ = false;
    bool has_row_ = false;
    bool in_subject_ = false;
    std::int64_t at_ = 0;
    std::int64_t asked_ = 0;
};

} // namespace tdkt::store
