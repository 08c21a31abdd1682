#pragma once

#include <algorithm>
#include <ctime>

namespace moongate::bench {

inline double cpu_ms() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The least CPU time of some repeats, so that a busy machine matters little.
template <class Work>
double least_cpu_ms(int repeats, Work work) {
  double least = 1e12;
  for (int i = 0; i < repeats; ++i) {
    const double start = cpu_ms();
    work();
    least = std::min(least, cpu_ms() - start);
  }
  return least;
}

}  // namespace moongate::bench
