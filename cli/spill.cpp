#include "spill.hpp"

#include <array>
#include <cerrno>
#include <ostream>

namespace tdkt::cli {

namespace {

constexpr std::size_t in_memory = std::size_t{4} << 20U;

} // namespace

std::streamsize Spill::xsputn(const char* text, std::streamsize length) {
    if (memory_.size() >= in_memory && !spill()) {
        return 0;
    }
    memory_.append(text, static_cast<std::size_t>(length));
    return length;
}

Spill::int_type Spill::overflow(int_type character) {
    const char text = traits_type::to_char_type(character);
    return xsputn(&text, 1) == 1 ? character : traits_type::eof();
}

bool Spill::spill() {
    errno = 0;
    if (!file_) {
        file_.reset(std::tmpfile());
    }
    if (!file_ || std::fwrite(memory_.data(), 1, memory_.size(), file_.get()) != memory_.size()) {
        error_ = errno;
        return false;
    }
    memory_.clear();
    return true;
}

bool Spill::copy_to(std::ostream& out) {
    if (file_) {
        std::array<char, 1U << 16U> block{};
        if (std::fflush(file_.get()) != 0 || std::fseek(file_.get(), 0, SEEK_SET) != 0) {
            return false;
        }
        while (const std::size_t length = std::fread(block.data(), 1, block.size(), file_.get())) {
            out.write(block.data(), static_cast<std::streamsize>(length));
        }
        if (std::ferror(file_.get()) != 0) {
            return false;
        }
    }
    out.write(memory_.data(), static_cast<std::streamsize>(memory_.size()));
    return true;
}

} // namespace tdkt::cli
