#pragma once

#include <cstddef>
#include <functional>

namespace moongate::reader {

/// Runs `work` on this thread alone: OpenCV, which spreads its functions over all cores unless they
/// run inside one of its own loops, starts no thread in it. Its settings, which are the host's, are
/// not touched. What `work` throws passes through.
///
/// Holds for one call at a time in the process, as OpenCV 4.6 knows of one outermost loop only. Of
/// two that overlap, the later is left to OpenCV's settings when the earlier has ended; and until
/// then what other threads of the host ask of OpenCV is not spread either.
void on_one_thread(const std::function<void()>& work);

/// Runs work(0) to work(count - 1), each once, and returns when all have ended: `threads` at a
/// time, this thread among them; with one thread in order and here. Where the system has no more
/// threads, fewer do the work. Of what they throw the one with the lowest number passes through.
void fork_join(int threads, std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace moongate::reader
