#pragma once

#include "store/row_buffer.hpp"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace tdkt::store {

/// Writes rows in their order on a second thread, while the first goes on reading. The two never use the
/// connection at the same time: the first comes back to it only after settle().
class WriteBehind {
public:
    WriteBehind();
    /// What was not written yet is given up: only an exception leads here with something left.
    ~WriteBehind();
    WriteBehind(const WriteBehind&) = delete;
    WriteBehind& operator=(const WriteBehind&) = delete;
    WriteBehind(WriteBehind&&) = delete;
    WriteBehind& operator=(WriteBehind&&) = delete;

    /// A row to be filled in at once. Waits while too much is left to write. Throws what an earlier row has
    /// thrown.
    [[nodiscard]] RowBuffer::Row row(Writes& statement);

    /// Returns when everything is written. Throws what a row has thrown.
    void settle();

private:
    void hand_over();
    void rethrow();
    void work();

    RowBuffer filling_; // of the first thread alone
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<RowBuffer> waiting_;
    std::vector<RowBuffer> written_; // to be filled again
    bool is_working_ = false;
    bool is_over_ = false;
    std::exception_ptr failure_;
    std::thread thread_; // the last: it uses all the others
};

} // namespace tdkt::store
