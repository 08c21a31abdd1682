// What the header promises about threads: one classifier and one router for all, a reader each.
#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include "moongate.h"
#include "picture.h"

namespace {

constexpr int kThreads = 4;
constexpr int kRounds = 50;

template <class Work>
int good_rounds(Work work) {
  std::atomic<int> good{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i) {
    threads.emplace_back([&] {
      for (int round = 0; round < kRounds; ++round) good += work() ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  return good;
}

std::string text(moongate_str borrowed) { return {borrowed.data, borrowed.size}; }

}  // namespace

TEST_CASE("c api: one classifier, one router and one code serve several threads") {
  const std::string payload = "130000000000000001";
  moongate_classifier* classifier = nullptr;
  moongate_router* router = nullptr;
  moongate_payment_code* shared = nullptr;
  REQUIRE(moongate_classifier_new(&classifier, nullptr) == MOONGATE_OK);
  REQUIRE(moongate_router_new(nullptr, &router, nullptr) == MOONGATE_OK);
  REQUIRE(moongate_classify(classifier, payload.data(), payload.size(), &shared, nullptr) ==
          MOONGATE_OK);
  CHECK(good_rounds([&] {
          moongate_payment_code* own = nullptr;
          moongate_resolution* resolution = nullptr;
          moongate_classify(classifier, payload.data(), payload.size(), &own, nullptr);
          moongate_route(router, shared, &resolution, nullptr);
          const bool good =
              text(moongate_payment_code_ecosystem(own)) == "wechat_pay" &&
              text(moongate_payment_code_payload(moongate_payment_code_reveal(shared))) ==
                  payload &&
              moongate_resolution_decision(resolution) == MOONGATE_DECISION_CHARGE;
          moongate_payment_code_free(own);
          moongate_resolution_free(resolution);
          return good;
        }) == kThreads * kRounds);
  moongate_payment_code_free(shared);
  moongate_router_free(router);
  moongate_classifier_free(classifier);
}

TEST_CASE("c api: each thread reads with a reader of its own") {
  const picture printed = print_picture("hello");
  moongate_image image{};
  image.struct_size = sizeof image;
  image.data = printed.pixels;
  image.width = printed.side;
  image.height = printed.side;
  CHECK(good_rounds([&] {
          moongate_reader* reader = nullptr;
          moongate_read_result* result = nullptr;
          moongate_reader_new(nullptr, &reader, nullptr);
          moongate_reader_read_pixels(reader, &image, &result, nullptr);
          const auto* const symbol = moongate_read_result_symbol(result, 0);
          const bool good = text(moongate_symbol_text(symbol)) == "hello";
          moongate_read_result_free(result);
          moongate_reader_free(reader);
          return good;
        }) == kThreads * kRounds);
  std::free(printed.pixels);
}
