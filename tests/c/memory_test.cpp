// Memory that runs out at any point gives MOONGATE_E_NO_MEMORY: no crash, no output, no leak.
#include <doctest/doctest.h>

#include <cstdlib>
#include <new>
#include <string_view>

#include "moongate.h"

namespace {

// Allocations until the next one fails; negative = never.
thread_local long allowed = -1;

void* allocate_or_null(std::size_t size) noexcept {
  if (allowed == 0) return nullptr;
  if (allowed > 0) --allowed;
  return std::malloc(size == 0 ? 1 : size);
}

void* allocate(std::size_t size) {
  if (void* const memory = allocate_or_null(size)) return memory;
  throw std::bad_alloc();
}

constexpr std::string_view kPayloads[] = {
    "130000000000000001",
    "https://qr.alipay.com/fkx09999example00000001",
    "https://qr.95516.com/qrcGtwWeb-web/api/open?qrCode=wxp%3A%2F%2Ff2f0EXAMPLEonlyNOTaREAL",
    "https://qr.alipay.com@evil.example/",
    "upi://pay?pa=nobody@example&pn=Example%20Stall&am=25.00&cu=INR",
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nobody At All\r\nEND:VCARD\r\n",
};

// Fails each allocation of `work` in turn, until it succeeds.
template <class Work>
void exhaust(Work work) {
  for (long count = 0; count < 100'000; ++count) {
    allowed = count;
    const moongate_status status = work();
    allowed = -1;
    if (status == MOONGATE_OK) return;
    REQUIRE(status == MOONGATE_E_NO_MEMORY);
  }
  FAIL("does not end");
}

}  // namespace

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return allocate_or_null(size);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

TEST_CASE("c api: classification and routing without memory") {
  moongate_ecosystem_count();  // builds the tables once
  for (const std::string_view payload : kPayloads) {
    CAPTURE(payload);
    moongate_classifier* classifier = nullptr;
    moongate_payment_code* code = nullptr;
    moongate_router* router = nullptr;
    moongate_resolution* resolution = nullptr;
    moongate_bytes* json = nullptr;
    exhaust([&] { return moongate_classifier_new(&classifier, nullptr); });
    exhaust([&] {
      return moongate_classify(classifier, payload.data(), payload.size(), &code, nullptr);
    });
    exhaust([&] { return moongate_router_new(nullptr, &router, nullptr); });
    exhaust([&] { return moongate_route(router, code, &resolution, nullptr); });
    exhaust([&] { return moongate_payment_code_json(code, nullptr, &json, nullptr); });
    moongate_bytes_free(json);
    exhaust(
        [&] { return moongate_resolution_json(resolution, &code, 1, nullptr, &json, nullptr); });
    moongate_bytes_free(json);
    CHECK(moongate_resolution_message(resolution).size > 0);
    moongate_resolution_free(resolution);
    exhaust([&] { return moongate_route_all(router, &code, 1, &resolution, nullptr); });
    moongate_resolution_free(resolution);
    moongate_router_free(router);
    moongate_payment_code_free(code);
    moongate_classifier_free(classifier);
  }
}

TEST_CASE("c api: acting once without memory") {
  constexpr std::string_view kPayload = kPayloads[0];
  moongate_classifier* classifier = nullptr;
  moongate_payment_code* code = nullptr;
  moongate_router* router = nullptr;
  moongate_resolution* resolution = nullptr;
  moongate_debouncer* debouncer = nullptr;
  REQUIRE(moongate_classifier_new(&classifier, nullptr) == MOONGATE_OK);
  REQUIRE(moongate_classify(classifier, kPayload.data(), kPayload.size(), &code, nullptr) ==
          MOONGATE_OK);
  REQUIRE(moongate_router_new(nullptr, &router, nullptr) == MOONGATE_OK);
  REQUIRE(moongate_route(router, code, &resolution, nullptr) == MOONGATE_OK);
  exhaust([&] { return moongate_debouncer_new(nullptr, &debouncer, nullptr); });
  // A call that fails has acted on nothing: the one that succeeds does.
  int32_t act = 0;
  exhaust(
      [&] { return moongate_debouncer_take(debouncer, resolution, &code, 1, 0, &act, nullptr); });
  CHECK(act == 1);
  exhaust(
      [&] { return moongate_debouncer_take(debouncer, resolution, &code, 1, 1, &act, nullptr); });
  CHECK(act == 0);
  moongate_debouncer_free(debouncer);
  moongate_resolution_free(resolution);
  moongate_router_free(router);
  moongate_payment_code_free(code);
  moongate_classifier_free(classifier);
}
