#include "store/write_behind.hpp"

#include <cstddef>
#include <utility>

namespace tdkt::store {

namespace {

constexpr std::size_t batch_size = 256;
constexpr std::size_t most_waiting = 8; // batches

} // namespace

WriteBehind::WriteBehind() : thread_([this] { work(); }) {}

WriteBehind::~WriteBehind() {
    {
        const std::lock_guard lock(mutex_);
        is_over_ = true;
        waiting_.clear();
    }
    changed_.notify_all();
    thread_.join();
}

void WriteBehind::add(Task task) {
    filling_.push_back(std::move(task));
    if (filling_.size() == batch_size) {
        hand_over();
    }
}

void WriteBehind::hand_over() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return failure_ || waiting_.size() < most_waiting; });
    rethrow();
    waiting_.push_back(std::exchange(filling_, {}));
    filling_.reserve(batch_size);
    lock.unlock();
    changed_.notify_all();
}

void WriteBehind::settle() {
    if (!filling_.empty()) {
        hand_over();
    }
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return failure_ || (waiting_.empty() && !is_working_); });
    rethrow();
}

void WriteBehind::rethrow() {
    if (failure_) {
        std::rethrow_exception(failure_);
    }
}

void WriteBehind::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return is_over_ || !waiting_.empty(); });
        if (is_over_) {
            return;
        }
        const std::vector<Batch> batches = std::exchange(waiting_, {});
        is_working_ = true;
        lock.unlock();
        changed_.notify_all();
        std::exception_ptr failure;
        try {
            for (const Batch& batch : batches) {
                for (const Task& task : batch) {
                    task();
                }
            }
        } catch (...) { // it goes on where the first thread meets it
            failure = std::current_exception();
        }
        lock.lock();
        is_working_ = false;
        failure_ = failure_ ? failure_ : failure;
        is_over_ = is_over_ || failure_ != nullptr;
        changed_.notify_all();
    }
}

} // namespace tdkt::store
