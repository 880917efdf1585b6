#pragma once

#include "tdkt/diagnostics.hpp"
#include "tdkt/export.hpp"
#include "tdkt/message.hpp"

#include <exception>
#include <string>

namespace tdkt {

/// A verb that cannot be done. It carries a message without words, where it applies the place in a file, and
/// all the problems that led to it. Thrown before anything is changed, or with everything taken back.
class TDKT_EXPORT Error : public std::exception {
public:
    explicit Error(Message what_happened, Location where = {}, Diagnostics why = {});
    ~Error() override;
    Error(const Error&) = default;
    Error& operator=(const Error&) = default;
    Error(Error&&) = default;
    Error& operator=(Error&&) = default;

    [[nodiscard]] const Message& message() const noexcept { return message_; }

    [[nodiscard]] const Location& location() const noexcept { return location_; }

    [[nodiscard]] const Diagnostics& diagnostics() const noexcept { return diagnostics_; }

    /// For debuggers and logs: the code and the arguments, no sentence.
    [[nodiscard]] const char* what() const noexcept override { return summary_.c_str(); }

private:
    Message message_;
    Location location_;
    Diagnostics diagnostics_;
    std::string summary_;
};

/// Options that make no sense, alone or together, such as more votes than members. Exit status 2.
class TDKT_EXPORT UsageError : public Error {
public:
    using Error::Error;
    ~UsageError() override;
};

/// An input file that cannot be read as what it should be. Exit status 3.
class TDKT_EXPORT InputError : public Error {
public:
    using Error::Error;
    ~InputError() override;
};

/// Something that was named and does not exist, or that could be several things. Exit status 4.
class TDKT_EXPORT NotFound : public Error {
public:
    using Error::Error;
    ~NotFound() override;
};

/// The state forbids it: locked, read-only, a newer database, closed, already decided, below the threshold.
/// Exit status 5.
class TDKT_EXPORT StateError : public Error {
public:
    using Error::Error;
    ~StateError() override;
};

/// Rules or configuration that do not load; diagnostics() lists every problem. Exit status 6.
class TDKT_EXPORT RulesError : public Error {
public:
    using Error::Error;
    ~RulesError() override;
};

/// The disk or the operating system failed. Exit status 74.
class TDKT_EXPORT SystemError : public Error {
public:
    using Error::Error;
    ~SystemError() override;
};

} // namespace tdkt
