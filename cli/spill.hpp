#pragma once

#include <cstdio>
#include <iosfwd>
#include <memory>
#include <streambuf>
#include <string>

namespace tdkt::cli {

/// A stream's buffer that keeps all that is written: the first megabytes in memory, what comes after them in
/// an unnamed temporary file, so that the results of a whole register can be kept back until the command has
/// succeeded.
class Spill : public std::streambuf {
public:
    /// Gives out all that was kept, in order. False, with errno set, if it cannot be read back.
    [[nodiscard]] bool copy_to(std::ostream& out);

    /// Why something could not be kept; 0 if everything was.
    [[nodiscard]] int error() const { return error_; }

protected:
    std::streamsize xsputn(const char* text, std::streamsize length) override;
    int_type overflow(int_type character) override;

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    [[nodiscard]] bool spill();

    std::string memory_; ///< the end of what was written
    std::unique_ptr<std::FILE, Close> file_;
    int error_ = 0;
};

} // namespace tdkt::cli
