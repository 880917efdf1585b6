#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace tdkt::store {

/// Items go from the first thread to a second one, which works on them, and come back in their order to be
/// used: half of a long job is done beside the other half. The two must not touch the same things meanwhile,
/// a connection least of all. Items are used again for others, with the memory that they have.
template <typename Item>
class Relay {
public:
    using Step = std::function<void(Item&)>;

    /// `work` runs on the second thread, `use` on the first, within place() and finish().
    Relay(Step work, Step use)
        : work_(std::move(work)), use_(std::move(use)), spare_(batches), thread_([this] { run(); }) {}

    /// What was not worked on yet is given up: only an exception leads here with something left.
    ~Relay() {
        {
            const std::lock_guard lock(mutex_);
            is_over_ = true;
        }
        changed_.notify_all();
        thread_.join();
    }

    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;
    Relay(Relay&&) = delete;
    Relay& operator=(Relay&&) = delete;

    /// Where to put the next item. Throws what `work` has thrown.
    [[nodiscard]] Item& place() {
        if (filling_.size == filling_.items.size()) {
            hand_over();
            if (spare_.empty()) {
                use_next();
            }
            filling_ = std::move(spare_.back());
            spare_.pop_back();
            filling_.items.resize(batch_size);
        }
        return filling_.items[filling_.size++];
    }

    /// Returns when every item was used. Throws what `work` has thrown.
    void finish() {
        hand_over();
        while (under_way_ > 0) {
            use_next();
        }
    }

private:
    static constexpr std::size_t batches = 8;
    static constexpr std::size_t batch_size = 64;

    struct Batch {
        std::vector<Item> items;
        std::size_t size = 0; // of those that are meant
    };

    static Batch take_first(std::vector<Batch>& list) {
        Batch first = std::move(list.front());
        list.erase(list.begin());
        return first;
    }

    void hand_over() {
        if (filling_.size == 0) {
            return;
        }
        {
            const std::lock_guard lock(mutex_);
            waiting_.push_back(std::exchange(filling_, {}));
        }
        ++under_way_;
        changed_.notify_all();
    }

    void use_next() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return failure_ || !done_.empty(); });
        if (failure_) {
            std::rethrow_exception(failure_);
        }
        Batch batch = take_first(done_);
        lock.unlock();
        --under_way_;
        for (std::size_t i = 0; i < batch.size; ++i) {
            use_(batch.items[i]);
        }
        batch.size = 0;
        spare_.push_back(std::move(batch));
    }

    void run() {
        std::unique_lock lock(mutex_);
        while (true) {
            changed_.wait(lock, [this] { return is_over_ || !waiting_.empty(); });
            if (is_over_) {
                return;
            }
            Batch batch = take_first(waiting_);
            lock.unlock();
            std::exception_ptr failure;
            try {
                for (std::size_t i = 0; i < batch.size; ++i) {
                    work_(batch.items[i]);
                }
            } catch (...) { // it goes on where the first thread meets it
                failure = std::current_exception();
            }
            lock.lock();
            done_.push_back(std::move(batch));
            failure_ = failure;
            is_over_ = is_over_ || failure;
            changed_.notify_all();
        }
    }

    Step work_;
    Step use_;
    std::vector<Batch> spare_; // this and the next two are of the first thread alone
    Batch filling_;
    std::size_t under_way_ = 0; // batches
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<Batch> waiting_; // in their order
    std::vector<Batch> done_;    // in their order
    bool is_over_ = false;
    std::exception_ptr failure_;
    std::thread thread_; // the last: it uses all the others
};

} // namespace tdkt::store
