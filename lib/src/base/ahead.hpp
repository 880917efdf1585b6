#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace tdkt {

/// Makes pieces on a second thread, a few ahead of who takes them and in their order. What `make` uses is the
/// second thread's own until next() has said that nothing follows, or has thrown.
template <typename Piece>
class Ahead {
public:
    /// Fills a piece, which is new or was taken before; false if it is the last. What it throws comes out of
    /// next() in place of the piece.
    using Make = std::function<bool(Piece&)>;

    Ahead(Make make, std::size_t most_waiting)
        : make_(std::move(make)), most_waiting_(most_waiting), thread_([this] { work(); }) {}

    ~Ahead() {
        {
            const std::lock_guard lock(mutex_);
            is_given_up_ = true;
        }
        changed_.notify_all();
        thread_.join();
    }

    Ahead(const Ahead&) = delete;
    Ahead& operator=(const Ahead&) = delete;
    Ahead(Ahead&&) = delete;
    Ahead& operator=(Ahead&&) = delete;

    /// Takes the next piece and gives the one before back to be filled again; false if there is none.
    [[nodiscard]] bool next(Piece& piece) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return !waiting_.empty() || is_over_; });
        if (waiting_.empty()) {
            if (failure_) {
                std::rethrow_exception(failure_);
            }
            return false;
        }
        used_.push_back(std::exchange(piece, std::move(waiting_.front())));
        waiting_.pop_front();
        lock.unlock();
        changed_.notify_all();
        return true;
    }

private:
    void work() {
        std::unique_lock lock(mutex_);
        while (!is_over_) {
            changed_.wait(lock, [this] { return waiting_.size() < most_waiting_ || is_given_up_; });
            if (is_given_up_) {
                return;
            }
            Piece piece;
            if (!used_.empty()) {
                piece = std::move(used_.back());
                used_.pop_back();
            }
            lock.unlock();
            bool is_last = false;
            std::exception_ptr failure;
            try {
                is_last = !make_(piece);
            } catch (...) { // it goes on where the first thread meets it
                failure = std::current_exception();
            }
            lock.lock();
            if (!failure) {
                waiting_.push_back(std::move(piece));
            }
            failure_ = failure;
            is_over_ = is_last || failure != nullptr;
            changed_.notify_all();
        }
    }

    Make make_;
    std::size_t most_waiting_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Piece> waiting_;
    std::vector<Piece> used_; // to be filled again
    bool is_over_ = false;
    bool is_given_up_ = false;
    std::exception_ptr failure_;
    std::thread thread_; // the last: it uses all the others
};

} // namespace tdkt
