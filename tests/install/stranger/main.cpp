#include <tdkt/date.hpp>
#include <tdkt/error.hpp>
#include <tdkt/text.hpp>

#include <iostream>

// Uses what the library exports: functions, and an exception that is thrown on this side and known on both.
int main() {
    try {
        throw tdkt::NotFound(tdkt::Message("nothing", {{"name", "x"}}));
    } catch (const tdkt::Error& error) {
        std::cout << error.what() << '\n';
    }
    std::cout << tdkt::to_vietnamese(tdkt::parse_iso_date("2025-12-20").value()) << ' '
              << tdkt::text::display_width("Khen thưởng") << '\n';
}
