#include "store/write_behind.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace tdkt::store {

namespace {

constexpr std::size_t batch_size = 256; // rows
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

RowBuffer::Row WriteBehind::row(Writes& statement) {
    if (filling_.size() == batch_size) {
        hand_over();
    }
    return filling_.row(statement);
}

void WriteBehind::hand_over() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return failure_ || waiting_.size() < most_waiting; });
    rethrow();
    waiting_.push_back(std::move(filling_));
    filling_ = {};
    if (!written_.empty()) {
        filling_ = std::move(written_.back());
        written_.pop_back();
    }
    lock.unlock();
    changed_.notify_all();
}

void WriteBehind::settle() {
    if (filling_.size() > 0) {
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
        std::vector<RowBuffer> batches = std::exchange(waiting_, {});
        is_working_ = true;
        lock.unlock();
        changed_.notify_all();
        std::exception_ptr failure;
        try {
            for (RowBuffer& batch : batches) {
                batch.write();
                batch.clear();
            }
        } catch (...) { // it goes on where the first thread meets it
            failure = std::current_exception();
        }
        lock.lock();
        is_working_ = false;
        std::move(batches.begin(), batches.end(), std::back_inserter(written_));
        failure_ = failure_ ? failure_ : failure;
        is_over_ = is_over_ || failure_ != nullptr;
        changed_.notify_all();
    }
}

} // namespace tdkt::store
