#pragma once

#include <cstddef>
#include <iosfwd>
#include <streambuf>
#include <string>
#include <string_view>

namespace tdkt::importing {

/// The buffer of a stream whose first bytes were looked at, as if they had not been: standard input cannot be
/// rewound.
class Beginning : public std::streambuf {
public:
    /// The stream must outlive the buffer.
    Beginning(std::istream& from, std::size_t size);

    [[nodiscard]] std::string_view bytes() const { return bytes_; }

protected:
    std::streamsize xsgetn(char* room, std::streamsize size) override;
    int_type underflow() override;

private:
    std::streamsize read(char* room, std::streamsize size);

    std::istream& from_;
    std::string bytes_;
    char next_ = 0;
};

} // namespace tdkt::importing
