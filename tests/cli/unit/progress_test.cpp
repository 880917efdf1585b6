#include "progress.hpp"

#include <chrono>
#include <sstream>

#include <doctest/doctest.h>

using std::chrono::milliseconds;
using tdkt::cli::Progress;
using tdkt::cli::progress_line;

TEST_SUITE("progress") {
    TEST_CASE("the rate, and the time left where the whole is known") {
        CHECK(progress_line("records", 12'000, milliseconds(3000), 25, 100) ==
              "records 12000, 4000 a second, 0:09 left");
        CHECK(progress_line("records", 10, milliseconds(4000), 1, 17) == "records 10, 2 a second, 1:04 left");
        CHECK(progress_line("records", 12'000, milliseconds(3000), 0, 0) == "records 12000, 4000 a second");
        CHECK(progress_line("records", 12'000, milliseconds(3000), 0, 100) == "records 12000, 4000 a second");
        CHECK(progress_line("records", 12'000, milliseconds(3000), 100, 100) ==
              "records 12000, 4000 a second");
        CHECK(progress_line("records", 0, milliseconds(0), 0, 0) == "records 0");
    }

    TEST_CASE("work of less than a second draws nothing, and nothing is drawn where nobody looks") {
        std::ostringstream terminal;
        {
            Progress progress(&terminal, "records");
            progress.at(1);
            Progress unseen(nullptr, "records");
            unseen.at(1);
        }
        CHECK(terminal.str().empty());
    }
}
