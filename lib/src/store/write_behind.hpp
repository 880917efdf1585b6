#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace tdkt::store {

/// Does things in their order on a second thread, while the first goes on reading. The two never use the
/// connection at the same time: the first comes back to it only after settle().
class WriteBehind {
public:
    using Task = std::function<void()>;

    WriteBehind();
    /// What was not done yet is given up: only an exception leads here with something left.
    ~WriteBehind();
    WriteBehind(const WriteBehind&) = delete;
    WriteBehind& operator=(const WriteBehind&) = delete;
    WriteBehind(WriteBehind&&) = delete;
    WriteBehind& operator=(WriteBehind&&) = delete;

    /// Waits while too much is left to do. Throws what an earlier task has thrown.
    void add(Task task);

    /// Returns when everything is done. Throws what a task has thrown.
    void settle();

private:
    using Batch = std::vector<Task>;

    void hand_over();
    void rethrow();
    void work();

    Batch filling_; // of the first thread alone
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<Batch> waiting_;
    bool is_working_ = false;
    bool is_over_ = false;
    std::exception_ptr failure_;
    std::thread thread_; // the last: it uses all the others
};

} // namespace tdkt::store
