#include "importing/beginning.hpp"

#include <algorithm>
#include <istream>

namespace tdkt::importing {

Beginning::Beginning(std::istream& from, std::size_t size) : from_(from), bytes_(size, '\0') {
    bytes_.resize(static_cast<std::size_t>(read(bytes_.data(), static_cast<std::streamsize>(bytes_.size()))));
    setg(bytes_.data(), bytes_.data(), bytes_.data() + bytes_.size());
}

// A stream that reads from a buffer that throws is a bad stream, as the one behind it.
std::streamsize Beginning::read(char* room, std::streamsize size) {
    from_.read(room, size);
    if (from_.bad()) {
        throw std::ios_base::failure("the stream cannot be read");
    }
    return from_.gcount();
}

std::streamsize Beginning::xsgetn(char* room, std::streamsize size) {
    const std::streamsize kept = std::min<std::streamsize>(egptr() - gptr(), size);
    std::copy_n(gptr(), kept, room);
    gbump(static_cast<int>(kept));
    return kept + (kept < size ? read(room + kept, size - kept) : 0);
}

Beginning::int_type Beginning::underflow() {
    if (gptr() == egptr()) {
        setg(&next_, &next_, &next_ + read(&next_, 1));
    }
    return gptr() == egptr() ? traits_type::eof() : traits_type::to_int_type(*gptr());
}

} // namespace tdkt::importing
