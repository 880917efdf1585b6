#pragma once

#include "session.hpp"
#include "tdkt/database.hpp"

/// What commands hand to the library: the register, the configuration and who asks, all by the settings.
namespace tdkt::cli {

[[nodiscard]] Database open_register(const Session& session, Access access);
[[nodiscard]] Configuration configuration_of(const Session& session);
[[nodiscard]] Actor actor_of(const Session& session);

} // namespace tdkt::cli
