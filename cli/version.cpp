#include "version.hpp"

namespace tdkt::cli {

std::vector<std::string> version_lines(const Settings& /*settings*/) {
    return {"tdkt " TDKT_VERSION};
}

} // namespace tdkt::cli
