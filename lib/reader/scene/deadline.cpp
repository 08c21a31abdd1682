#include "reader/scene/deadline.hpp"

namespace moongate::reader {

bool has_deadline(const Scene& scene) noexcept {
  return scene.deadline != Clock::time_point::max();
}

double ms_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

bool has_time_for(const Scene& scene, double pixels) {
  return !ends_late(scene, pixels * scene.slowness / kPixelsPerMs);
}

bool ends_late(const Scene& scene, double ms) {
  return scene.late() || (has_deadline(scene) && -ms_since(scene.deadline) < ms);
}

}  // namespace moongate::reader
