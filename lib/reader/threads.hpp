#pragma once

#include <cstddef>
#include <functional>

namespace moongate::reader {

/// Runs `work` on this thread alone: OpenCV, which spreads its functions over all cores unless they
/// run inside one of its own loops, starts no thread in it. Its settings, which are the host's, are
/// not touched. Where two threads do this at a time, the second is left to OpenCV when the first
/// has ended. What `work` throws passes through.
void on_one_thread(const std::function<void()>& work);

/// Runs work(0) to work(count - 1), each once, and returns when all have ended: `threads` at a
/// time, this thread among them; with one thread in order and here. Where the system has no more
/// threads, fewer do the work. Of what they throw the one with the lowest number passes through.
void fork_join(int threads, std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace moongate::reader
