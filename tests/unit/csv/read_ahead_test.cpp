#include "csv/read_ahead.hpp"

#include "base/sha256.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <cstddef>
#include <sstream>
#include <streambuf>
#include <string>

#include <doctest/doctest.h>

using tdkt::csv::ReadAhead;

namespace {

constexpr std::size_t mebibyte = std::size_t{1} << 20U;

/// Gives some bytes and fails then, as a disk does that is taken away.
class BreakingBuffer : public std::streambuf {
public:
    explicit BreakingBuffer(std::size_t good) : good_(good) {}

protected:
    std::streamsize xsgetn(char* to, std::streamsize wanted) override {
        const auto size = static_cast<std::size_t>(wanted);
        if (size > good_) {
            throw std::ios_base::failure("gone");
        }
        std::fill_n(to, size, 'x');
        good_ -= size;
        return wanted;
    }

    int_type underflow() override { throw std::ios_base::failure("gone"); }

private:
    std::size_t good_;
};

std::string many_lines(std::size_t size) {
    std::string text;
    for (int line = 0; text.size() < size; ++line) {
        text += std::to_string(line) + ",Nguyễn Văn An\n";
    }
    return text;
}

} // namespace

TEST_SUITE("csv::ReadAhead") {
    TEST_CASE("every byte comes once and in order, hashed, however long the stream") {
        for (const std::size_t size : {std::size_t{0}, std::size_t{10}, mebibyte / 4, 9 * mebibyte}) {
            const std::string text = size == 0 ? std::string() : many_lines(size).substr(0, size);
            std::istringstream in(text);
            ReadAhead source(in, "list.csv");
            std::string bytes;
            while (source.read(bytes)) {
                CHECK((source.is_at_end() || source.sha256().empty()));
            }
            CHECK(bytes == text);
            CHECK(source.is_at_end());
            CHECK(source.sha256() == tdkt::sha256(text));
        }
    }

    TEST_CASE("a stream that fails, at once or far into it, is an error that names the file") {
        for (const std::size_t good : {std::size_t{0}, 5 * mebibyte}) {
            BreakingBuffer buffer(good);
            std::istream in(&buffer);
            ReadAhead source(in, "list.csv");
            std::string bytes;
            const auto read_all = [&] {
                while (source.read(bytes)) {
                }
            };
            CHECK_THROWS_AS(read_all(), tdkt::SystemError);
            CHECK(source.sha256().empty());
        }
    }

    TEST_CASE("one who stops in the middle does not wait for the end") {
        std::istringstream in(many_lines(9 * mebibyte));
        ReadAhead source(in, "list.csv");
        std::string bytes;
        CHECK(source.read(bytes));
        CHECK(source.read(bytes));
        CHECK_FALSE(source.is_at_end());
    }
}
