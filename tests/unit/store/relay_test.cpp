#include "store/relay.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using tdkt::store::Relay;

TEST_SUITE("store::relay") {
    TEST_CASE("items are used in their order, and each was worked on") {
        for (const int count : {0, 1, 63, 64, 65, 5000}) {
            std::vector<int> used;
            Relay<int> relay([](int& item) { item *= 2; }, [&](int& item) { used.push_back(item); });
            std::vector<int> expected;
            for (int i = 0; i < count; ++i) {
                relay.place() = i;
                expected.push_back(2 * i);
            }
            relay.finish();
            CHECK(used == expected);
        }
    }

    TEST_CASE("an item keeps its memory for the next one") {
        std::size_t longest = 0;
        Relay<std::string> relay([](std::string& item) { item.assign(100, 'a'); },
                                 [](std::string& item) { item.clear(); });
        for (int i = 0; i < 5000; ++i) {
            longest = std::max(longest, relay.place().capacity());
        }
        relay.finish();
        CHECK(longest >= 100);
    }

    TEST_CASE("what the work throws is thrown where the items come from") {
        const auto fail_at = [](int wrong, int count) {
            Relay<int> relay(
                [&](int& item) {
                    if (item == wrong) {
                        throw std::runtime_error("cannot be read");
                    }
                },
                [](int& /*item*/) {});
            for (int i = 0; i < count; ++i) {
                relay.place() = i;
            }
            relay.finish();
        };
        CHECK_THROWS_WITH(fail_at(0, 1), "cannot be read");
        CHECK_THROWS_WITH(fail_at(100, 100000), "cannot be read");
        CHECK_THROWS_WITH(fail_at(4999, 5000), "cannot be read");
    }

    TEST_CASE("an exception while items are placed or used gives up the rest") {
        CHECK_THROWS([] {
            Relay<int> relay([](int& /*item*/) {}, [](int& /*item*/) { throw std::runtime_error("full"); });
            while (true) {
                relay.place() = 1;
            }
        }());
        CHECK_THROWS([] {
            Relay<int> relay([](int& /*item*/) {}, [](int& /*item*/) {});
            for (int i = 0; i < 1000; ++i) {
                relay.place() = i;
            }
            throw std::runtime_error("no more");
        }());
    }
}
