#pragma once

#include <string>

namespace tdkt::workbook_out {

/// Throws SystemError: a workbook cannot be made.
[[noreturn]] void fail(const std::string& reason);

/// A file without a name: the library writes to paths only.
class MemoryFile {
public:
    MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    MemoryFile(MemoryFile&&) = delete;
    MemoryFile& operator=(MemoryFile&&) = delete;
    ~MemoryFile();

    [[nodiscard]] std::string path() const;
    [[nodiscard]] std::string content() const;

private:
    int descriptor_;
};

} // namespace tdkt::workbook_out
