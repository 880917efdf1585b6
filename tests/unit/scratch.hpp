#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <unistd.h>

/// A folder of one test case's own, gone with it.
class ScratchFolder {
public:
    ScratchFolder() : path_(make()) {}

    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ScratchFolder(ScratchFolder&&) = delete;
    ScratchFolder& operator=(ScratchFolder&&) = delete;

    [[nodiscard]] std::filesystem::path file(std::string_view name) const { return path_ / name; }

    std::filesystem::path write(std::string_view name, std::string_view content) const {
        std::ofstream(file(name), std::ios::binary) << content;
        return file(name);
    }

private:
    static std::filesystem::path make() {
        std::string pattern = (std::filesystem::temp_directory_path() / "tdkt-unit-XXXXXX").string();
        return {::mkdtemp(pattern.data())};
    }

    std::filesystem::path path_;
};
