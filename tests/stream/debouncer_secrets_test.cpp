// What a debouncer remembers is overwritten before its memory is given back.
#include <doctest/doctest.h>

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/debouncer.hpp"
#include "route/codes.hpp"

using namespace moongate;
using namespace std::chrono_literals;

namespace {

// One has memory of its own, one is short enough to lie within the string.
constexpr std::string_view kTokens[] = {"134500000000000017", "28000000000017"};

thread_local bool watching = false;
thread_local int leaks = 0;

constexpr std::size_t kHeader = alignof(std::max_align_t);  // holds the size of the block

void* allocate_or_null(std::size_t size) noexcept {
  auto* const block = static_cast<char*>(std::malloc(kHeader + size));
  if (block == nullptr) return nullptr;
  *reinterpret_cast<std::size_t*>(block) = size;
  return block + kHeader;
}

void* allocate(std::size_t size) {
  if (void* const memory = allocate_or_null(size)) return memory;
  throw std::bad_alloc();
}

void release(void* memory) noexcept {
  if (memory == nullptr) return;
  char* const block = static_cast<char*>(memory) - kHeader;
  const std::string_view content(block + kHeader, *reinterpret_cast<std::size_t*>(block));
  for (const auto token : kTokens) {
    if (watching && content.find(token) != content.npos) ++leaks;
  }
  std::free(block);
}

// Counts the blocks that are given back with a token in them while `work` runs.
template <class Work>
int leaks_of(Work work) {
  leaks = 0;
  watching = true;
  work();
  watching = false;
  return leaks;
}

}  // namespace

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return allocate_or_null(size);
}
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { release(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { release(memory); }

TEST_CASE("debouncer: tokens are overwritten when they expire and at the end") {
  Resolution charge;
  charge.decision = Decision::charge;
  const std::vector<PaymentCode> codes{consumer("wechat_pay", std::string(kTokens[0])),
                                       consumer("alipay", std::string(kTokens[1]))};
  REQUIRE(leaks_of([&] { std::string(kTokens[0]).append(64, ' '); }) > 0);  // it would be seen

  auto debouncer = std::make_unique<Debouncer>();
  const Debouncer::TimePoint now{};
  CHECK(leaks_of([&] {
          for (const auto& code : codes) CHECK(debouncer->take(charge, code, now));
          for (int i = 0; i < 1000; ++i) {
            CHECK(debouncer->take(charge, consumer("alipay", std::to_string(i)), now + 1s));
          }
        }) == 0);
  CHECK(leaks_of([&] {
          CHECK_FALSE(debouncer->take(charge, std::vector<PaymentCode>{}, now + 24h));
        }) == 0);  // they expire
  CHECK(leaks_of([&] { CHECK(debouncer->take(charge, codes[0], now + 24h)); }) == 0);
  CHECK(leaks_of([&] { debouncer.reset(); }) == 0);
}
