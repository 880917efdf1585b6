#pragma once

#include <string>
#include <vector>

namespace tdkt::bench {

/// Runs a command with its standard output thrown away and prints `seconds peak_mib status` on one line:
/// elapsed time and the peak of resident memory as the kernel counted them. Returns the command's status.
int measure(const std::vector<std::string>& command);

} // namespace tdkt::bench
