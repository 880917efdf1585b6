#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <unistd.h>

#include "fake_program.hpp"
#include "output.hpp"
#include "tdkt/error.hpp"

using tdkt::cli::test::Result;
using tdkt::cli::test::run_fake;

namespace {

namespace fs = std::filesystem;

class Scratch {
public:
    Scratch() : folder_(fs::temp_directory_path() / ("tdkt-cli-test-" + std::to_string(getpid()))) {
        fs::create_directories(folder_);
    }

    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    Scratch(Scratch&&) = delete;
    Scratch& operator=(Scratch&&) = delete;

    ~Scratch() { fs::remove_all(folder_); }

    [[nodiscard]] std::string file(const std::string& name) const { return (folder_ / name).string(); }

    [[nodiscard]] std::size_t count() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
    }

private:
    fs::path folder_;
};

std::string content(const std::string& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("Each kind of failure has its status and leaves standard output empty") {
    const std::vector<std::pair<std::string, int>> statuses{{"usage", 2}, {"input", 3},  {"not_found", 4},
                                                            {"state", 5}, {"rules", 6},  {"system", 74},
                                                            {"bug", 70},  {"memory", 74}};
    for (const auto& [kind, status] : statuses) {
        const Result result = run_fake({"box", "fail", kind});
        CHECK(result.status == status);
        CHECK(result.out == "");
        CHECK(result.err.starts_with("tdkt: "));
    }
}

TEST_CASE("An error names its place and is followed by all the problems that led to it") {
    CHECK(run_fake({"box", "fail", "input"}).err == "tdkt: a.csv:14:3: cannot write 'x': y\n"
                                                    "tdkt: a.csv:15: warning: cannot write 'x': y\n");
}

TEST_CASE("The file of --output is replaced as a whole or left as it was") {
    const Scratch scratch;
    const std::string file = scratch.file("results");
    std::ofstream(file) << "old\n";
    CHECK(run_fake({"box", "fail", "state", "--output", file}).status == 5);
    CHECK(content(file) == "old\n");
    const Result result = run_fake({"box", "pack", "red", "--output", file});
    CHECK(result.status == 0);
    CHECK(result.out == "");
    CHECK(content(file) == "red|0||||||tdkt.db\n");
    CHECK(scratch.count() == 1); // no temporary file is left
}

TEST_CASE("A file of --output that cannot be made is known before the work begins") {
    const Scratch scratch;
    const Result result = run_fake({"box", "fail", "state", "-o", scratch.file("no-folder/results")});
    CHECK(result.status == 74);
    CHECK(result.err.find("No such file or directory") != std::string::npos);
}

TEST_CASE("The file of --output may be a link or no ordinary file") {
    const Scratch scratch;
    std::ofstream(scratch.file("target")) << "old\n";
    fs::create_symlink("target", scratch.file("link"));
    CHECK(run_fake({"box", "pack", "red", "-o", scratch.file("link")}).status == 0);
    CHECK(fs::is_symlink(scratch.file("link")));
    CHECK(content(scratch.file("target")) == "red|0||||||tdkt.db\n");
    CHECK(run_fake({"box", "pack", "red", "-o", "/dev/null"}).status == 0);
    CHECK(fs::is_character_file("/dev/null"));
    CHECK(run_fake({"box", "pack", "red", "-o", "/dev/full"}).status == 74);
    CHECK(run_fake({"box", "pack", "red", "-o", "-"}).out == "red|0||||||tdkt.db\n");
}

TEST_CASE("Results of any size are kept back and come out whole and in order") {
    std::ostringstream standard;
    tdkt::cli::Output output(standard, std::nullopt);
    std::string expected;
    for (int i = 0; i < 1'500'000; ++i) {
        const std::string number = std::to_string(i);
        output.stream() << number << '\n';
        expected += number + '\n';
    }
    CHECK(standard.str().empty());
    output.release();
    CHECK((standard.str() == expected)); // in parentheses, lest a failure print megabytes
}

TEST_CASE("Results that cannot be written to standard output are an error") {
    std::ofstream full("/dev/full");
    tdkt::cli::Output output(full, std::nullopt);
    output.stream() << "results\n";
    CHECK_THROWS_AS(output.release(), tdkt::SystemError);
}
