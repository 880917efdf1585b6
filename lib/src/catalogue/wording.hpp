#pragma once

#include <string>
#include <string_view>

namespace tdkt {

/// What the spellings of one award share: plain_key with the usual doublets made one (sĩ and sỹ; hạng Ba,
/// hạng 3 and hạng III) and without the words that may stand before any award (danh hiệu, hình thức, tặng).
[[nodiscard]] std::string award_key(std::string_view wording);

} // namespace tdkt
