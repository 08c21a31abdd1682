// What is too large is refused before it is looked at: of these payloads only the first page
// exists.
#include <doctest/doctest.h>
#include <sys/mman.h>

#include <cstring>
#include <initializer_list>

#include "moongate.h"

namespace {

constexpr std::size_t kSize = std::size_t{1} << 30U;
constexpr std::size_t kReadable = std::size_t{128} << 10U;

/// Addresses of a payload of which all but the beginning ends whoever reads it.
class Payload {
 public:
  Payload()
      : bytes_(
            ::mmap(nullptr, kSize, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)) {
    REQUIRE(bytes_ != MAP_FAILED);
    REQUIRE(::mprotect(bytes_, kReadable, PROT_READ | PROT_WRITE) == 0);
    std::memset(bytes_, 'a', kReadable);
  }
  Payload(const Payload&) = delete;
  Payload& operator=(const Payload&) = delete;
  ~Payload() { ::munmap(bytes_, kSize); }

  [[nodiscard]] const char* data() const { return static_cast<const char*>(bytes_); }

 private:
  void* bytes_;
};

}  // namespace

TEST_CASE("c api: a payload of one GiB is too large before it is read") {
  const Payload payload;
  moongate_classifier* classifier = nullptr;
  moongate_payment_code* code = nullptr;
  REQUIRE(moongate_classifier_new(&classifier, nullptr) == MOONGATE_OK);
  for (const std::size_t size : {std::size_t{65537}, kSize}) {
    REQUIRE(moongate_classify(classifier, payload.data(), size, &code, nullptr) == MOONGATE_OK);
    CHECK(moongate_payment_code_valid(code) == 0);
    moongate_error error{};
    error.struct_size = sizeof(error);
    REQUIRE(moongate_payment_code_error(code, 0, &error) == MOONGATE_OK);
    CHECK(error.code == MOONGATE_E_TOO_LARGE);
    moongate_payment_code_free(code);
  }
  moongate_classifier_free(classifier);
}
