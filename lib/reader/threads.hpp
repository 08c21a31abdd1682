#pragma once

#include <cstddef>
#include <functional>

namespace moongate::reader {

/// Runs `work` on this thread alone: OpenCV, which spreads its functions over all cores unless they
/// run inside one of its own loops, starts no thread in it. Its settings, which are the host's, are
/// not touched. What `work` throws passes through.
void on_one_thread(const std::function<void()>& work);

}  // namespace moongate::reader
