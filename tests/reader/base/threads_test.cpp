#include "reader/base/threads.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <mutex>
#include <new>
#include <opencv2/core/utility.hpp>
#include <set>
#include <stdexcept>
#include <system_error>
#include <thread>
#include <vector>

#include "moongate/image_file.hpp"
#include "moongate/reader.hpp"
#include "reader/reading.hpp"
#include "without_threads.hpp"

using namespace moongate;
using namespace moongate::reader;
using namespace moongate::test;
namespace fs = std::filesystem;

namespace {

/// Where the work ran.
class Places {
 public:
  void note() {
    const std::scoped_lock lock(mutex_);
    ids_.insert(std::this_thread::get_id());
  }
  [[nodiscard]] const std::set<std::thread::id>& ids() const { return ids_; }

 private:
  std::mutex mutex_;
  std::set<std::thread::id> ids_;
};

const std::set<std::thread::id> here() { return {std::this_thread::get_id()}; }

std::vector<fs::path> pictures() {
  std::vector<fs::path> paths;
  for (const auto& entry :
       fs::recursive_directory_iterator(fs::path(MOONGATE_SOURCE_DIR) / "samples"))
    if (entry.path().extension() == ".png" || entry.path().extension() == ".jpg")
      paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

void check_same(const Symbol& a, const Symbol& b) {
  CHECK(a.payload.bytes == b.payload.bytes);
  CHECK(a.payload.text == b.payload.text);
  CHECK(a.payload.format == b.payload.format);
  CHECK(a.found_by == b.found_by);
  CHECK(a.confidence == b.confidence);
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(a.corners[i].x == b.corners[i].x);
    CHECK(a.corners[i].y == b.corners[i].y);
  }
}

void check_same(const ReadResult& a, const ReadResult& b) {
  REQUIRE(a.symbols.size() == b.symbols.size());
  for (std::size_t i = 0; i < a.symbols.size(); ++i) check_same(a.symbols[i], b.symbols[i]);
  REQUIRE(a.stages.size() == b.stages.size());
  for (std::size_t i = 0; i < a.stages.size(); ++i) {
    CHECK(a.stages[i].name == b.stages[i].name);
    CHECK(a.stages[i].found == b.stages[i].found);
  }
  CHECK(a.hints.size() == b.hints.size());
  CHECK(a.errors.size() == b.errors.size());
  CHECK(a.conflict == b.conflict);
}

}  // namespace

TEST_CASE("threads: every task runs once, whatever the number of threads") {
  for (const int threads : {-1, 0, 1, 2, 7}) {
    CAPTURE(threads);
    std::vector<std::atomic<int>> runs(100);
    fork_join(threads, runs.size(), [&](std::size_t i) { ++runs[i]; });
    CHECK(std::all_of(runs.begin(), runs.end(), [](const auto& n) { return n == 1; }));
  }
  fork_join(4, 0, [](std::size_t) { FAIL("there is nothing to do"); });
}

TEST_CASE("threads: one thread is this one, in order") {
  Places places;
  std::vector<std::size_t> order;
  fork_join(1, 20, [&](std::size_t i) {
    places.note();
    order.push_back(i);
  });
  CHECK(places.ids() == here());
  CHECK(std::is_sorted(order.begin(), order.end()));
}

TEST_CASE("threads: two tasks of two threads run at a time") {
  std::atomic<int> begun = 0;
  fork_join(2, 2, [&](std::size_t) {
    ++begun;
    while (begun < 2) std::this_thread::yield();  // ends only if the other one runs
  });
  CHECK(begun == 2);
}

TEST_CASE("threads: all tasks end before the first of what they threw passes through") {
  for (const int threads : {1, 3}) {
    std::atomic<int> ended = 0;
    const auto work = [&](std::size_t i) {
      ++ended;
      if (i == 3) throw std::bad_alloc();
      if (i == 5) throw std::runtime_error("later");
    };
    CHECK_THROWS_AS(fork_join(threads, 10, work), std::bad_alloc);
    CHECK(ended == 10);
  }
}

TEST_CASE("threads: where none can be started, this one does all of it") {
  const WithoutThreads none;
  CHECK_THROWS_AS(std::thread([] {}), std::system_error);  // or the test shows nothing
  Places places;
  std::size_t runs = 0;
  fork_join(4, 20, [&](std::size_t) {
    places.note();
    ++runs;
  });
  CHECK(runs == 20);
  CHECK(places.ids() == here());
  const auto image = load_image(fs::path(MOONGATE_SOURCE_DIR) / "samples/hard/perspective.jpg");
  REQUIRE(image);
  CHECK_FALSE(read(*image, {.effort = Effort::balanced, .threads = 4}).symbols.empty());
}

TEST_CASE("threads: OpenCV stays on this thread, and the host's setting stays as it was") {
  const int before = cv::getNumThreads();
  cv::setNumThreads(2);
  Places places;
  on_one_thread([&] {
    cv::parallel_for_({0, 64}, [&](const cv::Range&) { places.note(); });
    CHECK(cv::getNumThreads() == 2);
  });
  CHECK(places.ids() == here());
  cv::setNumThreads(before);
  CHECK_THROWS_AS(on_one_thread([] { throw std::bad_alloc(); }), std::bad_alloc);
}

TEST_CASE("threads: all samples read the same with one, two and four threads") {
  for (const fs::path& path : pictures()) {
    CAPTURE(path);
    const auto image = load_image(path);
    REQUIRE(image);
    const auto one = read(*image, {.effort = Effort::balanced, .threads = 1});
    for (const int threads : {2, 4})
      check_same(one, read(*image, {.effort = Effort::balanced, .threads = threads}));
  }
}

TEST_CASE("threads: hard samples read the same with the greatest effort") {
  for (const fs::path& path : pictures()) {
    if (path.parent_path().filename() != "hard") continue;
    CAPTURE(path);
    const auto image = load_image(path);
    REQUIRE(image);
    if (image->width * image->height > 1'000'000) continue;
    check_same(read(*image, {.effort = Effort::thorough, .threads = 1}),
               read(*image, {.effort = Effort::thorough, .threads = 3}));
  }
}
