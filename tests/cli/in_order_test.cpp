#include "in_order.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <system_error>
#include <thread>
#include <vector>

#include "without_threads.hpp"

using namespace moongate;
using cli::in_order;

namespace {

using Results = std::vector<std::size_t>;

Results expected(std::size_t count) {
  Results results;
  for (std::size_t i = 0; i < count; ++i) results.push_back(i * i);
  return results;
}

const auto make_square = [] { return [](std::size_t i) { return i * i; }; };

/// All results, in the order in which they were delivered.
template <class MakeWorker>
Results deliver_all(std::size_t count, int jobs, const MakeWorker& make_worker) {
  Results results;
  in_order<std::size_t>(count, jobs, make_worker, [&](std::size_t index, std::size_t result) {
    CHECK(index == results.size());
    results.push_back(result);
    return true;
  });
  return results;
}

}  // namespace

TEST_CASE("in order: results come in order, whatever the number of threads") {
  for (const int jobs : {0, 1, 2, 7, 300})
    for (const std::size_t count : Results{0, 1, 2, 100})
      CHECK(deliver_all(count, jobs, make_square) == expected(count));
}

TEST_CASE("in order: where no thread can be started, this one does the work") {
  const test::WithoutThreads none;
  CHECK_THROWS_AS(std::thread([] {}), std::system_error);  // or the test shows nothing
  CHECK(deliver_all(50, 4, make_square) == expected(50));
}

TEST_CASE("in order: what a worker throws passes through when its result is due") {
  for (const int jobs : {1, 3}) {
    CAPTURE(jobs);
    const auto make_worker = [] {
      return [](std::size_t i) {
        if (i == 5) throw std::runtime_error("the fifth");
        return i;
      };
    };
    std::size_t delivered = 0;
    const auto deliver = [&](std::size_t, std::size_t) {
      ++delivered;
      return true;
    };
    CHECK_THROWS_AS(in_order<std::size_t>(20, jobs, make_worker, deliver), std::runtime_error);
    CHECK(delivered == 5);
  }
}

TEST_CASE("in order: a worker that cannot be made is told") {
  const auto make_worker = [] {
    if (std::atomic<bool> always = true; always) throw std::bad_alloc();
    return [](std::size_t i) { return i; };
  };
  for (const int jobs : {1, 3}) CHECK_THROWS_AS(deliver_all(9, jobs, make_worker), std::bad_alloc);
}

TEST_CASE("in order: nothing is begun long after the delivery ended") {
  std::atomic<int> begun = 0;
  const auto make_worker = [&] {
    return [&](std::size_t i) {
      ++begun;
      return i;
    };
  };
  in_order<std::size_t>(1000, 2, make_worker,
                        [](std::size_t index, std::size_t) { return index < 3; });
  CHECK(begun < 20);
}
