#include "reader/scene/deadline.hpp"

namespace moongate::reader {

bool has_deadline(const Scene& scene) noexcept {
  return scene.deadline != Clock::time_point::max();
}

double ms_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

bool has_time_for(const Scene& scene, double pixels) {
  if (scene.stop.stop_requested()) return false;
  if (!has_deadline(scene)) return true;
  return -ms_since(scene.deadline) * kPixelsPerMs >= pixels * scene.slowness;
}

bool ends_late(const Scene& scene, double ms) {
  return scene.late() || (has_deadline(scene) && -ms_since(scene.deadline) < ms);
}

}  // namespace moongate::reader
