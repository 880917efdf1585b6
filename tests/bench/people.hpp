#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tdkt::bench {

/// What somebody does for a living; it decides the posts and the deeds.
enum class Trade { office, school, health, commune, enterprise, cooperative };

/// An invented person. The citizen id has the province code 099, which does not exist, and agrees with birth
/// and gender.
struct Person {
    std::string name;
    std::string citizen_id;
    bool male = false;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    std::string_view position;
    std::string_view person_class;
};

/// The person of that number; ids differ up to two million people. Another `attempt` gives another name.
Person make_person(std::uint64_t number, Trade trade, unsigned attempt = 0, int born_before = 2004);

std::string iso_birth(const Person& person);

/// A sentence on what somebody of the trade did; the numbers in it make it unlike the others.
std::string deed(Trade trade, std::uint64_t number);

} // namespace tdkt::bench
