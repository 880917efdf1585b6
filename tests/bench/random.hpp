#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace tdkt::bench {

/// Numbers that look random and are the same on every machine (splitmix64); the standard distributions are
/// not. Each (seed, stream) is a sequence of its own, so a row can be made without the rows before it.
class Random {
public:
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0) : state_(mixed(seed ^ mixed(stream))) {}

    std::uint64_t next() { return mixed(state_ += step); }

    /// From 0 to bound - 1.
    unsigned below(unsigned bound) { return static_cast<unsigned>(((next() >> 32U) * bound) >> 32U); }

    bool chance(unsigned percent) { return below(100) < percent; }

    template <typename List>
    const auto& pick(const List& list) {
        return list[below(static_cast<unsigned>(list.size()))];
    }

    template <typename T>
    void shuffle(std::vector<T>& list) {
        for (std::size_t i = list.size(); i > 1; --i) {
            std::swap(list[i - 1], list[below(static_cast<unsigned>(i))]);
        }
    }

private:
    static constexpr std::uint64_t step = 0x9E3779B97F4A7C15;

    static constexpr std::uint64_t mixed(std::uint64_t value) {
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EB;
        return value ^ (value >> 31U);
    }

    std::uint64_t state_;
};

} // namespace tdkt::bench
