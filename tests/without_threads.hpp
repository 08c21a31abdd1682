#pragma once

#include <pthread.h>

#include <cstddef>

namespace moongate::test {

/// While it lives, the system starts no thread of this process, root's neither: each asks for a
/// stack that no address space holds.
class WithoutThreads {
 public:
  WithoutThreads() {
    constexpr std::size_t kTooMuch = std::size_t{1} << 60U;  // bytes
    pthread_attr_t attributes;
    pthread_getattr_default_np(&attributes);
    pthread_attr_getstacksize(&attributes, &before_);
    pthread_attr_setstacksize(&attributes, kTooMuch);
    pthread_setattr_default_np(&attributes);
    pthread_attr_destroy(&attributes);
  }
  WithoutThreads(const WithoutThreads&) = delete;
  WithoutThreads& operator=(const WithoutThreads&) = delete;
  ~WithoutThreads() {
    pthread_attr_t attributes;
    pthread_getattr_default_np(&attributes);
    pthread_attr_setstacksize(&attributes, before_);
    pthread_setattr_default_np(&attributes);
    pthread_attr_destroy(&attributes);
  }

 private:
  std::size_t before_ = 0;
};

}  // namespace moongate::test
