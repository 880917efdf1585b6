#include "csv/read_ahead.hpp"

#include "tdkt/error.hpp"

#include <cstddef>
#include <istream>
#include <utility>

namespace tdkt::csv {

namespace {

constexpr std::size_t piece_size = std::size_t{1} << 18U;
constexpr std::size_t most_waiting = 8; // pieces

} // namespace

ReadAhead::~ReadAhead() {
    if (thread_.joinable()) {
        {
            const std::lock_guard lock(mutex_);
            is_over_ = true;
        }
        changed_.notify_all();
        thread_.join();
    }
}

bool ReadAhead::read(std::string& bytes) {
    if (at_end_) {
        return false;
    }
    const Piece piece = next();
    if (piece.has_failed) {
        throw SystemError(Message("read_failed", {{"file", file_}}), {.file = file_});
    }
    bytes.append(piece.bytes);
    at_end_ = piece.is_last;
    if (at_end_) {
        sha256_ = hash_.finish();
    } else if (!thread_.joinable()) {
        thread_ = std::thread([this] { work(); });
    }
    return !piece.bytes.empty();
}

ReadAhead::Piece ReadAhead::next() {
    if (!thread_.joinable()) {
        return read_piece();
    }
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !waiting_.empty(); });
    Piece piece = std::move(waiting_.front());
    waiting_.pop_front();
    lock.unlock();
    changed_.notify_all();
    return piece;
}

ReadAhead::Piece ReadAhead::read_piece() {
    Piece piece;
    piece.bytes.resize(piece_size);
    try {
        in_.read(piece.bytes.data(), static_cast<std::streamsize>(piece_size));
    } catch (const std::exception&) {
        piece.has_failed = true; // a stream that was told to throw
    }
    piece.bytes.resize(static_cast<std::size_t>(in_.gcount()));
    piece.has_failed = piece.has_failed || in_.bad();
    piece.is_last = piece.has_failed || !in_.good();
    hash_.add(piece.bytes);
    return piece;
}

void ReadAhead::work() {
    bool is_last = false;
    while (!is_last) {
        Piece piece = read_piece();
        is_last = piece.is_last;
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return is_over_ || waiting_.size() < most_waiting; });
        if (is_over_) {
            return;
        }
        waiting_.push_back(std::move(piece));
        lock.unlock();
        changed_.notify_all();
    }
}

} // namespace tdkt::csv
