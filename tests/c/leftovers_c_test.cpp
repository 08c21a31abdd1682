// What is left of a consumer code in memory when every handle of it is freed: nothing.
#include <doctest/doctest.h>

#include <string_view>

#include "freed_memory.hpp"
#include "moongate.h"

namespace {

constexpr std::string_view kToken = "134567890123456789";

bool is(moongate_str text, std::string_view expected) {
  return std::string_view(text.data, text.size) == expected;
}

// Classifies, looks at what is masked and what is revealed, and routes.
void handle() {
  moongate_classifier* classifier = nullptr;
  moongate_router* router = nullptr;
  REQUIRE(moongate_classifier_new(&classifier, nullptr) == MOONGATE_OK);
  REQUIRE(moongate_router_new(nullptr, &router, nullptr) == MOONGATE_OK);
  moongate_payment_code* code = nullptr;
  REQUIRE(moongate_classify(classifier, kToken.data(), kToken.size(), &code, nullptr) ==
          MOONGATE_OK);
  CHECK(is(moongate_payment_code_payload(code), "13************6789"));
  const moongate_payment_code* const revealed = moongate_payment_code_reveal(code);
  CHECK(is(moongate_payment_code_payload(revealed), kToken));
  moongate_resolution* resolution = nullptr;
  REQUIRE(moongate_route(router, code, &resolution, nullptr) == MOONGATE_OK);
  moongate_resolution_free(resolution);
  moongate_payment_code_free(code);
  moongate_router_free(router);
  moongate_classifier_free(classifier);
}

}  // namespace

TEST_CASE("leftovers: the C library leaves no byte of a consumer code") {
  handle();  // what is made once is made here
  CHECK(freed_memory::left_by(kToken, handle) == 0);
}
